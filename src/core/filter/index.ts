export { certaintiesOf } from './certainties.ts';
export { ask, asked, dimensionsOf, FACETS, type Dimensions, type Facet, type Option } from './dimensions.ts';
export { facets, type Choice } from './facets.ts';
export { CERTAINTIES, NO_FILTER, type Certainty, type Filter } from './filter.ts';
export { inForce, matcher, PARTS, sameFilter, without, type Part } from './match.ts';
export { relaxations, type AskedPart, type Relaxation } from './relaxations.ts';
export { moveEdge, type RangeChange } from './range.ts';
