/** Firefox match patterns know no ports: a pattern with one is an error there. */
export const patternsHavePorts = (): boolean => !globalThis.navigator?.userAgent.includes('Firefox/');

/**
 * The match pattern for one origin: `https://desk.example/*`. With the port where the browser's patterns know ports,
 * else for all ports of that host. Null when it is no http(s) origin.
 */
export function patternOf(origin: string, ports = patternsHavePorts()): string | null {
  const url = URL.parse(origin);
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:') || url.hostname === '') return null;
  return `${url.protocol}//${ports ? url.host : url.hostname}/*`;
}

/** The origin that a pattern stands for, as it is shown: `https://desk.example`, or the pattern when it covers more. */
export function originOf(pattern: string): string {
  const exact = /^(https?:\/\/[^/*]+)\/\*$/.exec(pattern);
  return exact?.[1] ?? pattern;
}

/** Is this an address that the pattern covers? Scheme, host (with `*.`), and port where the pattern names one. */
export function covers(pattern: string, address: string): boolean {
  const url = URL.parse(address);
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:')) return false;
  if (pattern === '<all_urls>') return true;
  const parts = /^(\*|https?):\/\/(\*|(?:\*\.)?[^/*:]+)(?::(\d+|\*))?\//.exec(pattern);
  if (!parts) return false;
  const [, scheme, host = '', port] = parts;
  if (scheme !== '*' && `${scheme}:` !== url.protocol) return false;
  if (port && port !== '*' && port !== (url.port || (url.protocol === 'https:' ? '443' : '80'))) return false;
  if (host === '*') return true;
  return host.startsWith('*.') ? `.${url.hostname}`.endsWith(host.slice(1)) : url.hostname === host;
}

/** Is this address on a site where the user wants the side panel only? `panelOnly` is the setting: a list of origins. */
export function staysInPanel(panelOnly: readonly string[], address: string): boolean {
  return panelOnly.some((origin) => {
    const pattern = patternOf(origin);
    return pattern !== null && covers(pattern, address);
  });
}
