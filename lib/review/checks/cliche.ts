import type { Finding } from '../../domain/index.ts';
import type { Look } from '../look.ts';
import { findSpans, phrases } from '../phrases.ts';

const worn = phrases(
  `valued customers?
    (?:we |i |our )?(?:sincerely |deeply )?(?:apologi[sz]e|apologies|sorry) for (?:the|any) inconvenience(?: (?:this|that) (?:may|might) have caused| caused)?
    any inconvenience caused
    (?:your|every) (?:call|feedback|opinion|business|satisfaction|message) is (?:very |so |extremely )?important to us
    per our policy|as per (?:our|company) policy|rest assured|(?:please )?(?:do not|don't) hesitate to
    at your earliest convenience|we strive to
    we take (?:this|these|such) (?:matters?|things|issues) (?:very |extremely )?seriously
    we value your (?:business|feedback|patience|opinion)
    (?:thank you|thanks)(?: so much| very much)? for reaching out|our policy does not (?:allow|permit)
    your request is being processed|i hope this (?:email|message) finds you well
    kindly (?:be advised|note|bear with us)|we are here to help|your concerns? (?:has|have) been noted
    customer satisfaction is our`,
  `estimad[oa] client[ea]
    (?:disculp\\w{1,4}|lamentamos|sentimos|perdone|pedimos disculpas por) (?:las|cualquier|los) (?:molestias?|inconvenientes?)(?: (?:ocasionad[oa]s?|causad[oa]s?|que)[^.!?\\n]{0,30})?
    no dude en|su (?:opinión|llamada|satisfacción|mensaje) es (?:muy )?importante para nosotros
    según nuestra política|de acuerdo con nuestra política|agradecemos su comprensión
    para nosotros es (?:muy )?importante`,
  `chère? client\\w{0,2}|(?:la |pour la |toute )?gêne occasionnée|n'hésitez pas à
    (?:veuillez|nous vous prions de(?: bien vouloir)?) (?:nous )?excuser
    votre (?:avis|satisfaction|appel|message) (?:est|nous est) (?:très )?(?:important|précieux)\\w{0,2}
    conformément à notre politique|nous mettons tout en œuvre|nous vous remercions de votre compréhension
    soyez assurée?`,
  `sehr geehrte(?:r)? (?:kunde|kundin)|liebe(?:r)? (?:kunde|kundin)
    (?:für )?(?:etwaige|die|eventuelle|entstandene[n]?) unannehmlichkeiten|wir bitten um (?:ihr )?verständnis
    zögern sie nicht|ihre (?:meinung|zufriedenheit|nachricht) ist uns (?:sehr )?wichtig|gemäß unserer? richtlinien?
    seien sie versichert|mit größtem bedauern`,
);

/** Worn phrases: read a thousand times, so they say that nobody wrote this for me. */
export function cliche({ text, plain }: Look): Finding[] {
  const says = 'A worn phrase. Name the thing itself in your own words, or leave it out.';
  return findSpans(text, plain, worn).map((span) => ({ id: 'cliche', severity: 'hint', says, span }));
}
