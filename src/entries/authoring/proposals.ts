import { compile, roleOf, type SourceFile } from '../../compile/index.ts';
import type { Diagnostic } from '../../core/diagnostic.ts';
import type { EventEntry } from '../../core/entry.ts';
import type { Dataset } from '../../core/model.ts';
import { compareSpans, readSpan } from '../../core/span/index.ts';
import { eventEntries } from '../../extract/entry/index.ts';
import { proposeFrom } from '../../extract/events/index.ts';
import { eventsInDoubt, joinProposals, matchKnown } from '../../extract/join/index.ts';
import type { ArticleText, Proposal, ProposedEvent } from '../../extract/proposal.ts';
import { articlesRead, hasUnsure, isAsWritten } from '../../formats/folder/index.ts';
import type { Steps } from './steps.ts';
import { themeWords } from './theme-words.ts';

/** By their path in the collection’s folder. */
const PROPOSALS = /^events\/proposed(?:-(\d+))?\.yaml$/;

/** A collection as it is without what the program has proposed and nobody has edited. */
export interface Reviewed {
  /** Null where there is an error among the diagnostics. */
  dataset: Dataset | null;
  diagnostics: Diagnostic[];
  files: SourceFile[];
  /** Paths in the folder of the files that may be written again, in order of their numbers. */
  mayWrite: string[];
  /** Articles whose proposals somebody has edited: what was taken out there is not proposed again. */
  done: Set<string>;
  /** Those of them whose proposals had what has doubts too. */
  doneUnsure: Set<string>;
}

/** `shownAs` is the folder’s path in the paths of the files. */
export function readReviewed(files: readonly SourceFile[], id: string, shownAs: string): Reviewed {
  const prefix = shownAs === '' ? '' : `${shownAs}/`;
  const inFolder = ({ path }: SourceFile) => path.slice(prefix.length);
  const proposed = files.filter((file) => PROPOSALS.test(inFolder(file)) && file.text !== null);
  const untouched = new Set(proposed.filter(({ text }) => isAsWritten(text ?? '')));
  // A talk may name an event that is proposed anew each time: what it says is nothing to propose from.
  const kept = files.filter((file) => !untouched.has(file) && roleOf(inFolder(file)) !== 'talk');
  const edited = proposed.filter((file) => !untouched.has(file));
  return {
    ...compile(kept, { id, folder: shownAs, publish: 'full' }),
    files: kept,
    mayWrite: [...untouched].map(inFolder).sort((a, b) => numberOf(a) - numberOf(b)),
    done: new Set(edited.flatMap(({ text }) => articlesRead(text ?? ''))),
    doneUnsure: new Set(
      edited.flatMap(({ text }) => (hasUnsure(text ?? '') ? articlesRead(text ?? '') : [])),
    ),
  };
}

/** Where new proposals go: to what nobody has edited, else to a file of the next number. */
export function placeFor({ files, mayWrite }: Reviewed, shownAs: string): string {
  const [first] = mayWrite;
  if (first !== undefined) return first;
  const paths = new Set(files.map(({ path }) => path));
  const isTaken = (path: string) => paths.has(shownAs === '' ? path : `${shownAs}/${path}`);
  let path = 'events/proposed.yaml';
  for (let number = 2; isTaken(path); number++) path = `events/proposed-${number}.yaml`;
  return path;
}

/** The articles whose events are still to be proposed, in order. */
export function articlesToRead(dataset: Dataset, done: ReadonlySet<string>): ArticleText[] {
  return dataset.articles
    .filter(({ id }) => !done.has(id))
    .map(({ id, title, text = '', published, publisher, language, furniture }) => {
      // Without a headline, the dataset has the opening words with an ellipsis.
      const headline = title.endsWith('…') && text.includes(title.slice(0, -1)) ? null : title;
      return { id, title: headline, text, published, publisher, language, furniture };
    });
}

export interface ProposeFrom {
  articles: readonly ArticleText[];
  /** Articles of which only what has doubts is proposed. */
  unsureOf: ReadonlySet<string>;
  dataset: Dataset;
  /** Called after each article. */
  done: (articles: number) => void;
}

/** What was found for a collection. */
export interface Found {
  /** What is told surely. */
  sure: ProposedEvent[];
  /** The same, and what has doubts; by date. */
  all: ProposedEvent[];
}

/** What the articles tell that the collection does not have yet, by date. */
export function* propose({ articles, unsureOf, dataset, done }: ProposeFrom): Steps<Found> {
  const { themes, variants } = dataset.collection;
  const told: Proposal[] = [];
  const words = themeWords(themes, dataset.events);
  const known = [...new Set([...dataset.events.flatMap(({ actors }) => actors), ...variants.flat()])];
  for (const [place, article] of articles.entries()) {
    const found = proposeFrom(article, { themes: words, known, unsure: true });
    told.push(...found.filter(({ doubts }) => doubts.length > 0 || !unsureOf.has(article.id)));
    done(place + 1);
    yield;
  }
  const taken = new Set(dataset.events.map(({ id }) => id));
  const sure = told.filter(({ doubts }) => doubts.length === 0);
  const joined = joinProposals(sure, articles, { variants, taken });
  yield;
  for (const { id } of joined) taken.add(id);
  const unsure = eventsInDoubt(
    told.filter(({ doubts }) => doubts.length > 0),
    { taken },
  );
  // Each by itself: what is sure is the same whatever else there is.
  const unknown = (events: readonly ProposedEvent[]) =>
    matchKnown(events, dataset.events, articles, { variants });
  const found = unknown(joined);
  yield;
  const all = [...found, ...unknown(unsure)].sort(byDate);
  yield;
  return { sure: found.toSorted(byDate), all };
}

/**
 * The entries that compile together, and those that do not with what is wrong: a file that is written must never be in the
 * way. Halves are tried where a whole is refused, so that a few bad ones among many are found in few attempts.
 */
export function checked(
  events: readonly ProposedEvent[],
  articles: readonly ArticleText[],
  compileWith: (entries: readonly EventEntry[]) => Diagnostic[],
): { entries: EventEntry[]; left: { entry: EventEntry; message: string }[] } {
  const good: EventEntry[] = [];
  const left: { entry: EventEntry; message: string }[] = [];
  // Once the file is full, nothing more is tried.
  let full: string | null = null;
  const add = (entries: readonly EventEntry[]) => {
    const error = full === null ? errorIn(compileWith([...good, ...entries])) : null;
    if (full === null && error === null) good.push(...entries);
    else if (full !== null || entries.length === 1) {
      const message = full ?? error?.message ?? '';
      left.push(...entries.map((entry) => ({ entry, message })));
      if (error?.code === 'file-too-large') full = message;
    } else {
      const middle = entries.length >>> 1;
      add(entries.slice(0, middle));
      add(entries.slice(middle));
    }
  };
  add(eventEntries(events, articles));
  return { entries: good, left };
}

function errorIn(diagnostics: readonly Diagnostic[]): Diagnostic | null {
  return diagnostics.find(({ severity }) => severity === 'error') ?? null;
}

function numberOf(path: string): number {
  return Number(PROPOSALS.exec(path)?.[1] ?? 1);
}

function byDate(a: ProposedEvent, b: ProposedEvent): number {
  const [first, second] = [readSpan(a.when), readSpan(b.when)];
  const order = first.ok && second.ok ? compareSpans(first.span, second.span) : 0;
  return order || (a.id < b.id ? -1 : 1);
}
