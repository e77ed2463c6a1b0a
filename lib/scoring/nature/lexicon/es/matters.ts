/** Spanish: more words that tell what a message is about. Format: `../../lexicon.ts`. */
export const matters = `
= a thing that is faulty | t.outage=2 m=hint
fuga; gotea; gotera; tubería; atasc*; caldera; radiador; calefacción; nevera; horno; lavadora; lavavajillas; ascensor;
cinta; máquina; enchufe; bombilla; parpadea; humedad; moho; grieta; suelto; suelta; chirría; averiad*; avería; roto;
rota; defect*; fallo; falla; error; se cuelga; se bloquea; no carga; no abre; no arranca; no enciende; caído; caída;
sin conexión; señal; internet; wifi; reparar; reparación; arreglar; pantalla; batería; cargador; sonido; cremallera;
rueda; freno*; motor
= goods or travel on the way | t.delivery=2 m=hint
punto de recogida; repartidor; mensajero; reparto; entrega; entregad*; envío; enviad*; paquete; pedido; no llega; no
ha llegado; nunca llegó; perdid*; falta; faltan; en camino; retraso; retrasad*; tren; andén; autobús; ferry; conexión;
maleta; equipaje; aduana; seguimiento; transportista; franja; llegó tarde
= staff, quality and waiting | t.complaint=2 m=hint
maleducad*; grosero; grosera; borde; antipátic*; prepotente; gritó; se rió; ignor*; personal; empleado; empleada;
camarer*; dependient*; médico; entrenador*; casero; revisor*; cola; espera; esperando; sucio; sucia; pelo; fría;
crudo; lleno; ruido; trato; trató; prometid*; engañoso; norma; recepción; atención; calidad; queja; reclamación
= account, identity and personal data | t.account=2 m=hint
cuenta; acceso; contraseña; clave; usuario; iniciar sesión; registr*; verific*; código; bloquead*; dirección; mudad*;
nuevo número; datos; borrar; privacidad; boletín; dni; pasaporte; hackead*; fraude; phishing; puntos; perfil; sim;
iban; titular; suplant*
= money back | t.refund=3 m=hint
reembolso; reembolsar; devolución; devolver; devuelto; devuelvan; abono; compensación; indemniz*; garantía; fianza;
dañad*; talla; no me vale; vale
= the writer wants to end it | t.cancellation=3 m=hint
cancelar; cancelación; anular; darme de baja; dar de baja; baja; suscripción; contrato; renovar; renovación; prueba;
permanencia; cambiarme; rescindir; desistir; no quiero seguir
= charges, payments and debts | t.billing=1 m=hint
factura; facturación; cobro; cobrado; cobraron; cargo; cargos; dos veces; doble; tarifa; comisión; recargo; recibo;
domiciliación; mora; plazo; cuota; subida; más caro; descuento; cupón; importe; contador; consumo; alquiler; interés;
multa
`;
