import { words } from '../pack.ts';

/** Things that people write to firms about, singular. Written for this project. */
export const goods = words(`
 tent backpack rucksack jacket coat dress shirt t-shirt jeans trousers skirt sweater jumper hoodie shoe boot trainer sneaker sandal
 glove hat scarf belt bag handbag suitcase luggage wallet purse watch ring necklace bracelet earring sunglasses glasses frame lens
 phone smartphone tablet laptop computer monitor keyboard mouse printer scanner router modem camera headphone headphones earbuds
 headset speaker soundbar tv television console controller charger cable adapter battery drone e-reader microphone webcam
 fridge freezer oven cooker hob stove dishwasher washer dryer kettle toaster blender mixer microwave grinder coffeemaker machine
 vacuum cleaner heater boiler thermostat radiator fan lamp light bulb lock doorbell alarm sensor hoover iron
 sofa couch chair armchair table desk bed mattress pillow duvet wardrobe shelf bookcase cabinet drawer rug carpet curtain mirror
 cot crib pram pushchair stroller toy doll puzzle game book novel album vinyl record magazine
 bike bicycle e-bike scooter helmet car van tyre tire wheel seat trailer roof engine
 saw drill mower hammer ladder grill barbecue hose pot pan knife plate bowl cup mug glass bottle
 taxi cab ride fries cake bread pizza meal dinner lunch breakfast coffee tea wine beer cheese salad burger sandwich soup dish food groceries flowers bouquet
 cream shampoo perfume lipstick serum soap medicine tablet inhaler prescription hearing aid wheelchair
 flight train bus ferry cruise hotel room suite apartment cabin trip tour holiday table ticket seat booking reservation appointment
 subscription membership plan contract policy insurance loan mortgage card account statement invoice bill refund voucher gift
 app website site page portal login password dashboard report export import integration plugin api update feature filter search
 internet broadband wifi connection line signal service electricity gas water meter installation repair delivery course lesson class
 guitar piano violin drum amp keyboard tripod telescope binoculars paddle kayak canoe surfboard ski snowboard tennis racket treadmill
 zip zipper strap handle screen button door hinge seam sole cover case lid plug filter hose pump pedal brake chain
 blanket towel crate collar leash litter aquarium feeder passport visa licence certificate warranty guarantee manual
 dog cat cushion umbrella stool sink tap shower toilet boiler solar panel charger trolley
`);

/** Things that say little about what is meant. */
export const vague = words(`
 order parcel package item product purchase delivery shipment goods stuff account bill invoice payment subscription booking ticket
 request complaint email message case service website app refund money return address
`);

/** Nouns that are not what the message is about. */
export const never = words(`
 husband wife mother mum mom father dad son daughter child kid baby brother sister friend partner family boss colleague neighbour
 neighbor customer manager driver agent rep staff team company firm time day week month year hour minute morning evening night
 weekend problem issue question answer reply response help patience life mind opinion fault mistake idea name way thing end moment
 fact reason situation experience first last second third next same other one best worst least most only rest lot bit fuck shit
 joke scam fraud lie excuse nerve money house home street city country people person person's world phone call number details past
 everyone someone beginning point side part kind sort following above below email mail message address review comment post hands head
 birthday wedding anniversary funeral present hope luck love heart attention right left top bottom front back inside outside
 lawyer solicitor attorney court media press newspaper police journalist attitude tone truth service support system prompt instruction
 instructions policy policies rule rules conversation chat assistant model context promise deadline shop store branch office data smell odour amount amounts fee charge charges transaction status run agency holiday rate rates complaint smoke supplier pressure weather rain
 flat apartment kitchen bedroom house monday tuesday wednesday thursday friday saturday sunday waiter waitress waiters server chef receptionist cashier doctor nurse teacher technician engineer team tracking confirmation
`);

/** Words that end a noun phrase: small words, and verbs that often follow a thing. */
export const boundary = words(`
 a an the my our your his her its their this that these those i you he she it we they me him us them who which what when where why how
 and or but so because if as than then though although while since until unless that's
 in on at by for from with without of to into onto over under after before during about against between through off up down out
 is are was were be been being am isn't aren't wasn't weren't has have had hasn't haven't hadn't do does did doesn't don't didn't
 can can't cannot could couldn't will won't would wouldn't should shouldn't may might must shall
 not never no still yet already just even also again only always ever now today tomorrow yesterday twice once here there
 arrived arrives came comes broke breaks stopped stops works worked work keeps kept says said shows showed looks looked smells
 leaks leaked fell falls went goes got gets arrived turned turns started starts makes made needs needed took takes lost
 ordered bought purchased received returned sent booked paid cancelled canceled changed please thanks thank all every each very
 too really now ago instead suddenly completely totally finally immediately asap hi hello because crashed crashes froze freezes
 died dies failed fails disappeared vanished expired costs cost charged hurts caught catches burst exploded cracked ripped tore
 vibrates vibrating flickers rattles rattling beeps beeping smoking burning sparking leaking overheating missing late damaged broken
 cracked delivered delayed stuck gone dead down both seems appears feels won't
`);
