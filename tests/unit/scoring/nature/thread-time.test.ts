import { describe, expect, it } from 'vitest';
import type { NatureContext, ThreadMessage } from '../../../../lib/domain/reading.ts';
import { readNature } from '../../../../lib/scoring/nature/index.ts';
import { timeOf, turnsBefore } from '../../../../lib/scoring/nature/turns.ts';

const says = (role: ThreadMessage['role'], text: string, sentAt: string | null = null): ThreadMessage => ({
  role,
  text,
  sentAt,
});
const they = (text: string, sentAt: string | null = null) => says('customer', text, sentAt);
const we = (text: string, sentAt: string | null = null) => says('agent', text, sentAt);
const urgency = (text: string, context: NatureContext = {}) => readNature(text, context).urgency;
const reasons = (text: string, context: NatureContext) => urgency(text, context).evidence.map((one) => one.says);
const NOW = '2026-11-19T10:00:00Z';

/** A trouble, an answer of ours with a promise for Tuesday, and a reminder on Thursday, in four languages. */
const stories = [
  ['en', 'My parcel has not arrived.', 'Sorry! We will get back to you by Tuesday.', 'Any news about my parcel?'],
  [
    'de',
    'Mein Paket ist nicht angekommen.',
    'Wir melden uns bis Dienstag bei Ihnen.',
    'Gibt es etwas Neues zum Paket?',
  ],
  ['fr', 'Mon colis n’est pas arrivé.', 'Nous vous recontacterons avant mardi.', 'Avez-vous des nouvelles du colis ?'],
  ['es', 'Mi paquete no ha llegado.', 'Le contestaremos antes del martes.', '¿Hay alguna novedad de mi paquete?'],
] as const;

const storyOf = (first: string, answer: string): NatureContext => ({
  thread: [they(first, '2026-11-16T08:00:00Z'), we(answer, '2026-11-16T10:00:00Z')],
  now: NOW,
});

describe('a promise of ours that passed', () => {
  it.each(stories)('%s: raises urgency with its own reason', (_, first, answer, reminder) => {
    const context = storyOf(first, answer);
    expect(reasons(reminder, context).some((one) => one.includes('promised') && one.includes('passed'))).toBe(true);
    const kept = { ...context, now: '2026-11-17T12:00:00Z' };
    expect(reasons(reminder, kept).some((one) => one.includes('promised'))).toBe(false);
    expect(urgency(reminder, context).level!).toBeGreaterThan(urgency(reminder, kept).level!);
  });

  it.each(stories)('%s: an answer after it speaks for itself', (_, first, answer, reminder) => {
    const context = storyOf(first, answer);
    const thread = [...context.thread!, they('?', '2026-11-17T08:00:00Z'), we('It is here.', '2026-11-18T08:00:00Z')];
    expect(reasons(reminder, { ...context, thread }).some((one) => one.includes('promised'))).toBe(false);
  });

  it('says nothing where times are not known', () => {
    const thread = [they('My parcel has not arrived.'), we('We will get back to you by Tuesday.', 'Monday')];
    expect(reasons('Any news?', { thread, now: NOW }).some((one) => one.includes('promised'))).toBe(false);
    const dated = storyOf('My parcel has not arrived.', 'We will get back to you by Tuesday.').thread!;
    expect(reasons('Any news?', { thread: dated }).some((one) => one.includes('promised'))).toBe(false);
  });
});

describe('waiting', () => {
  it.each(stories)('%s: the longer ago the first message, the more urgent', (_, first, __, reminder) => {
    const at = (now: string) =>
      urgency(reminder, { thread: [they(first, '2026-11-16T08:00:00Z'), we('Hello')], now }).level!;
    const [hours, day, week] = [at('2026-11-16T12:00:00Z'), at('2026-11-17T12:00:00Z'), at('2026-11-24T12:00:00Z')];
    expect(day).toBeGreaterThan(hours);
    expect(week).toBeGreaterThan(day);
  });

  it('names the days', () => {
    const thread = [they('My parcel has not arrived.', '2026-11-12T08:00:00Z')];
    expect(reasons('Hello?', { thread, now: NOW })).toContain('first wrote about it 7 days ago');
  });

  it('starts anew after a matter that was solved', () => {
    const old = they('The app is broken.', '2026-10-01T08:00:00Z');
    const happy = they('It works again, thank you so much, great!', '2026-10-02T08:00:00Z');
    const thread = [old, we('Fixed.', '2026-10-01T09:00:00Z'), happy, we('Glad to hear.', '2026-10-02T09:00:00Z')];
    expect(reasons('Where can I find my invoices?', { thread, now: NOW }).some((one) => one.includes('ago'))).toBe(
      false,
    );
  });

  it('is over once the writer says that all is well', () => {
    const context = storyOf('My parcel has not arrived.', 'We will get back to you by Tuesday.');
    const thanks = 'It just arrived, thank you so much!';
    expect(reasons(thanks, context)).toEqual(reasons(thanks, {}));
  });
});

describe('bursts', () => {
  const burst = [
    they('Hello', '2026-11-19T09:00:00Z'),
    they('my parcel', '2026-11-19T09:01:00Z'),
    they('has not arrived', '2026-11-19T09:02:00Z'),
  ];

  it('are one turn', () => {
    expect(turnsBefore({ thread: burst }).map(({ text }) => text)).toEqual(['Hello\nmy parcel\nhas not arrived']);
    expect(reasons('Anybody?', { thread: burst, now: NOW })).toContain('an earlier message without an answer');
  });

  it('end with an answer, or with half an hour of silence', () => {
    const answered = [burst[0]!, we('Hi', '2026-11-19T09:00:30Z'), burst[1]!];
    expect(turnsBefore({ thread: answered })).toHaveLength(3);
    const later = [...burst, they('still nothing', '2026-11-19T09:40:00Z')];
    expect(turnsBefore({ thread: later })).toHaveLength(2);
  });

  it('are told by their order alone where no times are shown', () => {
    const thread = burst.map(({ role, text }) => ({ role, text, sentAt: null }));
    expect(turnsBefore({ thread })).toHaveLength(1);
  });

  it('do not count their anger twice', () => {
    const angry = ['This is ridiculous', 'I am furious', 'you are useless'];
    const thread = angry.map((text, i) => they(text, `2026-11-19T09:0${i}:00Z`));
    const joined = [they(angry.join('\n'), '2026-11-19T09:00:00Z')];
    expect(readNature('Order 12', { thread }).irritation.level).toBe(
      readNature('Order 12', { thread: joined }).irritation.level,
    );
  });

  it('reads only machine-readable times', () => {
    expect(timeOf('2026-11-19T10:00:00Z')).toBe(Date.parse(NOW));
    expect(timeOf('2 h ago')).toBeNull();
    expect(timeOf('May 3')).toBeNull();
    expect(timeOf('2026-99-99T10:00:00Z')).toBeNull();
    expect(timeOf(null)).toBeNull();
  });
});

describe('the trend of the last three turns', () => {
  it('is noticed where the middle one is no step', () => {
    const thread = [they('Where is my parcel?'), we('Soon'), they('I am waiting for my parcel.'), we('Soon')];
    const now = readNature('This is ridiculous, I have had enough!', { thread }).irritation;
    expect(now.evidence.map((one) => one.says)).toContain('angrier from message to message');
  });

  it.each(stories)('%s: one calm message does not wipe out the anger before it', (_, first, answer, reminder) => {
    const shouted = {
      en: 'You are useless idiots!!!',
      de: 'Ihr seid unfähige Idioten!!!',
      fr: 'Vous êtes des incapables !!!',
      es: '¡¡¡Sois unos inútiles!!!',
    }[_];
    const thread = [they(`${first} ${shouted}`), we(answer)];
    const calm = readNature(reminder).irritation.level!;
    expect(readNature(reminder, { thread }).irritation.level!).toBeGreaterThan(calm + 15);
  });
});

describe('whatever stands before', () => {
  const openings = [
    'Hello',
    'Where is my parcel?',
    'My parcel has not arrived.',
    'Please call me',
    'I was charged twice',
  ];
  const texts = [
    'Any news?',
    'I am still waiting for my refund',
    'This is urgent, the site is down',
    'It is about my order',
  ];
  const pairs = texts.flatMap((text) => openings.map((opening) => [text, opening] as const));

  it.each(pairs)('"%s": an earlier message without an answer ("%s") never lowers urgency', (text, opening) => {
    const none = urgency(text).level!;
    const one = urgency(text, { thread: [they(opening, '2026-11-18T08:00:00Z')], now: NOW }).level!;
    const two = [they(opening, '2026-11-17T08:00:00Z'), they(opening, '2026-11-18T08:00:00Z')];
    expect(one).toBeGreaterThanOrEqual(none);
    expect(urgency(text, { thread: two, now: NOW }).level!).toBeGreaterThanOrEqual(one);
  });

  it.each(pairs)('"%s": the points still add up after "%s"', (text, opening) => {
    const context = {
      thread: [they(opening, '2026-11-10T08:00:00Z'), we('We will call by Friday.', '2026-11-11T08:00:00Z')],
      now: NOW,
    };
    const { level, evidence } = urgency(text, context);
    expect(level).toBe(
      Math.max(
        0,
        Math.min(
          100,
          evidence.reduce((sum, { points }) => sum + points, 5),
        ),
      ),
    );
  });

  it('never throws', () => {
    const thread = [they('\ud800'), we('by Tuesday '.repeat(50_000), NOW), they('😀'.repeat(9000), 'never')];
    expect(() => readNature('', { thread, now: 'soon' })).not.toThrow();
  });
});
