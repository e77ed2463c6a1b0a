import { describe, expect, it } from 'vitest';
import { visibleText } from '../../../lib/dom/text.ts';
import { parse } from '../../contracts/folder.ts';

const read = (html: string, options = {}) => visibleText(parse(`<main>${html}</main>`).querySelector('main'), options);

describe('visibleText', () => {
  it('makes lines from breaks, blocks and list items, and a blank line between paragraphs', () => {
    expect(read('<p>One</p><p>Two<br>three</p><ul><li>a</li><li>b</li></ul><div>x</div><div>y</div>')).toBe(
      'One\n\nTwo\nthree\n\na\nb\n\nx\ny',
    );
  });

  it('squeezes source line breaks, decodes entities, keeps link text', () => {
    expect(read('Fish &amp; chips\n   at <a href="https://example.com/very/long">the shop</a> &lt;here&gt;')).toBe(
      'Fish & chips at the shop <here>',
    );
  });

  it('keeps source line breaks in pre, in pre-wrap and on request', () => {
    expect(read('<pre>a\n b</pre>')).toBe('a\nb');
    expect(read('<span style="white-space: pre-wrap">a\nb</span>')).toBe('a\nb');
    expect(read('a\nb', { keepLines: true })).toBe('a\nb');
  });

  it('reads the emoji pictures of Slack and WhatsApp, which have no class that says so', () => {
    expect(read('<img alt=":cry:" data-stringify-emoji=":cry:"> <img alt=":-)" data-plain-text=":-)">')).toBe(
      ':cry: :-)',
    );
  });

  it('reads emoji pictures as emoji, others by their description, decoration not at all', () => {
    expect(read('ok <img alt="🙏" src="x"><img class="emoji" alt=":party:"><img alt="" src="y"><img width="1">')).toBe(
      'ok 🙏:party:',
    );
    expect(read('see <img alt="Broken strap"> and <img src="z">')).toBe('see [image: Broken strap] and [image]');
    expect(read('see <img alt="Broken strap">', { images: false })).toBe('see');
  });

  it.each([
    ['hidden attribute', '<span hidden>no</span>'],
    ['aria-hidden helper', '<span aria-hidden="true">no</span>'],
    ['display none', '<span style="display: none">no</span>'],
    ['visibility', '<span style="visibility:hidden">no</span>'],
    ['opacity', '<span style="opacity: 0">no</span>'],
    ['tiny font', '<span style="font-size:1px">no</span>'],
    ['collapsed height', '<div style="max-height:0;overflow:hidden">no</div>'],
    ['mail preheader', '<div style="mso-hide:all">no</div>'],
    ['screen reader only', '<span class="sr-only">no</span>'],
    ['white on white', '<span style="color:#fff">no</span>'],
    ['white on its own white', '<span style="color:white;background-color:#ffffff">no</span>'],
    ['script', '<script>no</script>'],
    ['style', '<style>no</style>'],
    ['button', '<button>no</button>'],
    ['control by role', '<div role="button">no</div>'],
    ['text box', '<textarea>no</textarea>'],
    ['template', '<template>no</template>'],
    ['closed details', '<details><summary>yes</summary>no</details>'.replace('</summary>no', '</summary><p>no</p>')],
  ])('leaves out: %s', (_name, html) => {
    expect(read(`a ${html} b`)).not.toContain('no');
  });

  it('keeps white text on a dark ground, and emoji that are hidden from screen readers', () => {
    expect(read('<div style="background:#222"><span style="color:#fff">yes</span></div>')).toBe('yes');
    expect(read('fine <span aria-hidden="true">😀</span>')).toBe('fine 😀');
  });

  it('shows a visible child of an invisible parent', () => {
    expect(read('<div style="visibility:hidden">no <b>no</b></div>yes')).toBe('yes');
  });

  it('walks into declarative shadow roots of a parsed page, and their slots', () => {
    expect(read('<x-a><template shadowrootmode="open"><p>in shadow</p></template></x-a>')).toBe('in shadow');
  });

  it('removes what nobody sees and keeps what scripts and emoji need', () => {
    expect(read('pay\u200Bment \u202Eabc\u202C x\u{E0041}\u{E0042}')).toBe('payment abc x');
    expect(read('👩\u200D🚒 می\u200Cخواهم')).toBe('👩\u200D🚒 می\u200Cخواهم');
    expect(read('\u{1F3F4}\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}')).toBe(
      '\u{1F3F4}\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}',
    );
  });

  it('drops by selector and by test, replaces where asked', () => {
    expect(read('a <i class="x">b</i> c', { drop: '.x' })).toBe('a c');
    expect(read('a <i>b</i> c', { drop: (el: Element) => el.localName === 'i' })).toBe('a c');
    expect(read('a <i>b</i> c', { replace: (el: Element) => (el.localName === 'i' ? '*' : null) })).toBe('a\n*\nc');
  });

  it('leaves the page as it was', () => {
    const doc = parse('<main><p>a <img alt="🙏"></p><blockquote>b</blockquote></main>');
    const before = doc.documentElement.outerHTML;
    visibleText(doc.body);
    expect(doc.documentElement.outerHTML).toBe(before);
  });

  it('bears a megabyte, deep nesting, lone surrogates and null', () => {
    expect(read('x'.repeat(1_000_000)).length).toBe(1_000_000);
    expect(read('x'.repeat(3000), { most: 1000 }).length).toBe(1000);
    expect(read(`${'<div>'.repeat(600)}deep${'</div>'.repeat(600)}`)).toBe('');
    expect(read('a\uD800b')).toBe('a\uFFFDb');
    expect(visibleText(null)).toBe('');
  });

  it('never makes an element from text', () => {
    const doc = parse('<main>&lt;img src=x onerror=alert(1)&gt; &lt;b&gt;bold&lt;/b&gt;</main>');
    expect(visibleText(doc.body)).toBe('<img src=x onerror=alert(1)> <b>bold</b>');
    expect(doc.querySelectorAll('img, b')).toHaveLength(0);
  });
});
