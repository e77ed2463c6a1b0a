import type { Editor } from '../../domain/index.ts';
import { richEditor } from '../rich.ts';

/** Quill 2 reads the paste event; Quill 1 waits for its hidden clipboard box and takes text commands instead. */
export default richEditor({
  id: 'quill',
  label: 'Quill',
  owns: (composer) => composer.matches('.ql-editor'),
  methods: (composer) => [
    composer.parentElement?.querySelector('.ql-clipboard') ? 'paste-box' : 'paste-plain',
    'type-text',
  ],
  waysBack: ['history-event', 'paste-nothing'],
}) satisfies Editor;
