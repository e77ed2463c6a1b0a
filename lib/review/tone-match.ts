import type { Finding, ReplyCheck } from '../domain/index.ts';
import type { Look } from './look.ts';
import type { Mood } from './mood.ts';
import { has, phrases } from './phrases.ts';

/** What a kind of finding takes off the match, 0-100, and what to say when it weighs most. A judgement. */
const costs: Readonly<Record<string, { points: number; says: string }>> = {
  blame: { points: 50, says: 'It reads as blame.' },
  cheerful: { points: 40, says: 'It is cheerful where the customer is not.' },
  shouting: { points: 40, says: 'It reads as shouting.' },
  'no-next-step': { points: 40, says: 'It is polite, but nothing happens.' },
  'wrong-language': { points: 35, says: 'It is in another language than the message.' },
  placeholder: { points: 30, says: 'A gap of a template is left in it.' },
  unanswered: { points: 20, says: 'A question is left open.' },
  cliche: { points: 12, says: 'Worn phrases make it sound like nobody wrote it.' },
};

/** Sees the trouble: says sorry, or takes up the feeling. */
const sees = phrases(
  `sorry|apologi[sz]e|apologies|understand|you're right|you are right|frustrating|should not have|shouldn't have
    not good enough|our mistake|my mistake|let you down|that is not (?:right|ok)`,
  `lament\\w{1,5}|siento|sentimos|perd[oó]n\\w{0,3}|disculp\\w{1,4}|entiendo|comprendo|tiene (?:toda la )?razón
    no debería|error nuestro|nuestro error|fallo nuestro|les hemos fallado|le hemos fallado`,
  `désolée?s?|excus\\w{1,4}|regrett\\w{1,4}|navrée?s?|comprends|comprenons|vous avez raison|n'aurait pas dû
    notre erreur|pas normal`,
  `leid|entschuldig\\w{0,6}|bedau\\w{1,5}|verstehe[n]?|sie haben recht|da haben sie recht|hätte nicht|unser fehler
    nicht in ordnung|ärgerlich|versäumt`,
);

const missed: Readonly<Partial<Record<Mood, number>>> = { angry: 15, grave: 20, upset: 10 };

const fine: Readonly<Record<Mood, string>> = {
  angry: 'It fits: it sees the anger and says what happens.',
  upset: 'It fits: it sees the trouble and says what happens.',
  grave: 'It fits: sober, and it says what happens.',
  calm: 'It fits: plain and to the point.',
  happy: 'It fits.',
};

function verdictOf(level: number): ReplyCheck['toneMatch']['verdict'] {
  if (level >= 70) return 'fits';
  return level >= 40 ? 'strained' : 'clashes';
}

/**
 * Does the tone of the reply suit the customer's state? 100 less what each kind of finding takes off, half
 * as much again when it occurs more than once;
 * also less when an upset customer's trouble is not seen at all. About the text, never about the person who wrote it.
 */
export function toneMatch(look: Look, findings: readonly Finding[]): ReplyCheck['toneMatch'] {
  const unread = !look.isCoached || !/\p{L}/u.test(look.plain);
  if (unread) return { level: null, verdict: 'unknown', says: 'The tone of this text cannot be told.' };
  const noted = findings.filter(({ id, severity }) => id !== 'unanswered' || severity !== 'hint');
  const kinds = [...new Set(noted.map((finding) => finding.id))].flatMap((id) => {
    const cost = costs[id];
    const times = noted.filter((finding) => finding.id === id).length;
    return cost ? [{ says: cost.says, points: cost.points * (times > 1 ? 1.5 : 1) }] : [];
  });
  const blind = has(look.plain, sees) ? 0 : (missed[look.mood] ?? 0);
  const worst = kinds.toSorted((a, b) => b.points - a.points)[0];
  const level = Math.max(
    0,
    kinds.reduce((left, cost) => left - cost.points, 100 - blind),
  );
  const verdict = verdictOf(level);
  if (worst) return { level, verdict, says: worst.says };
  const says = blind > 0 ? "It does not take up the customer's trouble." : fine[look.mood];
  return { level, verdict, says };
}
