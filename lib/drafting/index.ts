import { lengthOf } from '../channels/index.ts';
import type { Draft, DraftRequest, Fact, Finding } from '../domain/index.ts';
import { checkDraft } from './checks/index.ts';
import { compose } from './compose.ts';
import { stepsOf } from './plan.ts';
import { type Situation, situationOf } from './situation/index.ts';

export { checkDraft } from './checks/index.ts';
export { languages } from './languages/index.ts';

/** A language without a pack is said, not hidden. */
function languageFinding(situation: Situation): Finding[] {
  if (situation.missingLanguage === null) return [];
  const says = `There is no composer for this language (${situation.missingLanguage}) yet: the draft is in ${situation.pack.name}. Translate it before you send it.`;
  return [{ id: 'language-missing', severity: 'warn', says, span: null }];
}

function usesOf(pieces: readonly { uses?: Fact[] }[]): Fact[] {
  return pieces.flatMap((piece) => piece.uses ?? []);
}

/**
 * Writes a reply on the device: plan, words, voice, fit, checks. Always within the hard limit of the channel, in the
 * customer's language where there is a pack (else English, with a finding that says so). Pure and synchronous; accepts
 * any text. `variant` 0, 1, 2 give different wordings of the same plan.
 */
export function composeDraft(request: DraftRequest): Draft {
  const situation = situationOf(request);
  const { text, pieces } = compose(situation);
  const checks = checkDraft(text, request).filter(
    (finding) => situation.missingLanguage === null || finding.id !== 'language',
  );
  return {
    text,
    language: situation.pack.language,
    channel: situation.channel.id,
    measure: lengthOf(text, situation.channel.id),
    plan: stepsOf(pieces),
    checks: [...languageFinding(situation), ...checks],
    uses: usesOf(pieces),
    engine: 'on-device',
  };
}
