// Reads TypeScript as text, as far as the architecture test needs it: import lines and function lengths.
// TypeScript 7 has no JavaScript API, so the functions are found by their braces.

/** The module names that a source text imports or re-exports, static and dynamic. */
export function importsOf(text: string): string[] {
  const found: string[] = [];
  const form =
    /(?:^|\n)\s*(?:import|export)\b[^'"`;]*?from\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g;
  for (const m of text.matchAll(form)) found.push((m[1] ?? m[2] ?? m[3])!);
  return found;
}

/** Blanks out strings, templates, comments and regular expressions; keeps length and line breaks. */
export function bare(text: string): string {
  const form =
    /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`|(?<=[=(,:!&|?[{;\n]\s*)\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+\/[a-z]*/g;
  return text.replace(form, (m) => m.replace(/[^\n]/g, ' '));
}

/** Named functions and methods with the lines that they span. */
export function functionsOf(text: string, file: string): { name: string; lines: number }[] {
  const code = bare(text);
  const heads =
    /(?:\bfunction\s+(\w+)|\b(?:const|let)\s+(\w+)[^=\n]*=\s*(?:async\s*)?(?:\([^()]*\)|\w+)[^=\n]*=>\s*(?=\{)|^\s+(?:async\s+)?(\w+)\s*\([^()]*\)[^{;\n]*(?=\{))/gm;
  const found: { name: string; lines: number }[] = [];
  for (const m of code.matchAll(heads)) {
    const name = (m[1] ?? m[2] ?? m[3])!;
    if (['if', 'for', 'while', 'switch', 'catch', 'return'].includes(name)) continue;
    const open = code.indexOf('{', m.index + m[0].length);
    if (open < 0) continue;
    found.push({ name: `${name} (${file})`, lines: linesOfBlock(code, open) });
  }
  return found;
}

function linesOfBlock(code: string, open: number): number {
  let depth = 0;
  let lines = 1;
  for (let i = open; i < code.length; i++) {
    const c = code[i];
    if (c === '\n') lines++;
    else if (c === '{') depth++;
    else if (c === '}' && --depth === 0) return lines;
  }
  return lines;
}
