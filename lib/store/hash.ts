import { store } from './db.ts';

/** FNV-1a over UTF-16 units, 32 bits: fast and even, for spreading keys over buckets. Not for secrets. */
export function spread(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash ^= text.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193);
  }
  hash ^= hash >>> 15;
  return hash >>> 0;
}

/** SHA-256 as hex. */
export async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The random salt of this browser, made at first use. It never leaves the database. */
export async function salt(): Promise<string> {
  const db = store();
  const known = await db.meta.get('salt');
  return known ? String(known.value) : makeSalt();
}

/** Inside a transaction: two callers at once get the same salt. */
function makeSalt(): PromiseLike<string> {
  const db = store();
  return db.transaction('rw', db.meta, async () => {
    const known = await db.meta.get('salt');
    if (known) return String(known.value);
    const made = Array.from(crypto.getRandomValues(new Uint8Array(16)), (b) => b.toString(16).padStart(2, '0')).join(
      '',
    );
    await db.meta.put({ key: 'salt', value: made });
    return made;
  });
}
