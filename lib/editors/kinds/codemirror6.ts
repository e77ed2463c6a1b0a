import type { Editor } from '../../domain/index.ts';
import { richEditor } from '../rich.ts';

/** Reads only the lines near the view, so a very long text may be refused at read-back. */
export default richEditor({
  id: 'codemirror6',
  label: 'CodeMirror 6',
  owns: (composer) => composer.matches('.cm-content'),
  methods: ['paste-plain', 'type-text'],
  waysBack: ['history-event'],
}) satisfies Editor;
