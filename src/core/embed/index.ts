export { heldStory, type HeldStory } from './held.ts';
export { embedIndex } from './index-of.ts';
export { EMBED_KEYS, parseEmbedOptions, fullAddress, type EmbedOptions, type FontChoice } from './options.ts';
export { attributeOf, attributesOf, queryOf } from './attributes.ts';
export { readIndex, type EmbedStory } from './read-index.ts';
export { embedSearchable } from './searchable.ts';
export {
  EMBED_VERSION,
  type EmbedAccount,
  type EmbedEventWords,
  type EmbedIndex,
  type EmbedTelling,
  type EmbedWords,
} from './shape.ts';
export { embedWords } from './words-of.ts';
export {
  elementSnippet,
  FRAME_HEIGHT,
  frameSnippet,
  hostScript,
  imageSnippet,
  type Fallback,
  type FrameSnippet,
} from './snippet.ts';
export { embedQuery, type EmbedWish } from './wish.ts';
