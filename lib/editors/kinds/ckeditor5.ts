import type { Editor } from '../../domain/index.ts';
import { richEditor } from '../rich.ts';

/** Text commands do nothing; a paste with paragraphs is exact. */
export default richEditor({
  id: 'ckeditor5',
  label: 'CKEditor 5',
  owns: (composer) => composer.matches('.ck-editor__editable'),
  methods: ['paste-plain'],
  waysBack: ['cut-out'],
  rest: 50,
}) satisfies Editor;
