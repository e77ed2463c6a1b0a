import type { Agent } from '../domain/index.ts';
import { lowerFirst } from './languages/telling.ts';
import type { Piece } from './pieces.ts';
import type { Situation } from './situation/index.ts';
import { fill } from './words.ts';

/** `Ana Bell` -> `AB`, unless the agent chose their own. */
export function initialsOf(agent: Agent | null | undefined): string | null {
  const own = agent?.initials?.trim().replace(/^\^/, '');
  if (own) return own.slice(0, 4);
  const words = (agent?.name ?? '')
    .trim()
    .split(/\s+/)
    .filter((word) => /^\p{L}/u.test(word));
  const letters = words.length > 1 ? [words[0], words.at(-1)] : words;
  return letters.length === 0
    ? null
    : letters.map((word) => String.fromCodePoint(word!.codePointAt(0)!).toUpperCase()).join('');
}

/** `Madame Marchetti`: whom we have greeted by title is not suddenly greeted by first name. */
function titleIn(situation: Situation): string | null {
  const greeted = situation.thread.ours.map((text) => situation.pack.grammar.titled.exec(text)?.[1] ?? null);
  return greeted.findLast((title) => title !== null) ?? null;
}

/** The greeting of the place, by first name; empty where a person would not greet again. */
export function greetingOf(situation: Situation): string {
  const { channel, thread, pack } = situation;
  const { phrases } = pack;
  const again = thread.answered && channel.greeting !== 'full';
  if (channel.greeting === 'none' || (again && thread.name === null)) return '';
  const full = channel.greeting === 'full';
  const titled = full ? titleIn(situation) : null;
  const bare = full ? phrases.greetFullBare : phrases.greetShortBare;
  const named = full ? phrases.greetFull : again ? '{name},' : phrases.greetShort;
  const name = titled ?? thread.name;
  return fill(name === null ? bare : named, situation, { name: name ?? '' });
}

/** The sign-off of the place, with what separates it; never a second one, empty when nobody is known to sign. */
export function signOffFor(situation: Situation): string {
  const { channel, request, pack, thread } = situation;
  const agent = request.agent;
  const first = agent?.name?.trim().split(/\s+/)[0] ?? null;
  const initials = initialsOf(agent);
  if (channel.signOff === 'caret') return initials === null ? '' : ` ^${initials}`;
  if (channel.signOff === 'block') {
    const lines = [
      pack.phrases.closing,
      agent?.name?.trim() || request.firm?.name || '',
      agent?.name ? (agent.role ?? '') : '',
    ];
    return `\n\n${lines.filter((line) => line !== '').join('\n')}`;
  }
  const isDone = channel.signOff === 'none' || first === null || (thread.answered && !situation.isPublic);
  if (isDone) return '';
  const role = channel.greeting === 'full' && agent?.role ? `, ${agent.role}` : '';
  // In a forum a reply says for whom it speaks.
  const isForum = channel.network === 'reddit' || channel.network === 'web';
  const firm = isForum && situation.isPublic && request.firm?.name ? `, ${request.firm.name}` : '';
  return channel.greeting === 'full' ? `\n\n${first}${role}` : `\n${first}${firm}`;
}

function lowered(text: string, situation: Situation): string {
  const word = /^[\p{L}]+/u.exec(text)?.[0]?.toLowerCase() ?? '';
  const keeps =
    situation.pack.phrases.capital.includes(word) ||
    text.startsWith(situation.told.person ?? '\u0000') ||
    text.toLowerCase().startsWith(situation.thread.reply?.toLowerCase() ?? '\u0000') ||
    /^\p{Lu}{2}/u.test(text);
  return keeps ? text : lowerFirst(text);
}

/** A letter: greeting, paragraphs, sign-off. */
function letter(pieces: readonly Piece[], greeting: string, situation: Situation): string {
  const parts = [0, 1, 2].map((part) =>
    pieces
      .filter((piece) => piece.part === part)
      .map((piece) => piece.text)
      .join(' '),
  );
  const body = parts.filter((part) => part !== '').join('\n\n');
  return `${greeting}\n\n${situation.pack.phrases.lowerAfterBlock ? lowered(body, situation) : body}`;
}

/** Greeting, sentences and sign-off as one text, in the form of the place. */
export function voiced(pieces: readonly Piece[], situation: Situation): string {
  const greeting = greetingOf(situation);
  const signOff = signOffFor(situation);
  if (situation.channel.greeting === 'full') return letter(pieces, greeting, situation) + signOff;
  const body = pieces.map((piece) => piece.text).join(' ');
  const firm = situation.channel.id === 'sms' && situation.request.firm?.name ? `${situation.request.firm.name}: ` : '';
  if (greeting === '') return firm + body + signOff;
  return `${firm}${greeting} ${greeting.endsWith(',') ? lowered(body, situation) : body}${signOff}`;
}
