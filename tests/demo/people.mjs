// Who writes in the demo inbox, and how a message of it is written down. `ago` is minutes before now.
export const person = (name, email, more = {}) => ({ name, email, handle: null, followers: null, ...more });
export const agent = person('Noor Haddad', 'noor@fernhollow.example', { handle: '@fernhollow' });
export const firm = 'Fernhollow Outdoor';

export const from = (who, ago, text) => ({ who, ago, text });
export const ours = (ago, text) => ({ who: agent, ago, text, ours: true });
export const note = (ago, text) => ({ who: agent, ago, text, note: true });
