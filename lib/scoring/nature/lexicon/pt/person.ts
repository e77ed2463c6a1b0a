/** Portuguese: how annoyed the writer sounds, courtesy, feeling. Format: `../../lexicon.ts`. */
export const person = `
= an insult | i.insult=54 v=-40 p=-26 f=abuse tone=contemptuous
seus palhacos; seus incompetentes; seus inuteis;
analfabet*; incompetentes; trouxas; lixos; picaretas; ridículos; pilantra*; gatunos; vigaristas;
idiota*; imbecil*; burro; burros; estúpid*; palhaço; palhaços; palhaça; inútil; inúteis; ladr*; mentiros*; vagabund*; safad*; canalha*;
filho da puta; filhos da puta; fdp; babaca*; otári*; cretin*; bandidos; incapazes; vão se foder; vai se foder; vão à
merda; picaretas; golpistas; corja; bando de
= swearing | i.swear=36 v=-22 p=-20 f=abuse m=swear
merda; porra; caralho; puta; foda; foda-se; fodid*; cacete; pqp; droga; bosta; cagad*; puto; puta que pariu; inferno;
desgraç*
= anger is named | i.anger=40 v=-34 tone=angry
com raiva; furios*; irritad*; indignad*; revoltad*; revoltante; puto da vida; cansad* de; fart* de; de saco cheio;
saco cheio; não aguento; não aguento mais; chega; já chega; ódio; odeio; paciência acabou; perdi a paciência; sem
paciência; é o cúmulo; cúmulo
= contempt | i.contempt=47 v=-36 p=-12 tone=contemptuous t.complaint=2
porcaria; que porcaria;
vergonha; vergonhos*; ridícul*; absurdo; inaceitáve*; inaceitável; inadmissíve*; inadmissível; péssim*; horríve*;
horrível; lamentáve*; lamentável; palhaçada; piada; uma piada; nojo; nojent*; lixo; descaso; desrespeito; falta de
respeito; desrespeit*; roubo a; é um roubo; enganação; engana*; enganad*; mentira*; mentem; mentiram; incompeten*;
amador*; pior; patétic*; desastre; nunca vi igual; brincadeira; estão de brincadeira; só pode ser brincadeira; gozar;
gozar com a minha cara; abuso; abusiv*; deplorável
= a question that scorns | i.scorn=34 v=-24 p=-16 t.complaint=2 tone=contemptuous
quem é o gênio; que gênio; quem foi o gênio; qual gênio; quem escolheu; quem teve a ideia; são cegos; são surdos;
vocês são cegos; é piada; isso é piada; é uma piada; acham normal; estão brincando; tão de brincadeira; estão de
brincadeira; a gozar; me fazendo de
= left without a word | u.repeat=16 i.blame=26 v=-18 t.complaint=1 tone=frustrated
nenhuma notícia; sem notícias; nem uma palavra; nem uma ligação; ninguém veio; ninguém apareceu; me deixaram; deixaram
na mão; na mão; e nada; até agora nada
= strong complaint | i.blame=24 v=-22 t.complaint=2 tone=frustrated
frustra*; chatead*; inacreditáve*; inacreditável; não acredito; não é possível; mau atendimento; mal atendid*; péssimo
atendimento; má qualidade; insatisfeit*; mal-educad*; grosseir*; rude; não fazem nada; ninguém faz nada; ninguém
ajuda; ninguém me ajuda; ninguém resolve; não resolvem; não se importam; culpa de vocês; culpa vossa; perda de tempo;
perder tempo; nunca mais; não recomendo; não comprem; fujam; exijo; exigimos; reclamar; prometeram; promessa*;
desligaram na minha cara; desligam; irresponsáve*; injust*; ilegal; quero falar com um; falar com um humano; falar com
o gerente; sério; isso é sério; até quando; explicação; enrola*; enrolação; negligên*
= mild displeasure | i.mild=17 v=-20 tone=disappointed t.complaint=1
decepcionad*; decepção; dececionad*; desilus*; desapontad*; triste; pena; infelizmente; preocupad*; não gostei; ruim;
mau; má; mal; esperava mais; caro; cara; lent*; chato; não é justo; não é normal; sem aviso; sem explicação; sem
motivo; me disseram; desagradáve*
= worry | i.mild=8 v=-14 tone=worried
preocupad*; aflit*; nervos*; medo; assustad*; ansios*; estress*; receio
= a threat to leave | i.threat=34 v=-26 f=churn t.cancellation=2
encerrem a minha conta; encerrar a minha conta; encerrem minha conta; fechem a minha conta; nao quero mais nada
convosco; nao quero mais nada com voces; perdeu um cliente; vou mudar de operadora;
vou cancelar; cancelar minha assinatura; cancelar tudo; mudar de operadora; mudar de empresa; mudar para; trocar de
operadora; concorrência; concorrente; perderam um cliente; perder um cliente; nunca mais compro; não compro mais;
nunca mais volto; não volto; última vez; encerrar minha conta; vou para outra
= a legal step is named | i.threat=30 v=-18 f=legal
advogad*; procon; processo; processar; processá-los; justiça; na justiça; tribunal; juizado; pequenas causas; deco;
livro de reclamações; reclame aqui; polícia; boletim de ocorrência; meus direitos; direitos do consumidor; defesa do
consumidor; lgpd; rgpd; anatel; medidas legais; ação judicial; queixa crime; anacom
= a public threat | i.threat=26 v=-14 f=press
aos jornais; ao jornal; contar isto a; nos jornais; na imprensa; todas as redes sociais;
imprensa; jornalista*; jornal; televisão; mídia; redes sociais; reclame aqui; vou expor; expor; vou divulgar; todo
mundo vai saber; avaliação negativa; uma estrela; trustpilot; viralizar; meus seguidores; tornar público
= sarcasm | i.sarcasm=32 v=-44 p=-6 f=sarcasm tone=sarcastic t.complaint=2
obrigado por nada; obrigada por nada; obrigad* por perder; obrigad* por estragar; obrigad* por me fazer esperar;
obrigad* por me ignorar; era só o que faltava; só faltava essa; só me faltava; que surpresa; parabéns pelo atraso;
parabéns por perder; parabéns pela incompetência; como sempre; mais um atraso; muito profissional né; palmas; claro
que sim né
= praise that is bitter where a problem follows | m=irony
parabens; otimo; fantastico; bravo;
que ótimo; que bom; que maravilha; que legal; que lindo; ótimo; maravilha; maravilhoso; excelente; perfeito;
fantástico; parabéns; genial; adoro; adoro quando; amo; amo quando; que beleza; beleza; que alegria; brilhante;
espetacular; belo serviço; lindo
= relief of anger: the writer says that all is well | u.solved=-4 i.relief=-20 v=12 tone=calm
sem problema; sem problemas; nenhum problema; não há problema; não tem problema; tudo bem; não se preocupe; não se
preocupem; não estou com raiva; não estou irritad*; não estou chatead*; entendo; compreendo; erro meu; culpa minha;
acontece; tranquilo
= cross with oneself, not with the firm | i.relief=-40 v=10
raiva de mim; burro fui eu; burra fui eu; culpa minha; que burrice minha
= strong praise in rough words | i.relief=-30 v=48 m=praise t.praise=3 tone=pleased
voces arrasam; bom pra caramba; uma loucura; viciante; de morrer;
foda demais; muito foda; do caralho; pra caralho de bom; bom pra caralho; bom demais; puta que pariu que bom; animal;
sensacional; show de bola; da hora; irado; top demais; morri de rir; estou morta de rir; morrendo de rir; arrasaram;
arrasou; mandaram bem; insano de bom; absurdo de bom; sinistro de bom; brutal; bué fixe; fixe; porra que bom; matador;
surreal de bom
= thanks | p.thanks=16 v=14 i.relief=-5 tone=grateful m=thanks
obrigado; obrigada; muito obrigado; muito obrigada; agradeço; grato; grata; obg; valeu; brigado
= thanks for help | u.ask=0 p.thanks=15 v=14
obrigado pela ajuda; obrigada pela ajuda; pela ajuda; pela vossa ajuda; pela sua ajuda
= thanks in advance | p.thanks=14 m=advance
desde já obrigado; desde já agradeço; obrigado desde já; agradeço desde já; desde já; obrigado pela ajuda; obrigada
pela ajuda; agradeceria; obrigado pela atenção; obrigado antecipadamente
= please | p.please=12 tone=polite
por favor; pfv; por gentileza; se possível; se faz favor; se for possível; por obséquio
= an asking form | p.ask=11 tone=polite
poderia; poderiam; gostaria; gostava de; queria; seria possível; podia; poderiam me; você poderia; me ajudar; teria
como
= a greeting | p.greeting=7
olá; oi; bom dia; boa tarde; boa noite; prezad*; caro; cara; caros; atenciosamente; cumprimentos; melhores
cumprimentos; abraço; abraços; cordialmente; senhor; senhora; att; tudo bem
= an apology | p.apology=11 tone=polite
desculpe; desculpa; desculpem; perdão; lamento; sinto muito; peço desculpa; peço desculpas; com licença
= blunt address | p.blunt=-9
por que não; quero que; exijo; me digam; digam; façam; vocês; resolvam; respondam; devolvam; tem que; têm que;
precisam; cadê; e aí
= a word of strong praise | v=46 m=good
cinco estrelas; valeu; gente boa; merece promocao; merece um premio; que ternura; nao ha preco; gratidao; impecavel;
milagre; joia; na maior paciencia; antes do prazo; de graca; que respeito; um amor; que capricho; agradecam lhe;
agradecam;
anjos; um anjo; sem defeitos; nada a reclamar; nota dez; nota mil; nota 10; amo vocês; show de bola; arrasaram;
salvaram minha; craques;
excelente*; incríve*; incrível; genial; maravilhos*; fantástic*; perfeit*; magnífic*; espetacular; ótim*; adorei;
adoro; amei; amo; melhor; melhores; impecáve*; impecável; delicios*; lind*; sensacional; nota 10; nota dez; recomendo;
encantad*; brilhante; excecional; excepcional; show
= a word of praise | v=32 m=good
bom; boa; bons; boas; bem; feliz; felizes; alegre; contente; satisfeit*; gentil; gentis; atencios*; simpátic*; rápid*;
eficiente*; eficaz; profissional; gostei; gosto; útil; fácil; bonit*; legal; parabéns; agradáve*; prestativ*;
confortável; divertid*; carinho; kkk; kkkk; haha; tomara; espero que; sucesso; educad*; pontual
= a word of strong blame | v=-46 m=bad
horríve*; horrível; terrível; terríve*; péssim*; nojo; nojent*; odeio; desastre; vergonha; lixo; merda; golpe; pior;
roubo; lamentáve*; mort*; morreu; matar; pesadelo; inferno; absurdo
= a word of blame | v=-32 m=bad
mal; mau; ruim; ruins; má; triste*; raiva; irritad*; chatead*; decepc*; quebrad*; falha; erro; problema*; perder;
perdi; perdid*; dor; medo; preocup*; injust*; suj*; fei*; chat*; caro; lent*; difícil; impossível; culpa; mentira;
frustra*; chor*; doente; sozinh*; cansad*; perigo*; estúpid*; reclam*
= a denial | v=-8
não; nao; nunca; nada; ninguém; sem; nenhum; nenhuma; nem
= a word of mild blame | v=-14 m=bad
atraso; esperar; esperando; falta; ainda não; cancelad*`;
