import { type Conversation, type Draft, type DraftEngine, fail, type Outcome } from '../domain/index.ts';
import { engineById } from '../engines/index.ts';
import { readSettings } from '../platform/index.ts';
import { readNature, scoreConversation } from '../scoring/index.ts';
import { valueReference } from './directory.ts';
import { enrich } from './enrich.ts';
import { identify } from './identify.ts';
import { inTime } from './in-time.ts';
import { learnt } from './learnt.ts';
import { readyModel } from './model.ts';
import type { ServiceRefusal } from './types.ts';

/** The engine that always answers: it runs here and needs no model, no key and no network. */
export const COMPOSER = 'on-device';

/**
 * Drafts a reply with the on-device composer, in the agent's and the firm's name. `variant` asks for another wording of
 * the same plan. Nothing is stored.
 */
export async function draftReply(
  input: { conversation: Conversation; variant: number },
  now = new Date(),
): Promise<Outcome<Draft, ServiceRefusal>> {
  const drafted = await write(engineById(COMPOSER), input, now);
  return drafted.ok ? drafted : fail({ code: 'failed', says: drafted.failure.says });
}

async function write(engine: DraftEngine, { conversation, variant }: Parameters<typeof draftReply>[0], now: Date) {
  const { agent, firm, weights } = await readSettings();
  const [corrections] = await Promise.all([learnt(), readyModel()]);
  const words = conversation.latestCustomerTurn.map((message) => message.text).join('\n');
  const nature = readNature(words, { corrections });
  const { valueFacts, influenceFacts, reference } = await factsFor(conversation, now);
  const scorecard = scoreConversation({ conversation, nature, valueFacts, influenceFacts, now, weights, reference });
  const facts = [...valueFacts, ...influenceFacts, ...conversation.seen];
  const request = { conversation, nature, scorecard, facts, agent, firm: { name: firm.name }, variant };
  return engine.draft(request, () => undefined, new AbortController().signal);
}

/** The same facts as on the card; none where the database cannot be used. */
async function factsFor(conversation: Conversation, now: Date) {
  try {
    const looking = identify(conversation).then((person) => enrich(conversation, person, now));
    const [facts, reference] = await inTime(Promise.all([looking, valueReference()]));
    return { ...facts, reference };
  } catch {
    return { valueFacts: [], influenceFacts: [], reference: null };
  }
}
