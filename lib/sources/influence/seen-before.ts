import { fail, ok, type Source } from '../../domain/index.ts';
import { isPersonFact } from '../axis.ts';

/** Followers, karma and the like that an earlier page showed for the same account, with the day. Stays on the device. */
export default {
  id: 'seen-before',
  label: 'Seen on an earlier page',
  axis: 'influence',
  origins: [],
  secrets: [],
  keepForHours: 0,
  async lookUp(author, tools) {
    const facts = (await tools.seenBefore(author)).filter(isPersonFact);
    return facts.length > 0 ? ok(facts) : fail({ code: 'not-found', says: 'No earlier page showed anything.' });
  },
} satisfies Source;
