/** English: deadlines, pleas, repetition, solved cases. Format: `../../lexicon.ts`. */
export const pressure = `
= a deadline today | u.deadline=44
today; by tonight; tonight; this morning; this afternoon; this evening; in an hour; in _ hour; in _ hours; in _
minutes; within the hour; within an hour; in half an hour; by noon; by midday; by midnight; by end of day; by the end
of the day; by close of business; eod; by @num pm; by @num am; before @num pm; in the next hour; within _ hours; hour
from now; hours from now; leaving now; starts in; begins in; right this minute; in @num min/mins/minutes; in @num
hours/hrs
= a deadline tomorrow | u.deadline=28
tomorrow; tmrw; tmr; tomorow; by tomorrow; tomorrow morning; overnight; in 24 hours; within 24 hours
= a deadline within days | u.deadline=22
by @day; by next week; by the weekend; before @day; this @day; on @day; until @day; till @day; in @small days; within
@small days; for the weekend; this weekend; next week; next @day; by the @ord; by @month; before the weekend; by the
end of the week; by end of week; this week; deadline; due date; leaving on; leave on; travelling on; traveling on; fly
on; flying on; need it for; needed for; need it by; need this by; need them by; by the end of; in time for; before
christmas; expires; expiring; expire; before i leave; before we leave; before my trip; in a few days; in a couple of
days
= abroad or on the way | u.blocked=22
abroad; overseas; on vacation; on holiday; in a foreign country; on my honeymoon; travelling; traveling; business
trip; while away; far from home; at a hotel; at the hotel; in the middle of
= the writer asks for speed | u.explicit=32
need it right now; need this right now; need help right now; i need an answer now; right now please; need you now; fix
this right now; fix it right now; help me right now; call me right now; happening right now; refund right now; answer
now;
asap; a s a p; urgent; urgently; immediately; immediate; right away; straight away; as soon as possible; as quickly as
possible; as fast as; quickly please; hurry; at once; this instant; time sensitive; time critical; cant wait any
longer; running out of time; no time; high priority; top priority; critical; need help now; help now; make it fast;
now please; do it now; need this now; need it now; fast please; please hurry; promptly
= it happens now | u.explicit=20
right now; as i type; as we speak; at this very moment; this very minute; as i write; still happening
= an emergency is named | u.explicit=60 tone=worried
emergency; sos; 911; 999; 112; mayday; matter of life; life or death; code red; desperate; desperately; please help me
= a plea for help | u.ask=26 tone=worried
help me; please help; help please; need help; i need your help; need help please; someone help; somebody help; anyone
help; can anyone help; what do i do; dont know what to do; what should i do; what am i supposed to do; help
= a request | u.ask=18
can you; could you; can u; could u; would you; will you; please; pls; plz; i need; we need; need to; id like; i would
like; i want; want to; i wanted; we want; may i; can i; could i; can we; let me know; get back to me; contact me; call
me; email me; look into; check; send me; i am looking; im looking; looking for; looking to; trying to; i am trying; id
love; would love to; tell me; advise; arrange; waiting for; i require; i request; requesting; asking; kindly; fix it;
fix this; sort it; sort this; i expect; wish to; do you; are you able; is it possible; is there; move it; change my;
change it; how do; how can; how long; what is; when will; where is; wheres; whats; why is; why did; why was; why has;
why have; why do; why does; inquire; enquire; inquiring; enquiring; wanted to know; wondering; make it; give me
= a problem is named | u.problem=16 v=-8
problem; problems; issue; issues; trouble; complaint; something went wrong; wrong; mistake; not right; mix up; mixup;
mess up; messed up; concern; concerning; not able; unable; cant; cannot; couldnt; wont; difficult*; having trouble; no
luck; confus*; unclear; not clear; declined; rejected; denied; reverted; refused; pending; not showing; doesnt show
= contact again about the same | u.repeat=25 i.repeat=22 v=-12 f=repeat t.complaint=1 tone=frustrated
second contact; second time; third time; fourth time; fifth time; 2nd time; 3rd time; 4th time; third attempt; told
you before; told you already; ive told you; i have told you; wrote last week; wrote on @day; wrote to you on; rang on
@day; emailed on @day; reported it on; reported this on; reported on; promised @day; promised for; lost again; failed
again; wrong again; broken again; same fault; same mistake; same thing again; wanted to check _ arrived; wondering if
_ arrived; any news on; any update on;
@num day running; @ord day running; day running; days running; days in a row; in a row; @ord @unit in a; @ord time;
@ord winter; @ord bill; @ord visit; @ord letter; @ord delivery; each time; time after time; sent again; wrote again;
rang again; no answer; unanswered; @num emails; @num calls; @num letters; twice already;
no one has called; nobody has called; no one called; nobody called; no one/nobody has/have/ever
replied/answered/responded/contacted/come; never called back; nobody tells; no one tells; no one has _ back; nobody
has _ back; was told @day; said you would call; for the @ord time; the @ord time; @ord time; @ord email; @ord message;
@ord call; @ord attempt; @num time now; @ord person; @ord agent; @ord rep; @ord ticket; @num times already; asked @num
times; called @num times; contacted _ @num times; emailed @num times; written @num times; called several times; many
times; several times; multiple times; numerous times; numerous occasions; several occasions; multiple occasions;
countless times; times now; time and again; over and over; again and again; once again; yet again; same problem again;
same issue again; still no response; still no reply; still no answer; still no update; no response; no reply; no
answer; havent heard back; have not heard back; never heard back; nobody replied; no one replied; nobody answers; no
one answers; nobody has replied; nobody responds; never responded; never replied; never got back; nobody got back;
ignored my; ignoring my; ignoring me; ignored me; been ignored; follow up; following up; second request; second
reminder; final reminder; reminder; as i said; as i already said; like i said; i already told; already told you;
already explained; already sent; already asked; already contacted; already called; already emailed; how many times;
numerous emails; numerous calls; several emails; many emails; write many; keep asking; keep calling; keeps happening;
keep getting; keep being; happened again; happening again; happens every; every single time; continue to call;
continues to; keep disputing; chasing; chased; passed around; passed from; pillar to post; run around; runaround;
transferred again; transferred me; transferred _ times; back and forth
= still open | u.repeat=10 i.mild=10 v=-6 tone=frustrated
still; not yet; even now; to this day; until now; up to now; so far no; again; another week; anymore; any more
= a long wait is named | u.wait=14 i.repeat=16 v=-10 t.complaint=1 tone=frustrated
waiting for @num @unit; waited @num @unit; waiting @num @unit; waiting over; waited over; been waiting; waiting since;
have been waiting; ive been waiting; on hold; hold for; hours on; hrs on; mins on; minutes on the phone; on the phone
with; in the queue; in a queue; @num @long ago; @num @long later; @num hrs later; @num hours later; after @num @long;
after @num hours; after @num minutes; for @num @long; for @num hours; for over @num; over @num @long; more than @num
@long; for @long now; @long now; for weeks; for months; for ages; for years; for days; since last week; since last
month; since @day; since @month; all day; all week; all morning; whole day; took @num @long; takes forever; took
forever; taking forever; too long; so long; forever; how much longer; how long must; still waiting; and counting; last
@num @unit
= it is solved | u.solved=-34 i.relief=-18 v=14
fixed now; is fixed; its fixed; been fixed; now fixed; fixed it; got it fixed; working now; works now; work again;
works again; working again; is working fine; back up; sorted now; is sorted; all sorted; sorted it; sorted out; got
sorted; been sorted; sorted thanks; is resolved; been resolved; now resolved; was resolved; resolved now; got
resolved; is solved; been solved; was solved; solved it; problem solved; issue resolved; all good now; all fine now;
fine now; arrived now; arrived today; arrived safely; just arrived; has arrived; came today; turned up; found it; no
longer an issue; no longer needed; no longer need; never mind; nevermind; ignore my last; disregard; please ignore;
already solved; already fixed; you can close; close the ticket; close this ticket; got my refund; received my refund;
refund arrived; refund came through; all set; problem is gone; no need to reply; no reply needed; no action needed
= nothing more is wanted | u.solved=-24 v=4 p.thanks=12
nothing have a; no have a;
no thats all; no that is all; thats all; that is all; no thats it; thats it for now; no thank you; no thanks; no im good;
im good thanks; im good thank you; nothing else; nothing more; that will be all; thatll be all; thats everything; that is
everything; no more questions; youre welcome; you too; same to you; have a nice day; have a great day; have a good day
= there is no hurry | u.unhurried=-22
when you get the chance; isnt a rush; not a rush; no great hurry; no great rush; when you have a moment; if you get a
minute; at some point; for next year;
no rush; no hurry; whenever you can; when you have time; when you get a chance; when you get a moment; not urgent;
isnt urgent; nothing urgent; take your time; at your convenience; no urgency; low priority; not in a hurry; someday;
just curious; out of curiosity; just wondering; just asking; no worries if; for the future; in the future; general
question
`;
