import type { Editor } from '../../domain/index.ts';
import { richEditor } from '../rich.ts';

/** The body of a frame (Request Tracker), or inline. Its document is the DOM: it is read from there when the form is sent. */
export default richEditor({
  id: 'ckeditor4',
  label: 'CKEditor 4',
  owns: (composer) => composer.matches('.cke_editable'),
  methods: ['paste-plain', 'type-lines'],
  waysBack: ['put-back'],
  // It compares itself with its last snapshot after so many.
  tells: 25,
}) satisfies Editor;
