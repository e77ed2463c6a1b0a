/** Elements that hold no words of a message: code, controls, embedded things. */
const NEVER =
  /^(?:script|style|noscript|template|head|title|meta|link|button|input|select|textarea|option|optgroup|datalist|iframe|frame|object|embed|canvas|audio|video|map|progress|meter|svg|math-field|dialog)$/;
const CONTROL_ROLES =
  /^(?:button|toolbar|menu|menubar|menuitem|tooltip|tablist|tab|checkbox|switch|combobox|listbox|progressbar|slider|textbox|searchbox)$/;
const EMOJI_ONLY = /^(?:\p{Extended_Pictographic}|\p{Emoji_Component}|\p{Regional_Indicator}|\s)+$/u;

/** What a style says about an element: shown, hidden with all below it, or hidden itself while children may show. */
export type Shown = 'yes' | 'no' | 'self-hidden';

/**
 * The computed style of an element, or null where there is none: a parsed document, a detached element, a broken frame.
 * Without it only attributes and inline styles decide.
 */
export function styleOf(el: Element): CSSStyleDeclaration | null {
  try {
    const view = el.ownerDocument.defaultView;
    return view && el.isConnected ? view.getComputedStyle(el) : null;
  } catch {
    return null;
  }
}

/** True for elements whose content is not words: scripts, buttons, form fields, media; and for roles that say control. */
export function isControl(el: Element): boolean {
  const name = el.localName;
  if (NEVER.test(name)) return name !== 'dialog' || !el.hasAttribute('open');
  const role = el.getAttribute('role');
  return role !== null && CONTROL_ROLES.test(role) && !(role === 'button' && holdsWords(el));
}

/** Some pages make a whole message a button: a control holds no other control and no paragraph of words. */
const holdsWords = (el: Element): boolean =>
  (el.textContent ?? '').trim().length > 80 || el.querySelector('[role=button],button,p') !== null;

/** Does the element show, by its own attributes and style? Ancestors are not asked. */
export function shownBySelf(el: Element): Shown {
  if (el.hasAttribute('hidden') || isAriaHelper(el)) return 'no';
  if (
    el.parentElement?.localName === 'details' &&
    el.localName !== 'summary' &&
    !el.parentElement.hasAttribute('open')
  ) {
    return 'no';
  }
  const inline = el.getAttribute('style');
  const byInline = inline ? shownByInline(inline) : 'yes';
  if (byInline !== 'yes') return byInline;
  const style = styleOf(el);
  return style ? shownByStyle(style) : byClass(el);
}

/** Text hidden from screen readers is a picture or a copy of what is said elsewhere; emoji are the exception. */
function isAriaHelper(el: Element): boolean {
  if (el.getAttribute('aria-hidden') !== 'true') return false;
  const text = (el.textContent ?? '').slice(0, 40);
  return !(text.trim() !== '' && EMOJI_ONLY.test(text) && !/^[\d#*\s]+$/.test(text));
}

// Without style sheets, the names that frameworks give to text for screen readers only are the best sign.
function byClass(el: Element): Shown {
  const names = el.getAttribute('class');
  return names !== null && /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-text|invisible-text)(?:\s|$)/.test(names)
    ? 'no'
    : 'yes';
}

function shownByInline(css: string): Shown {
  const s = css.toLowerCase().replace(/\s+/g, '');
  if (/(?:^|;)display:none/.test(s) || /(?:^|;)opacity:0(?:\.0+)?(?:;|!|$)/.test(s)) return 'no';
  if (/(?:^|;)mso-hide:all/.test(s)) return 'no';
  if (/(?:^|;)font-size:(?:0|[012](?:\.\d+)?px)(?:;|!|$)/.test(s)) return 'self-hidden';
  if (/(?:^|;)max-height:0(?:px)?(?:;|$)/.test(s) && s.includes('overflow:hidden')) return 'no';
  return /(?:^|;)visibility:(?:hidden|collapse)/.test(s) ? 'self-hidden' : 'yes';
}

function shownByStyle(s: CSSStyleDeclaration): Shown {
  if (s.display === 'none' || s.opacity === '0') return 'no';
  if (s.position === 'absolute' || s.position === 'fixed') {
    if (isClipped(s)) return 'no';
    if ([s.left, s.top, s.right].some((v) => Number.parseFloat(v) <= -900)) return 'no';
  }
  if (Number.parseFloat(s.textIndent) <= -900) return 'no';
  if (s.overflowX === 'hidden' && (s.height === '0px' || s.maxHeight === '0px')) return 'no';
  if (s.visibility === 'hidden' || s.visibility === 'collapse') return 'self-hidden';
  return s.fontSize !== '' && Number.parseFloat(s.fontSize) < 3 ? 'self-hidden' : 'yes';
}

function isClipped(s: CSSStyleDeclaration): boolean {
  if (/inset\((?:50|100)%/.test(s.clipPath) || /rect\((?:[01]px,? ?){4}\)/.test(s.clip)) return true;
  const small = (v: string) => v !== '' && v !== 'auto' && Number.parseFloat(v) <= 1;
  return small(s.width) && small(s.height) && s.overflowX === 'hidden';
}

/**
 * True for text in the colour of its ground: white on white, or see-through. Only asked of elements that set their own colour
 * (inline or by `<font color>`), which is how mail hides words; the ground is the nearest opaque one, else white.
 */
export function isInvisibleInk(el: Element): boolean {
  const inline = el.getAttribute('style') ?? '';
  const own = el.getAttribute('color') ?? /(?:^|;)\s*color\s*:\s*([^;]+)/i.exec(inline)?.[1];
  if (!own) return false;
  const ink = rgb(styleOf(el)?.color ?? own);
  if (!ink) return false;
  if (ink.a < 0.05) return true;
  const ground = groundOf(el);
  return Math.max(Math.abs(ink.r - ground.r), Math.abs(ink.g - ground.g), Math.abs(ink.b - ground.b)) < 12;
}

interface Colour {
  r: number;
  g: number;
  b: number;
  a: number;
}

function groundOf(el: Element): Colour {
  for (let at: Element | null = el, step = 0; at && step < 30; at = at.parentElement, step++) {
    const inline = at.getAttribute('style') ?? '';
    const set = styleOf(at)?.backgroundColor ?? /background(?:-color)?\s*:\s*([^;]+)/i.exec(inline)?.[1];
    const colour = rgb(set ?? at.getAttribute('bgcolor') ?? '');
    if (colour && colour.a > 0.5) return colour;
  }
  return { r: 255, g: 255, b: 255, a: 1 };
}

function rgb(value: string): Colour | null {
  const text = value.trim().toLowerCase();
  if (text === 'white') return { r: 255, g: 255, b: 255, a: 1 };
  if (text === 'transparent') return { r: 0, g: 0, b: 0, a: 0 };
  const hex = /^#([0-9a-f]{3}|[0-9a-f]{6})(?:\s|!|$)/.exec(text)?.[1];
  if (hex) {
    const pairs = hex.length === 3 ? Array.from(hex, (c) => c + c) : (hex.match(/../g) ?? []);
    const [r = 0, g = 0, b = 0] = pairs.map((p) => Number.parseInt(p, 16));
    return { r, g, b, a: 1 };
  }
  if (!text.startsWith('rgb')) return null;
  const [r = 0, g = 0, b = 0, a = 1] = (text.match(/[\d.]+/g) ?? []).map(Number);
  return { r, g, b, a };
}
