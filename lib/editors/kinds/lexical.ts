import type { Editor } from '../../domain/index.ts';
import { richEditor } from '../rich.ts';

/** Text commands lose the line breaks in Chromium; a plain paste keeps them. */
export default richEditor({
  id: 'lexical',
  label: 'Lexical',
  owns: (composer) => composer.matches('[data-lexical-editor="true"]'),
  methods: ['paste-plain', 'before-input'],
  waysBack: ['history-event'],
}) satisfies Editor;
