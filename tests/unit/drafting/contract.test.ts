import { describe, expect, test } from 'vitest';
import { channelById, lengthOf } from '../../../lib/channels/index.ts';
import { composeDraft } from '../../../lib/drafting/index.ts';
import { detailsOf } from '../../../lib/drafting/situation/details.ts';
import { guessLanguage } from '../../../lib/drafting/situation/language.ts';
import { ask } from './making.ts';
import { situations } from './situations.ts';

const CLICHES = /inconvenience|valued customer|per our policy|rest assured|disculpe las molestias|gêne occasionnée/i;
const PROMISES = /\b(?:refund you|guarantee|we promise|free of charge|within \d|tomorrow)\b|garantiz|remboursons/i;

const rows = situations.flatMap((row) =>
  [0, 1, 2].map((variant) => [`${row.channel} ${row.author} v${variant}`, row, variant] as const),
);

describe('every draft', () => {
  test.each(rows)('%s', (_, row, variant) => {
    const request = { ...ask(row.channel, row.author, row.text, row.parts), variant };
    const draft = composeDraft(request);
    const { visibility } = channelById(row.channel);

    expect(draft.channel).toBe(row.channel);
    expect(draft.language).toBe(row.parts?.language);
    expect(lengthOf(draft.text, row.channel).over).toBe(false);
    expect(draft.measure).toEqual(lengthOf(draft.text, row.channel));
    expect([draft.language, null]).toContain(guessLanguage(draft.text));

    if (row.name !== null) expect(draft.text.slice(0, 40)).toContain(row.name);
    else expect(draft.text).not.toContain(row.author ?? 'nobody');
    expect(draft.text).toMatch(row.names);

    // Nothing invented: every number of the draft stands in the message.
    for (const number of draft.text.match(/\d+/g) ?? []) expect(row.text).toContain(number);
    if (visibility === 'public') expect(detailsOf(draft.text)).toEqual([]);
    expect(draft.text).not.toMatch(CLICHES);
    expect(draft.text).not.toMatch(PROMISES);
    expect(draft.text).not.toMatch(/[!{}[\]|<>]|undefined|null|\p{Extended_Pictographic}/u);
    expect(draft.text).not.toMatch(/ {2}|\.\.| [.,]/);

    // Usable as it is.
    expect(draft.checks.filter((finding) => finding.severity !== 'hint')).toEqual([]);
    expect(draft.plan.length).toBeGreaterThan(0);
    for (const step of draft.plan) expect(step.because.length).toBeGreaterThan(3);
  });
});

describe('all drafts together', () => {
  test('no two customers get the same text, and the three variants differ', () => {
    const texts = rows.map(
      ([, row, variant]) => composeDraft({ ...ask(row.channel, row.author, row.text, row.parts), variant }).text,
    );
    expect(new Set(texts).size).toBe(texts.length);
  });

  test('a draft is the same each time', () => {
    const [row] = situations;
    const request = ask(row!.channel, row!.author, row!.text, row!.parts);
    expect(composeDraft(request)).toEqual(composeDraft(request));
  });
});
