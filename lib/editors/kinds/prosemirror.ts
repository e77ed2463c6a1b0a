import type { Editor } from '../../domain/index.ts';
import { richEditor } from '../rich.ts';

/** A paste with paragraphs is exact; text commands are the second choice. */
export default richEditor({
  id: 'prosemirror',
  label: 'ProseMirror and TipTap',
  owns: (composer) => composer.matches('.ProseMirror'),
  methods: ['paste-html', 'type-lines'],
  waysBack: ['history-event'],
}) satisfies Editor;
