// Scoring per message: nature and the four axes, and the draft, in milliseconds on one thread.

import { composeDraft } from '../../lib/drafting/index.ts';
import { readNature, scoreConversation } from '../../lib/scoring/index.ts';
import { conversations } from '../demo/conversations.mjs';
import { quantile } from './rig/browser.mjs';

const author = (who) => ({
  name: who.name,
  handle: who.handle,
  email: who.email,
  profileUrl: null,
  verified: null,
  followers: who.followers,
});

function conversationOf(c) {
  const role = (m) => (m.note ? 'note' : m.ours ? 'agent' : 'customer');
  const messages = c.messages.map((m, i) => ({
    key: `m${i}`,
    role: role(m),
    author: author(m.who),
    text: m.text,
    sentAt: new Date(Date.now() - m.ago * 60_000).toISOString(),
    visibility: m.note ? 'internal' : 'private',
  }));
  const latest = messages.findLast((m) => m.role === 'customer');
  return {
    site: 'bench',
    key: c.id,
    url: 'https://bench.example/',
    channel: 'ticket',
    subject: c.subject,
    messages,
    latestCustomerTurn: [latest],
    seen: [],
    confidence: 1,
  };
}

function time(work, rounds) {
  for (let i = 0; i < rounds / 5; i++) work(i);
  const all = [];
  for (let i = 0; i < rounds; i++) {
    const start = performance.now();
    work(i);
    all.push(performance.now() - start);
  }
  return all;
}

const list = conversations.map(conversationOf);
const text = (i) => list[i % list.length].latestCustomerTurn[0].text;
const now = new Date();
const score = (i) => {
  const conversation = list[i % list.length];
  return scoreConversation({ conversation, nature: readNature(text(i)), valueFacts: [], influenceFacts: [], now });
};
const draft = (i) => composeDraft({ conversation: list[i % list.length], nature: readNature(text(i)) });

for (const [name, work, rounds] of [
  ['nature', (i) => readNature(text(i)), 5000],
  ['nature and four axes', score, 5000],
  ['draft', draft, 1000],
]) {
  const all = time(work, rounds);
  const sum = all.reduce((a, b) => a + b, 0);
  console.log(
    `${name}: p50 ${quantile(all, 0.5).toFixed(3)} ms, p95 ${quantile(all, 0.95).toFixed(3)} ms, ${Math.round((rounds / sum) * 1000)} a second`,
  );
}
const megabyte = 'I have been waiting for my refund for three weeks!! '.repeat(20_000);
const start = performance.now();
readNature(megabyte);
console.log(`nature of 1 MB of text: ${(performance.now() - start).toFixed(1)} ms`);
