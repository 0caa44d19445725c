import type { Answer } from '../../core/search/index.ts';
import { count } from '../count.ts';

/** What was found, for the eye and for a screen reader: “7 of 43 events; also in 2 articles”. Empty where nothing was asked. */
export function foundInWords(answer: Answer, events: number): string {
  if (!answer.isAsked) return '';
  const articles = count(answer.articles.length, 'article');
  if (answer.events.length > 0) {
    const found = `${answer.events.length.toLocaleString('en')} of ${count(events, 'event')}`;
    return answer.articles.length === 0 ? found : `${found}; also in ${articles}`;
  }
  if (answer.articles.length > 0) return `No event, but in ${articles}`;
  return answer.some > 0 ? 'No event has all of these words' : 'Found nowhere';
}

/** What was looked for instead of words that stand nowhere: “Kirsk” read as “Kursk”. Empty where they all do. */
export function readAs({ corrections }: Answer): string {
  return corrections.map(({ typed, found }) => `“${typed}” read as ${alternatives(found)}`).join(', ');
}

function alternatives(words: readonly string[]): string {
  const quoted = words.map((word) => `“${word}”`);
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`;
}
