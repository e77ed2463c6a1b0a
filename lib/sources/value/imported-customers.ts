import { fail, ok, type Source } from '../../domain/index.ts';

/** The firm's own customer files, imported in the options. Stays on the device. */
export default {
  id: 'imported-customers',
  label: 'Imported customers',
  axis: 'value',
  origins: [],
  secrets: [],
  keepForHours: 24,
  async lookUp(author, tools) {
    const customer = await tools.directory(author);
    if (!customer) return fail({ code: 'not-found', says: 'No imported customer has this e-mail or handle.' });
    return ok(customer.facts);
  },
} satisfies Source;
