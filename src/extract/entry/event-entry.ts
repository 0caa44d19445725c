import type { EventEntry, JoinedEntry } from '../../core/entry.ts';
import type { ArticleText, Evidence, Proposal, ProposedEvent } from '../proposal.ts';
import { accountEntry } from './account-entry.ts';
import { storedWords, type StoredWords } from './stored-words.ts';

/** Proposed events as files of events hold them, one after the other. Their articles must be among `articles`. */
export function eventEntries(
  events: readonly ProposedEvent[],
  articles: readonly ArticleText[],
): EventEntry[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const stored = new Map<string, StoredWords>();
  const read = (id: string) => {
    const article = byId.get(id);
    if (article === undefined) throw new Error(`there is no article ${id}`);
    const words = stored.get(id) ?? storedWords(article.text);
    stored.set(id, words);
    return { words, published: article.published };
  };

  return events.map((event) => ({
    id: event.id,
    title: event.title,
    when: event.when,
    theme: event.theme,
    modality: event.modality,
    actors: event.actors,
    accounts: event.tellings.map((telling) => {
      const { words, published } = read(telling.article);
      return accountEntry(telling, event.when, words, published);
    }),
    proposed: {
      reasons: event.reasons,
      doubts: event.doubts,
      confidence: rounded(event.confidence),
      joined: event.tellings.length < 2 ? [] : event.tellings.map((_, place) => joinedEntry(event, place)),
      known: event.known ?? null,
    },
  }));
}

/** What a telling was by itself, without what is the same in the event. */
function joinedEntry(event: ProposedEvent, place: number): JoinedEntry {
  const telling = event.tellings[place]!;
  return {
    article: telling.article,
    title: telling.title,
    when: telling.when === event.when ? null : telling.when,
    theme: telling.theme === event.theme ? null : telling.theme,
    modality: telling.modality === event.modality ? null : telling.modality,
    actors: sameWords(telling.actors, event.actors) ? null : telling.actors,
    confidence: rounded(telling.confidence),
    reasons: telling.reasons,
    doubts: telling.doubts,
    because: becauseOf(event.evidence, place),
  };
}

/** Evidence stands with the later of the two tellings that it joins. */
function becauseOf(evidence: readonly Evidence[], place: number): string[] {
  const own = evidence.filter(({ a, b }) => Math.max(a, b) === place);
  return [...new Set(own.flatMap(({ because }) => because))];
}

function sameWords(a: Proposal['actors'], b: Proposal['actors']): boolean {
  return a.length === b.length && a.every((word, place) => word === b[place]);
}

function rounded(confidence: number): number {
  return Math.round(confidence * 100) / 100;
}
