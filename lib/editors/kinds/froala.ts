import type { Editor } from '../../domain/index.ts';
import { richEditor } from '../rich.ts';

/** Its document is the DOM, so nodes may be put back. */
export default richEditor({
  id: 'froala',
  label: 'Froala',
  owns: (composer) => composer.matches('.fr-element'),
  methods: ['paste-html', 'type-lines'],
  waysBack: ['browser-undo', 'put-back'],
}) satisfies Editor;
