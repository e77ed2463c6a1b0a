import { emojiAnger, emojiValence } from './emoji.ts';
import type { Token, Tokens } from './tokens.ts';
import type { Push } from './types.ts';

/** Words in capitals in a row before it is shouting: two are often a name. */
const SHOUT = 3;
const ACRONYM = 4;
const HIDDEN = /[\u{e0020}-\u{e007f}]|[\u200b\u2060\ufeff]{4,}|(?:[\u200b-\u200d\u2060\ufeff].?){12,}/u;
const ROLE =
  /(?:^|\n)\s*(?:#{1,4}\s*)?(?:system|assistant|developer)\s*:|<\|?\s*(?:im_start|im_end|system|endoftext)\b|\[\/?INST\]|<\/?(?:system|instructions?|user_message)>/i;

const NONE: readonly Push[] = [];

const letters = (token: Token): number => token.word.length;

/** Emoji: valence from the ranking, irritation from the angry ones. The same emoji again adds little. */
function emojiPushes(tokens: readonly Token[]): Push[] {
  const pushes: Push[] = [];
  const seen = new Set<string>();
  for (const { kind, word, start, end } of tokens) {
    if (kind !== 'emoji' || seen.has(word)) continue;
    seen.add(word);
    const glad = emojiValence(word);
    const at = { kind: 'emoji', start, end };
    if (glad !== null && glad !== 0) {
      const says = glad > 0 ? 'an emoji of glad messages' : 'an emoji of unhappy messages';
      pushes.push({ ...at, reading: 'valence', points: glad * 0.55, says });
    }
    const angry = emojiAnger(word);
    if (angry > 0) pushes.push({ ...at, reading: 'irritation', points: angry, says: 'an emoji of anger or contempt' });
  }
  return pushes;
}

/** Runs of words in capitals that are too many and too long for names and acronyms. */
function shouting(tokens: readonly Token[]): [number, number][] {
  const runs: [number, number][] = [];
  let from = -1;
  const close = (to: number) => {
    if (from < 0) return;
    const run = tokens.slice(from, to).filter((token) => token.capitals);
    if (run.length >= SHOUT && run.some((token) => letters(token) > ACRONYM)) runs.push([from, to]);
    from = -1;
  };
  tokens.forEach((token, i) => {
    if (token.kind !== 'word' || (token.word.length === 1 && from >= 0)) return;
    if (!token.capitals) close(i);
    else if (from < 0) from = i;
  });
  close(tokens.length);
  return runs;
}

function shoutPushes(tokens: readonly Token[], mood: number): readonly Push[] {
  if (mood > 20) return NONE;
  const pushes: Push[] = [];
  const runs = shouting(tokens);
  for (const [from, to] of runs) {
    const start = tokens[from]!.start;
    const end = tokens[to - 1]!.end;
    const points = mood < 0 ? 20 : 10;
    pushes.push({ reading: 'irritation', kind: 'shout', points, start, end, says: 'words in capitals: shouting' });
    pushes.push({ reading: 'politeness', kind: 'shout', points: -10, start, end, says: 'words in capitals: shouting' });
  }
  return pushes;
}

/** One word in capitals among others that the lexicon knows as a reproach: "this is NOT right". */
function stressPushes({ list }: Tokens, weighty: ReadonlySet<number>, mood: number): readonly Push[] {
  if (mood > 0) return NONE;
  const share = list.filter((token) => token.capitals).length / Math.max(1, list.length);
  if (share > 0.4 || list.length < 4) return NONE;
  const stressed = list.filter((token, i) => token.capitals && weighty.has(i) && letters(token) >= 3);
  return stressed.slice(0, 3).map(({ start, end }) => ({
    reading: 'irritation',
    kind: 'stress',
    points: 9,
    start,
    end,
    says: 'a word stressed in capitals',
  }));
}

function markPushes({ marks, list }: Tokens, mood: number): Push[] {
  const pushes: Push[] = [];
  for (const { kind, count, start, end } of marks) {
    const at = { start, end };
    if (kind === '!' && mood > 12) {
      pushes.push({
        ...at,
        reading: 'valence',
        kind: 'mark',
        points: 5 + 3 * Math.min(3, count),
        says: 'a glad exclamation',
      });
    } else if (kind === '!' && (count > 1 || mood < 0)) {
      const points = count > 1 ? 7 + 3 * Math.min(3, count) : 4;
      pushes.push({ ...at, reading: 'irritation', kind: 'mark', points, says: 'exclamation marks' });
      if (mood < 0) pushes.push({ ...at, reading: 'valence', kind: 'mark', points: -6, says: 'exclamation marks' });
    } else if (kind === '?' && count > 1) {
      pushes.push({ ...at, reading: 'irritation', kind: 'mark', points: 10, says: 'repeated question marks' });
    } else if (kind === '?!') {
      pushes.push({ ...at, reading: 'irritation', kind: 'mark', points: 14, says: 'a question shouted' });
    }
  }
  const drawn =
    mood <= 12 ? list.find((token) => token.drawn && token.kind === 'word' && new Set(token.word).size > 1) : undefined;
  if (drawn) {
    const { start, end } = drawn;
    pushes.push({ reading: 'irritation', kind: 'mark', points: 5, start, end, says: 'a word drawn out' });
  }
  return pushes;
}

/** What marks, capitals and emoji say in every language. `weighty`: tokens of phrases that carry irritation or denial. */
export function signalPushes(tokens: Tokens, weighty: ReadonlySet<number>, mood: number): Push[] {
  const emoji = tokens.list.some(({ kind }) => kind === 'emoji') ? emojiPushes(tokens.list) : NONE;
  const feel = mood + emoji.reduce((sum, push) => sum + (push.reading === 'valence' ? push.points : 0), 0);
  const loud = tokens.list.some(({ capitals }) => capitals);
  const shouts = loud ? [...shoutPushes(tokens.list, feel), ...stressPushes(tokens, weighty, feel)] : NONE;
  return [...emoji, ...shouts, ...markPushes(tokens, feel)];
}

/** Where hidden characters or a role label give orders to a model; null = nowhere. Offsets into `text`. */
export function hiddenOrders(text: string): { start: number; end: number; says: string } | null {
  const head = text.length > 20_000 ? text.slice(0, 20_000) : text;
  const hidden = HIDDEN.exec(head);
  if (hidden) {
    return { start: hidden.index, end: hidden.index + hidden[0].length, says: 'characters that a reader cannot see' };
  }
  // A role label has one of these signs: most texts have none, and need no search for the words before them.
  const role = /[:<[]/.test(head) ? ROLE.exec(head) : null;
  return role && { start: role.index, end: role.index + role[0].length, says: 'a role label of a language model' };
}
