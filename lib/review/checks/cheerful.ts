import type { Finding } from '../../domain/index.ts';
import type { Look } from '../look.ts';
import { findSpans, phrases } from '../phrases.ts';

const cheer = phrases(
  `have an? (?:amazing|excellent|great|nice|lovely|wonderful|fantastic|awesome|good|super) (?:day|one|evening|afternoon|weekend|week)
    awesome|no worries|no problem(?: at all)?|happy to help|glad to help|super excited|good news|great news|yay
    hooray|cheers|enjoy (?:your|the) (?:day|weekend|evening)|happy (?:friday|monday|weekend)
    hope (?:you're|you are) (?:having a (?:great|good|lovely|nice)|doing (?:great|well))|hope this finds you well
    fantastic|lol|haha\\w{0,6}`,
  `que (?:tenga|tengas|pase|pases) (?:un|una) (?:buen|buena|gran|estupendo|feliz|excelente|bonit[oa]) (?:día|tarde|fin de semana|semana)
    no hay problema|genial|estupendo|fantástico|feliz (?:día|viernes|fin de semana)|encantad[oa]s? de ayudar\\w{0,3}
    buenas noticias|jaja\\w{0,6}`,
  `(?:très )?(?:bonne|excellente|belle) (?:journée|soirée|semaine)
    (?:passez|bonne fin) (?:une|de) (?:excellente |très bonne |bonne |belle )?(?:journée|soirée|semaine)
    pas de (?:souci|problème)|super|génial|bonne nouvelle|ravie?s? de vous aider|bon week-end|haha\\w{0,6}|mdr`,
  `(?:schönen|tollen|wunderbaren|sonnigen) (?:tag|abend|nachmittag|feierabend)(?: noch)?|schönes wochenende
    kein problem|super|toll|prima|klasse|gute (?:nachricht|neuigkeit)\\w{0,3}|gerne? geholfen|viel spaß|haha\\w{0,6}`,
);

const smiling =
  /(?:[😀-😆😉-😎🙂🙃🤗🤩🥰🥳😂🤣😊🎉🎊✨🌟💖💪👍🙌☀🌞🌈👋💯🔥]|❤)\uFE0F?|(?<![\p{L}\p{N}])[:;]-?[)DP](?![\p{L}\p{N}])/gu;

const exclamation = /(?<![!¡])!(?!!)/gu;

const states = { angry: 'angry', grave: 'in a grave situation', upset: 'upset' } as const;

/** Cheer towards somebody who is angry, upset or in trouble: exclamation marks, smiling signs, sunny phrases. */
export function cheerful({ text, plain, mood }: Look): Finding[] {
  if (mood === 'calm' || mood === 'happy') return [];
  const severity = mood === 'upset' ? 'hint' : 'warn';
  const finding =
    (says: string) =>
    (span: Finding['span']): Finding => ({ id: 'cheerful', severity, says, span });
  const state = `the customer is ${states[mood]}`;
  return [
    ...findSpans(text, plain, cheer).map(finding(`Cheerful, while ${state}. Leave it out.`)),
    ...findSpans(text, plain, smiling).map(finding(`A smile does not fit here: ${state}.`)),
    ...findSpans(text, plain, exclamation, 3).map(
      finding(`An exclamation mark sounds chirpy here: ${state}. A full stop is enough.`),
    ),
  ];
}
