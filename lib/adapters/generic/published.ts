import type { Snapshot } from './snapshot.ts';

const asked = new WeakMap<Snapshot, boolean>();

/** Does the page call itself an article, a recipe or a thing on sale? By its Open Graph type, or by what it tells search engines: schema.org types in JSON or on elements. */
export function saysPublished(snap: Snapshot): boolean {
  let says = asked.get(snap);
  if (says === undefined) {
    const doc = (snap.els[0] as Element).ownerDocument;
    const told = Array.from(
      doc.querySelectorAll(
        'meta[property^="og:type"],meta[property^="article:"],[itemtype],script[type="application/ld+json"]',
      ),
    )
      .slice(0, 60)
      .map((el) => kindsIn(el))
      .join(' ');
    says = PUBLISHED.test(told) && !FORUM.test(told);
    asked.set(snap, says);
  }
  return says;
}

function kindsIn(el: Element): string {
  if (el.localName === 'meta')
    return el.getAttribute('property') === 'og:type' ? (el.getAttribute('content') ?? '') : 'article';
  const item = el.getAttribute('itemtype');
  if (item) return item.replace(/^.*\//, '');
  return ((el.textContent ?? '').slice(0, 20_000).match(/"@type"\s?:\s?\[?\s?"\w+/g) ?? [])
    .map((type) => type.replace(/^.*"/, ''))
    .join(' ');
}

const PUBLISHED =
  /\b(?:article|blog|recipe|product|video|book|(?:news|blog|tech|scholarly|medical)?(?:article|posting)|howto|faqpage|course|event|jobposting)\b/i;
const FORUM = /\b(?:discussionforumposting|socialmediaposting|qapage|message|conversation|emailmessage)\b/i;
