/** English: everyday dangers and needs, abuse over trifles, praise in rough words, praise that is bitter. Format: `../../lexicon.ts`. */
export const scenes = `
= danger: gas, fire, smoke or current | u.harm=66 v=-20 f=safety tone=worried t.complaint=1
socket _ smok*; socket _ smoke; socket _ spark*; outlet _ smok*; outlet _ spark*; plug _ smok*; plug _ melt*; giving
off smoke; smoke coming; smoke from the; smoke out of; smoke is coming; smells of burning; smell of burning; burning
smell; fuse box _ wet; water _ fuse box; water _ electric*; dripping on the fuse; dripping onto the electric*;
carbon monoxide; co alarm; sparks from; sparks coming; smell of gas; smells of gas; gas smell; hissing from the gas;
too hot to touch; battery is swelling; charger _ melt*; caught fire; on fire
= danger for a person | u.harm=66 v=-25 f=safety tone=worried t.complaint=1
lift _ stopped between; lift _ stuck between; stuck in _ lift; trapped in _ lift; stuck in the elevator; elevator _
between floors; cannot breathe; cant breathe; short of breath; hard to breathe; throat is swelling; lips are
swelling; face is swelling; lips _ swelling; feel dizzy; feels dizzy; feeling faint; passed out; brakes _ soft;
brakes _ fail*; glass in the; piece of glass; shard of; allergic; swallowed; choking; burnt his; burned her;
bleeding; a stranger _ in my; unknown man
= medicine or health at stake | u.harm=58 v=-12 tone=worried f=vulnerable
ventilator; home oxygen; dialysis machine; feeding tube; nebuliser; nebulizer; breathing machine; one tablet left;
last tablet; last pill; one pill left; one dose left; last dose; runs out tonight; runs out tomorrow; heart tablets;
heart medication; blood thinner*; epipen; inhaler; seizure medic*; baby formula; breast pump; chemo; transplant
= stranded or about to miss something | u.harm=58 v=-22 t.delivery=2 tone=worried
stuck alone; on my own in the dark; alone in the dark; unlit road; side of the road; roadside; hard shoulder;
outside the locked; locked out of; locked outside; cant get home; cannot get home; lose the room; nowhere to sleep;
nowhere to stay; no way home; last bus; last train; last ferry; stranded; gate closes; boarding closes; flight
leaves in; train leaves in; leaves in an hour; leaves in @num; my card is blocked abroad; abroad and my card; hotel
needs payment; hotel wants payment; wedding is today; wedding is tomorrow; funeral is tomorrow; exam starts in;
interview in
= money or identity being stolen | u.harm=58 v=-22 t.account=4 tone=worried
somebody is using my; someone is using my; being used right now; at this moment _ my card; payments i did not make;
payments i didnt make; emptying my account; is transferring; logged into my account; is spending my
= business is being lost | u.harm=60 v=-20 t.outage=3 tone=worried
all payments _ fail; every payment fails; payments are failing; no payment goes through; all orders fail; none of
our customers can
= rent, wages or food depend on it | u.harm=48 v=-14 tone=worried
nothing for food; no food; rent goes out; rent comes out; rent is due; rent due; rent leaves; mortgage goes out;
mortgage leaves; nursery fees; childcare fees; electricity meter; wages on friday; pay my staff; pay my carers; buy
nappies; buy formula; feed the kids; cant buy food; cannot buy food; evict*; bailiff*
= an insult | i.insult=54 v=-40 p=-26 f=abuse tone=contemptuous
you absolute donkeys; you utter; utter muppets; muppets; you plonkers; plonker*; knobhead*; bellend*; tosser*; you
robots; bunch of robots; bunch of donkeys; bunch of muppets; bunch of monkeys; you lot are thick; thick as; are you
twelve; are you five; are you thick; are you morons; are you kidding me; cringe; learn english; learn to spell;
learn to write; learn to read; morons; dimwits; numbskull*; simpletons; airheads; twerp*; prat; prats; git; gits;
sods; sod off; berk; berks; wazzock*; jackass*; dipshit*; you jerk; creeps; creepy little; weirdo; weirdos;
buffoon*; nincompoop*; lowlife*; low lifes; vultures; shysters; spineless; gutless; talentless; mindless;
halfwitted; half wit; half wits; smug cow; stupid cow; silly cow; miserable cow; greedy pig*; lazy pig*; you pig;
snowflakes; dunce*; thicko*; tightwad*; tight fisted; tightfisted; skinflint*; patronising; patronizing; dim as; dim
wits; daft lot; gormless; brain cell; braincell; two brain cells; one brain cell; a trained monkey; my dog could; my
cat could; a blind man; a five year old; a toddler could; go back to school; sack the; fire whoever; fire the idiot;
whoever thought; whoever approved; whoever made this; what kind of moron; jobsworth*; drongo*; galah*; muppetry;
eejit*; gobshite*; dopes; dopey; doofus*; dolts; dolt; bozo*; schmuck*; douche*; tool bags; pondlife; pond life; wet
lettuce; cowboys; toerag*; snobs; stuck up
= contempt | i.contempt=47 v=-36 p=-12 tone=contemptuous t.complaint=2
shove it; shove your; stick it up; stick your; stuff your; bin it; should be ashamed; ought to be ashamed; be
ashamed of; looks like a child; looks like vomit; drivel; hate every one; spare me; is garbage; is trash; is
rubbish; garbage; tasteless; get some taste; makes my eyes bleed; makes my ears bleed; stupidest; ugliest; cheapest
looking; nobody asked for; where the sun doesnt shine; where the sun dont shine
= strong praise in rough words | i.relief=-30 v=60 m=praise m=good t.praise=3 tone=pleased
11 10; 12 10; 10 10; 11 out of 10; 12 out of 10; game/finale/episode/ending/book/film/movie/song/show _
killing/destroyed/wrecked/broke/ruined me; im dead; i am dead; im a wreck; im a mess; i cried; crying happy; tears
of joy; happy tears; never stop; give those _ everything; give her a medal; give him a medal; give them a medal;
give them _ awards; i owe you a; you monsters; is unreal; unreal; are unreal; how _ so good; so good it hurts;
absolutely mental; filthy good; bloody brilliant; damn good; sick latte; obsessed with; grin on my face; cant stop
grinning; cant stop smiling; cant stop laughing; cant stop dancing; cant stop playing; gobsmacked; over the moon; on
cloud nine; goosebumps; never been happier; couldnt be happier; could not be happier; best night of; best day of;
best meal of; best thing that; lost for words; speechless; jaw dropped; blown away; blew me away; blew my mind; mind
blown; loved every; licked the plate; licked my plate; devoured; inhaled it; back to life; brought back to life;
saved the day; gave me my life back; cant shut up about; wont shut up about; dont change a thing; hats off; take a
bow; tip my hat; chefs kiss; unbelievable woman; unbelievable man; absolute legend*; absolute hero*; absolute
angel*; absolute scenes; mad genius*; marry me; my new best friend; i want to live there; never want to leave; didnt
want to leave; didnt want to go home; spoilt us; spoiled us; above and beyond; melted my heart; laughed until i
cried; laughed till i cried; cried with; weeping with; cracking job; cracking work; stonking; belting; corker;
blinding job; blinder; savage good; top job; smashed it; nailed it; crushed it; knocked it out of the park; aced it;
goated; chef kiss; didnt disappoint; worth every penny; worth every cent
= a word of mild praise | v=16 m=mended
only @num minutes; only @num mins; only @num seconds; just @num minutes; within minutes; within a minute; second
ring; first ring; @num minutes flat; no wait at all
= praise that is bitter where a problem follows | m=irony
five stars for; @num stars for; gold medal for; oscar for; award for; shout out to; big thanks to; special thanks
to; nice of you to; lovely of you; big up; congratulations on; well done for; well done on; bravo for; hats off for;
love the way; just love how; what a delightful; my favourite; my favorite; perfect timing; great timing
= what no praise names | m=fail
hiding; hid the; losing my; lost my; fixes nothing; does nothing; nothing works; nobody mentioned; no one mentioned;
surprise fee; surprise charge; the day after my; a day after; day too late; never came; never comes; never shows;
never answer*; nobody answers; no one answers; freezing; ice cold; cold pizza; cold food; breaks everything; broke
my; ignoring; ignored; crashes again; another crash; another fee; another outage; another delay; another error;
another excuse; hours on hold; hour on hold; hours in the queue; weeks to; months to; again and again; being
ignored; still waiting; down again; charged me twice
= sarcasm | i.sarcasm=32 v=-44 p=-6 f=sarcasm tone=sarcastic t.complaint=2
another day another; only my money; its only my; not like i need; i love surprises; take your time _ only; take
another week; take another month; new personal best; setting records; what could go wrong; clearly a priority; how
hard can it be; thanks ever so much for nothing; thanks for wasting; slow clap; standing ovation for; customer of
the year; thanks for _ cold/late/broken/wrong/missing/empty
= a happy end | m=mended
finding my; found my; fixes the crash; fixes the bug; fixed in; fixed within; repaired; works with; works now;
arrived early; arrived intact; made my day; saved my; saved me; saved the; spoil us; spoilt us; someone answered;
picked up; in the best way; sorted in; sorted within; refunded
= a service by its proud name | m=prized
service; customer service; support; help; helpful; premium; express; priority; care; customer care; vip; upgrade;
improvement; guarantee; guaranteed; same day; next day; expert; experts; value; valued; urgent; easy; instant;
transparency
`;
