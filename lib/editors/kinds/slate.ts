import type { Editor } from '../../domain/index.ts';
import { richEditor } from '../rich.ts';

/** Slate skips every paste that carries markup, and its model never sees text commands: plain paste only. */
export default richEditor({
  id: 'slate',
  label: 'Slate',
  owns: (composer) => composer.matches('[data-slate-editor="true"]'),
  methods: ['paste-plain', 'before-input'],
  waysBack: ['history-event'],
  // It takes nothing without a task between the selection and the event.
  rest: 50,
}) satisfies Editor;
