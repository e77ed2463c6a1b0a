/** Portuguese: words that are a danger only where they stand together; see `../../peril.ts`. Format: `../../lexicon.ts`. */
export const peril = `
= a body in trouble | m=hurt
inconsciente; desmai*; tontur*; desabou; convuls*; tosse; tossindo; tossir; engasg*; sufoca*; respira; falta de ar;
sem ar; vomit*; vómit*; vômit*; inchad*; inchando; inchar; sangra; sangrando; sangrar; queimadura*; bolhas; não
acorda; acordá lo; acordá la; não reage; não responde mais; engoliu; envenenad*; intoxicad*; desidratad*; não consegue
andar; não consegue mexer; não consegue levantar; não anda; bateu a cabeça; mordeu; pulso
= somebody who may come to harm | m=frail
bebé; bebê; bebe; recém nascid*; criança; crianças; filho; filha; filhos; neto; neta; menino; menina; mãe; mae; mamãe;
avó; avô; pai; idos*; velhinh*; aposentad*; reformad*; grávida; gravida; demência; alzheimer; deficien*; cadeira de
rodas; paciente; pacientes; utente; utentes; passageir*; colega; vizinh*; inquilin*; marido; esposa; irmã; irmão; cão;
cadela; cachorro; cachorra; gato; gata; diabétic*; asmátic*
= somebody who has no business there | m=stranger
alguém; alguem; um homem; um estranho; um desconhecido; desconhecidos; dois homens; invasor*; intruso*; ladrão;
ladrões; bandido*; meu ex; o meu ex; ex marido; ex namorado; hacker*
= what such a one does | m=assault
à porta; porta dos fundos; porta das traseiras; na janela; tentando entrar; a tentar entrar; tenta entrar; quer
entrar; arromb*; forçando; batendo na; no meu quarto; na minha casa; dentro de casa; me seguindo; a seguir me; me
segue; não sai daqui; recusa se; sabe onde moro; minha morada; nova morada; novo endereço; me tocou; me agarrou; me
bateu; pistola; medida protetiva; me filmando; me vigiando; fazendo se passar; a fazer se passar
= money or data on its way out | m=taking
esvaziando; a esvaziar; sacando; a levantar; transferindo; a gastar; criptografando; a encriptar; criptografad*;
roubando; a roubar; outro débito; outro saque; a usar o meu; a usar a minha
= what burns, poisons or comes down | m=blaze
pegando fogo; pega fogo; em fogo; fumaça; faísca*; fio elétrico; cabo elétrico; fio de alta; cloro; amónia; amônia;
teto _ cai*; teto _ cede*; teto _ rach*; teto _ desab*; tecto _ cai*; telhado _ cai*; muro _ inclin*; pedal do
freio; pedal do travão; direção _ trav*; direção _ bloque*; água _ sub*; pelos joelhos; andaime; corrimão _ solt*;
grade _ solt*; telhas _ cai*; árvore _ inclin*; caldeira _ explo*
= cut off from help | m=shut
trancad*; fechad* dentro; pres* no; pres* na; pres* em; pres* dentro; presos; encurralad*; parou entre; parado entre;
entre dois andares; no túnel; num túnel; nos deixou; nos deixaram; deixou nos; deixaram nos; me deixou; me deixaram;
deixou me; deixaram me; parada errada; paragem errada; estação errada; ninguém sabe onde; não sei onde ela/ele; não
sabemos onde; não encontro; não encontramos; está sozinh*; estamos sozinh*; estão sozinh*; viaja sozinh*; não desceu;
não consegue sair; não conseguimos sair; não consigo sair; chaves dentro; chave dentro; chave ficou
= weather or an hour that does harm | m=harsh
abaixo de zero; gelad*; neve; tempestade; no sol; ao sol; no escuro; às escuras; madrugada; sem comida; sem água; sem
aquecimento
= it goes on | m=now
agora mesmo; neste momento; nesse momento; enquanto escrevo; há @num minutos; faz @num minutos; dez minutos; meia
hora; há uma hora; desde manhã; desde esta manhã; cada vez pior; piorando; a piorar; a qualquer momento
`;
