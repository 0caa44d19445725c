import type {
  AccountEntry,
  ArticleEntry,
  BasisQuoteEntry,
  CollectionEntry,
  EventEntry,
  JoinedEntry,
  ProposedEntry,
  ViaEntry,
  WordsEntry,
  WrittenAccount,
} from '../../core/entry.ts';
import type { Talk, TalkStep } from '../../core/model.ts';
import type { WrittenEvent } from './read/read-event.ts';
import { dateValue } from './yaml/yaml-text.ts';

/** A mapping as it is to be written: what is null or an empty list is left out. */
type Mapping = Record<string, unknown>;

type Words = { [Key in keyof WordsEntry]: WordsEntry[Key] | undefined };

export function collectionValue(entry: CollectionEntry): Mapping {
  const { title, description, language, publish, themes, variants } = entry;
  return {
    ...filled({ title, description, language, publish }),
    themes: themes.map(({ id, label }) => ({ id, label })),
    ...filled({ variants }),
  };
}

export function articleValue(entry: ArticleEntry): Mapping {
  const { kind, quotes, note } = entry.publishedBasis;
  const words = quotes.map(basisQuote);
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

export function proposedValue({ reasons, doubts, confidence, known, joined }: ProposedEntry): Mapping {
  return {
    reasons,
    ...filled({
      doubts,
      confidence: said(confidence),
      known: known && filled({ ...known }),
      joined: joined.map(joinedValue),
    }),
  };
}

export function accountValue(entry: AccountEntry | WrittenAccount): Mapping {
  const { article, exact, prefix, suffix, mention, when, how, speaker } = entry;
  const { via, outcome } = 'via' in entry ? entry : { via: [], outcome: null };
  return filled({
    article,
    ...selector({ exact, prefix, suffix }),
    mention: mention && short(mention),
    when: when && dateValue(when),
    how,
    speaker,
    via: via.map(viaValue),
    outcome,
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

function viaValue({ name, article, ...words }: ViaEntry): Mapping {
  return filled({ name, article, ...selector(words) });
}

function joinedValue({ when, ...entry }: JoinedEntry): Mapping {
  const { article, title, theme, modality, actors, confidence, reasons, doubts, because } = entry;
  return filled({
    article,
    title,
    when: when && dateValue(when),
    theme,
    modality,
    actors,
    confidence: said(confidence),
    reasons,
    doubts,
    because,
  });
}

function basisQuote({ article, ...words }: BasisQuoteEntry): string | Mapping {
  return article === undefined ? short(words) : { ...selector(words), article };
}

/** Nothing is proposed with a confidence of 0: it stands for none that is said. */
function said(confidence: number): number | null {
  return confidence === 0 ? null : confidence;
}

/** Words by themselves, or with what stands around them. */
function short(words: WordsEntry): string | Mapping {
  return words.prefix === undefined && words.suffix === undefined ? words.exact : selector(words);
}

function selector({ exact, prefix, suffix }: Words): Mapping {
  return filled({ exact, prefix: prefix ?? null, suffix: suffix ?? null });
}

function filled(mapping: Mapping): Mapping {
  const isEmpty = (value: unknown) =>
    value === undefined || value === null || (Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(mapping).filter(([, value]) => !isEmpty(value)));
}
