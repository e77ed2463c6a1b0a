import { injection } from './lexicon/any/injection.ts';
import { masked } from './lexicon/any/masked.ts';
import { matters as deMatters } from './lexicon/de/matters.ts';
import { peril as dePeril } from './lexicon/de/peril.ts';
import { person as dePerson } from './lexicon/de/person.ts';
import { scenes as deScenes } from './lexicon/de/scenes.ts';
import { situation as deSituation } from './lexicon/de/situation.ts';
import { feeling as enFeeling } from './lexicon/en/feeling.ts';
import { grammar as enGrammar } from './lexicon/en/grammar.ts';
import { manner as enManner } from './lexicon/en/manner.ts';
import { matters as enMatters } from './lexicon/en/matters.ts';
import { peril as enPeril } from './lexicon/en/peril.ts';
import { person as enPerson } from './lexicon/en/person.ts';
import { pressure as enPressure } from './lexicon/en/pressure.ts';
import { scenes as enScenes } from './lexicon/en/scenes.ts';
import { situation as enSituation } from './lexicon/en/situation.ts';
import { topics as enTopics } from './lexicon/en/topics.ts';
import { matters as esMatters } from './lexicon/es/matters.ts';
import { peril as esPeril } from './lexicon/es/peril.ts';
import { person as esPerson } from './lexicon/es/person.ts';
import { scenes as esScenes } from './lexicon/es/scenes.ts';
import { situation as esSituation } from './lexicon/es/situation.ts';
import { matters as frMatters } from './lexicon/fr/matters.ts';
import { peril as frPeril } from './lexicon/fr/peril.ts';
import { person as frPerson } from './lexicon/fr/person.ts';
import { scenes as frScenes } from './lexicon/fr/scenes.ts';
import { situation as frSituation } from './lexicon/fr/situation.ts';
import { matters as itMatters } from './lexicon/it/matters.ts';
import { peril as itPeril } from './lexicon/it/peril.ts';
import { person as itPerson } from './lexicon/it/person.ts';
import { scenes as itScenes } from './lexicon/it/scenes.ts';
import { situation as itSituation } from './lexicon/it/situation.ts';
import { matters as nlMatters } from './lexicon/nl/matters.ts';
import { peril as nlPeril } from './lexicon/nl/peril.ts';
import { person as nlPerson } from './lexicon/nl/person.ts';
import { scenes as nlScenes } from './lexicon/nl/scenes.ts';
import { situation as nlSituation } from './lexicon/nl/situation.ts';
import { matters as ptMatters } from './lexicon/pt/matters.ts';
import { peril as ptPeril } from './lexicon/pt/peril.ts';
import { person as ptPerson } from './lexicon/pt/person.ts';
import { scenes as ptScenes } from './lexicon/pt/scenes.ts';
import { situation as ptSituation } from './lexicon/pt/situation.ts';
import { parseLexicon } from './lexicon.ts';
import { Matcher } from './match.ts';

/** The lexicon texts of each language that is read. */
export const lexiconTexts: Record<string, readonly string[]> = {
  en: [enGrammar, enSituation, enPressure, enPerson, enScenes, enManner, enFeeling, enTopics, enPeril, enMatters],
  de: [deSituation, dePerson, deScenes, dePeril, deMatters],
  es: [esSituation, esPerson, esScenes, esPeril, esMatters],
  fr: [frSituation, frPerson, frScenes, frPeril, frMatters],
  it: [itSituation, itPerson, itScenes, itPeril, itMatters],
  nl: [nlSituation, nlPerson, nlScenes, nlPeril, nlMatters],
  pt: [ptSituation, ptPerson, ptScenes, ptPeril, ptMatters],
};

const matchers = new Map<string, Matcher>();

/** The phrase matcher of a language, built on first use; for a language that is not read, the one for all languages. */
export function matcherOf(language: string | null): Matcher {
  const key = language !== null && lexiconTexts[language] ? language : 'any';
  let matcher = matchers.get(key);
  if (!matcher) {
    matcher = new Matcher([...(lexiconTexts[key] ?? []), injection, masked].map(parseLexicon));
    matchers.set(key, matcher);
  }
  return matcher;
}
