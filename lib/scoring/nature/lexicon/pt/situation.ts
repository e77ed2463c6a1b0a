/** Portuguese: grammar, what has happened, how soon somebody must act, topics. Format: `../../lexicon.ts`. */
export const situation = `
@num = um uma dois duas três quatro cinco seis sete oito nove dez quinze vinte trinta vários várias muitas
@ord = segunda terceira quarta quinta sexta sétima décima enésima segundo terceiro
@long = dia dias semana semanas mês meses ano anos
@day = segunda-feira terça quarta-feira quinta-feira sexta-feira sexta sábado domingo natal casamento prova
@parcel = pedido encomenda pacote entrega mala malas bagagem compra produto item artigo carta comida presente
= negation | m=negator
não; nao; n; nunca; jamais; nem; sem; nada; ninguém; nenhum; nenhuma
= no negation | m=shield
não só; sem problema; sem problemas; nenhum problema; não se preocupe; não se preocupem; sem dúvida; por que não
= stronger | m=more
muito; tão; super; extremamente; absolutamente; totalmente; completamente; realmente; demais; bem; mega
= weaker | m=less
um pouco; meio; pouco; ligeiramente; quase; um pouquinho
= turn | m=but
mas; porém; contudo; no entanto; infelizmente; só que; embora
= a case that is only imagined | m=if
se; o que acontece se; e se; em caso de; caso eu; suponha
= a general question, not a case | m=faq
o que acontece se; o que acontece quando; como cancelo; como faço para cancelar; como posso cancelar; como cancelar; o
que faço se; é possível cancelar
= past and over | m=past
anos atrás; ano passado; antigamente
= danger: gas, fire, smoke or current | u.harm=66 v=-20 f=safety tone=worried t.complaint=1
cheiro de gás; cheiro forte de gás; cheiro a gás; cheiro _ gás; vazamento de gás; fuga de gás; vazando gás; cheiro de
queimado; cheira a queimado; fumaça; fumo a sair; pegou fogo; pegando fogo; incêndio; em chamas; faísca*; choque
elétrico; tomei um choque; levei um choque; explod*; explosão; curto circuito; curto-circuito; superaquec*; bateria
inchada
= the writer's own life is in danger | u.harm=70 v=-50 f=safety f=vulnerable tone=worried
não quero mais viver; não quero viver; acabar com tudo; quero morrer; tirar minha vida; tirar a minha vida; me matar;
matar-me; suicíd*; sem vontade de viver
= danger for a person | u.harm=66 v=-25 f=safety tone=worried t.complaint=1
garganta a fechar; garganta fechando; nao consigo engolir; cru por dentro; soltou a roda; perdi a roda; fotos da minha
filha; febre alta;
vidro que estava; cortou se num; cortou se com; cortei me num; cortei me com; pedaco de vidro; cacos de vidro;
ferido; ferida; sangrando; sangue; não consigo respirar; reação alérgica; alergia; engasg*; intoxica*; envenen*;
suicíd*; me matar; infarto; enfarte; ambulância; hospital; agredid*; preso no elevador; presa no elevador; presos no
elevador; caco de vidro; vidro na; vidro no; perigo; perigos*; freio*; travões; acidente; inconsciente; desmai*; risco
de vida
= water or damage that goes on | u.harm=50 v=-18 t.outage=1
inunda*; alaga*; vazamento; fuga de água; cano estourado; sem luz; sem energia; sem água; sem aquecimento; falta de
luz; falta de energia; sem eletricidade
= medicine or health at stake | u.harm=46 v=-12 tone=worried f=vulnerable
sem insulina; sem oxigenio; sem a medicacao; sem o remedio; ultima dose;
insulina; medicamento*; remédio*; inalador; bombinha; oxigênio; diálise; quimioterapia; cirurgia; comprimidos; cadeira
de rodas; aparelho auditivo; leite do bebê; marcapasso; tratamento
= a person who needs special care | u.health=18 v=-6 f=vulnerable tone=worried
idos*; minha avó; meu avô; mora sozinh*; vive sozinh*; bebê; bebé; recém-nascid*; recém nascid*; grávida; gestante;
deficiên*; deficiente; câncer; cancro; demência; alzheimer; autis*; depressão; ansiedade; faleceu; falecid*; morreu;
funeral; viúv*; despejo; despejad*; diabétic*; epilep*; asma; mãe solteira; alimentar meus filhos
= access for people with a disability | u.health=8 f=accessibility
leitor de tela; leitor de ecrã; cego; cega; surdo; surda; cadeira de rodas; acessib*; mobilidade reduzida; rampa; cão
guia; legendas; braille; libras
= business is being lost | u.harm=60 v=-20 t.outage=3 tone=worried
perdemos pedidos; perdendo pedidos; perdemos vendas; perdemos encomendas; a cada minuto; por minuto; ninguém consegue
pagar; ninguém consegue comprar; site todo fora; loja toda
= night or cold is closing in | u.deadline=44 tone=worried
está escurecendo; a escurecer; escurec*; anoitece*; está de noite; na chuva; ao frio; no frio; à chuva
= stranded or about to miss something | u.harm=58 v=-22 t.delivery=2 tone=worried
estamos presos; ninguem na recepcao; do lado de fora; trancad* do lado; não consigo abrir a porta; fora da cabana;
fora de casa; preso no aeroporto; presa no aeroporto; presos no aeroporto; no aeroporto; perder o voo; perder meu voo;
perder o meu voo; perder a conexão; perdi a conexão; perder o trem; perder o comboio; voo sai; embarque em; sai em;
sem hotel; sem lugar para dormir; dormir no aeroporto; trancad* fora; trancad* para fora; na rua; na estrada;
esperando do lado de fora; não consigo entrar em casa; não consigo voltar para casa
= money or identity being stolen | u.harm=56 v=-22 t.account=4 tone=worried
cliquei no link; dei a minha senha; dei o codigo; estao esvaziando; estao a esvaziar; emprestimo no meu nome;
hackead*; hackearam; invadid*; invadiram; roubad*; roubaram; furtad*; furtaram; roubo; estão usando meu; estão usando
minha; alguém está usando; alguém usou; usando meu cartão; não autorizad*; não reconheço; não fiz; clonad*; clonaram;
caí em um golpe; golpe; phishing; esvaziaram; bloqueiem meu cartão; bloquear meu cartão; assaltad*
= fraud is spoken of | u.loss=16 v=-14 t.account=2
fraude; fraudulent*; burla; golpista*; suspeit*; vazamento de dados; desconhecid*
= the card or wallet is lost | u.loss=40 v=-10 t.account=4 tone=worried
perdi meu cartão; perdi o meu cartão; perdi o cartão; perdi minha carteira; perdi a carteira; perdi meu celular; perdi
o passaporte; perdi meu passaporte; cartão perdido; engoliu meu cartão
= locked out or blocked | u.blocked=36 v=-12 t.account=3
conta bloqueada; conta suspensa; bloquead*; bloquearam; não consigo entrar; não consigo acessar; não consigo aceder;
não consigo logar; não consigo fazer login; não deixa; sem acesso; não recebo o código; código não chega
= the writer cannot go on | u.blocked=24 v=-10
não consigo trabalhar; não posso trabalhar; não consigo pagar; não consigo comprar; não consigo fazer nada; perdendo
dinheiro; perdendo clientes; perdendo vendas; perder clientes; equipe toda; parado; parados; não consigo
= an outage or a fault | u.problem=28 v=-14 t.outage=4
não funciona; não funcionam; não está funcionando; não está a funcionar; não carrega; não liga; não abre; não conecta;
não responde; parou de funcionar; deixou de funcionar; trava; travando; travou; caiu; fora do ar; erro; erros; falha;
falhas; bug; quebrad*; quebrou; avariad*; avaria; defeit*; defeituos*; danificad*; estragad*; sem internet; sem sinal;
sem serviço; sem conexão; tela preta; muito lent*; não presta
= data is lost | u.blocked=34 v=-20 t.outage=3 tone=worried
perdi todos; perdi meus dados; perdi tudo; sumiu tudo; apagou tudo; foram apagad*; sumiram
= late or missing | u.late=29 v=-14 t.delivery=4
não compareceu; ninguém veio; ninguém apareceu; não chegou; ainda não chegou; não chegaram; nunca chegou; não recebi;
ainda não recebi; não foi entregue; não entregaram; não apareceu; não veio; perdid*; extraviad*; sumiu; desapareceu;
atras*; atrasad*; atraso; demora*; demorando; voo cancelado; cancelaram meu voo; onde está meu; onde está minha; onde
está o meu; onde está a minha; cadê; consta como entregue; diz que foi entregue; deveria ter chegado; era para ter
chegado; falta; faltando; faltam
= the wrong thing or a damaged one | u.problem=18 v=-14 t.delivery=2 t.refund=1
produto errado; item errado; tamanho errado; pedido errado; errado; errada; veio errado; não foi o que pedi; chegou
quebrado; chegou danificado; chegou estragado; veio quebrado; incompleto; vencido; estragada; fria
= money is wrong and still open | u.loss=31 v=-16 t.billing=4
dinheiro não chegou; dinheiro não caiu; salário não; pix não caiu; em vez de @num; transferência _ não;
o dobro; dobro do valor; veio o dobro; valor dobrado; cobrado duas vezes; cobraram duas vezes; cobrança duplicada;
cobrado em dobro; cobrança indevida; cobrança em duplicado; cobrado a mais; cobraram a mais; fui cobrad*; me cobraram;
continuam cobrando; continuam a cobrar; pagamento recusado; cartão recusado; recusad*; valor errado; valor incorreto;
fatura errada; debitaram; descontaram; meu dinheiro sumiu; não recebi o reembolso; não estornaram; estorno não;
indevid*
= rent, wages or food depend on it | u.loss=30 v=-14 tone=worried
aluguel; renda; meu salário; sem dinheiro; pagar minhas contas; minhas economias; todo meu dinheiro; preciso do
dinheiro; preciso do meu dinheiro
= a deadline today | u.deadline=44
hoje; hoje mesmo; ainda hoje; esta noite; hoje à noite; esta tarde; em uma hora; numa hora; daqui a uma hora; em @num
horas; daqui a @num horas; em @num minutos; até meia-noite; até as @num; até às @num
= a deadline tomorrow | u.deadline=28
amanhã; até amanhã; amanhã de manhã; em 24 horas
= a deadline within days | u.deadline=22
até @day; antes de @day; no @day; na @day; neste @day; nesta @day; esta semana; essa semana; fim de semana; semana que
vem; próxima semana; em @num dias; antes do natal; prazo; vence; expira; antes da viagem; viajo; aniversário; até
sexta; na sexta; na segunda; até segunda
= abroad or on the way | u.blocked=22
no exterior; no estrangeiro; fora do país; de férias; em viagem; viajando
= the writer asks for speed | u.explicit=32
urgente; urgentemente; com urgência; urgência; o mais rápido possível; quanto antes; imediatamente; imediato; de
imediato; agora mesmo; não pode esperar; não posso esperar; não dá para esperar
= an emergency is named | u.explicit=60 tone=worried
emergência; desesperad*; socorro; é caso de vida; vida ou morte; bombeiros
= a plea for help | u.ask=26 tone=worried
me ajudem; me ajuda; ajudem; preciso de ajuda; ajuda por favor; alguém me ajuda; o que faço; não sei o que fazer;
ajuda
= a request | u.ask=18
pode; poderia; podem; poderiam; por favor; pfv; preciso; quero; queria; gostaria; como faço; como posso; quando; onde;
quanto; por que; porque não; tem como; é possível; vocês têm; vocês aceitam; solicito; aguardo; favor; saber
= a problem is named | u.problem=16 v=-8
problema; problemas; reclamação; reclamar; algo errado; não entendo; dificuldade*; não encontro; inconveniente
= contact again about the same | u.repeat=25 i.repeat=22 v=-12 f=repeat t.complaint=1 tone=frustrated
pela @ord vez; @ord vez; @num vezes; de novo; outra vez; novamente; mais uma vez; sem resposta; ninguém responde;
ninguém me responde; não respondem; não me respondem; ninguém atende; nenhuma resposta; ignoram; ignorand*; já liguei;
já escrevi; já falei; já enviei; já mandei; várias vezes; diversas vezes; quantas vezes; toda vez; sempre a mesma;
insisto; estou esperando
= still open | u.repeat=10 i.mild=10 v=-6 tone=frustrated
ainda; ainda não; até agora; até hoje; continua; continuam
= a long wait is named | u.wait=14 i.repeat=16 v=-10 t.complaint=1 tone=frustrated
há @num @long; faz @num @long; há semanas; há meses; há dias; há mais de; mais de @num @long; esperando há; estou à
espera; à espera há; horas esperando; horas na linha; tanto tempo; muito tempo; até quando; o dia todo; o dia inteiro;
a semana toda; desde @day; desde semana passada
= it is solved | u.solved=-34 i.relief=-18 v=14
resolvid*; já resolvi; foi resolvido; já funciona; está funcionando; voltou a funcionar; já chegou; acabou de chegar;
chegou hoje; já recebi; consertad*; não precisa mais; não é mais necessário; tudo certo; tudo resolvido; deu certo;
encontrei; podem encerrar; pode encerrar; pode fechar
= there is no hurry | u.unhurried=-22
sem pressa; quando puderem; com calma; não tem pressa;
sem pressa; não é urgente; não tem pressa; quando puder; quando puderem; quando tiver tempo; por curiosidade
= charges, payments and debts | t.billing=2
fatura; faturas; boleto; cobrança; cobranças; cobrad*; pagamento; pagamentos; pagar; paguei; preço; taxa; taxas;
tarifa; valor; conta de luz; empréstimo; dívida; juros; transferência; pix; débito; mensalidade; saldo
= goods and travel on the way | t.delivery=3
entrega; entregue; entregar; encomenda; pedido; pacote; envio; enviad*; correios; ctt; transportadora; entregador;
rastreio; rastreamento; alfândega; mala; bagagem; voo; chegar
= money back | t.refund=5
reembols*; estorno; estornar; devolução; devolver; devolvam; dinheiro de volta; troca; trocar; indenização;
indemnização; compensação
= the writer wants to end it | t.cancellation=5
cancelar; cancelamento; cancele; cancelem; anular; encerrar minha conta; excluir minha conta; fechar minha conta;
rescindir; rescisão
= a technical fault | t.outage=3
aplicativo; app; site; página; sistema; internet; wifi; wi-fi; roteador; servidor; conexão; atualização; tela;
celular; telemóvel; computador; impressora
= account, identity and personal data | t.account=3
minha conta; conta; senha; palavra-passe; login; logar; usuário; acesso; verificação; identidade; dados pessoais; meus
dados; pin; cadastro; registo; endereço; cartão; cpf
= staff, quality and waiting | t.complaint=3
atendimento; atendente; funcionári*; serviço; gerente; qualidade; reclamação; espera; mal educad*; apoio ao cliente;
sac; procon
= praise | t.praise=4
obrigad* por; obrigad* pelo; obrigad* pela; parabéns; muito obrigad*; excelente atendimento; ótimo serviço; ótimo
atendimento; recomendo; adorei; amei; obrigado; obrigada
= a question | t.question=3 m=asks
como posso; como faço; como; quanto custa; quanto; quando; onde posso; o que é; qual é; qual o; quais são; tem; é
possível; posso; vocês têm; vocês aceitam; horário; informação; informações; gostaria de saber; disponível; reservar;
reserva; orçamento; tamanho
`;
