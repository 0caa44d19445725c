/** A new collection is called so until somebody names it. */
export const UNTITLED = 'Untitled story';
