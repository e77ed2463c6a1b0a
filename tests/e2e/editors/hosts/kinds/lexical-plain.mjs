import { registerPlainText } from '@lexical/plain-text';
import { lexical } from '../lexical.mjs';

// Plain text keeps one paragraph with line breaks in it.
export default function mount(place, changed) {
  const host = lexical(place, changed, registerPlainText);
  return { ...host, load: (lines) => host.load(lines) };
}
