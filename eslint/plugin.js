import { layers } from './layers.js';
import { looseColours } from './loose-colours.js';

/** This project's own rules: `dateline/layers` and `dateline/loose-colours`. */
export const dateline = { meta: { name: 'dateline' }, rules: { layers, 'loose-colours': looseColours } };
