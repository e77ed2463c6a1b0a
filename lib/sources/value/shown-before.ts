import { fail, ok, type Source } from '../../domain/index.ts';
import { isValueFact } from '../axis.ts';

/** Orders, plan and the like that another page showed beside this person's earlier messages. Stays on the device. */
export default {
  id: 'shown-before',
  label: 'Shown on an earlier page',
  axis: 'value',
  origins: [],
  secrets: [],
  keepForHours: 0,
  async lookUp(author, tools) {
    const facts = (await tools.seenBefore(author)).filter(isValueFact);
    return facts.length > 0 ? ok(facts) : fail({ code: 'not-found', says: 'No earlier page showed anything.' });
  },
} satisfies Source;
