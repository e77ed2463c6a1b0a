import type { Lexicon } from './lexicon.ts';
import { fold, type Token } from './tokens.ts';
import type { Cue, Hit } from './types.ts';

/** A place in the trie. Most have one way on and no cue: what they do not need is not made. */
interface Node {
  next: Map<number, Node> | null;
  gap: Node | null;
  cues: Cue[] | null;
}

/** A phrase that no text has begun yet. */
type Waiting = readonly [phrase: string, cue: Cue];

const GAP = 3;
const SHORTEST_START = 3;
/** A word up to this long with one letter changed is another word as often as a slip: "estufa" is no "estafa". */
const CHANGED = 7;
/** Words seen are remembered up to this many; then the memory starts anew. */
const MEMORY = 20_000;

const NO_NUMBERS: readonly number[] = [];

const newNode = (): Node => ({ next: null, gap: null, cues: null });
const VOWELS = 'aeiouy';

/** The consonants of a word, doubled ones once: equal for a word and most of its misspellings. */
function skeleton(word: string): string {
  let out = word.charAt(0);
  let last = '';
  for (let i = 1; i < word.length; i++) {
    const letter = word.charAt(i);
    if (VOWELS.includes(letter) || letter === last) continue;
    out += letter;
    last = letter;
  }
  return out;
}

const isSwap = (a: string, b: string, at: number, stretch: number): boolean =>
  stretch === 2 && a[at] === b[at + 1] && a[at + 1] === b[at];

/** True when two words end alike and differ in a stretch of at most `most` letters. */
function near(a: string, b: string, most: number): boolean {
  if (a.at(-1) !== b.at(-1) || Math.abs(a.length - b.length) > 2) return false;
  let head = 0;
  while (head < a.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  const stretch = Math.max(a.length, b.length) - head - tail;
  if (a.length === b.length && a.length <= CHANGED && !isSwap(a, b, head, stretch)) return false;
  return stretch <= most;
}

/** Each place of a phrase: the elements that may stand there, and whether it may be left out. */
function placesOf(phrase: string): { choices: string[]; open: boolean }[] {
  return phrase.split(/\s+/).map((part) => ({ choices: part.replace('?', '').split('/'), open: part.startsWith('?') }));
}

/**
 * All phrases of several lexicons in one trie over word numbers; finds them all in one walk over the tokens. A phrase is put into
 * the trie when a text first holds what it begins with: of ten thousand phrases one text needs a few hundred.
 */
export class Matcher {
  private readonly root = newNode();
  private readonly waiting = new Map<number, Waiting[]>();
  private readonly exact = new Map<string, number[]>();
  private readonly starts = new Map<string, number[]>();
  private readonly starters = new Set<string>();
  private readonly skeletons = new Map<string, string>();
  private readonly memory = new Map<string, readonly number[]>();
  private readonly numbers = new Map<string, number>();
  private nextNumber = 1;
  readonly phrases: number;

  constructor(lexicons: readonly Lexicon[]) {
    for (const lexicon of lexicons) this.addClasses(lexicon);
    let phrases = 0;
    for (const lexicon of lexicons) {
      for (const { cue, phrases: list } of lexicon.blocks) {
        phrases += list.length;
        for (const phrase of list) this.announce(phrase, cue);
      }
    }
    this.phrases = phrases;
    this.addSkeletons();
  }

  private addClasses({ classes }: Lexicon): void {
    for (const [name, words] of classes) {
      const number = this.numberOf(name);
      for (const word of words) this.point(word, number);
    }
  }

  private numberOf(element: string): number {
    const old = this.numbers.get(element);
    if (old) return old;
    const number = this.nextNumber++;
    this.numbers.set(element, number);
    if (!element.startsWith('@')) this.point(element, number);
    return number;
  }

  /** Makes a word, or a beginning with `*`, stand for a number. */
  private point(word: string, number: number): void {
    const open = word.endsWith('*');
    const bare = fold(open ? word.slice(0, -1) : word);
    const table = open ? this.starts : this.exact;
    const list = table.get(bare);
    if (list) list.push(number);
    else table.set(bare, [number]);
    if (open) this.starters.add(bare.slice(0, SHORTEST_START));
  }

  /** Numbers the words of a phrase and leaves it to wait for those that it can begin with. */
  private announce(phrase: string, cue: Cue): void {
    let opens = true;
    for (const { choices, open } of placesOf(phrase)) {
      for (const choice of choices) {
        if (choice === '_' && opens) throw new Error(`A lexicon phrase begins with a gap: ${phrase}`);
        if (choice === '_') continue;
        const number = this.numberOf(choice);
        if (opens) this.wait(number, [phrase, cue]);
      }
      opens &&= open;
    }
    if (opens) throw new Error(`All words of a lexicon phrase may be missing: ${phrase}`);
  }

  private wait(number: number, phrase: Waiting): void {
    const list = this.waiting.get(number);
    if (list) list.push(phrase);
    else this.waiting.set(number, [phrase]);
  }

  /** Puts the phrases that begin with a number into the trie, in the order of the lexicons. */
  private expand(number: number): void {
    const list = this.waiting.get(number);
    if (!list) return;
    this.waiting.delete(number);
    for (const [phrase, cue] of list) this.addPhrase(phrase, cue, number);
  }

  private addPhrase(phrase: string, cue: Cue, first: number): void {
    let ends: Node[] = [this.root];
    for (const { choices, open } of placesOf(phrase)) {
      const steps = ends.flatMap((end) =>
        choices
          .filter((choice) => end !== this.root || this.numberOf(choice) === first)
          .map((choice) => this.step(end, choice)),
      );
      ends = open ? [...ends, ...steps] : steps;
    }
    for (const end of new Set(ends)) {
      end.cues ??= [];
      if (!end.cues.includes(cue)) end.cues.push(cue);
    }
  }

  private step(node: Node, element: string): Node {
    if (element === '_') {
      node.gap ??= newNode();
      return node.gap;
    }
    const number = this.numberOf(element);
    node.next ??= new Map();
    let child = node.next.get(number);
    if (!child) {
      child = newNode();
      node.next.set(number, child);
    }
    return child;
  }

  private addSkeletons(): void {
    for (const word of this.exact.keys()) {
      if (word.length < 6) continue;
      const key = skeleton(word);
      if (key.length >= 3) this.skeletons.set(key, this.skeletons.has(key) ? '' : word);
    }
  }

  /** The numbers that a folded word stands for; what can begin with them is in the trie from then on. */
  private symbols(word: string): readonly number[] {
    const known = this.memory.get(word);
    if (known) return known;
    const found = this.look(word);
    for (const number of found) this.expand(number);
    if (this.memory.size > MEMORY) this.memory.clear();
    this.memory.set(word, found);
    return found;
  }

  private look(word: string): number[] {
    const found = [...(this.exact.get(word) ?? [])];
    if (this.starters.has(word.slice(0, SHORTEST_START))) {
      for (let n = SHORTEST_START; n <= word.length; n++) found.push(...(this.starts.get(word.slice(0, n)) ?? []));
    }
    if (/^\p{N}/u.test(word)) found.push(...this.numberSymbols(word));
    if (found.length > 0) return found;
    const shorter = word.replace(/(.)\1/g, '$1');
    if (shorter !== word && this.exact.has(shorter)) return [...this.exact.get(shorter)!];
    return this.misspelt(word);
  }

  private numberSymbols(word: string): number[] {
    // The first time is no repetition.
    if (/^1(?:st|er|ere|ste|[oae])$/.test(word)) return [];
    const name = /^[\p{N}.,:]+$/u.test(word) ? '@num' : '@ord';
    const number = this.numbers.get(name);
    return number ? [number] : [];
  }

  private misspelt(word: string): number[] {
    if (word.length < 6 || word.length > 24) return [];
    const key = skeleton(word);
    const target = this.skeletons.get(key);
    if (!target || target === word) return [];
    const most = key.length === 3 ? 1 : target.length >= 9 ? 3 : 2;
    return near(word, target, most) ? this.look(target) : [];
  }

  /** Every phrase in the tokens, within sentences. */
  find(tokens: readonly Token[]): Hit[] {
    const symbols = tokens.map((token) => (token.kind === 'emoji' ? NO_NUMBERS : this.symbols(token.word)));
    const hits: Hit[] = [];
    const walk = (node: Node, at: number, from: number): void => {
      if (node.cues) for (const cue of node.cues) hits.push({ cue, from, to: at });
      if (at >= tokens.length || tokens[at]!.sentence !== tokens[from]!.sentence) return;
      if (node.next) {
        for (const symbol of symbols[at]!) {
          const child = node.next.get(symbol);
          if (child) walk(child, at + 1, from);
        }
      }
      if (node.gap) for (let skip = 0; skip <= GAP; skip++) walk(node.gap, at + skip, from);
    };
    for (let i = 0; i < tokens.length; i++) if (symbols[i]!.length > 0) walk(this.root, i, i);
    return hits;
  }
}
