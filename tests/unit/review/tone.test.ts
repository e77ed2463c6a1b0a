import { describe, expect, it } from 'vitest';
import { checkReply } from '../../../lib/review/index.ts';
import { reading, talk } from './talk.ts';

const ids = (reply: string, asks: string, channel = 'email') =>
  checkReply(reply, talk(asks, channel)).findings.map((finding) => finding.id);

describe('another language', () => {
  const english = 'I have sent the invoice to you today. Please tell me if it is not there.';

  it('is seen where both can be told', () => {
    expect(ids(english, 'Bonjour, je voudrais la facture de mai, merci.')).toEqual(['wrong-language']);
    expect(ids('Le envío hoy la factura, muchas gracias.', 'Could you send the invoice, please?')).toEqual([
      'wrong-language',
    ]);
  });

  it('is not guessed from a few words', () => {
    expect(ids('Done 👍', 'Bonjour, je voudrais la facture de mai, merci.')).not.toContain('wrong-language');
    expect(ids(english, 'LX-20 ???')).not.toContain('wrong-language');
  });

  it('follows the reading that is handed in', () => {
    const check = checkReply(english, talk('facture mai', 'email'), { nature: reading(0, 'fr-CA') });
    expect(check.findings.map((f) => f.says)).toEqual(['The customer writes French; this reply is in English.']);
  });
});

describe('signatures', () => {
  it.each([
    ['Sent today.\n\nKind regards,\nAna', 'email', 0],
    ['Sent today. Give my regards to Tom.', 'email', 0],
    ['Sent today. ^AB', 'x-reply', 0],
    ['Sent today.\n\nUn saludo,\nAna\n\nAtentamente,\nAna Ruiz', 'email', 1],
    ['Sent today.\n\nCordialement,\nAna\n^AB', 'facebook-comment', 1],
    ['Sent today.\n\nViele Grüße\nAna', 'live-chat', 1],
  ])('%j in %s: %i', (reply, channel, count) => {
    expect(ids(reply, 'Please send it.', channel).filter((id) => id === 'second-signature')).toHaveLength(count);
  });
});

describe('the match', () => {
  const level = (reply: string, asks: string) => checkReply(reply, talk(asks, 'email')).toneMatch.level!;
  const furious = 'This is outrageous. I am furious!';

  it('orders replies to an angry customer from good to bad', () => {
    const levels = [
      'I am sorry, this should not have happened. I have sent a new one today.',
      'I have sent a new one today.',
      'No worries, I have sent a new one today.',
      'Calm down! You should have told us before. No worries, have a great day!',
    ].map((reply) => level(reply, furious));
    expect(levels).toEqual([...levels].sort((a, b) => b - a));
    expect(new Set(levels).size).toBe(4);
    expect(levels[0]).toBe(100);
    expect(levels[3]).toBe(0);
  });

  it('lets warm words stand where the customer is happy', () => {
    expect(checkReply('Thank you so much! 😊 Have a great day!', talk('Love it, perfect service', 'email'))).toEqual({
      findings: [],
      toneMatch: { level: 100, verdict: 'fits', says: 'It fits.' },
    });
  });

  it('asks for more than manners in a grave situation', () => {
    const check = checkReply('We are so sorry.', talk('My father died and you keep writing to him.', 'email'));
    expect(check.toneMatch.verdict).toBe('strained');
    expect(check.findings.map((f) => f.id)).toEqual(['no-next-step']);
  });
});
