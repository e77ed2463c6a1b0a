import type { Editor } from '../../domain/index.ts';
import { inParagraph } from '../caret.ts';
import { isTextControl, isWritable } from '../composer.ts';
import { richEditor } from '../rich.ts';

/** A plain editable element, asked when no engine claims it. The browser's own text commands keep its own undo. */
export default richEditor({
  id: 'contenteditable',
  label: 'Editable element',
  fallback: true,
  owns: (composer) => !isTextControl(composer) && isWritable(composer),
  methods: (composer) =>
    inParagraph(composer) ? ['type-lines', 'type-text'] : ['type-text', 'type-lines', 'paste-plain'],
  waysBack: ['browser-undo', 'put-back'],
}) satisfies Editor;
