import { editable } from '../editable.mjs';

export default (place, changed) => editable(place, changed, 'plaintext-only');
