/** English: words that are a danger only where they stand together; see `../../peril.ts`. Format: `../../lexicon.ts`. */
export const peril = `
= a body in trouble | m=hurt
unconscious; faint; fainted; fainting; dizzy; collapsed; collapsing; shaking; trembling; shivering; convuls*; having
fits; a fit; coughing; wheezing; gasping; struggling to breathe; breathing; breathe; out of breath; vomited; vomit*;
threw up; throwing up; being sick; been sick; swelling; swollen; bleed*; bled; scald*; hives; a rash; burning up;
going blue; turning blue; gone blue; drowsy; wont wake; wake him; wake her; wake them; foaming; severe pain; terrible
pain; not responding; wont respond; poisoned; swallowed; feverish; dehydrated; overheating; hypothermi*; has fallen;
fell down; fell off; fell over; had a fall; cant move; cannot move; cant walk; cannot walk; hit his head; hit her
head; hallucinat*; bitten; stung; head injury; pulse
= somebody who may come to harm | m=frail
baby; babies; newborn; toddler; toddlers; child; children; kid; kids; my son; our son; son is; daughter; little one;
little boy; little girl; grandson; granddaughter; grandchild*; year old; yr old; mum; mom; mother; nan; gran; grandma;
grandpa; grandmother; grandfather; dad; father; elderly; pensioner*; old lady; old man; lady with; man next; pregnant;
dementia; disabled; wheelchair; passenger; colleague; tenant; neighbour; neighbor; husband; wife; sister; brother;
dog; puppy; cat; kitten; diabetic; asthmatic; people inside; people on; people in
= somebody who has no business there | m=stranger
someone; somebody; a man; the man; a stranger; strangers; a guy; some guy; two men; three men; two guys; unknown;
intruder*; burglar*; my ex; ex husband; ex boyfriend; ex wife; ex partner; a woman; thief; thieves; hacker*
= what such a one does | m=assault
trying the door; trying my door; trying the back; trying the front; trying the window; trying to get in; trying to
break; breaking in; break in; let himself in; let himself into; let herself in; let themselves in; let itself; got
into my room; in my room; in our room; in my house; in our house; in my flat; banging on; following me; followed me;
following us; followed us; wont leave; will not leave; refuses to leave; outside my door; on his way; on her way;
knows where i live; knows where we live; has my address; grabbed; touched me; hit me; punched; knife; gun; weapon;
court order; restraining order; watching me; filming me; stalking; locked me in; wont let me out; doors locked;
pretending to be from
= money or data on its way out | m=taking
emptying; empties; draining; transferring; being withdrawn; being emptied; being drained; being spent; being
encrypted; encrypting; being deleted; wiping; being wiped; being downloaded; exporting; stealing; moving _ money;
sending money; ordering with; going out of; leaving my account; another transfer; another payment; another withdrawal;
more transfers; vanishing; buying with my; selling my
= what burns, poisons or comes down | m=blaze
flames; flame; ablaze; smouldering; smoldering; fire coming; crackling; live cable; power line; powerline; chlorine;
ammonia; ceiling _ sag*; ceiling _ crack*; ceiling _ bulg*; ceiling _ coming down; roof _ coming; roof _ sag*;
wall _ leaning; beam _ crack*; floor _ giving; brake pedal; steering _ lock*; steering _ gone; water _
rising; knee deep; scaffold* _ loose; scaffold* _ fall*; balcony _ loose; railing _ loose; railing _ broke; rail _
broke; falling tiles; tiles _ falling; tree _ leaning; boiler _ bang*; boiler _ roar*
= cut off from help | m=shut
locked inside; locked in; shut in; shut inside; trapped; stuck inside; stuck between; stopped between; between floors;
in the tunnel; in a tunnel; left us at; left us on; left us in; left us by; left me at; left me on; left me in; left
me by; left her at; left her on; left him at; left him on; put him off; put her off; put us off; wrong stop; wrong
station; wrong airport; nobody knows where; no one knows where; dont know where she/he/they; do not know where
she/he/they; cant find her/him; cannot find her/him; isnt answering; is not answering; not answering _ phone; on his
own; on her own; is alone; are alone; alone at; alone on; travelling alone; traveling alone; flying alone;
unaccompanied; gone missing; has vanished; didnt get off; did not get off; never got off; cant get out; cannot get
out; no way out; keys inside; keys are in; key _ in there
= weather or an hour that does harm | m=harsh
degrees; minus @num; below zero; freezing; snowing; snowstorm; sweltering; heatwave; in the sun; full sun; pitch dark;
pitch black; middle of the night; no food; no water; without water; closed service station; no shelter; no coat; no
coats
= it goes on | m=now
right now; as i type; as i write; as we speak; at this moment; this moment; this minute; minutes ago; mins ago; half
an hour; an hour ago; hours ago; for @num minutes; for @num hours; for two hours; for three hours; for over an hour;
since this morning; keeps; keep coming; getting worse; any minute; any second; any moment; while i; please hurry
`;
