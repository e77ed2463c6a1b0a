import { existsSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  loadNatureModel,
  natureModelNote,
  readNature,
  readNatureWithout,
} from '../../../../lib/scoring/nature/index.ts';
import { shippedModel } from './cases/shipped-model.ts';

// The model that ships: general facts that any fair reader would agree with. None of these messages was tuned to.
const file = path.join(import.meta.dirname, '../../../../public/nature-model.bin');
const bytes = shippedModel();

let loadMs = 0;
let heapBytes = 0;

beforeAll(() => {
  const heap = process.memoryUsage();
  const from = performance.now();
  loadNatureModel(bytes);
  loadMs = performance.now() - from;
  heapBytes = process.memoryUsage().arrayBuffers - heap.arrayBuffers;
});
afterAll(() => loadNatureModel(new Uint8Array()));

describe('the file', () => {
  it('is there, is read, and is at most a megabyte', () => {
    expect(existsSync(file)).toBe(true);
    expect(natureModelNote()).toBeNull();
    expect(bytes.length).toBeLessThanOrEqual(1_000_000);
    console.info(`nature model: ${bytes.length} bytes, loaded in ${loadMs.toFixed(1)} ms, ${heapBytes} bytes held`);
  });

  it('holds at most ten megabytes, also after many words were read', () => {
    const before = process.memoryUsage().arrayBuffers;
    for (let i = 0; i < 15_000; i++) readNature(`parcel p${i.toString(36)}q is late`);
    expect(process.memoryUsage().arrayBuffers - before + heapBytes).toBeLessThan(10_000_000);
  });

  it('reads the same text the same way, whatever was read between', () => {
    const text = 'I ordered three weeks ago and still nothing has arrived. Can you check?';
    const first = readNature(text);
    for (const other of ['Merci beaucoup', 'x'.repeat(3000), '🙂', 'WHERE IS IT???']) readNature(other);
    expect(readNature(text)).toEqual(first);
  });
});

const angry: [calm: string, angry: string][] = [
  [
    'My parcel has not arrived yet, could you check?',
    'My parcel has STILL not arrived, this is a joke, useless company',
  ],
  ['The app closes when I open the camera.', 'Your garbage app crashes every single time, I am so sick of this'],
  ['I would like to cancel my plan, please.', 'Cancel my plan now, you lying thieves'],
  ['Ich habe noch keine Antwort bekommen.', 'Seit Wochen keine Antwort, das ist eine Frechheit, ihr seid unfähig'],
  ['Todavía no he recibido el pedido.', 'Sois unos ladrones, es vergonzoso, llevo un mes esperando el pedido'],
];
describe('irritation', () => {
  it.each(angry)('%s < %s', (calm, cross) => {
    expect(readNature(cross).irritation.level!).toBeGreaterThan(readNature(calm).irritation.level! + 15);
  });
});

const pressing: [later: string, now: string][] = [
  ['What are your opening hours?', 'There is smoke coming out of the heater you installed, what do we do?'],
  ['Do you ship to Norway?', 'My card was stolen an hour ago and somebody is using it right now'],
  ['Thanks, all works again.', 'We are locked out of the flat at night with a baby, please send someone'],
  ['Nice new logo!', 'I am at the airport and my booking is gone, the flight leaves in one hour'],
  ['Love the new colours', 'Where is my order? It was due on Monday.'],
];
describe('urgency', () => {
  it.each(pressing)('%s < %s', (later, now) => {
    expect(readNature(now).urgency.level!).toBeGreaterThan(readNature(later).urgency.level! + 10);
  });
});

const classes: [label: string, text: string][] = [
  ['positive', 'Thank you so much, your team was wonderful and solved it in five minutes'],
  ['positive', 'Best customer service I have had in years, well done'],
  ['positive', 'Vielen Dank, das hat super geklappt!'],
  ['negative', 'Worst experience ever, the food was cold and nobody apologised'],
  ['negative', 'The delivery never came and my money is gone'],
  ['negative', 'Servicio pésimo, nadie contesta y el producto llegó roto'],
  ['neutral', 'Can I change the delivery address of my order?'],
  ['neutral', 'What documents do I need to open an account?'],
];
describe('sentiment', () => {
  it.each(classes)('%s: %s', (label, text) => expect(readNature(text).sentiment.label).toBe(label));
  it.each(classes)('%s is a complaint or not: %s', (label, text) => {
    const { complaint } = readNature(text);
    if (label === 'negative') expect(complaint).toBeGreaterThan(0.5);
    else expect(complaint).toBeLessThan(0.5);
  });
});

const topics: [topic: string, text: string][] = [
  ['billing', 'I was charged twice on my invoice this month'],
  ['refund', 'When do I get my money back? The refund has not arrived'],
  ['cancellation', 'I want to cancel my subscription'],
  ['outage', 'Internet has been down since this morning, is there an outage?'],
  ['account', 'I cannot log in to my account, the password reset does not work'],
  ['delivery', 'The courier left my parcel at the wrong house'],
  ['praise', 'Huge thanks to Maria at the desk, she was brilliant'],
];
describe('topic', () => {
  it.each(topics)('%s: %s', (topic, text) => {
    const ids = readNature(text).intents.map(({ id }) => id);
    expect(ids.slice(0, 2)).toContain(topic);
  });
});

describe('politeness', () => {
  it('hears courtesy', () => {
    const kind = readNature('Good morning, would you be so kind as to send me the invoice? Many thanks in advance.');
    const blunt = readNature('send the invoice, idiots');
    expect(kind.politeness.level!).toBeGreaterThan(blunt.politeness.level! + 25);
  });
});

describe('evidence', () => {
  it.each([...angry, ...pressing].map(([, text]) => text))('"without this" reads again and adds up: %s', (text) => {
    const span = readNature(text).irritation.evidence.find(({ end }) => end > 0);
    if (!span) return;
    const without = readNatureWithout(text, span).irritation;
    const sum = without.evidence.reduce((total, { points }) => total + points, 3);
    expect(without.level).toBe(Math.max(0, Math.min(100, sum)));
  });
});
