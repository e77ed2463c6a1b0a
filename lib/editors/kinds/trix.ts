import type { Editor } from '../../domain/index.ts';
import { richEditor } from '../rich.ts';

/** A paste that carries markup is refused; a plain one is exact. */
export default richEditor({
  id: 'trix',
  label: 'Trix',
  owns: (composer) => composer.matches('trix-editor'),
  methods: ['paste-plain', 'type-text'],
  waysBack: ['history-event'],
}) satisfies Editor;
