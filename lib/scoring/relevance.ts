/**
 * Words in a person's own description that name a job whose readers listen, 0-100. A trade journalist with 3,000
 * followers can matter more than an account with many. Roots cover several languages of one alphabet.
 */
const jobs: readonly { word: RegExp; level: number; says: string }[] = [
  {
    word: /\b(?:journalists?|journaliste|journalistin|periodista|giornalista|jornalista|reporter(?:in)?|reporta?jera|reportero|correspondent|corresponsal|correspondante?|newsroom|columnist|columnista|chroniqueuse)\b/,
    level: 80,
    says: 'writes for the press',
  },
  {
    word: /\b(?:editor|editora|redactora?|redakteur(?:in)?|rédact(?:eur|rice)|redattore|broadcaster|presenter|anchor)\b/,
    level: 65,
    says: 'works in the media',
  },
  {
    word: /\b(?:mp|mep|senator|senadora?|minister|ministra|ministre|mayor|bürgermeister(?:in)?|alcaldesa|alcalde|maire|councillor|abgeordneter?|diputad[oa]|déput[ée]e?|regulator|ombudsman)\b/,
    level: 65,
    says: 'holds a public office',
  },
  {
    word: /\b(?:analyst|analista|analyste|creator|blogger|bloguer[oa]?|vlogger|youtuber|podcaster|streamer|influencer|créat(?:eur|rice)|reviewer)\b/,
    level: 45,
    says: 'publishes regularly',
  },
];

const isNegated = /\b(?:ex|former|retired|aspiring|not a|jubilad[oa]|retraitée?|ehemalig\w*)[ -]$/;

/** How much a description suggests that others listen; null when it names no such job, which says nothing. */
export function relevanceOf(bio: string): { level: number; says: string } | null {
  const plain = bio.slice(0, 2000).normalize('NFC').toLowerCase();
  for (const { word, level, says } of jobs) {
    const found = word.exec(plain);
    if (found && !isNegated.test(plain.slice(Math.max(0, found.index - 14), found.index))) return { level, says };
  }
  return null;
}
