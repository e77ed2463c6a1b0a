import { editable } from '../editable.mjs';

// One <div> for each line, as browsers make them on Enter.
export default (place, changed) => editable(place, changed, 'true');
