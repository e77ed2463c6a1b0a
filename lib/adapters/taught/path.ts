/** A segment that names one conversation: a number, a long hex word, an id with digits in it, or very long. */
const ONE = /^(?:\d+|[0-9a-f]{8,}(?:-[0-9a-f]+)*|(?=\S*\d)[\w.~@-]{6,}|\S{28,})$/i;

/**
 * The pattern of pages like this one: segments that name one conversation become `*`. Where none does and there are two or more, the
 * last one is taken for the name: `/ticket/late-tent` gives `/ticket/*`.
 */
export function pathPatternOf(pathname: string): string {
  const segments = pathname
    .split('/')
    .filter((segment) => segment !== '')
    .slice(0, 16);
  const pattern = segments.map((segment) => (ONE.test(segment) ? '*' : segment));
  if (pattern.length >= 2 && !pattern.includes('*')) pattern[pattern.length - 1] = '*';
  return `/${pattern.join('/')}`;
}

/** The patterns that a person may choose from for a page, the likeliest first. */
export function pathChoices(pathname: string): string[] {
  const own = pathPatternOf(pathname);
  const folder = own.split('/').slice(0, 2).join('/');
  return [...new Set([own, folder.includes('*') || folder === '/' ? own : `${folder}/**`, '/**'])];
}
