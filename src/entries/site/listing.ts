import type { Collection } from '../../core/model.ts';

/** What a page knows of a collection before it loads it. */
export interface Listed {
  id: string;
  title: string;
  /** Where its dataset is, from the root of the site. */
  url: string;
}

/** Where a collection's dataset is, from the root of the site. */
export function addressOf(id: string): string {
  return `data/${id}.json`;
}

export function listed({ id, title }: Pick<Collection, 'id' | 'title'>): Listed {
  return { id, title, url: addressOf(id) };
}
