/** Where the talks that readers make are kept, by the collections’ ids. */
export const DATABASE = 'dateline-talks';
