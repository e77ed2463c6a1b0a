// The generic reader on the demo inbox: every conversation beside what was written there, and the facts the page shows.
import { conversations } from '../../demo/conversations.mjs';
import { pathOf, startInbox } from '../../demo/server.mjs';

/** In the page: the parts of the reading that are compared. */
function inPage(url) {
  const outcome = globalThis.aisleGeneric.readGeneric({ url: new URL(url), doc: document });
  if (!outcome.ok) return { failure: outcome.failure.code };
  const { conversation, composer } = outcome.value;
  return { conversation, composer: composer?.id ?? null };
}

const roleOf = (m) => (m.note ? 'note' : m.ours ? 'agent' : 'customer');

function wantedFacts(c) {
  const { who } = c.messages[c.focus ?? 0];
  const facts = { views: c.views, reposts: c.reposts, likes: c.likes, followers: who.followers };
  return Object.entries(facts).filter(([, n]) => n);
}

function compare(c, { failure, conversation, composer }) {
  if (failure) return [`silent: ${failure}`];
  const wrong = [];
  const roles = conversation.messages.map((m) => m.role).join(' ');
  const wanted = c.messages.map(roleOf).join(' ');
  if (roles !== wanted && c.focus === undefined) wrong.push(`roles ${roles} for ${wanted}`);
  const last = c.focus !== undefined ? c.messages[c.focus] : c.messages.findLast((m) => roleOf(m) === 'customer');
  const { author, text } = conversation.latestCustomerTurn.at(-1);
  if (text.replace(/\s+/g, '') !== last.text.replace(/\s+/g, '')) wrong.push(`text ${text.slice(0, 60)}`);
  if (author.name !== last.who.name && author.name !== last.who.handle) wrong.push(`name ${author.name}`);
  if (last.who.email && author.email !== last.who.email) wrong.push(`email ${author.email}`);
  for (const [kind, amount] of wantedFacts(c)) {
    const fact = conversation.seen.find((f) => f.kind === kind);
    if (Math.abs((fact?.amount ?? 0) / amount - 1) > 0.05) wrong.push(`${kind} ${fact?.amount} for ${amount}`);
  }
  if (composer !== 'reply') wrong.push(`composer ${composer}`);
  return wrong;
}

/** Reads every conversation of the demo inbox; gives the names of the right ones and a line for each other. */
export async function measureDemo(page) {
  const inbox = await startInbox();
  const wrong = [];
  for (const c of conversations) {
    const url = inbox.origin + pathOf(c);
    await page.goto(url);
    const said = compare(c, await page.evaluate(inPage, url));
    if (said.length > 0) wrong.push(`  ${c.id}: ${said.join('; ')}`);
  }
  await inbox.close();
  return { right: conversations.length - wrong.length, all: conversations.length, wrong };
}
