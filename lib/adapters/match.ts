import type { Page, SiteAdapter } from '../domain/index.ts';
import { covers } from './signs.ts';

/** Does a host name fall under an adapter's list? `*.zendesk.com` covers subdomains, not the bare domain. */
export function hostMatches(adapter: SiteAdapter, hostname: string): boolean {
  return covers(adapter.hosts, hostname);
}

/** Is the page one of this adapter's, by address or by a mark in the page? Says nothing about a conversation. */
export function isAddressed(adapter: SiteAdapter, page: Page): boolean {
  return isHost(adapter, page) || (adapter.recognises?.(page) ?? false);
}

/** Is the address one of this adapter's, host and path? */
function isHost(adapter: SiteAdapter, page: Page): boolean {
  return hostMatches(adapter, page.url.hostname) && (adapter.paths?.test(page.url.pathname) ?? true);
}

/** Those of the adapters that hold a page for a conversation of theirs; a healthy set gives at most one. */
export function claimantsAmong(adapters: readonly SiteAdapter[], page: Page): SiteAdapter[] {
  return adapters.filter((a) => isAddressed(a, page) && (a.isConversation(page) || (a.composerOnly?.(page) ?? false)));
}

/**
 * The one of the adapters that a page belongs to: the one that claims it, else one whose address it is (which then says why it
 * holds no conversation), else one whose list of conversations it is, else null. Adapters found by host go before those found by
 * a mark.
 */
export function adapterAmong(adapters: readonly SiteAdapter[], page: Page): SiteAdapter | null {
  const byHost = (a: SiteAdapter) => isHost(a, page);
  const claims = claimantsAmong(adapters, page);
  // A list of a self-hosted system is no conversation either: the generic reader is not asked to find one in it.
  const listed = () => adapters.find((a) => a.queue?.isQueue(page) && isAddressed(a, page));
  return claims.find(byHost) ?? claims[0] ?? adapters.find(byHost) ?? listed() ?? null;
}
