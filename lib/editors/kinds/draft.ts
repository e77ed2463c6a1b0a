import type { Editor } from '../../domain/index.ts';
import { richEditor } from '../rich.ts';

/**
 * Browser text commands break Draft.js (React throws and unmounts it), so only a plain paste is ever tried; in a shadow
 * root a paste does, too, so nothing is. It knows no undo but the keys.
 */
export default richEditor({
  id: 'draft',
  label: 'Draft.js',
  owns: (composer) => composer.matches('.public-DraftEditor-content, .DraftEditor-root [contenteditable="true"]'),
  methods: (composer) => (composer.getRootNode().nodeType === 9 ? ['paste-plain'] : []),
  waysBack: ['cut-out'],
}) satisfies Editor;
