import { type Clues, gatherClues, quoteWithContext } from './clues.ts';
import { isClose, otherDates, pageDate } from './from-metadata.ts';
import { readDate } from './given-date.ts';
import { fromFullDate, fromYear } from './infer.ts';
import {
  inWords,
  type MetadataDate,
  type PublishedInput,
  type PublishedReading,
  quoteOf,
  type Reading,
} from './reading.ts';
import { fromAmbiguousHead, fromDateline, fromFoot, fromHead, fromLabel, fromUpdate } from './stated.ts';
import { fromWeekdayBesideDate, fromYearlessHead } from './without-year.ts';
import { isFarAhead } from './written-dates.ts';

/** The ways of reading, from the surest on; the first that has something to say is believed. */
const WAYS: readonly ((clues: Clues, input: PublishedInput) => Reading)[] = [
  (_, { given }) => fromCaller(given),
  (clues, { metadata }) => fromMetadata(clues, metadata, 'strong'),
  fromLabel,
  fromHead,
  fromDateline,
  (clues, { metadata }) => fromMetadata(clues, metadata, 'weak'),
  fromAmbiguousHead,
  fromUpdate,
  (_, { metadata }) => fromChange(metadata),
  fromFoot,
  fromYearlessHead,
  fromFullDate,
  fromWeekdayBesideDate,
  fromYear,
];

/**
 * When an article was published: what the caller says, the page’s metadata, “Published July 9, 2024” or a date under
 * the headline, the dateline, else inferred from what the text tells, uncertain (`?`), else unknown. A date in a
 * sentence is mostly not that of publication, and is taken for it only where several signs agree. Linear in the text.
 */
export function readPublished(input: PublishedInput): PublishedReading {
  const clues = gatherClues(input);
  let reading: Reading = null;
  for (const way of WAYS) {
    reading = way(clues, input);
    if (reading !== null) break;
  }
  const known = reading ?? unknown(clues);
  return { ...known, updated: updatedAfter(known.published, clues, input.metadata) };
}

function fromCaller(given: string | null): Reading {
  const published = given === null ? null : readDate(given);
  if (published === null) return null;
  const basis = { kind: 'given', quotes: [], note: 'The date was given with the article.' } as const;
  return { published, basis: { ...basis, quotes: [] }, confidence: 1 };
}

/** The words of the article are quoted where they say the same; all that says otherwise is named. */
function fromMetadata(clues: Clues, metadata: readonly MetadataDate[], strength: 'strong' | 'weak'): Reading {
  const { text, stamps } = clues;
  const date = pageDate(metadata, 'published');
  if (date === null || date.strength !== strength) return null;
  const same = stamps.find(({ day, label }) => day === date.edtf && label !== 'updated');
  const other = same ? undefined : stamps.find(({ day, label }) => day !== null && label === 'published');
  const others = strength === 'strong' ? otherDates(metadata, date) : [];
  const contrary = [
    ...others.map(({ edtf, source }) => `${source} gives ${inWords(edtf)}`),
    ...(other ? [`its text has “${text.slice(other.start, other.end)}”`] : []),
  ];
  const beside = same ? ', and so does its text' : '';
  const though = contrary.length > 0 ? `, while ${contrary.join(' and ')}` : '';
  const isFar = !same && (others.length > 0 || (other !== undefined && !isClose(other.day!, date.edtf)));
  const old = same ? null : olderYear(clues, date.edtf);
  const older =
    old === null
      ? ''
      : ` The latest year that the text names is ${old.year}: the page may be newer than what it tells.`;
  return {
    published: isFar && !date.edtf.endsWith('?') ? `${date.edtf}?` : date.edtf,
    basis: {
      kind: same ? 'stated' : 'given',
      quotes: same ? [quoteOf(text, same)] : [],
      note: `The page’s metadata (${date.source}) gives ${inWords(date.edtf)}${beside}${though}.${older}`,
    },
    confidence: isFar || old !== null ? 0.5 : sureness(strength, same !== undefined, contrary.length > 0),
  };
}

function sureness(strength: 'strong' | 'weak', isSaid: boolean, isContradicted: boolean): number {
  if (strength === 'weak') return 0.7;
  if (isContradicted) return 0.8;
  return isSaid ? 0.99 : 0.95;
}

/** The page tells only when it was changed; what the text says of itself comes first. */
function fromChange(metadata: readonly MetadataDate[]): Reading {
  const date = pageDate(metadata, 'modified');
  if (date === null || date.strength === 'weak') return null;
  return {
    published: `${date.edtf.replace('?', '')}?`,
    basis: {
      kind: 'given',
      quotes: [],
      note: `The page’s metadata (${date.source}) says only when it was changed, ${inWords(date.edtf)}; it may have appeared before.`,
    },
    confidence: 0.4,
  };
}

/** Between the latest year that a text names and its page: more are an archive’s, years. */
const ARCHIVED = 10;

/** The latest year that a text names, where that is long before its page. */
function olderYear({ year }: Clues, published: string): Clues['year'] {
  return year !== null && Number(published.slice(0, 4)) - year.year >= ARCHIVED ? year : null;
}

function unknown(clues: Clues): NonNullable<Reading> {
  const { text, dateline, stamps, year } = clues;
  const head = dateline ?? stamps.find(({ day, label }) => day === null && label !== 'updated');
  const quotes =
    head !== undefined ? [quoteOf(text, head)] : year === null ? [] : [quoteWithContext(text, year)];
  const note =
    head !== undefined
      ? `The text has “${text.slice(head.start, head.end)}”, ${whyNot(head.date)}.`
      : year !== null
        ? `The article does not say when it was published; it tells of ${year.year}, so that it is of that year or later.`
        : 'The article does not say when it was published.';
  return { published: null, basis: { kind: 'unknown', quotes, note }, confidence: 0 };
}

function whyNot({ year, ambiguous }: { year: number | null; ambiguous: boolean }): string {
  if (ambiguous) return 'where either the day or the month may come first';
  if (isFarAhead({ year })) return 'which lies ahead';
  if (year === null) return 'but no year is told for it';
  return 'and that is not the date of publication, or the weekday is wrong';
}

/** Only a change after the day of publication says something. */
function updatedAfter(
  published: string | null,
  { stamps }: Clues,
  metadata: readonly MetadataDate[],
): string | null {
  const modified = pageDate(metadata, 'modified');
  const stamp = stamps.find(({ label, day }) => label === 'updated' && day !== null);
  const updated = modified?.strength === 'strong' ? modified.edtf : (stamp?.day ?? modified?.edtf ?? null);
  if (updated === null || published === null) return updated;
  return updated > published.replace('?', '') ? updated : null;
}
