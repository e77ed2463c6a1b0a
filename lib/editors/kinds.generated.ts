// Generated from the folder beside this file by `npm run registry`. Do not edit.
import type { Editor } from '../domain/index.ts';
import ckeditor4 from './kinds/ckeditor4.ts';
import ckeditor5 from './kinds/ckeditor5.ts';
import codemirror5 from './kinds/codemirror5.ts';
import codemirror6 from './kinds/codemirror6.ts';
import contenteditable from './kinds/contenteditable.ts';
import draft from './kinds/draft.ts';
import froala from './kinds/froala.ts';
import lexical from './kinds/lexical.ts';
import prosemirror from './kinds/prosemirror.ts';
import quill from './kinds/quill.ts';
import slate from './kinds/slate.ts';
import textarea from './kinds/textarea.ts';
import tinymce from './kinds/tinymce.ts';
import trix from './kinds/trix.ts';

/** Every plug-in of `lib/editors/kinds`, by file name. */
export const kinds: readonly Editor[] = [
  ckeditor4,
  ckeditor5,
  codemirror5,
  codemirror6,
  contenteditable,
  draft,
  froala,
  lexical,
  prosemirror,
  quill,
  slate,
  textarea,
  tinymce,
  trix,
];
