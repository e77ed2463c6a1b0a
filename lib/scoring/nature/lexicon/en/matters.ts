/** English: more words that tell what a message is about. Format: `../../lexicon.ts`. */
export const matters = `
= a thing that is faulty | t.outage=2 m=hint
leak; leaks; leaking; leaked; drip; dripping; drain; blocked drain; clogged; boiler; radiator; thermostat; freezer;
fridge; oven; dishwasher; washing machine; dryer; lift; elevator; escalator; treadmill; machine is; machine at;
socket; fuse; breaker; bulb; flicker*; damp; mould on; cracked; loose; wobbl*; squeak*; rattl*; grinding; jammed;
jams; stuck on; stuck at; faulty; fault; defect*; malfunction*; glitch*; buggy; laggy; lagging; lag; freezes; frozen;
froze; hangs; buffering; disconnect*; dropped calls; drops; no connection; offline; went down; goes down; is down; out
of order; out of service; dead on; wont charge; charging; wont turn on; wont start; wont load; wont open; blank; black
screen; 404; 500; 502; 503; timeout; timed out; timing out; error code; page not; spinning; keeps stopping; stops
working; stopped working; repair; repairs; repaired; engineer; technician; plumber; fix the; fix my; fix it;
maintenance; pothole; streetlight; turbine; pump; motor; sensor; printer jam; paper jam; audio; no sound; speaker;
microphone; camera; lens; zip; zipper; seam; hinge; handle; leg of; wheel; tyre; tire; brake*; engine
= goods or travel on the way | t.delivery=2 m=hint
neighbour; porch; doorstep; letterbox; locker; pickup point; collection point; pick up point; out for delivery;
attempted; missed you; left a card; redeliver*; re deliver; wrong address; lost in; lost parcel; lost package; lost
order; missing parcel; missing package; missing item*; missing from; never came; didnt come; hasnt come; not come yet;
not here yet; still waiting for my; waiting for my order; on its way; supposed to come; was due; due today; due
yesterday; expected on; expected by; held at; in the warehouse; sorting; van; truck; lorry; mover; movers; movers
came; platform; replacement bus; bus; tram; ferry; crossing; boarding; gate; carousel; bag; bags; case; layover;
diverted; running late; late train; cancelled train; sailing; coach; slot; time slot; window; between 8 and; no show;
driver; rider; takeaway; groceries; substitut*; dropped off; dropped at; signed for; proof of delivery; ordered on;
ordered last; preorder; pre order; backorder; back order; despatch; awaiting
= staff, quality and waiting | t.complaint=2 m=hint
impolite; unfriendly; unhelpful; dismissive; arrogant; condescending; patroni*; shouted; yelled; snapped at; laughed
at; ignored; ignoring; ignored me; rolled; eye roll; stood there; kept waiting; waited; waiting for an hour; hours in;
minutes on; on the phone for; hold music; no one answers; nobody answers; nobody helped; no one helped; passed around;
passed from; pushed; lied to; discriminat*; racist; sexist; mistreat*; treated; treats; treatment; behaviour;
behavior; attitude; hygiene; filthy; stained; smelly; smells; stinks; bug; cockroach; hair in; undercooked;
overcooked; raw; stale; tasteless; bland; portion; overcrowded; crowded; packed; loud; noise; music too; cold room;
broken seat; policy; rule; rules; unfair; false advertising; misled; misleading; promised; broken promise; overbooked;
understaffed; incompetent; clerk; cashier; teller; guard; bouncer; nurse; doctor; vet; trainer; instructor; teacher;
landlord; caretaker; warden; conductor; steward; stewardess; pharmacist; barista; host; hostess; your man; your lady;
the guy; the woman at; the man at; front desk; reception; counter
= account, identity and personal data | t.account=2 m=hint
sign up; signed up; registered; verify my; verification code; code by; no code; code never; sms code; authenticator;
face id; fingerprint; captcha; password reset; reset my; reset link; forgot my; forgotten; locked me; suspended;
banned; blocked; deactivated; reactivate; merged; duplicate account; wrong name; married; maiden name; moved house;
new address; new phone; new number; changed my; change of; update my; email address; old email; newsletter; mailing
list; personal information; delete my data; right to; kyc; passport; driving licence; id card; proof of; selfie;
document*; beneficiary; next of kin; power of attorney; membership number; loyalty; points; miles; card number; pin;
phish*; scam; spoof*; suspicious; hacker; somebody else; someone else; not me; logged me; logged in; log out;
permissions; admin; owner; transfer of; sim; esim; port my; porting; sort code; iban
= money back | t.refund=3 m=hint
get back; give back; paid back; pay back; pay me back; owe me; owed; entitled; compensation; compensate; apology;
credit note; partial; full refund; reversal; chargeback; charge back; claim; claimed; claims; claiming; deposit back;
my deposit; the deposit; warranty; guarantee; exchange; swap; send another; new one; another one; send a new; take it
back; bring it back; brought it back; returned it; returned the; sent it back; sent back; return parcel; restocking;
damaged; arrived broken; unused; unworn; wrong size; wrong colour; does not fit; doesnt fit; not as described;
receipt; within 14; within 30
= the writer wants to end it | t.cancellation=3 m=hint
leave; leaving you; switch to; switching; end the; ending; stop the; stop my; stop sending; notice; give notice;
notice period; last day; expire; not renewing; dont renew; do not renew; no longer; dont want it; dont need it; dont
want this; do not want; changed my mind; trial; free trial; withdraw my; withdrawal; revoke; void; call off; called
off; take me off; remove me; opt me; downgrade; pause; freeze my; membership; contract; subscription; plan; cooling
off; moving away; moved away; close it; shut down my
= charges, payments and debts | t.billing=1 m=hint
overcharged; charged twice; double; direct debit; standing order; deduct*; reminder; final notice; bailiff; arrears;
instalment*; tariff; meter; meter reading; kwh; usage; roaming; data charge; surcharge; service charge; cleaning fee;
late fee; fine; toll; penalty; price went; price increase; more expensive; too expensive; discount not; promo code;
coupon; voucher; gift card; quote was; quoted; estimate; rent; deposit; commission; interest; apr; premium; invoice
number; vat number; breakdown; itemised; itemized; why is my; taken from; taken out; came out of; left my account;
pending; declined; bounced; overdrawn
`;
