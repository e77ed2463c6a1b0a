import { channelById } from '../../channels/index.ts';
import type { DraftRequest, Finding } from '../../domain/index.ts';
import { cleanText } from '../situation/clean.ts';
import { guessLanguage } from '../situation/language.ts';
import type { Check, CheckContext } from './check.ts';
import { cliche } from './cliche.ts';
import { doubleSignature } from './double-signature.ts';
import { form } from './form.ts';
import { languageDiffers } from './language-differs.ts';
import { overLimit } from './over-limit.ts';
import { placeholder } from './placeholder.ts';
import { privateData } from './private-data.ts';
import { promise } from './promise.ts';
import { shouting } from './shouting.ts';
import { unanswered } from './unanswered.ts';
import { unsupported } from './unsupported.ts';

const checks: readonly Check[] = [
  overLimit,
  placeholder,
  privateData,
  promise,
  unsupported,
  languageDiffers,
  doubleSignature,
  form,
  shouting,
  unanswered,
  cliche,
];

const RANK = { block: 0, warn: 1, hint: 2 } as const;

function contextOf(request: DraftRequest): CheckContext {
  const { conversation, nature } = request;
  const latest = cleanText(conversation.latestCustomerTurn.map((message) => message.text).join('\n'));
  const facts = [...(request.facts ?? []), ...conversation.seen];
  const dates = facts
    .filter((fact) => fact.unit === 'date' && fact.amount !== null)
    .map((fact) => dateWords(fact.amount ?? 0));
  const wanted = request.language ?? nature.language ?? guessLanguage(latest);
  return {
    request,
    channel: channelById(request.channel ?? conversation.channel),
    language: wanted === null ? null : (wanted.toLowerCase().split(/[-_]/)[0] ?? null),
    said: cleanText(
      [conversation.subject ?? '', ...conversation.messages.map((message) => message.text), latest]
        .join('\n')
        .slice(-200_000),
    ),
    latest,
    known: [...facts.map((fact) => `${fact.label} ${fact.amount ?? ''}`), ...dates].join('\n'),
  };
}

/** A dated fact in the ways in which a reply may write it. */
function dateWords(time: number): string {
  const date = new Date(time);
  if (Number.isNaN(date.getTime())) return '';
  const written = ['en-GB', 'en-US', 'es', 'fr', 'de'].map((tag) =>
    new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }).format(date),
  );
  return [date.toISOString().slice(0, 10), ...written].join('\n');
}

/**
 * Checks a reply in its context: limit, gaps, personal data in public, promises, unsupported amounts and dates,
 * language, signature, form, tone of the letters, open questions, set phrases. Most serious first; empty when all is well.
 */
export function checkDraft(text: string, request: DraftRequest): Finding[] {
  const context = contextOf(request);
  return checks.flatMap((check) => check(text, context)).toSorted((a, b) => RANK[a.severity] - RANK[b.severity]);
}
