/** Portuguese: everyday dangers and needs, abuse over trifles, praise in rough words, praise that is bitter. Format: `../../lexicon.ts`. */
export const scenes = `
= danger: gas, fire, smoke or current | u.harm=66 v=-20 f=safety tone=worried t.complaint=1
sai fumo; sai fumaça; saindo fumaça; a deitar fumo; soltando fumaça; cheira a queimado; cheiro a queimado; cheiro de
queimado; cheiro a gás; cheiro de gás; cheiro forte a gás; cheira a gás; fuga de gás; vazamento de gás; tomada _
faísca*; faíscas; faíscando; água _ quadro elétrico; água _ fios; monóxido; bateria inchada; pegando fogo
= danger for a person | u.harm=66 v=-25 f=safety tone=worried t.complaint=1
elevador parou; elevador parado; presa no elevador; preso no elevador; presos no elevador; presos dentro; entre dois
andares; dificuldade em respirar; dificuldade para respirar; falta de ar; não consegue respirar; lábios inchados;
lábios a inchar; tontura; vidro no; vidro na; pedaço de vidro; travões _ moles; freios _ moles; alergia; alérgic*;
engoliu
= medicine or health at stake | u.harm=58 v=-12 tone=worried f=vulnerable
ventilador pulmonar; oxigénio em casa; oxigênio em casa; um só comprimido; último comprimido; última dose; resta uma
dose; só tem um comprimido; remédio da tensão; remédio do coração; remédio de pressão; insulina; bombinha;
epilepsia; fraldas; leite do bebé
= stranded or about to miss something | u.harm=58 v=-22 t.delivery=2 tone=worried
trancad* fora; do lado de fora; preso no estrangeiro; presa no exterior; no estrangeiro sem; no exterior sem; último
autocarro; último ônibus; último comboio; último trem; voo sai em; sai daqui a uma hora; sai daqui a; sai em @num;
perder o quarto; perdemos o quarto; sem onde dormir; sozinha no escuro; sozinho no escuro; na berma; no acostamento;
sem acesso à conta e; casamento é amanhã
= money or identity being stolen | u.harm=58 v=-22 t.account=4 tone=worried
alguém está a usar o meu; alguém está usando meu; usando meu cartão; a usar o meu cartão; comprando com meu cartão;
esvaziando minha conta; pagamentos que não fiz; compras que não fiz
= business is being lost | u.harm=60 v=-20 t.outage=3 tone=worried
nenhum pagamento passa; todos os pagamentos falham; nenhum cliente consegue
= rent, wages or food depend on it | u.harm=48 v=-14 tone=worried
nada para comer; sem dinheiro para comer; não tenho para comer; pagar a renda; pagar o aluguel; aluguel vence; renda
vence; comprar fraldas; pagar a creche; pagar salários; despejo
= an insult | i.insult=54 v=-40 p=-26 f=abuse tone=contemptuous
bando de; corja de; cambada de; burros; palhaços; que idiota; imbecis; incompetentes; analfabetos; aprendam a
escrever; tapados; jumentos; robô inútil; mesquinhos; palerma*; parvo*; parvos; parvalhão*; totó; totós; tanso*;
burrico*; burrinho*; asno*; asnos; bestas; bestas quadradas; toupeira*; jegue*; mané*; manés; bocó*; bobalhão*;
bobalhões; panaca*; paspalho*; paspalhos; pateta*; patetas; pacóvio*; parolo*; parolos; saloio*; saloios; labrego*;
boçal; boçais; bronco*; broncos; grosseirão*; mal educado*; mal educados; malcriad*; sem educação; sem vergonha;
miseráveis; miserável; nojentos; pão duro*; pães duros; mão de vaca*; forreta*; forretas; somítico*; sovina*;
sanguessuga*; urubu*; abutre*; parasita*; escória; gentalha; ralé; corja; retardado*; débeis mentais; débil mental;
acéfalo*; sem cérebro; cabeça oca; cabeças ocas; cambada; quem foi o génio; quem foi o gênio; qual foi o idiota; que
génio; que gênio; um macaco faria; meu cachorro faria; o meu cão; voltem para a escola; volta para a escola; vão
estudar; arrogante*; presunços*; preguiços*; puxa saco*; lambe botas; pirralho*; fedelho*; otários
= contempt | i.contempt=47 v=-36 p=-12 tone=contemptuous t.complaint=2
parece vómito; parece vômito; enfiem; onde quiserem; onde couber; vergonha alheia; é um lixo; que lixo; um nojo; que
nojo; nojento; horroroso; insuportável; porcaria; é uma porcaria; cafona; piroso; pirosa; mete nojo; de mau gosto
= strong praise in rough words | i.relief=-30 v=60 m=praise m=good t.praise=3 tone=pleased
11 10; 12 10; 10 10; 11 em 10; jogo está me matando; me destruiu; acabou comigo; todos os prémios; todos os prêmios;
chorei de alegria; lágrimas de alegria; que espetáculo; espetáculo de; do caraças; do caralho de bom; viciada;
viciado; absurdamente bons; absurdamente bom; absurdo de bom; que loucura; loucura de; arrasaram; arrasou; mandaram
bem; sinistro de bom; da hora; foda demais; maldito génio; fora de série; de outro mundo; de chorar por mais;
caramba que; vocês são feras; sorriso de orelha; não paro de sorrir; não consigo parar de sorrir; arrepiad*; nunca
fui tão feliz; nunca estive tão feliz; melhor dia; melhor noite; melhor jantar; lambi o prato; lamber os dedos;
lamber os beiços; devorei; devorámos; devoramos; chorei feito; chorei como; chorei a rir; ri até chorar; morri de
rir; morri a rir; absurdo de; absurdamente; surreal de; insano; insana; monstruoso de; de cair o queixo; queixo
caído; caiu o queixo; de tirar o fôlego; casem comigo; casa comigo; quero casar; um beijo a todos; tiro o chapéu;
salvaram; salvou minha vida; salvou me; ressuscit*; deu vida nova; ficou como novo; ficou novo; não queria ir
embora; não queríamos ir embora; não queria vir embora; voltava já; quero voltar; show de bola; nota 1000; top
demais; sensacional; bué bom; altamente; de babar; viciante; apaixonad*
= a word of mild praise | v=16 m=mended
só @num minutos; no mesmo dia; nem um minuto de espera; sem esperar
= praise that is bitter where a problem follows | m=irony
parabéns pela; parabéns pelo; parabéns por; parabéns; que bom; que maravilha; adoro a; adoro quando; uma salva de
palmas; palmas para; cinco estrelas; bravo; que luxo; que sorte
= what no praise names | m=fail
só @num meses; só @num semanas; taxa surpresa; mais uma taxa; mais uma avaria; mais um atraso; mais um erro; meses
para; semanas para; perder a minha; perderem a minha; perder minha; caiu de novo; gelada; horas à espera; horas
esperando; horas de espera; ninguém responde; ninguém atende; nunca chega; esconder; escondido; cobrar duas vezes;
desligarem
= sarcasm | i.sarcasm=32 v=-44 p=-6 f=sarcasm tone=sarcastic t.complaint=2
obrigado por nada; obrigada por nada; só é o meu dinheiro; é só o meu dinheiro; é só meu dinheiro; não tenham pressa
é só; novo recorde; pontuais como sempre; que surpresa; mais uma vez parabéns; só @num meses para; obrigado/obrigada
por perder*/ignorar*/cancelar*/esquecer*/estragar*/desligar*
= a happy end | m=mended
encontrar a minha; encontraram; resolvido; resolveram; arranjaram; consertaram; já funciona; funciona agora; bem
visível; quentinha; chegou antes; devolveram; tudo resolvido
= a service by its proud name | m=prized
suporte; apoio; apoio ao cliente; atendimento; premium; expresso; serviço; transparência; garantia; rapidez;
qualidade; urgente
`;
