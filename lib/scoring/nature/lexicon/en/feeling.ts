/**
 * English: words of good and bad feeling. Strengths by hand; which words are told apart by was checked against four rated
 * sets (SemEval, VADER ground truth, UCI sentences, GoEmotions: a word stays when several of them agree).
 */
export const feeling = `
= a word of strong praise | v=46 m=good
amazed; amazes; amazingly; smoothest; gg; goty; finale was; funniest; immaculate; goes hard; goes so hard; pure dead
brilliant; stars would; a day early; days early; ahead of time; what a man; what a woman; what a human being; what a
human; what a guy; what a team; what a legend; buy that man; buy him a; buy her a; give her a raise; give him a raise;
deserves a raise; deserve a raise; deserves a medal; god bless; made me cry; cried like a baby; ran out to; patience
itself; patience of a saint; salt of the earth; national treasure; chef s kiss; life changing; game changer; top tier;
goat; goated; masterclass; magical; dreamy; unforgettable; legend; wizard; wizards; angels; ace; genius; full marks;
cant fault; cannot fault; nothing to complain; no complaints; faultless; happy tears; in love with; shout out; love
you guys; big up; top job; spot on; made my day; made my week; best decision; 11 out of 10; ten out of ten;
lifesavers; saints; amazing; awesome; beautiful; beautifully; excellent; wonderful; fantastic; delicious; gorgeous;
adorable; delightful; brilliant; incredible; superb; outstanding; exceptional; tremendous; glorious; masterpiece;
stunning; perfect; perfectly; best; love; loved; loves; loving; magnificent; marvelous; marvellous; terrific;
flawless; flawlessly; impeccable; phenomenal; fabulous; stellar; spectacular; breathtaking; heavenly; splendid;
exquisite; thrilled; ecstatic; overjoyed; delighted; blown away; above and beyond; lifesaver; life saver; saved my;
saved the day; the best; over the moon; obsessed; five stars; 5 stars; 10 out of 10; top notch; first class; second to
none; highly recommend; cant recommend; 100 percent recommend; hats off; kudos; star; superstar; rockstar; hero;
heroes; angel; greatest; excited; exciting; epic; hilarious; cant wait; unbeatable; thank you so much
= a word of praise | v=32 m=good
so kind; very kind; kind enough; kind of you; kind staff; kind and; and kind; kind man; kind lady; kind woman; kind
people; kind person; too kind; was kind; were kind; is kind; are kind; kind words; fresh and; tell him thanks; tell
her thanks; tell him thank you; tell her thank you;
wanted to thank; thank whoever; upgraded; would ve adored; would have adored; stayed twenty minutes; always cheerful;
so much easier; thanks to the lad; thanks to the lady; cheers to; went out of; went the extra; extra mile; without
being asked; without asking; free of charge; on the house; rang back when; called back when he said; as promised; like
new; good as new; honest; straight with me; told me straight; for free; stayed late; waited with me; ran after me; ran
out with; explained everything; sorted it all; put a smile; couldnt ask for; could not ask for; nothing was too much;
no trouble at all; five star; 5 star; well deserved; please pass on; pass on my thanks; say thank you to; shoutout;
credit to; a credit to; my hat; bless him; bless her; bless you; ten minutes flat; as good as new; tell everyone; tell
everybody; tell all my friends; wow; cant wait; hope you; you guys rock; dont miss; miss you; great; good; nice;
lovely; happy; happier; happiness; happily; glad; pleased; impressed; impressive; enjoy; enjoyed; enjoying; enjoyable;
fun; funny; cool; sweet; cute; helpful; friendly; kindness; polite; courteous; thoughtful; generous; recommend;
recommended; favorite; favourite; grateful; appreciate; appreciated; thankful; congrats; congratulations; cheers; yay;
woohoo; hooray; hurray; proud; charming; remarkable; satisfied; satisfying; lucky; luckily; blessed; bless; win; wins;
winning; won; winner; welcome; celebrate; celebrating; beauty; joy; pleasure; pleasant; pleasantly; comfortable;
delight; entertaining; gem; legend; legendary; solid; smooth; smoothly; seamless; seamlessly; quick response; fast
delivery; fast response; prompt; efficient; professional; reliable; easy; easy to use; super easy; works great; works
perfectly; works well; works like a charm; worth it; worth every; well done; well made; bravo; attentive; gracious;
gr8; haha; hahaha; lol; lmao; rofl; xd; hopefully; hope; interesting; tasty; yummy; spotless; cozy; elegant; powerful;
smile; smiling; laugh; laughing; success; successful; successfully; improve; improved; improvement; improvements;
better; sublime; refreshing; relaxing; peaceful; birthday; fabulous
= a word of mild praise | v=16 m=good
fine; decent; helped; interested; useful; nicely; safely; i like; we like; really like; liked; likes; gift; party;
peace; holiday; good luck; luck; positive; affordable; worked; resolved; solved; sorted; fixed; dream; clever; smart;
dance; entertainment; flair; hug; hugs; kiss; caring; deserve*; excite*; ready for; looking forward; look forward;
cant wait; hopeful; honest; unique; calm; safe; special; support you; thank god; thankfully
= a word of strong blame | v=-46 m=bad
been hell; is hell; living hell; from hell;
worst; terrible; horrible; awful; disgusting; appalling; atrocious; abysmal; pathetic; disgrace; disgraceful;
nightmare; hate; hated; hates; hellish; hideous; useless; worthless; garbage; trash; rubbish; scam; fraud; ripoff;
furious; outraged; outrageous; unacceptable; inexcusable; miserable; unbearable; fuck; fucked; shit; bullshit; shitty;
suck; sucks; sucked; crap; crappy; pissed; disaster; disastrous; catastrophe; tragedy; tragic; devastated;
devastating; horrific; horrendous; vile; cruel; evil; racist; racism; rape; raped; murder; murdered; kill; killed;
killing; kills; death; deaths; dies; die; died; dead; bitch; bastard; asshole; idiot; idiots; stupid; stupidity;
dreadful; deplorable; worse; awfully; tortur*; torment*; poisonous; toxic
= a word of blame | v=-32 m=bad
so ill; very ill; feel ill; feeling ill; is ill; was ill; am ill; fell ill; ill after; ill with; made me ill;
seriously ill;
bad; badly; poor; poorly; sad; sadly; saddened; angry; anger; upset; upsetting; disappoint; disappointed;
disappointing; disappointment; frustrated; frustrating; frustration; annoying; annoyed; irritating; boring; bored;
bland; dull; lame; weak; ugly; nasty; gross; dirty; filthy; rude; lousy; mediocre; broken; broke; fail; failed; fails;
failure; failing; ruin; ruined; ruins; wrecked; destroyed; damaged; damage; waste; wasted; wasting; mess; messy; fake;
false; lie; lied; lies; lying; liar; cheat; cheated; stole; stolen; stealing; steal; thief; lost; lose; losing; loss;
loser; hurt; hurts; hurting; pain; painful; sick; tired; exhausted; scared; scary; fear; afraid; cry; crying; cried;
lonely; depressed; depressing; ashamed; shame; shameful; embarrassed; embarrassing; embarrassment; regret; guilty;
blame; fault; wrong; mistake; mistakes; error; problem; problems; trouble; terribly; uncomfortable; awkward; unhappy;
unpleasant; unfair; illegal; insult; insulted; insulting; offensive; ignored; ignorant; ignorance; refuse; refused;
refuses; denied; deny; complaint; complain; complaining; complaints; worthless; rip; ugh; smh; fml; wtf; damn; damned;
screwed; screw; ridiculous; nonsense; dumb; stuck; worried; worry; anxious; nervous; stress; stressed; stressful;
pathetic; pretentious; pointless; senseless; hopeless; helpless; unfortunately; unfortunate; unable; unwatchable;
overpriced; ripped; stale; soggy; tasteless; rotten; smelly; stink; stinks; stinking; creepy; weird; horribly; crash;
crashed; crashes; jail; prison; arrested; guilt; crime; crimes; criminal; attack; attacked; attacks; terror;
terrorist; war; violence; violent; victim; victims; threat; threats; threatened; abuse; abused; bully; banned; ban;
sued; lawsuit; protest; suspect; drunk; nope
= a denial | v=-8
not; no; nothing; nobody; none; never; neither; nor; dont; didnt; doesnt; wont; cant; wasnt; isnt; arent; hasnt;
havent; wouldnt; couldnt; cannot; aint;
= a word of mild blame | v=-16 m=bad
sorry; slow; slowly; late; delay; delayed; cancel; cancelled; canceled; missed; missing; miss; hard; difficult;
confusing; confused; confuse; lack; lacking; lacks; empty; expensive; costly; cheaply; crowded; cramped; noisy; loud;
cold; outdated; tight; tiny; closed; stop; stopped; quit; drop; dropped; avoid; excuse; excuses; alas; meh; supposed;
waiting; waited; anymore; barely; hardly; odd; strange; issue; issues; sigh; injury; injured; police; court; trap;
doubt; argue; argument; risk; unclear; apologize; poorly; expired; fees; charges; debt; forced; suffer; suffering;
suffered; dropping; ended`;
