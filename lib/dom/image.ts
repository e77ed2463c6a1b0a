import { cleanText } from './clean.ts';

const PICTOGRAPH = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20E3/u;
// The last two are Slack's and WhatsApp's: what the picture stands for in plain text.
const EMOJI_ATTRIBUTES = ['data-emoji', 'data-stringify-emoji', 'data-plain-text'];
const EMOJI_MARK = /emoji|emoticon|emote|smil(?:ey|ie)|twemoji|wp-smiley/i;

/**
 * What a picture says. An emoji picture (its alternative text is an emoji, or class or address says so) is its alternative text;
 * any other is `[image: alt]` or `[image]`; decoration (empty alt, presentation role, a few pixels) is the empty string.
 */
export function imageText(img: Element): { emoji: boolean; text: string } {
  const alt = cleanText(img.getAttribute('alt') ?? '').trim();
  if (alt !== '' && isEmoji(img, alt)) return { emoji: true, text: alt };
  if (isDecoration(img)) return { emoji: false, text: '' };
  return { emoji: false, text: alt ? `[image: ${alt.slice(0, 200)}]` : '[image]' };
}

function isEmoji(img: Element, alt: string): boolean {
  if (alt.length <= 32 && PICTOGRAPH.test(alt) && !/[\p{L}]/u.test(alt)) return true;
  const mark = `${img.getAttribute('class') ?? ''} ${(img.getAttribute('src') ?? '').slice(0, 300)}`;
  return alt.length <= 48 && (EMOJI_ATTRIBUTES.some((name) => img.hasAttribute(name)) || EMOJI_MARK.test(mark));
}

function isDecoration(img: Element): boolean {
  const role = img.getAttribute('role');
  if (img.getAttribute('alt') === '' || role === 'presentation' || role === 'none') return true;
  const size = [img.getAttribute('width'), img.getAttribute('height')].map((v) => Number.parseFloat(v ?? ''));
  return size.some((n) => n <= 16);
}
