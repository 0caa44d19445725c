import type { Answer, Searchable } from '../../core/search/index.ts';
import type { Searcher, Searching } from '../../state/searcher.ts';
import type { Delivery, Order } from './messages.ts';
import { searchHere } from './search-here.ts';

/** Up to so many characters an index takes less time than people notice, and than a worker takes to start. */
const FEW = 150_000;

/** Searches small collections on the spot and large ones in a worker, so that the page stays alive. */
export const searcher: Searcher = (searchable) =>
  sizeOf(searchable) <= FEW ? searchHere(searchable) : searchInWorker(searchable);

function searchInWorker({ articles, events, collection: { variants } }: Searchable): Searching {
  const worker = new Worker(new URL('./search.worker.ts', import.meta.url), { type: 'module' });
  const waiting: { resolve: (answer: Answer) => void; reject: (error: Error) => void }[] = [];
  const send = (order: Order) => worker.postMessage(order);
  worker.onmessage = ({ data }: MessageEvent<Delivery>) => waiting.shift()?.resolve(data);
  worker.onerror = () => {
    for (const { reject } of waiting.splice(0)) reject(new Error('The search has stopped.'));
  };
  send({ kind: 'index', searchable: { articles, events, collection: { variants } } });
  return {
    ask: (query, scope) =>
      new Promise((resolve, reject) => {
        waiting.push({ resolve, reject });
        send({ kind: 'ask', query, scope });
      }),
    stop: () => worker.terminate(),
  };
}

/** Characters of the texts that are searched. */
function sizeOf({ articles, events }: Searchable): number {
  const ofArticles = articles.map(
    ({ text, passages = [] }) => text?.length ?? sum(passages.map((p) => p.text.length)),
  );
  const ofEvents = events.map(
    ({ title, accounts }) => title.length + sum(accounts.map((a) => a.exact.length)),
  );
  return sum(ofArticles) + sum(ofEvents);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
