import { kindsFrom } from '../pack.ts';
import { goods } from './words.ts';

/** What people write about, by kind, singular. Written for this project. */
export const kinds = kindsFrom(
  {
    parcel: 'pedido paquete artículo producto compra entrega envío mercancía',
    paper: `solicitud permiso pasaporte visado licencia certificado expediente resultado analítica informe receta carta documento
      formulario matrícula beca título nota inscripción trámite reclamación empadronamiento padrón subvención prestación
      pensión presupuesto historial parte declaración examen registro volante queja`,
    money: `factura cargo cobro pago transferencia reembolso comisión multa fianza depósito alquiler recibo nómina saldo tarifa
      importe devolución domiciliación dinero movimiento retirada crédito compensación bono cheque`,
    plan: 'suscripción abono contrato póliza seguro hipoteca préstamo plan membresía',
    travel: 'vuelo tren autobús crucero viaje excursión ferry conexión-aérea trayecto tour',
    stay: 'reserva habitación hotel mesa cita entrada asiento estancia consulta clase curso visita plaza operación revisión taller turno',
    access: 'cuenta tarjeta perfil sim esim',
    key: 'contraseña clave código codigo pin usuario acceso',
    supply:
      'internet fibra wifi wi-fi conexión línea señal luz electricidad gas agua calefacción suministro cobertura contador router',
    home: `caldera radiador ascensor baño tejado pared techo ventana mancha humedad moho gotera fuga tubería desagüe ducha
      grifo telefonillo garaje portal escalera balcón persiana cisterna`,
    software:
      'app aplicación web página portal panel exportación integración plugin actualización función filtro buscador sincronización notificación proyecto calendario vpn widget',
    food: 'pizza plato comida cena desayuno café hamburguesa ensalada sopa tarta pan menú paella vino cerveza carne postre tapa',
  },
  goods,
);
