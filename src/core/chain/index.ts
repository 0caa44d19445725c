export { chainOf, type Chain, type ChainLink, type ChainNode, type ChainPath } from './chain.ts';
export { retellings, type Retelling } from './retellings.ts';
