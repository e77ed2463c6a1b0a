/** English: courtesy and its absence. Weights follow the directions in Danescu-Niculescu-Mizil et al. 2013. */
export const manner = `
= thanks | p.thanks=16 v=14 i.relief=-5 tone=grateful m=thanks
thank you; thanks; thx; thank u; ty; tysm; many thanks; thanks so much; thank you so much; thank you very much;
cheers; much appreciated; appreciated; appreciate; grateful; i appreciate; thankful; gratitude; thank god; thanks a
lot; thanks a bunch
= thanks for help | u.ask=0 p.thanks=15 v=14
thanks for your help; thank you for your help; for your help; for the help; for all your help; for helping; was a
great help; great help; so much help
= thanks in advance | p.thanks=14 m=advance
thanks for the quick help; thanks for the help; thank you for the help; thanks for helping; thank you for helping;
thanks for all your help; for your quick help; for the quick help; thanks in advance; thank you in advance; many
thanks in advance; thx in advance; thank you for your help in advance; thanks for your help; thank you for your help;
thank you for your time; thanks for your time; appreciate your help; would appreciate; be appreciated; be grateful;
appreciate if; appreciate it if; appreciate any
= please | p.please=12 tone=polite
please; pls; plz; kindly; if you please; pretty please
= an asking form | p.ask=11 tone=polite
could you; would you; could i; may i; would it be possible; would you mind; do you mind; is it possible; would you be
able; could you please; i wonder; i was wondering; i wonder if; if possible; if you could; if you can; can you please;
might i; would love; id love; if you dont mind; if you have time; i would like; id like; id appreciate; would like to;
i am writing; is there any chance; any chance; wondering if; interested in; would you consider; would you be
interested; can you help; can someone help
= a greeting | p.greeting=7
hello; hi; hey; good morning; good afternoon; good evening; dear; greetings; hiya; hi there; dear sir; dear madam;
dear team; hope you are well; hope you are doing; hope this; hope all is well; nice to meet; how are you; good day;
sir; madam; maam
= a close | p.greeting=7 v=0
regards; kind regards; best regards; best wishes; sincerely; yours; all the best; have a nice; have a great; have a
good; take care; with best; best greetings
= an apology | p.apology=11 tone=polite
sorry; apologies; apologise; apologize; im sorry; i am sorry; sorry to bother; sorry to trouble; sorry for; excuse me;
pardon; forgive me; my apologies; woops; oops; i regret to; i hate to bother
= a turn of speech, no feeling | v=0
have a wonderful; have a lovely; have a nice; have a great; have a good; have a blessed;
kind of; what kind; that kind; some kind; this kind; any kind; all kinds; to whom it may concern; to whom this may
concern; to may it whom concerns; whom concerns; hope you are well; hope youre well; hope you are doing well; hope
youre doing well; hope you are all doing great; hope youre all doing great; hope this finds you well; hope this email
finds you; hope all is well; hope you had a good; good luck; good morning; good day; good evening; good afternoon; good
night; good bye; goodbye; have a nice day; have a great day; have a good day; have a good one; have a great one; nice
day; great day; best wishes; best regards; kind regards; warm regards; for now; credit score; good faith
= softening | p.hedge=5
maybe; perhaps; possibly; i think; i believe; i guess; it seems; seems; might; just; wonder; suggest; apparently;
probably; i was hoping; hoping; hope; hopefully; by the way; btw; i suppose; sort of; a bit; a little; feel free; any
ideas; anyway; curious
= warmth towards the reader | p.warmth=9
great work; good work; good job; nice work; well done; your help; helpful; good point; great question; love your; nice
to; glad to; happy to; great job; great answer; nice; great; wonderful; excellent; lovely; interesting; good; awesome;
welcome; we
= blunt address | p.blunt=-9
why did you; why do you; why are you; why have you; why is; why are; why would; why on earth; you need to; you must;
you should; you have to; you better; what do you; what are you; what is your; how could you; do you even; did you
even; did you; have you even; dont you; cant you; who are you; what the; in fact; actually; really; obviously;
clearly; so what; whatever; nonsense; wrong; read the; fix it; fix this; sort it; sort this; answer me; tell me; give
me; stop; just do; do it; do your; i want; i demand; get me; now; explain; prove; none of your; your problem; not my
problem; ridiculous; stop it; what makes you; what part
`;
