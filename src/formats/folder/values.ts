import type {
  AccountEntry,
  ArticleEntry,
  CollectionEntry,
  EventEntry,
  JoinedEntry,
  ProposedEntry,
  WordsEntry,
} from '../../core/entry.ts';
import type { Talk, TalkStep } from '../../core/model.ts';
import type { WrittenEvent } from './read/read-event.ts';
import { dateValue } from './yaml/yaml-text.ts';

/** A mapping as it is to be written: what is null or an empty list is left out. */
type Mapping = Record<string, unknown>;

export function collectionValue({ title, description, language, publish, themes }: CollectionEntry): Mapping {
  return {
    ...filled({ title, description, language, publish }),
    themes: themes.map(({ id, label }) => ({ id, label })),
  };
}

export function articleValue(entry: ArticleEntry): Mapping {
  const { kind, quotes, note } = entry.publishedBasis;
  const words = quotes.map(short);
  const basis = filled({ kind, quote: words.length === 1 ? words[0] : words, note });
  return {
    ...filled({ title: entry.title }),
    byline: entry.byline,
    ...filled({
      publisher: entry.publisher,
      published: entry.published && dateValue(entry.published),
      publishedBasis: kind === 'unknown' && note === null ? null : basis,
      updated: entry.updated && dateValue(entry.updated),
      url: entry.url,
      archiveUrl: entry.archiveUrl,
      language: entry.language,
      furniture: entry.furniture.map(({ kind, ...place }) => ({ ...selector(place), kind })),
    }),
  };
}

export function eventValue(entry: EventEntry): Mapping {
  const { id, title, when, theme, modality, actors, accounts, proposed } = entry;
  return filled({
    id,
    title,
    when: dateValue(when),
    theme,
    modality,
    actors,
    accounts: accounts.map(accountValue),
    proposed: proposed && proposedValue(proposed),
  });
}

/** An event with what only an editor says. */
export function writtenEventValue(entry: WrittenEvent): Mapping {
  const { id, title, when, theme, modality, actors, accounts, ...proposed } = eventValue(entry);
  const { summary, weight, note } = entry;
  return filled({
    ...{ id, title, summary, when, theme, modality, actors },
    weight: weight === 0 ? null : weight,
    ...{ accounts, note, ...proposed },
  });
}

export function proposedValue({ reasons, confidence, known, joined }: ProposedEntry): Mapping {
  return {
    reasons,
    confidence,
    ...filled({ known: known && filled({ ...known }), joined: joined.map(joinedValue) }),
  };
}

export function accountValue({ article, mention, when, how, speaker, ...place }: AccountEntry): Mapping {
  return filled({
    article,
    ...selector(place),
    mention: mention && short(mention),
    when: when && dateValue(when),
    how,
    speaker,
  });
}

export function talkValue({ title, minutes, steps }: Omit<Talk, 'id'>): Mapping {
  return { title, ...filled({ minutes }), steps: steps.map(stepValue) };
}

export function stepValue({ event, accounts, range, known, title, text, notes, build }: TalkStep): Mapping {
  return filled({
    event,
    title,
    accounts: accounts?.map((account) =>
      event !== null && account.event === event ? account.article : { ...account },
    ),
    range: range && dateValue(range),
    known: known && dateValue(known),
    text,
    build: build || null,
    notes,
  });
}

function joinedValue({ when, ...entry }: JoinedEntry): Mapping {
  const { article, title, theme, modality, actors, confidence, reasons, because } = entry;
  return filled({
    article,
    title,
    when: when && dateValue(when),
    theme,
    modality,
    actors,
    confidence,
    reasons,
    because,
  });
}

/** Words by themselves, or with what stands around them. */
function short(words: WordsEntry): string | Mapping {
  return words.prefix === undefined && words.suffix === undefined ? words.exact : selector(words);
}

function selector({ exact, prefix, suffix }: WordsEntry): Mapping {
  return filled({ exact, prefix: prefix ?? null, suffix: suffix ?? null });
}

function filled(mapping: Mapping): Mapping {
  const isEmpty = (value: unknown) =>
    value === undefined || value === null || (Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(mapping).filter(([, value]) => !isEmpty(value)));
}
