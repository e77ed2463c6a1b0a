/** Evidence marked in the page through the CSS Custom Highlight API: ranges only, not one node of the page changes. */
import type { EvidenceSpan, NatureReading, PageReading } from '../domain/index.ts';
import { type SpanMap, spanMap } from './spans.ts';
import { placeOf } from './turn.ts';

const names = ['aisle-politeness', 'aisle-urgency', 'aisle-irritation', 'aisle-flag', 'aisle-focus'] as const;
type MarkName = (typeof names)[number];

/** Marks of one page. `highlight.css`, which the browser adds beside the script, says how they look. */
export interface Marks {
  /** Marks all evidence of a reading. */
  show(reading: PageReading, nature: NatureReading): void;
  /** Marks one span of the customer's turn strongly and gives its range; null when it is not in the page. */
  focus(reading: PageReading, span: EvidenceSpan): Range | null;
  /** The same for a part of one message. */
  focusIn(reading: PageReading, messageKey: string, start: number, end: number): Range | null;
  clear(): void;
}

/**
 * Marks for a document and for the frames in it whose text is read; where the browser has no such thing, nothing happens.
 * `onFrame` is called once for each page in a frame in which there is something to mark: it has no style for marks yet.
 */
export function marksFor(doc: Document, onFrame: () => void = () => undefined): Marks {
  const styled = new WeakSet([doc]);
  let marked = new Set([doc]);
  let maps = new WeakMap<Element, { text: string; map: SpanMap }>();
  const mapOf = (body: Element, text: string) => {
    const held = maps.get(body);
    if (held?.text === text) return held.map;
    const map = spanMap(body, text);
    maps.set(body, { text, map });
    return map;
  };
  const rangeIn = (reading: PageReading, key: string, start: number, end: number) => {
    const body = reading.bodies.get(key);
    const text = reading.conversation.messages.find((message) => message.key === key)?.text;
    if (!body?.isConnected || text === undefined) return null;
    return mapOf(body, text).range(start, end);
  };
  const rangeOf = (reading: PageReading, span: EvidenceSpan) => {
    const place = placeOf(reading.conversation, span);
    return place ? rangeIn(reading, place.messageKey, place.start, place.end) : null;
  };
  const put = (name: MarkName, ranges: readonly Range[]) => {
    for (const { startContainer } of ranges) marked.add(startContainer.ownerDocument ?? doc);
    for (const one of marked) {
      const here = ranges.filter(({ startContainer }) => startContainer.ownerDocument === one);
      if (here.length > 0 && !styled.has(one)) onFrame();
      styled.add(one);
      set(one, name, here);
    }
  };
  const focusOn = (range: Range | null) => {
    put('aisle-focus', range ? [range] : []);
    return range;
  };
  return {
    show(reading, nature) {
      maps = new WeakMap();
      for (const [name, spans] of evidenceOf(nature)) {
        put(
          name,
          spans.map((span) => rangeOf(reading, span)).filter((range) => range !== null),
        );
      }
    },
    focus: (reading, span) => focusOn(rangeOf(reading, span)),
    focusIn: (reading, key, start, end) => focusOn(rangeIn(reading, key, start, end)),
    clear() {
      for (const name of names) put(name, []);
      marked = new Set([doc]);
    },
  };
}

/** The spans that moved a reading most, upwards only or both ways. A page full of marks says nothing. */
function strongest(spans: readonly EvidenceSpan[], most: number, both = false): EvidenceSpan[] {
  const sorted = spans.filter(({ text, points }) => text !== '' && (both || points > 0));
  return sorted.toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points)).slice(0, most);
}

/** Which spans carry which mark; where two meet, the later one lies on top. */
function evidenceOf(nature: NatureReading): [MarkName, EvidenceSpan[]][] {
  return [
    ['aisle-politeness', strongest(nature.politeness.evidence, 3, true)],
    ['aisle-urgency', strongest(nature.urgency.evidence, 8)],
    ['aisle-irritation', strongest(nature.irritation.evidence, 8)],
    ['aisle-flag', nature.flagEvidence.slice(0, 20).map(({ span }) => span)],
  ];
}

type View = Window & typeof globalThis & { wrappedJSObject?: typeof globalThis };

/** Puts ranges under a name. Some browsers keep the registry from extensions: then there are no marks. */
function set(doc: Document, name: MarkName, ranges: readonly Range[]): void {
  const view = doc.defaultView as View | null;
  try {
    // Firefox gives an extension the registry of its own page, whichever window it asks (153); a frame's own side has the right one.
    const registry = ((view !== window && view?.wrappedJSObject) || view)?.CSS?.highlights;
    if (!view || !registry) return;
    registry.delete(name);
    if (ranges.length > 0) registry.set(name, prioritised(new view.Highlight(...ranges), name));
  } catch {
    // No marks then; everything else works as before.
  }
}

function prioritised(highlight: Highlight, name: MarkName): Highlight {
  highlight.priority = names.indexOf(name);
  return highlight;
}
