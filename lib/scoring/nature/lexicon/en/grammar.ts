/** English: words that change what stands beside them, and classes of words. Format: `../../lexicon.ts`. */
export const grammar = `
@num = one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty several multiple numerous
many couple few
@small = two three four five six couple few several 2 3 4 5 6
@ord = second third fourth fifth sixth seventh eighth ninth tenth umpteenth hundredth millionth nth
@unit = minute minutes min mins hour hours hr hrs day days night nights week weeks wk wks month months year years yrs
@long = day days week weeks month months year years fortnight
@day = monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat noon midday
midnight christmas easter weekend wedding exam surgery
@month = january february march april june july august september october november december jan feb mar apr jun jul aug
sept oct nov dec
@be = is are was were be been am im its thats theyre were being s
@your = your you ur yours u
@their = they their company staff agent rep representative operator team firm store bank airline
@thing = app site website page server servers system service internet wifi broadband network login checkout portal
software phone device laptop computer machine update game account link email connection signal tv line boiler heating
screen console printer camera battery router console card atm pin code password website program fridge washer dryer
dishwasher freezer oven car door lock lift elevator toilet shower lights light power remote battery speakers headset
@odd = dangerously ridiculously filthy filthily stupidly wicked wickedly insanely criminally obscenely unfairly scarily
absurdly illegally stupid crazy sinfully disgustingly outrageously ungodly unreasonably
@fine = good tasty quick fast easy comfortable comfy delicious cheap kind helpful friendly nice smooth clever beautiful
pretty simple cute yummy great funny polite fluffy crisp
@parcel = order package parcel delivery shipment item items goods delivery luggage bag bags baggage suitcase letter
purchase stuff product products card flowers meal food pizza medicine medication prescription mail courier
@bill = payment payments bill invoice charge charges transaction transactions purchase fee statement debit transfer
= negation | m=negator
not; no; never; dont; doesnt; didnt; isnt; arent; wasnt; werent; wont; wouldnt; cant; cannot; couldnt; shouldnt;
hasnt; havent; hadnt; aint; without; nothing; neither; nor; hardly; barely; nobody; none; stop; stopped; lack of;
lacks; zero; too _ to
= no negation | m=shield
no thats; no thank; no thanks; no im; no i am; no its; no it is; no need; no thats it;
not only; not just; no doubt; why not; no wonder; nothing but; not to mention; cant wait; no longer; no problem; dont
forget; couldnt be; could not be; cannot recommend; cant recommend _ enough; cant thank; never mind; no worries; dont
hesitate; never fail*; why dont you; why cant you; why isnt; why hasnt; why havent; why wont you; never been
= stronger | m=more
very; so; really; extremely; absolutely; totally; completely; utterly; incredibly; super; too; highly; fucking;
fuckin; damn; bloody; seriously; truly; beyond; insanely; ridiculously; such; deeply; freaking; friggin; especially;
most; hugely
= weaker | m=less
a bit; a little; slightly; somewhat; kinda; kind of; sort of; fairly; mildly; rather; almost; a tad; not very; not
that; not too; not so; not particularly
= turn | m=but
but; however; although; though; except; yet; unfortunately; sadly
= a case that is only imagined | m=if
if; what if; in case; suppose; imagine; what happens when; whether; would happen; hypothetically; before i; when i
lose; how do i report; how to report; how do i deal; what should i do if; just in case; in the event
= a general question, not a case | m=faq
what happens if; what happens when; how do i cancel; how can i cancel; how to cancel; do you charge; is it possible to
cancel; how does; what if; do i get a refund if; can i get a refund if; what is your policy; what is the policy; what
do i do if; how do refunds; how do i get a refund if; is there a fee; are there any fees; how would i; what would
happen
= past and over | m=past
used to; last year; years ago; back in; last summer; in the past; once had; months ago i had
`;
