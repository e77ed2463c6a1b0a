/** English: what the message is about. Format: `../../lexicon.ts`. */
export const topics = `
= charges, payments and debts | t.billing=2
bill; bills; billing; billed; invoice; invoices; charge; charges; charged; fee; fees; payment; payments; paid; pay;
paying; debit; direct debit; overdraft; debt; debts; loan; loans; interest; mortgage payment; credit report; credit
bureau; credit score; lates; late payment; collection; collections; collector; creditor; owed; owe; owes; balance due;
past due; amount; price; priced; cost; costs; tax; vat; statement; transaction; top up; topup; top-up; exchange rate;
cheque; check deposit; atm; withdrawal; withdraw; cash withdrawal; deposit; credit card; inquiries; inquiry listed;
promissory; pmi; lender; borrowed; installment*; escrow; wire; transfer; currency; balance; sum; debited; deducted;
reverted; consumer report; fair credit; usc; funds; cash; unpaid; receipt
= goods and travel on the way | t.delivery=3
delivery; deliver; delivered; deliveries; parcel; package; shipment; shipping; shipped; ship; courier; tracking; track
my; track the; track order; dispatch*; order status; status of my order; my order; where is my; wheres my; arrive;
arrived; arriving; luggage; baggage; suitcase; lost bag; flight delayed; delayed; delay; delays; late flight;
cancelled flight; flight; flights; train; customs; driver; post office; mailed; depot; eta; estimated; rebook*;
connection; rescheduled; delivery date; courier; fedex; ups; usps; dhl; in transit
= money back | t.refund=5
refund; refunds; refunded; refunding; reimburs*; money back; my money back; return it; return this; return the;
returns; return policy; return my; return an; returning; compensat*; store credit; exchange it; exchange the;
replacement; replace it; voucher; send it back; send back; goodwill; get my money; give me my money; want my money;
rma; return label; claim back; credit me
= the writer wants to end it | t.cancellation=5
cancel my; cancel the; cancel our; cancel this; cancel an; cancel a; cancel it; to cancel; want to cancel; cancelling;
cancellation; canceling; cancelation; terminate; termination; end my subscription; end my contract; end my membership;
stop my subscription; close my account; close the account; closing my account; close account; delete my account;
delete account; remove my account; unsubscribe; opt out; stop the subscription; discontinue; not renew; auto renew*;
withdraw from the contract; cancel order; cancel purchase
= a technical fault | t.outage=3
app; website; web site; site; server; servers; login page; software; update; updates; updated; bug; error; crash*; not
working; broken; doesnt work; outage; internet; wifi; wi-fi; broadband; router; signal; network; phone line; loading;
screen; device; laptop; pc; computer; printer; install; installed; reinstall*; reboot*; restart*; technical; tech
support; feature; version; firmware; sync; download*; xbox; windows; iphone; android; browser; hardware; battery; tv;
heating; boiler; phone in the room
= account, identity and personal data | t.account=3
my account; account; accounts; login; log in; log on; sign in; signed out; password; passcode; pin; username; user
name; verify; verification; verified; identity; id check; two factor; 2fa; authenticat*; otp; security code; locked;
stolen; hacked; fraud; fraudulent; identity theft; personal data; my data; privacy; gdpr; change my address; change
address; update my address; address on; my details; personal details; change my email; change my name; phone number;
profile; register; registration; lost card; lost my card; stolen card; compromised; unauthori*; not mine; account
balance; check my balance; current balance; daily limit; credit limit; switch account; activate; another user; user
account; data breach; my information; social security; limit; savings account; current account
= staff, quality and waiting | t.complaint=3
staff; rude; service; customer service; customer care; customer support; manager; supervisor; attitude; agent;
employee; driver was; waiter; waitress; receptionist; crew; on hold; queue; waiting time; wait time; unprofessional;
quality; dirty; uncomfortable; complaint; complain; complaining; representative; hung up; helpline; call centre; call
center; transferred; lounge; seat; seats; legroom; room was; food was; noisy; refreshments; experience; my 7th person;
phone tree; bot; chatbot; real person; human
= praise | t.praise=4
thank you for; thanks for; thank you to; thanks to; well done; great job; good job; great service; excellent service;
amazing service; love your; love this; love the; love my; shout out; shoutout; kudos; congratulations; congrats; best
service; best customer; highly recommend; so helpful; very helpful; super helpful; was helpful; so kind; very kind;
best people; appreciate your; impressed with; happy with; delighted; pleased with; great experience; fantastic
experience; excellent; keep it up; keep up; thank you; thanks; awesome; amazing; fantastic; brilliant; damn fine
= a question | t.question=3 m=asks
how do i; how can i; how do; how to; how much; how many; how long; how often; what is; what are; what time; whats;
which; when do; when is; when are; when will; where can i; where do; where is; who do; is there; are there; do you;
does the; does it; does this; can i; can you tell; could you tell; may i know; is it possible; is this; will you; will
the; do i; should i; would like to know; want to know; wanted to know; need to know; wondering; information; info;
details; more about; available; availability; opening hours; open on; in stock; interested in; options; tell me; i
would like; id like; i want; i need; need a; order a; order some; book; booking; reserve; reservation; appointment;
schedule; looking for; quote; proof of; boarding pass; seat assignment; size; colours; colors; recommend; compatible;
discount; offer; coupon; promo; new card; sign up; kind of; why do you; what do you; what kind; apply; show me; change
seat; checking in; nights; adults; reschedule; large; medium; fries; pizza
= chat and news | t.other=2
http; via; listed; check out; congrats on; happy hour; ad; giveaway; win a; followers; blog; podcast; news; live now;
catch me; rt
`;
