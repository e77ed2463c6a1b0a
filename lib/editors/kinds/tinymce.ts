import type { Editor } from '../../domain/index.ts';
import { richEditor } from '../rich.ts';

/** Usually the body of its own frame, which has no model beside the DOM. */
export default richEditor({
  id: 'tinymce',
  label: 'TinyMCE',
  owns: (composer) => composer.matches('#tinymce, .mce-content-body'),
  methods: ['paste-html', 'type-lines'],
  waysBack: ['browser-undo', 'put-back'],
}) satisfies Editor;
