/** English: what has happened and how soon somebody must act. Format: `../../lexicon.ts`. */
export const situation = `
= danger: gas, fire, smoke or current | u.harm=66 v=-20 f=safety tone=worried t.complaint=1
onto the fuse box; fuse box; on the sockets; near the socket; onto the electrics; near the electrics; by the socket;
socket is black; socket is hot; burning plastic; plug is melting; alarm keeps going off; co alarm; scorched;
giving off smoke; gives off smoke; smoke from; smells burnt; smells of burning; burnt smell; bulging; battery is hot;
got very hot; too hot to touch; cable sparking; tingle; scorch*; water near the; water in the light; dripping on the
socket; light fitting;
smell of _ gas; smell* gas; smells of gas; gas smell; gas leak*; leaking gas; gas is leaking; smell _ burning; burning
smell; smell of burning; smells like burning; smells of burning; smoke coming; smoke is coming; smoking socket; on
fire; caught fire; catch fire; catching fire; is burning; sparks; sparking; spark from; electric shock; electrocut*;
exploded; explosion; explode*; overheat*; melted; melting; smok* from; carbon monoxide; short circuit; live wire;
exposed wire*; got _ shock; burnt my hand; burned my hand; burned my; fumes; chemical smell; battery _ swollen;
swelling battery
= the writer's own life is in danger | u.harm=70 v=-50 f=safety f=vulnerable tone=worried
doesnt want to live; does not want to live; farewell note; goodbye letter; suicide note;
end it all; end it all now; dont want to live; do not want to live; dont want to be alive; dont want to be here
anymore; no reason to live; want to be dead; take my own life; better off dead; kill myself; killing myself; want to
die; end my life; ending my life; hurt myself; harm myself; self harm; suicid*
= danger for a person | u.harm=66 v=-25 f=safety tone=worried t.complaint=1
throat is closing; throat closing; cant swallow; cannot swallow; fingers are blue; raw inside; raw in the middle;
metal shaving; plastic piece; cot _ came off; rail came off; wheel fell off; brake light on; asking where she lives;
asking where he lives; sending my daughter photos; sending my son photos; asks my daughter; asks my son; asking my
daughter for; asking my son for; pictures of my daughter; in our room while; came into our room; high fever; wire is
down; cable is down; branch hanging;
rats in; rats under; a rat in; rat in the; rats everywhere; rat droppings; mouse droppings; he swallowed; she
swallowed; son swallowed; daughter swallowed; has swallowed; dog swallowed;
cannot stand up; cant stand up; cannot wake; cant wake; wont wake up; collapsed; brakes of; brakes fail*; brake fail*;
lift between; elevator between; nobody answers the bell; took the tablets; swallowed the; lips are blue; is
unconscious; ran out of oxygen; out of oxygen; cut his/her/my lip/tongue/mouth/finger/hand/foot on; cut myself on;
glass that was in; shard* of; glass in; screw in; lips swelling; lips are swelling; face is swollen; swollen up; red
line; dark curtain; cant feel my; cannot feel my; sick all night; been sick after; been sick since; throwing up; co
alarm; carbon monoxide alarm; wheel nuts; wheel came off; exit locked; exit is locked; exit blocked; fire exit; nail
in; metal in; plastic in my; razor; door opens while; door open while; wrong dose; wrong tablets; wrong medicine;
wrong medication; double dose; too many tablets; no brakes; pulled to the left while; bleeding; unconscious; cant
breathe; cannot breathe; trouble breathing; difficulty breathing; allergic reaction; anaphyla*; choking; choked; chok*
hazard; poison*; food poisoning; overdose*; heart attack; chest pain; seizure; ambulance; a and e; concussion; carbon
monoxide; was assaulted; being followed; someone is following; intruder; breaking in; broke into my; brakes failed;
brakes _ not work*; brake failure; brakes dont work; brakes stopped; airbag; steering failed; trapped; stuck in the
lift; stuck in _ elevator; stuck in an elevator; glass in my; glass in the food; metal in my; found _ glass; piece of
glass; pieces of glass; unsafe; dangerous; hazard; hazardous; not safe; safety risk; safety issue; safety concern;
health risk; injur*; domestic violence; stalk*; threaten* to kill; feel unsafe; in danger; life threatening; passed
out; fainted; rash all over; vomiting; is sick after
= water or damage that goes on | u.harm=50 v=-18 t.outage=1 t.complaint=1
brown water; turned off our water; cut off our water; ceiling came down; cellar is under water; basement is flooded;
flood*; water everywhere; water coming through; water _ pouring; leak* through; burst pipe; pipe burst; pipe has
burst; ceiling _ collaps*; ceiling is leaking; leaking everywhere; water leak*; sewage; no heating; heating _ not
work*; no hot water; no electricity; no power; power cut; power is out; without power; without heating; without
electricity; without water; no water; fridge _ stopped
= medicine or health at stake | u.harm=46 v=-12 tone=worried f=vulnerable
no insulin; without insulin; out of insulin; out of medication; doses left; dose left; tablets left; pills left; one
left; last tablet; last dose; run out of my;
allergic; allergy; allergies; allergen*; insulin; medication; medicine; medicines; inhaler; oxygen; dialysis;
prescription; epipen; cpap; pacemaker; chemo; chemotherapy; surgery; operation tomorrow; blood pressure tablets; heart
tablets; my tablets; antibiotics; wheelchair; hearing aid; feeding tube; baby formula; formula for my baby; glucose;
seizure medication
= a person who needs special care | u.health=18 v=-6 f=vulnerable tone=worried
mother died; father died; son died; daughter died; he died last; she died last; in hospital; in the hospital;
hospitali*; emergency room; chemo; stillbirth; miscarriage;
my baby; our baby; baby is; with a baby; a baby; baby has; baby at home; baby and; 8 months pregnant; weeks pregnant;
months old; weeks old; year old mother; year old father; year old nan; year old mum; in her eighties; in his eighties;
in her nineties; transplant; ventilator; multiple sclerosis; parkinson*; epilep*; sleeping in the car; sleeping in my
car; mum died; dad died; wife died; husband died; brother died; sister died; hospice; palliative; elderly; my
grandmother; my grandfather; my nan; my gran; years old and lives alone; lives alone; newborn; infant; toddler;
pregnant; disabled; disability; cancer; dementia; alzheimer*; autis*; carer; caregiver; terminally ill; terminal
illness; depress* and; mental health; panic attack*; anxiety; bereave*; passed away; funeral; deceased; widow*; my
late husband; my late wife; my mother died; my father died; father has died; mother has died; homeless; evict*;
eviction; food bank; cant feed; cannot feed; cant afford food; feed my; heat my home; domestic abuse; refuge; diabet*;
epilep*; asthma; stroke; single mother; single mum; single mom; special needs; in a wheelchair; housebound; bedridden
= access for people with a disability | u.health=8 f=accessibility
screen reader; voiceover; talkback; jaws; nvda; blind; visually impaired; partially sighted; low vision; deaf; hard of
hearing; wheelchair; accessib*; inaccessible; alt text; captions; subtitles; keyboard only; dyslex*; step free; ramp;
guide dog; assistance dog; disabled access; sign language; colour blind; color blind; braille; disabled toilet;
hearing loop
= business is being lost | u.harm=60 v=-20 t.outage=3 tone=worried
api is down; api returns 500; api returns 503; tills are down; tills are dead; warehouse has stopped; warehouse is
standing; lose/losing _ orders/sales/bookings/revenue; lose/losing _ every minute/hour; cant take orders; cannot take
orders; cant take payments; cannot take payments; whole/entire
checkout/site/website/shop/store/system/network/platform _ down; nobody can order; no one can order; nobody can pay;
no one can pay; customers cant pay; customers cannot pay; customers cant order
= night or cold is closing in | u.deadline=44 tone=worried
getting dark; gets dark; is dark; before dark; dark soon; night is falling; nightfall; getting cold; freezing cold;
freezing outside; in the rain; in the snow; in the cold
= stranded or about to miss something | u.harm=58 v=-22 t.delivery=2 tone=worried
stuck in the car park; barrier does not; barrier wont; on a mountain road; hard shoulder; at the door right now; he is
at the door; is at the door; not a soul at reception; nobody at reception; outside the flat; outside my flat; outside
my house; outside the house; outside my door; code does not open; code doesnt open; door wont open; door does not
open; ship leaves; ferry leaves; bus leaves; last train; last bus; no more trains; with nowhere to; nowhere to go;
locked out of _ hut/house/flat/home/apartment/room/cabin/building/car/lodge/garage; locked outside; locked in; door
code _ not work*; key _ not work*; stuck in the lift; stuck in _ lift; no way in; cant get inside; cannot get inside;
stranded; stuck at the airport; stuck at _ airport; stuck in the airport; stuck at the station; stuck abroad; stuck in
_ abroad; stuck here; stuck on the; at the airport; at the gate; miss my flight; miss my connection; miss my
connecting; miss our flight; missing my flight; miss my train; miss the flight; missed my connection; missed
connection; missed our connection; nowhere to sleep; nowhere to stay; no place to stay; no hotel; sleep* at the
airport; sleeping on the floor; locked out of my house; locked out of my car; locked out of the apartment; locked out
of our; cant get into my room; cant get into the house; cant get in the; boarding now; boards in; leaves in; departs
in; flight leaves; flight is in; flight in; takes off in; train leaves; standing outside; waiting outside; standing at
the; broken down on; broke down on; side of the road; middle of nowhere; no way to get home; cant get home; cannot get
home; driver _ not here; stuck outside
= money or identity being stolen | u.harm=56 v=-22 t.account=4 tone=worried
took _ out of my account; taken _ out of my account; is spending my; spending my coins; spending my money; clicked on
the link; clicked the link; typed in my pin; gave them my code; gave them my pin; still has access; downloading our;
deleting our; loan in my name; credit in my name; account in my name that;
password was changed; password has been changed; i didnt do that; i did not do that; i didnt do this; wasnt me; was
not me; someone keeps trying; someone is trying to; somebody is trying to; tried to log into my; trying to log into my
account from; strange login; login attempt*; been hacked; got hacked; was hacked; hacked; hacker*; is stolen; was
stolen; been stolen; got stolen; card stolen; stolen card; phone stolen; stole my; stole money; stealing money; stolen
my; wallet stolen; bag stolen; stolen; someone is using my; someone else using my; someone used my; someone is
spending; someone else is using; somebody used; unauthori* transaction*; unauthori* payment*; unauthori* charge*;
unauthori* withdrawal*; unauthori* access; unauthori* purchase*; fraudulent transaction*; fraudulent charge*;
fraudulent payment*; fraudulent activity; transactions i didnt make; transaction i didnt make; didnt make these; didnt
make this; did not make this; did not make these; dont recogni* _ transaction*; not made by me; i never made; was
scammed; been scammed; got scammed; phishing; identity theft; compromised; someone logged in; someone _ logged into;
account _ taken over; emptied my account; drained my account; money is gone; money _ disappeared; withdrawal _ i didnt
make; payment _ i didnt make; someone _ changed my password; changed my password without; skimmed; mugged; robbed;
pickpocket*; freeze my card; block my card; block the card; freeze my account; cancel my card immediately; used
without my
= fraud is spoken of | u.loss=16 v=-14 t.account=2
fraud; fraudulent*; fraudster*; scam; scams; scammer*; scamming; unauthori*; data breach; breach; leaked my;
suspicious
= a charge that the writer does not know | u.loss=24 v=-8 t.account=2 t.billing=2
dont recogni*; do not recogni*; dont recall making; not recogni*; unknown charge; unknown transaction; unknown
payment; strange payment; strange charge; strange transaction; weird charge; unfamiliar; not mine; isnt mine; i didnt
make; i did not make; never authori*; didnt authori*; did not authori*; i never applied; never opened; not my account
= the card or wallet is lost | u.loss=40 v=-10 t.account=4 tone=worried
left my wallet in; left my phone in; left my bag in; left my laptop in; left my purse in; left my keys in; in the back
of the taxi; left it in the taxi; left it in the cab;
lost my card; lost _ card; lost my wallet; lost my phone; lost my passport; card is lost; card is missing; lost card;
lost my bank; lost it; report _ lost; card _ swallowed; atm _ swallowed; machine _ kept my card; machine ate my card;
atm ate; swallowed my card; lost my id; misplaced my card; cant find my card; cannot find my card; left my card
= locked out or blocked | u.blocked=36 v=-12 t.account=3
locked out; account is locked; account locked; account _ blocked; account _ suspended; account _ frozen; account _
disabled; cant log in; cant login; cant log into; cannot log in; cannot login; cannot log into; unable to log in;
unable to login; cant access; cannot access; unable to access; cant get into; cannot get into; cant sign in; cannot
sign in; unable to sign in; wont let me; does not let me; doesnt let me; not letting me; lost access; no access;
blocked me; card _ blocked; pin _ blocked; passcode _ not; cant get in; password _ not work*; reset link _ not; code _
never arrive*; not getting _ code; kicked off; kicked out; card _ frozen; froze my; blocked my; cant use my; cannot
use my; unable to use; cant verify; cannot verify; cant open my; access denied; is blocked; stuck on _ screen; being
blocked
= the writer cannot go on | u.blocked=24 v=-10
production is down; in production; down for all; down for everyone; all our users; all of our users; every request;
everyone in the office; business is closed; cannot serve; cant work; cannot work; cant do anything; unable to work;
holding up; holding us up; cant pay; cannot pay; unable to pay; cant buy; cant place; cannot place; unable to place;
cant check in; cannot check in; cant complete; cannot complete; unable to complete; cant finish; whole team; entire
team; whole office; all our customers; our customers cant; cant run; shop is closed because; losing customers; losing
sales; losing business; losing money; lose money; losing _ every; business is at; nobody can; no one can; none of us
can; cant continue; cannot continue; blocker; at a standstill; stuck; cant reach; cannot reach; cant connect; cannot
connect; unable to connect; cant book; cannot book
= an outage or a fault | u.problem=28 v=-14 t.outage=4
keeps cutting out; cuts out; cutting out; been off since; is off since; off since; gone dead; went dead; stays black;
stays blank; wont boot; wont print; keeps dropping; no picture; no sound; no dial tone; no bars; zero bars; power is
off; heating is off; heating off; boiler is out; boiler out; keeps logging me; blank screen; returns 500; returns 502;
returns an error; spinning wheel; keeps spinning;
leaks; leaking; has been out for; been out since; soaked; wont close; came off; fell apart; falling apart; fell off;
snapped; ripped; torn; stopped charging; is down; are down; went down; gone down; been down; still down; goes down;
outage; offline; not working; doesnt work; does not work; dont work; isnt working; arent working; stopped working;
wont work; didnt work; did not work; not work; wont load; not loading; doesnt load; wont start; wont turn on; not
turning on; doesnt turn on; wont open; doesnt open; wont connect; not connecting; wont charge; not charging; crash*;
keeps crashing; freezes; freezing up; keeps freezing; error; errors; error message; error code; bug; bugs; buggy;
glitch*; broken; broke; broke down; faulty; defect*; malfunction*; no signal; no internet; no service; no connection;
no wifi; dropping out; keeps dropping; disconnect*; timed out; times out; 404; error 500; 500 error; 502; 503; blue screen; black
screen; blank page; blank screen; failed; fails; failing; out of order; doesnt respond; not responding; unresponsive;
@thing _ slow; very slow; so slow; too slow; lagging; laggy; keeps buffering; doesnt function; has died; is dead; wont
print; not syncing; wont sync; corrupt*; stops working; cant get on; kicks me; logs me out; servers; not printing; not
heating; out of service; damaged; cracked; leaking
= data is lost | u.blocked=34 v=-20 t.outage=3 tone=worried
lost all my; lost my data; data loss; data is gone; data _ gone; deleted all; deleted my; wiped; everything is gone;
all my files; files _ gone; photos _ gone; files _ missing; erased; lost everything; lost my work; lost years
= late or missing | u.late=29 v=-14 t.delivery=4
never shows up; never show up; never turns up; doesnt show up; does not show up;
was meant to come; meant to come; meant to be here; supposed to come; nobody has come; nobody showed; no one showed;
engineer did not; engineer didnt; technician did not; technician didnt; slot was; stuck in tracking; not moved since;
hasnt moved; tracking has not; due on @day; due last; was due; still no parcel; still no order; still no delivery;
still nothing;
@parcel _ hasnt arrived; hasnt arrived; has not arrived; havent arrived; not arrived; never arrived; didnt arrive; did
not arrive; never came; hasnt come; not come; havent received; have not received; never received; didnt receive; did
not receive; not received; hasnt been delivered; not been delivered; not delivered; never delivered; wasnt delivered;
still waiting for my; still waiting for the; still waiting on; waiting for my @parcel; no sign of; nowhere to be
found; lost parcel; lost package; lost in transit; lost luggage; lost my luggage; lost my bag*; lost our bag*; lost my
order; lost our luggage; luggage _ lost; bag* _ missing; luggage _ missing; suitcase _ lost; missing luggage; missing
bag*; missing parcel; missing item*; missing package; items missing; is missing; are missing; was missing; is late;
was late; running late; are late; hours late; days late; weeks late; is delayed; was delayed; been delayed; delayed;
delay; delays; flight _ cancel*; flight cancel*; train _ cancel*; cancelled my flight; canceled my flight; cancelled
our flight; cancelled flight*; canceled flight*; overdue; stuck in customs; stuck at the depot; tracking says;
tracking hasnt; no tracking; should have arrived; was supposed to arrive; supposed to be here; where is my @parcel;
wheres my @parcel; where are my @parcel; marked as delivered; says delivered; shows delivered; says it was delivered;
not turned up; didnt turn up; never turned up; no show; didnt show up; never showed up; still not here; still hasnt;
still havent
= the wrong thing or a damaged one | u.problem=18 v=-14 t.delivery=2 t.refund=1
in @num pieces; in pieces; in bits; in two halves;
wrong item; wrong product; wrong order; wrong size; wrong colour; wrong color; wrong address; sent me the wrong; sent
the wrong; got the wrong; received the wrong; arrived broken; arrived damaged; came broken; came damaged; arrived
smashed; was damaged; is damaged; smashed; shattered; half the order; part of my order; not what i ordered;
incomplete; cold food; food was cold; arrived cold; spilled; spilt; missing parts; expired; mould; mouldy; moldy;
rotten; does not fit
= money is wrong and still open | u.loss=31 v=-16 t.billing=4
gave me @num instead; card declined; declined at; paid twice; took twice; debited twice; taken twice; double payment;
doubled; bill went from; went up from; gone from @num to @num; estimate says; overpaid; not lived in; never ordered;
never signed up; did not order; didnt order; short by; missing from my account; money never arrived; money has not
arrived; money hasnt arrived; money didnt arrive; money not there; salary/wages/pension/refund/payment _ not _
arrived/paid/come; instead of @num; went from @num to @num; gone up from; into the wrong account; to the wrong
account; charged twice; charged me twice; double charge*; charged double; charged _ twice; charged me _ times; charged
again; overcharge*; charged too much; wrongly charged; incorrectly charged; wrong amount; incorrect amount; charged
for something; still being charged; still charging; keep charging; keeps charging; charged me for; charged after; took
money; taken money; taken from my account; took _ from my account; taken out of my account; debited without; deducted
without; money _ missing; missing money; payment _ missing; billed twice; billed me twice; billing error; hidden fee*;
hidden charge*; extra charge*; charged extra; extra fee; charged a fee; wrong bill; bill is wrong; bill is too high;
bill is double; payment _ declined; card _ declined; was declined; been declined; got declined; payment failed;
payment _ not go* through; did not go through; didnt go through; not gone through; hasnt gone through; transfer _ not
arrived; payment _ pending; still pending; not been credited; hasnt been credited; short changed; shortchanged; wrong
exchange rate; bounced; overdrawn; garnish*; repossess*; foreclos*; wage garnishment; only got; not the right amount;
not the correct; didnt get the right; someone _ money; never refunded
= a fee or charge is questioned | u.problem=14 v=-12 t.billing=4
hidden charge*; extra charge*; charged extra; extra fee; charged a fee; been charged; was charged; got charged; charge
me; charged me; charge fee*; fee for; fees for; charged for; charged more; debited; deducted; reverted
= a debt or record is disputed | u.problem=10 v=-10 t.billing=3
dispute; disputed; disputing; inaccurate; incorrect; erroneous; not owed; dont owe; do not owe; debt collector*;
collection agency; collections; charged off; charge off; late fee*; past due; interest charge*; payday loan; without
my consent; never gave
= rent, wages or food depend on it | u.loss=30 v=-14 tone=worried
rent is due; pay my rent; rent due; pay the rent; cant pay my rent; mortgage payment due; pay my bills; my salary; my
wages; feed my family; feed my kids; feed my children; cant eat; no money for; no money left; all my money; all my
savings; life savings; only money; have no money; need the money; cant afford; need my money; need that money
`;
