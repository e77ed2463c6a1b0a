import { codemirror5 } from '../codemirror5.mjs';

export default (place, changed) => codemirror5(place, changed, 'textarea');
