/** English: more words that tell what a message is about. Format: `../../lexicon.ts`. */
export const matters = `
= a thing that is faulty | t.outage=2 m=hint
leak; leaks; leaking; drip; drain; blocked drain; clogged; boiler; radiator; thermostat; freezer; fridge; oven;
dishwasher; washing machine; dryer; lift; elevator; escalator; treadmill; machine is; machine at; socket; fuse; bulb;
flicker*; damp; mould on; cracked; wobbl*; squeak*; rattl*; grinding; jammed; jams; stuck on; stuck at; faulty;
malfunction*; glitch*; buggy; laggy; lagging; lag; freezes; froze; hangs; buffering; dropped calls; drops; no
connection; offline; goes down; is down; out of order; out of service; dead on; wont charge; wont turn on; wont start;
wont load; wont open; blank; black screen; 404; 502; 503; timeout; timed out; timing out; error code; page not;
spinning; keeps stopping; stops working; stopped working; repair; plumber; fix my; streetlight; turbine; pump; motor;
sensor; printer jam; paper jam; audio; no sound; microphone; zipper; seam; hinge; leg of; tyre; tire; brake*
= goods or travel on the way | t.delivery=2 m=hint
porch; doorstep; pickup point; collection point; pick up point; out for delivery; missed you; left a card; redeliver*;
re deliver; lost parcel; lost package; lost order; missing parcel; missing package; missing item*; never came; didnt
come; hasnt come; not come yet; not here yet; still waiting for my; waiting for my order; supposed to come; due today;
due yesterday; expected on; expected by; held at; in the warehouse; sorting; van; lorry; mover; movers; movers came;
replacement bus; tram; ferry; gate; carousel; bag; layover; diverted; running late; late train; cancelled train;
sailing; slot; time slot; between 8 and; no show; takeaway; groceries; substitut*; dropped off; dropped at; proof of
delivery; ordered on; ordered last; backorder; back order; despatch
= staff, quality and waiting | t.complaint=2 m=hint
impolite; unfriendly; unhelpful; dismissive; arrogant; condescending; patroni*; shouted; yelled; snapped at; laughed
at; ignored me; rolled; eye roll; stood there; kept waiting; waited; waiting for an hour; hours in; minutes on; on the
phone for; hold music; no one answers; nobody helped; no one helped; passed around; passed from; discriminat*; sexist;
mistreat*; treated; treats; behaviour; attitude; hygiene; filthy; stained; smelly; cockroach; hair in; undercooked;
overcooked; stale; tasteless; bland; overcrowded; crowded; noise; music too; cold room; broken seat; false
advertising; promised; broken promise; overbooked; understaffed; incompetent; cashier; bouncer; nurse; vet; trainer;
instructor; caretaker; warden; conductor; steward; stewardess; pharmacist; barista; hostess; your lady; the woman at;
the man at; front desk; reception
= account, identity and personal data | t.account=2 m=hint
verify my; code by; no code; code never; sms code; authenticator; face id; fingerprint; captcha; password reset; reset
my; reset link; forgot my; locked me; suspended; banned; blocked; deactivated; reactivate; merged; duplicate account;
wrong name; maiden name; moved house; new address; new number; changed my; email address; old email; newsletter;
mailing list; personal information; delete my data; kyc; driving licence; id card; selfie; next of kin; membership
number; pin; phish*; spoof*; hacker; someone else; not me; logged me; logged in; log out; permissions; admin; esim;
port my; porting; sort code; iban
= money back | t.refund=3 m=hint
give back; pay me back; owe me; compensation; credit note; full refund; reversal; charge back; deposit back; the
deposit; swap; send another; send a new; take it back; brought it back; returned it; returned the; return parcel;
restocking; arrived broken; unused; unworn; wrong size; wrong colour; does not fit; doesnt fit; not as described;
within 14
= the writer wants to end it | t.cancellation=3 m=hint
leaving you; end the; give notice; notice period; not renewing; dont renew; do not renew; dont want it; dont need it;
dont want this; changed my mind; revoke; call off; called off; take me off; remove me; opt me; downgrade; pause;
cooling off; moving away; moved away; close it; shut down my
= charges, payments and debts | t.billing=1 m=hint
overcharged; charged twice; double; direct debit; deduct*; reminder; final notice; bailiff; arrears; instalment*;
meter; meter reading; kwh; usage; data charge; surcharge; service charge; cleaning fee; late fee; toll; penalty; price
went; price increase; more expensive; too expensive; discount not; promo code; coupon; gift card; quote was; quoted;
estimate; rent; deposit; commission; interest; apr; premium; invoice number; vat number; breakdown; itemised;
itemized; why is my; taken from; taken out; came out of; left my account; pending; declined; bounced; overdrawn
`;
