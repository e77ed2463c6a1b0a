import type { Editor } from '../../domain/index.ts';
import { richEditor } from '../rich.ts';

/** Browser text commands break Draft.js (React throws and unmounts it), so only a plain paste is ever tried. */
export default richEditor({
  id: 'draft',
  label: 'Draft.js',
  owns: (composer) => composer.matches('.public-DraftEditor-content, .DraftEditor-root [contenteditable="true"]'),
  methods: ['paste-plain'],
  waysBack: ['cut-out'],
}) satisfies Editor;
