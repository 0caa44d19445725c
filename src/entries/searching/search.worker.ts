import { SearchIndex } from '../../core/search/search-index.ts';
import type { Delivery, Order } from './messages.ts';

/** Searches one collection. */

let index: SearchIndex | null = null;

onmessage = ({ data }: MessageEvent<Order>) => {
  if (data.kind === 'index') index = new SearchIndex(data.searchable);
  else postMessage(index!.search(data.query, data.scope) satisfies Delivery);
};
