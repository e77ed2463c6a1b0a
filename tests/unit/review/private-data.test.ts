import { describe, expect, it } from 'vitest';
import { checkReply } from '../../../lib/review/index.ts';
import { talk } from './talk.ts';

const found = (reply: string, channel = 'x-reply', asks = 'Where is my parcel?') =>
  checkReply(reply, talk(asks, channel))
    .findings.filter((f) => f.id === 'private-data')
    .map((f) => f.span!.text);

describe('private data in a public place', () => {
  it.each([
    ['Sent to dana@outlook.com today', 'dana@outlook.com'],
    ['I rang +44 20 7946 0018 today', '+44 20 7946 0018'],
    ['I rang (555) 010-4477 today', '(555) 010-4477'],
    ['Refunded to DE89 3704 0044 0532 0130 00 today', 'DE89 3704 0044 0532 0130 00'],
    ['Order LK-20417 ships today', 'Order LK-20417'],
    ['Su pedido nº 448812 sale hoy', 'pedido nº 448812'],
    ['Commande n° A4482 expédiée', 'Commande n° A4482'],
    ['Bestellnummer 448812 ist unterwegs', 'Bestellnummer 448812'],
    ['It goes to 12 Rosen Street today', '12 Rosen Street'],
    ['Sale hoy hacia calle Olmo 14', 'calle Olmo 14'],
  ])('%s', (reply, text) => {
    expect(found(reply)).toEqual([text]);
    expect(found(reply, 'email')).toEqual([]);
  });

  it.each([
    'Write to help@larkspur.example and we will look today',
    'You can email us at nora@larkspur.example today',
    'Please call us on +44 20 7946 0018 today',
    'Our line is free: 0800 123 456',
    'It ships on 2026-11-24 at 14:30',
    'Between 12.11.2026 and 14.11.2026',
    'The price is 1 299,00 EUR, or 12 x 108.25',
    'Your order ships today',
    'Our shop at 14 Mill Lane is open until 18:00',
    'Model LX-2040 fits, version 10.14.2',
    'In the order of things',
  ])('%s: nothing', (reply) => {
    expect(found(reply)).toEqual([]);
  });

  it('does not repeat the address that the customer wrote, whoever it belongs to', () => {
    expect(found('Write to info@firm.example today', 'x-reply', 'I am info@firm.example, help')).toEqual([
      'info@firm.example',
    ]);
  });

  it('never shows a full card number, also in private', () => {
    expect(found('Card 4111-1111-1111-1111 was charged', 'email')).toEqual(['4111-1111-1111-1111']);
    expect(found('Reference 4111 1111 1111 1112', 'email')).toEqual([]);
    expect(found('The card that ends in 1111', 'email')).toEqual([]);
  });
});
