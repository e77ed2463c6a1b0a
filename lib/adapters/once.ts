const kept = new WeakMap<object, Map<string, unknown>>();

/**
 * What holds for a whole page (our own account, the name over a chat) is found once per reading, not once per message.
 * `tools` stands for the reading: each gets its own. `name` tells values apart.
 */
export function once<T>(tools: object, name: string, make: () => T): T {
  let values = kept.get(tools);
  if (!values) {
    values = new Map();
    kept.set(tools, values);
  }
  if (!values.has(name)) values.set(name, make());
  return values.get(name) as T;
}
