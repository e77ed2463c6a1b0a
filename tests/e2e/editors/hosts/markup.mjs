// From the markup that an editor hands to its site to the lines that a reader of the sent message sees.
const entities = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&nbsp;': '\u00a0', '&amp;': '&' };

/** `gap` is what stands between two paragraphs: two line feeds where paragraphs have a margin, one where they are lines. */
export function linesOf(html, gap = '\n\n') {
  return html
    .replace(/\n/g, '')
    .replace(/<br\s*\/?>\s*(?=<\/(p|div|h\d|li)>)/gi, '')
    .replace(/<(br)\s*\/?>/gi, '\n')
    .replace(/<\/(p|div|h\d|li|blockquote)>/gi, gap)
    .replace(/<[^>]+>/g, '')
    .replace(/&(lt|gt|quot|#39|nbsp|amp);/g, (found) => entities[found])
    .replace(/\u00a0/g, ' ')
    .replace(/[\u200b\ufeff]/g, '')
    .replace(/\n+$/, '');
}
