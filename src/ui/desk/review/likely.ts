import { foldText } from '../../../core/text/index.ts';
import type { DeskEvent } from '../../../state/desk/read-files.ts';

type Compared = Pick<DeskEvent, 'id' | 'span'> & {
  entry: Pick<DeskEvent['entry'], 'title' | 'actors' | 'when'>;
};

/** What one day between two events takes away, and what a word or an actor that both name adds. */
const PER_DAY = 0.2;
const MOST_FOR_TIME = 4;
const PER_WORD = 1;
const PER_ACTOR = 1.5;

const DAY = 86_400_000;

/** The other events, the one that is most likely the same first: near in time, and with words and actors in common. */
export function likelySame<Event extends Compared>(event: Compared, others: readonly Event[]): Event[] {
  const words = wordsOf(event.entry.title);
  return others
    .filter(({ id }) => id !== event.id)
    .map((other) => ({ other, score: score(event, words, other) }))
    .sort((a, b) => b.score - a.score)
    .map(({ other }) => other);
}

/** Those with every word of a search in their title, actors or date. */
export function searched<Event extends Compared>(events: readonly Event[], query: string): readonly Event[] {
  const asked = fold(query).split(/\s+/).filter(Boolean);
  if (asked.length === 0) return events;
  return events.filter(({ entry: { title, actors, when } }) => {
    const text = fold([title, ...actors, when].join(' '));
    return asked.every((word) => text.includes(word));
  });
}

function score(event: Compared, words: ReadonlySet<string>, other: Compared): number {
  const days = daysApart(event, other);
  const shared = [...wordsOf(other.entry.title)].filter((word) => words.has(word)).length;
  const actors = other.entry.actors.filter((actor) => event.entry.actors.includes(actor)).length;
  return Math.max(0, MOST_FOR_TIME - days * PER_DAY) + shared * PER_WORD + actors * PER_ACTOR;
}

/** Days between two events; none where their dates overlap. */
function daysApart({ span: first }: Compared, { span: second }: Compared): number {
  if (first === null || second === null) return Infinity;
  return Math.max(first.start - second.end, second.start - first.end, 0) / DAY;
}

/** Short words are in every title. */
function wordsOf(title: string): Set<string> {
  return new Set(fold(title).match(/[\p{L}\p{N}]{4,}/gu) ?? []);
}

function fold(text: string): string {
  return foldText(text).folded.toLowerCase();
}
