import Quill from 'quill1/dist/quill.js';
import 'quill1/dist/quill.core.css';
import { quill } from '../quill.mjs';

export default (place, changed) => quill(Quill, place, changed);
