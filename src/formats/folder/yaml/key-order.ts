/** The keys of all mappings of a collection’s files in the order in which they are written: a new one goes to its place. */
const ORDER = [
  ...[
    'id',
    'event',
    'article',
    'title',
    'label',
    'description',
    'byline',
    'publisher',
    'published',
    'kind',
    'quote',
  ],
  ...[
    'publishedBasis',
    'updated',
    'url',
    'archiveUrl',
    'language',
    'publish',
    'themes',
    'variants',
    'furniture',
  ],
  ...[
    'summary',
    'exact',
    'prefix',
    'suffix',
    'mention',
    'when',
    'how',
    'theme',
    'modality',
    'speaker',
    'via',
  ],
  ...[
    'outcome',
    'actors',
    'weight',
    'accounts',
    'note',
    'proposed',
    'reasons',
    'doubts',
    'confidence',
    'known',
    'joined',
  ],
  ...['minutes', 'steps', 'range', 'text', 'build', 'notes'],
];

/** The place among `keys` before which a new key goes. */
export function placeFor(key: string, keys: readonly string[]): number {
  const rank = ORDER.indexOf(key);
  if (rank < 0) return keys.length;
  const after = keys.findLastIndex((other) => {
    const otherRank = ORDER.indexOf(other);
    return otherRank >= 0 && otherRank < rank;
  });
  return after + 1;
}
