import Quill from 'quill';
import 'quill/dist/quill.core.css';
import { quill } from '../quill.mjs';

export default (place, changed) => quill(Quill, place, changed);
