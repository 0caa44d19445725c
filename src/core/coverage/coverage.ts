import { outletOf } from '../belonging.ts';
import type { Account, TimelineEvent } from '../model.ts';
import type { Source } from '../sources.ts';

/** What a column stands for. */
export type CoverageBy = 'article' | 'outlet';

/** An article, or the articles of one outlet. */
export interface Column {
  id: string;
  /** As a filter holds it. */
  outlet: string;
  /** The outlet's name, or that it is not named. */
  label: string;
  /** In order of publication. */
  sources: readonly Source[];
  /** How many of the events it tells, in how many passages. */
  events: number;
  accounts: number;
}

/** What a column tells of an event. */
export interface Cell {
  /** By article in order of publication, then by place in the text. */
  accounts: readonly Account[];
  /** How many of the column's articles tell it. */
  articles: number;
  /** Who is quoted, each once. */
  speakers: readonly string[];
  /** EDTF dates that it gives and that are not the event's, each once. */
  otherDates: readonly string[];
}

export interface Row {
  event: TimelineEvent;
  /** One a column; null is a hole: the event is not in its articles. */
  cells: readonly (Cell | null)[];
  /** How many columns tell it, in how many passages. */
  told: number;
  accounts: number;
}

export interface Coverage {
  columns: readonly Column[];
  rows: readonly Row[];
  /** How many events all columns tell, and how many a single one. */
  byAll: number;
  byOne: number;
}

/** Which articles, or outlets, tell which of the events, which stay in their order. O(events × columns + accounts). */
export function coverageOf(
  sources: readonly Source[],
  events: readonly TimelineEvent[],
  by: CoverageBy,
): Coverage {
  const columns = columnsOf(sources, by);
  const placeOf: Places = new Map(
    columns.flatMap(({ sources }, place) =>
      sources.map(({ article, number }) => [article.id, { place, number }] as const),
    ),
  );
  const rows = events.map((event) => rowOf(event, columns.length, placeOf));
  for (const { cells } of rows) {
    for (const [place, cell] of cells.entries()) {
      if (cell === null) continue;
      columns[place]!.events++;
      columns[place]!.accounts += cell.accounts.length;
    }
  }
  return {
    columns,
    rows,
    byAll: rows.filter(({ told }) => told === columns.length).length,
    byOne: rows.filter(({ told }) => told === 1).length,
  };
}

/** Of articles: the place of its column, and its number. */
type Places = ReadonlyMap<string, { place: number; number: number }>;

/** In order of publication; outlets in that of their first article. */
function columnsOf(sources: readonly Source[], by: CoverageBy): Column[] {
  const columns = new Map<string, Column & { sources: Source[] }>();
  for (const source of sources) {
    const { id: outlet, label } = outletOf(source.article, source.number);
    const id = by === 'article' ? source.article.id : outlet;
    const column = columns.get(id) ?? { id, outlet, label, sources: [], events: 0, accounts: 0 };
    columns.set(id, column);
    column.sources.push(source);
  }
  return [...columns.values()];
}

function rowOf(event: TimelineEvent, columns: number, placeOf: Places): Row {
  const found: (Account[] | null)[] = Array.from({ length: columns }, () => null);
  for (const account of event.accounts) {
    const place = placeOf.get(account.article)?.place;
    if (place !== undefined) (found[place] ??= []).push(account);
  }
  const numberOf = ({ article }: Account) => placeOf.get(article)!.number;
  const inOrder = (a: Account, b: Account) => numberOf(a) - numberOf(b) || a.start - b.start || a.end - b.end;
  const cells = found.map((accounts) => accounts && cellOf(event, accounts.sort(inOrder)));
  const told = cells.filter((cell) => cell !== null);
  return {
    event,
    cells,
    told: told.length,
    accounts: told.reduce((sum, { accounts }) => sum + accounts.length, 0),
  };
}

function cellOf({ when }: TimelineEvent, accounts: readonly Account[]): Cell {
  return {
    accounts,
    articles: new Set(accounts.map(({ article }) => article)).size,
    speakers: distinct(accounts.map(({ speaker }) => speaker)),
    otherDates: distinct(accounts.map((account) => (account.when === when ? null : account.when))),
  };
}

function distinct(values: readonly (string | null)[]): string[] {
  return [...new Set(values.filter((value) => value !== null))];
}
