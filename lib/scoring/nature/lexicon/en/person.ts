/** English: how annoyed the writer sounds, and how polite. Format: `../../lexicon.ts`. */
export const person = `
= an insult | i.insult=54 v=-40 p=-26 f=abuse tone=contemptuous
bunch of liars/amateurs/cowboys/jokers/losers/fools; lazy staff/bastards/people/sods; you fools; you losers;
hope you rot/choke/burn/fail/die; hope you go bankrupt; hope you all; cheapskate*; dumbest; brainless; imbecil*;
nitwit*; halfwit*; dimwit*; bunch of clowns; bunch of idiots; bunch of crooks; bunch of thieves; you clowns; are you
all blind/deaf/drunk/stupid/crazy/asleep; are you blind/deaf/drunk/stupid; made by a drunk; a drunk toddler; robbers;
cretin*; muppet; clown show; plastic faced; illiterate; numpties; numpty; pillock*; cowboys; crooks; charlatan*;
jokers; bandits; idiot; idiots; idiotic; moron; morons; moronic; imbecile*; stupid; dumbass; dumb; retard*; asshole*;
arsehole*; bastard*; bitch*; cunt*; wanker*; twat*; dickhead*; scumbag*; scum; clown; clowns; clueless; braindead;
brain dead; fools; pigs; parasite*; bloodsuck*; crooks; crook; thieves; thief; liars; liar; criminals; con artists;
con artist; shut up; screw you; fuck you; fuck off; go to hell; piss off; get lost; drop dead; rot in; trash company;
garbage company; leeches; muppets; cowards; psycho; morally bankrupt; drivers are useless
= swearing | i.swear=36 v=-22 p=-20 f=abuse m=swear
what the hell; the hell; hell no; bloody hell; hell of a; go to hell; living hell;
f ing; f king; fck; fuk; fucken; fuck; fucking; fuckin; fucked; fucks; wtf; wth; ffs; stfu; shit; shitty; shite;
bullshit; crap; crappy; damn; damned; goddamn; dammit; bloody; piss*; ass; arse; friggin*; freaking; effing; fking;
fckin; fkn; sucks; suck; sucked; bs; screwed; bollocks; lmfao; omfg; f-ing
= anger is named | i.anger=40 v=-34 tone=angry
angry; furious; livid; outraged; enraged; fuming; raging; infuriat*; pissed off; pissed; mad at; so mad; irate;
seething; fed up; sick of; sick and tired; tired of; had enough; enough is enough; had it with; last straw; boiling;
hate; hated; hates; despise; makes me sick; makes my blood; beyond frustrated; lost my patience; losing patience;
losing my patience; out of patience; patience is; running out of patience; at my wits; driving me; i am done; im done;
so done; fuming
= contempt | i.contempt=47 v=-36 p=-12 tone=contemptuous t.complaint=2
you dont care; they dont care; you do not care; they do not care; dont care about; clearly dont care; company doesnt
care; doesnt care about customers; doesnt care about its;
dumber; tasteless; eyesore; hideous; ugly as; looks like it was made by; boring crap; absolute crap; utter crap; total
crap; ridiculous; ridiculously; disgrace; disgraceful; disgrac*; pathetic; joke; joke of; a joke; laughable; laughing
stock; farce; shambles; shambolic; disgust*; appall*; atrocious; abysmal; unacceptable; not acceptable; inexcusable;
outrageous; absurd; insane that; nonsense; rubbish; garbage; trash; useless; worthless; hopeless; incompetent;
incompetence; clowns; shame on; shameful; shameless; scandal*; how dare; dare you; insult*; disdain; contempt;
despicable; embarrassment; embarrassing; horrendous; horrific; diabolical; deplorable; couldnt care less; could not
care less; wouldnt know; waste of; wasting my; wasted my; stop wasting; crooked; corrupt; dishonest; lied; lying;
lies; lie to; cheat*; thiev*; robbery; rip off; ripoff; ripped off; rip me off; daylight; stealing from; greedy;
greed; con; scammer*; scam; scams; predatory; extortion; exorbitant; unprofessional; amateur*; mickey mouse; poor
excuse; lame excuse; excuses; nightmare; get your act together; get your shit together; get their shit together; get
it together; do your job; worst; terrible; horrible; awful; dreadful; god awful; disrespect*; pitiful; mess; crap
service; no excuse; mocking; laughing at
= a question that scorns | i.scorn=34 v=-24 p=-16 t.complaint=2 tone=contemptuous
who is the genius; whos the genius; which genius; what genius; who picked; who chose; who wrote this; who writes this;
who designed; who thought; who approved; who does that; who on earth; what were you thinking; what is wrong with you;
whats wrong with you; are you blind; are you deaf; are you all; do you people; do you even; does anyone there; does
anybody there; does anyone actually; is this a joke; is this some kind; call this a; you call this; what exactly do
you; have you ever tried; how stupid; how thick
= left without a word | u.repeat=16 i.blame=26 v=-18 t.complaint=1 tone=frustrated
leave me hanging; left me hanging; left us hanging; leave us hanging; leaving me hanging; heard nothing; have heard
nothing; hear nothing; not heard a thing; not a word; not a peep; without a word; long gone; come and gone; and
nothing; no call no; nobody came; no one came; nobody turned up; no one turned up; left in the dark; fobbed off; given
the runaround
= strong complaint | i.blame=24 v=-22 t.complaint=2 tone=frustrated
speak to a supervisor; want a supervisor; get me a supervisor; avoid this; avoid them; avoid at all; avoid like; avoid
_ company; avoid if you can; false promises; false information;
speak to the manager; talk to the manager; want the manager; get me a manager; your manager; treated like; treated me;
treated us; treats you like; treat people; treat your customers; treat customers; how you treat; be cut off; got cut
off; was cut off; then cut off; cut me off; not tell anyone; without telling anyone; deleted my; lose the same; broke
what; what was fine; frustrat*; annoy*; irritat*; unbelievable; unreal; incredible that; beyond belief; cant believe;
cannot believe; not impressed; unimpressed; not happy; unhappy; not amused; not good enough; poor service; bad
service; poor customer; bad customer; very poor; extremely poor; poor quality; rude; unfriendly; unhelpful; impolite;
dismissive; arrogant; hung up on; hung up; hangs up; careless; negligent; negligence; neglect*; ignored; ignoring;
ignore; misleading; misled; mislead; deceiv*; deceptive; false advertising; unfair; unjust*; unreasonable; breach of
contract; violat*; illegal; unlawful; harass*; abusive; deceptive; refus*; not helpful; no help; been no help; zero
help; no one cares; nobody cares; nobody helps; nobody seems; keep lying; broken promise*; promised; failed to; never
honored; never honoured; did nothing; done nothing; does nothing; doing nothing; nothing has been done; nothing
happens; nothing has happened; let down; mistreat*; your fault; their fault; because of you; thanks to you; you
people; you keep; you never; you always; you cant even; you have ruined; you ruined; ruined; are you kidding; are you
serious; kidding me; you kidding; seriously; come on; cmon; wake up; for gods sake; for heavens sake; for goodness;
for crying out loud; smh; ugh; grr; argh; yikes; hassle; pain in the; headache; never again; last time; not worth;
regret*; stay away; dont buy; do not buy; beware; overpriced; dirty; filthy; unreliable; sort yourselves; real person;
speak to a human; talk to a human; speak to a manager; speak to your manager; complain; complained; complaining;
demand; demanding; i demand; worse; stop calling; cant even; not even; not once; months on end; why cant you; why
cant; why dont; why on earth; how on earth; how hard; how difficult; how is it possible; explain why; explain
yourself*; no explanation; what is going on; whats going on; what the; disservice; mishandl*; inept; botched; lousy;
sloppy; crowded; cramped; unbearable
= mild displeasure | i.mild=17 v=-20 tone=disappointed t.complaint=1
disappoint*; let me down; unfortunately; sadly; dissatisf*; unsatisf*; not satisfied; bad; poor; not great; not good;
not ideal; inconvenien*; uncomfortable; expected better; expected more; expect better; not what i expected; could be
better; concerned; concern; concerns; worried; worrying; worry; upset; upsetting; confused; sorry to say; a shame;
pity; too expensive; too small; too busy; nothing special; mediocre; subpar; below par; underwhelm*; slow; long queue;
awkward; dull; not fair; not right; not correct; not true; unaware; without reason; without my; without notice; no
notice; without telling; without warning; surprised to; strange; weird; wish you; why have you; why did you; why was
i; why are you; it was supposed; you were supposed; was told; were told; was promised; told me; my fault; no reason;
for no reason; some reason; hard to
= worry | i.mild=8 v=-14 tone=worried
worried; worry; worrying; anxious; nervous; scared; afraid; frightened; terrified; panicking; panic; stress*; fear; i
fear; concerned; concerning; alarm*
= a threat to leave | i.threat=34 v=-26 f=churn t.cancellation=2
close my account i am done; have just lost a; just lost a customer; lost a customer of; you will lose me; i will leave
you;
off to a competitor; ill go elsewhere; i go elsewhere; go somewhere else; going somewhere else; taking my money;
hereby give notice; give notice; giving notice; hand in my notice; terminate the agreement; terminate my contract; end
the contract; ending my contract; want to quit; want to leave; want out; withdraw from the course; you lost; goodbye
and;
cancel my account; cancelling my account; cancel my subscription immediately; cancelling my subscription; cancel
everything; close my account; closing my account; closing all; switch to; switching to; switch provider*; moving to;
move to another; take my business; taking my business; take my money elsewhere; go elsewhere; going elsewhere; going
to a competitor; to your competitor; your competitors; competitor; competition; other airlines; another provider;
another bank; another company; lost a customer; lose a customer; losing a customer; losing me; lost me; lose me;
losing customers; lost my business; never order*; never buy*; never again; never use; never fly; never shop; never
come back; never be back; never return; wont be back; wont be buying; wont order; wont use; wont renew; not renew*;
not be back; not use you; last order; last time i; last purchase; leaving you; i am leaving; im leaving; leaving for
good; done with you; done with this; im out; i am out; goodbye; good riddance; unsubscribe
= a legal step is named | i.threat=30 v=-18 f=legal
i know my rights; violated my rights; my rights as; my legal rights; you are liable; hold you liable; held liable;
to court; in court; the court; court date; court case; small claims court; a court; court will; court order;
statutory; injunction; small claim; legal letter; cease and desist; subject access; freedom of information; breach of
the; tribunal; hear from my; hearing from my; see you in court; against the law; bailiff; bailiffs; eu261; eu 261;
lawyer*; attorney*; solicitor*; sue; sueing; suing; lawsuit; legal action; legal proceedings; take you to court; small
claims; ombudsman; trading standards; consumer protection; consumer rights; better business bureau; bbb; attorney
general; complain to the regulator; report _ to the regulator; contact the regulator; inform the regulator; your
regulator; financial regulator; energy regulator; the regulator will; report you; reporting you; reported you; report
this to; file a complaint; filing a complaint; filed a complaint; formal complaint; official complaint; police report;
go to the police; gdpr; data protection; chargeback; charge back; violation of; in violation; breach of; cfpb; ftc;
fcra; fdcpa; financial ombudsman; letter before action; class action; press charges; compensation claim; legally;
statutory
= a public threat | i.threat=26 v=-14 f=press
post _ on twitter; post _ on facebook; put _ on twitter; put _ on facebook; go to twitter; on trustpilot; on yelp;
review on; post _ on tiktok; post _ on reddit; tweet about this; tweeting this; tweet this;
will tell everyone; will tell everybody; ill tell everyone; ill tell everybody; going to tell everyone; gonna tell
everyone; telling everyone how bad; telling everyone not to; telling everyone to avoid; tell everyone to avoid; tell
everyone not to; tell everyone what you; tell everyone how you; go on tv; to the tv; tv station; tv channel; on the tv
news; on the news; to the news; post on social media; on social media about; every social network; all social
networks; post about this; post this on; posting about this; all over the internet; speak to the paper; the local
paper; the papers; write to the paper; every forum; on every forum; camera crew; leave a review; leaving a review;
review everywhere; journalist; journalists; reporter; reporters; newspaper; newspapers; the press; the media; bbc;
watchdog; go public; going public; go viral; going viral; bad review; one star; 1 star; all over social media; name
and shame; post this; posting this; expose you; my followers; everyone will know; warn everyone; warning everyone;
share this everywhere
= sarcasm | i.sarcasm=32 v=-44 p=-6 f=sarcasm tone=sarcastic t.complaint=2
love it when you cancel/lose/forget/ignore/charge/break/delay/change/close/drop/hang; love it when my; love how you
cancel/lose/forget/ignore/charge/break/delay; love being ignored; love waiting; love paying;
your so called; so called service; so called support; so called experts; so called customer;
thanks for nothing; thank you for nothing; thanks a lot for; thanks for ruining; thanks for losing; thanks for
wasting; thanks for ignoring; thanks for breaking; thanks for cancel*; thanks for the delay; thanks for overcharg*;
thanks for hanging up; thanks for leaving; thanks for making me wait; thank you for ignoring; thank you for wasting;
thank you for ruining; thank you for losing; thanks for destroying; thanks for sending _ wrong; thanks for sending _
broken; great job losing; great job ruining; nice job losing; nice job breaking; well done for losing; good job
breaking; just what i needed; exactly what i needed; yeah right; yeah sure; as if; slow clap; round of applause; what
a surprise; what a shock; what a fucking; big surprise; surprise surprise; must be nice; good luck getting; another
delay; much appreciated not; how about you make; customer service at its finest; at its finest; at its best; gold
star; could not be happier to wait; couldnt be happier to wait; not like i; its not like i; as always of course
= praise that is bitter where a problem follows | m=irony
so glad i; so happy i; so pleased i; what a pleasure; what a delight; really impressive how; impressive how; nice of
you; kind of you; good of you; thoughtful of you; so kind of you; five stars for; ten out of ten for; 10 10 for;
thanks a million; thanks a bunch; thanks a lot; cheers for; love how you; love that you; wonderful service; brilliant
service; top service; great service; amazing service; impressive; well played; a round of applause for; hats off to;
thank you so much for;
just great; just perfect; just wonderful; just brilliant; just fantastic; oh great; oh wonderful; oh joy; oh perfect;
oh good; oh brilliant; oh fantastic; oh lovely; oh nice; oh how; wow; wow great; wow thanks; wow amazing; sure thing;
how lovely; how nice; how wonderful; how convenient; how thoughtful; how generous; how kind of you; classy; stellar;
top notch; real professional; love how; love that; love it when; love when; love being; love paying; love waiting; i
just love; absolutely love; fun friday; fun times; great job; nice job; good job; well done; great work; nice work;
bravo; keep up the good; world class; genius; what a joy; what a treat; what fun; lucky me; thrilled to; my favorite
part; my favourite part; nothing says; great another; great now; fantastic another; brilliant another; wonderful
another; lovely another; congratulations; congrats; excellent; glad to see
= relief of anger: the writer says that all is well | u.solved=-4 i.relief=-20 v=12 tone=calm
could be worse; might be worse; not the worst; not bad; not bad at all; no problem; no worries; not a problem; no
complaints; not angry; not upset; not mad; not annoyed; not your fault; not blaming; no hard feelings; i understand; i
appreciate; appreciate your; understandable; it happens; mistakes happen; all good; its fine; thats fine; that is
fine; its ok; its okay; thats ok; no big deal; dont worry; not complaining; my mistake; my bad; my own fault; my
fault; fair enough; patient; patience
= cross with oneself, not with the firm | i.relief=-40 v=10
furious with myself; angry with myself; mad at myself; annoyed with myself; cross with myself; angry at myself;
kicking myself; i feel so stupid; my own stupid; stupid of me; silly me; i was an idiot; im an idiot; i am an idiot; i
could kick myself
= strong praise in rough words | i.relief=-30 v=48 m=praise t.praise=3 tone=pleased
should be illegal; ought to be illegal; is illegal levels; neighbours hate me; neighbors hate me; how dare you
affectionate; affectionate;
@odd @fine; fastest _ of my life; best _ of my life; quickest _ of my life; easiest _ of my life; that guitar; is sick
nice; sick nice; slaps; no notes; ruined for all others; ruined me for; mad respect; diet is dead; regret nothing;
could kill for; id kill for; would kill for; kill for another; die for; hurts how good; how good this is; too good to
share; cant stop eating; i am crying _ beautiful; happy crying; holy moly; hot damn; damn that was _
fastest/best/quickest/easiest/tastiest; i hate you _ addictive; so addictive; fighting over the last; bloody legend;
absolute unit; absolute wizards; absolute legend; absolute legends; keeps stealing it; shut the front door; hats off;
insanely good; insanely great; insane in the best; in the best way; im dead; i am dead; dying laughing; fucking
amazing; fucking awesome; fucking love; fucking great; fucking good; fucking brilliant; fucking fantastic; fucking
delicious; fucking best; damn good; damn fine; damn well; damn tasty; damn impressive; bloody brilliant; bloody good;
bloody marvellous; bloody lovely; bloody amazing; bloody fantastic; holy shit this is; holy crap this; the shit;
badass; kick ass; kicks ass; kickass; killing it; killed it; crushed it; slays; slay; on point; sick beat; so sick;
sick design; sick update; crazy good; stupid good; stupidly good; ridiculously good; ridiculously fast; ridiculously
easy; disgustingly good; criminally good; hell yeah; hell yes; shut up and take; bad ass; blew my mind; mind blowing;
mind blown; obsessed; to die for; unreal how good; unbelievably good; unbelievably fast; unbelievably kind; scary
good; dangerously good; hate how good; hate how much i love; no bullshit; best damn; legends; legendary; the bomb;
next level; wild how good; cant believe how good; cant believe how fast; cant believe how easy; cant believe how
quick*; unbelievable service thank; ridiculously helpful
`;
