import type { Article, Bounds, Dataset } from '../../core/model.ts';
import { readSpan } from '../../core/span/index.ts';
import type { DeskArticle, DeskEvent } from '../desk/read-files.ts';

/** An event that a talk may tell of. */
export interface SubjectEvent {
  id: string;
  title: string;
  /** EDTF. */
  when: string;
  /** Ids of the articles that tell of it, each once. */
  tellers: readonly string[];
}

/** What a talk is about: the events of a collection, in order of time, and who tells of them. */
export interface Subject {
  /** BCP 47. */
  language: string;
  events: readonly SubjectEvent[];
  /** An article’s outlet or, where its text names none, its title. */
  nameOf: (article: string) => string;
  /** From the first event to the last, ms; null where no event has a date. */
  whole: Bounds | null;
  /** The day on which the newest article was published, as EDTF; null where none is known. */
  latest: string | null;
}

export function subjectOf({ collection, events, articles }: Dataset): Subject {
  return {
    language: collection.language,
    events: events.map(({ id, title, when, accounts }) => ({
      ...{ id, title, when },
      tellers: [...new Set(accounts.map(({ article }) => article))],
    })),
    nameOf: namer(articles),
    whole: wholeOf(events.map(({ span }) => span)),
    latest: latestOf(articles.map(({ published }) => published?.edtf ?? null)),
  };
}

/** Of files that may not compile: a talk can be mended while something else is wrong. */
export function subjectOfFiles(
  events: readonly DeskEvent[],
  articles: readonly DeskArticle[],
  language: string,
): Subject {
  const named = articles.map(({ id, entry }) => ({
    ...{ id, publisher: entry.publisher, title: entry.title ?? id },
  }));
  const placed = events.map(({ id, entry: { title, when, accounts } }) => {
    const read = readSpan(when);
    const tellers = [...new Set(accounts.map(({ article }) => article))];
    return { span: read.ok ? read.span : null, event: { id, title, when, tellers } };
  });
  const startOf = ({ span }: (typeof placed)[number]) => span?.start ?? Infinity;
  return {
    language,
    events: placed.toSorted((a, b) => startOf(a) - startOf(b)).map(({ event }) => event),
    nameOf: namer(named),
    whole: wholeOf(placed.flatMap(({ span }) => span ?? [])),
    latest: latestOf(articles.map(({ entry }) => entry.published)),
  };
}

function namer(articles: readonly Pick<Article, 'id' | 'publisher' | 'title'>[]): (id: string) => string {
  const names = new Map(articles.map(({ id, publisher, title }) => [id, publisher ?? title]));
  return (id) => names.get(id) ?? id;
}

function wholeOf(spans: readonly Bounds[]): Bounds | null {
  if (spans.length === 0) return null;
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
}

function latestOf(days: readonly (string | null)[]): string | null {
  const whole = days.filter((day): day is string => day !== null && /^\d{4}-\d\d-\d\d$/.test(day));
  return whole.sort().at(-1) ?? null;
}
