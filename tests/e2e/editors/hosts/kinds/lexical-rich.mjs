import { registerRichText } from '@lexical/rich-text';
import { lexical } from '../lexical.mjs';

export default (place, changed) => lexical(place, changed, registerRichText);
