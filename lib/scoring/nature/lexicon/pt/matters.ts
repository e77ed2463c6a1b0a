/** Portuguese: more words that tell what a message is about. Format: `../../lexicon.ts`. */
export const matters = `
= a thing that is faulty | t.outage=2 m=hint
vazamento; vaza; fuga; pinga; cano; entupid*; caldeira; aquecedor; aquecimento; geladeira; frigorífico; forno;
máquina; elevador; escada rolante; esteira; passadeira; tomada; lâmpada; pisca; mofo; humidade; infiltração;
rachadura; solto; solta; range; avaria; avariad*; estragad*; quebrad*; partid*; defeito*; erro; trava; travou; não
carrega; não abre; não liga; não funciona; fora do ar; sem sinal; conexão; ligação; internet; wifi; técnico;
consertar; conserto; reparar; reparação; tela; ecrã; bateria; carregador; som; zíper; fecho; roda; pneu; freio*;
travão; motor
= goods or travel on the way | t.delivery=2 m=hint
vizinho; ponto de recolha; entregador; estafeta; carteiro; entrega; entregue; encomenda; envio; enviad*; não chegou;
nunca chegou; extraviad*; faltando; a caminho; atraso; atrasad*; comboio; trem; plataforma; autocarro; ônibus; voo;
barco; ligação; mala; alfândega; rastreio; rastreamento; transportadora
= staff, quality and waiting | t.complaint=2 m=hint
mal educad*; grosseir*; antipátic*; arrogante; gritou; riu; ignor*; funcionári*; atendente*; empregad*; garçom;
motorista; médic*; treinador*; senhorio; revisor*; fila; espera; esperei; suj*; cheira; cabelo; frio; cru; lotado;
cheio; barulho; tratad*; atendimento; prometid*; enganos*; regra; receção; recepção; qualidade; queixa; reclamação
= account, identity and personal data | t.account=2 m=hint
conta; acesso; senha; palavra passe; login; utilizador; usuário; registo; cadastro; verific*; código; bloquead*;
morada; endereço; mudei; novo número; dados; apagar; privacidade; newsletter; documento; passaporte; hackead*;
clonad*; fraude; golpe; phishing; pontos; perfil; chip; iban; titular
= money back | t.refund=3 m=hint
reembolso; reembolsar; reembolsad*; estorno; devolução; devolver; devolvid*; troca; trocar; substituição; vale;
indemniz*; indeniz*; compensação; garantia; caução; danificad*; tamanho; dinheiro de volta
= the writer wants to end it | t.cancellation=3 m=hint
cancelar; cancelamento; anular; rescindir; rescisão; desistir; subscrição; assinatura; renovação; renovar;
fidelização; fidelidade; encerrar; terminar; dar baixa
= charges, payments and debts | t.billing=1 m=hint
fatura; factura; cobrança; cobrad*; cobraram; débito; debitad*; duas vezes; dobro; taxa; taxas; tarifa; multa; boleto;
parcela; prestação; preço; aumento; mais caro; desconto; cupom; cupão; valor; contador; consumo; aluguel; renda;
juros; pagamento
`;
