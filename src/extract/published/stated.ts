import { type Clues, isHeadline, quoteWithContext, tellsOfLater } from './clues.ts';
import { isAfterStory } from './lines.ts';
import { inWords, quoteOf, type Reading } from './reading.ts';
import type { Stamp } from './stamps.ts';
import { isoDay } from './written-dates.ts';

/** A date without a label is that of publication only where the article begins: lines, and UTF-16 units. */
const FIRST_LINES = 40;
const NEAR_THE_TOP = 2_500;

/** More dates than this at the head are a list of articles. */
const MOST_DAYS = 2;

/** More sentences than a standfirst. */
const SEVERAL = 2;
const NAME_ALONE =
  /^(?!By\s)(?:[\p{L}\p{N}_.-]{2,30}|\p{Lu}[\p{L}’'.-]{1,30}(?: \p{Lu}[\p{L}’'.-]{0,30}){1,2}):?$/u;

/** So many lines stand between a headline and its date: a standfirst, a byline. */
const UNDER = 3;

/** “Published July 9, 2024”, at the head of the article or at its end. */
export function fromLabel(clues: Clues): Reading {
  const { text, stamps } = clues;
  const labelled = stamps.filter(({ label, day }) => label === 'published' && day !== null);
  const [stamp] = labelled;
  if (stamp === undefined) return null;
  const top = isNearTheTop(clues, stamp);
  if (!top && labelled.some(({ day }) => day !== stamp.day)) return null;
  if (isLikeReaders(clues, stamp)) {
    return {
      published: `${stamp.day}?`,
      basis: {
        kind: 'inferred',
        quotes: [quoteOf(text, stamp)],
        note: `“${text.slice(stamp.start, stamp.end)}” stands below a name and several sentences, as the words of readers do; it may be the day of those.`,
      },
      confidence: 0.5,
    };
  }
  return {
    published: stamp.day,
    basis: {
      kind: 'stated',
      quotes: [quoteOf(text, stamp)],
      note: `The article says so itself: “${text.slice(stamp.start, stamp.end)}”.`,
    },
    confidence: top ? 0.95 : 0.85,
  };
}

/** “Published 07/09/2024”: of the two days the one whose weekday the report begins with. */
export function fromAmbiguousHead(clues: Clues): Reading {
  const { text, stamps, weekdays } = clues;
  const stamp = stamps.find(({ label, date }) => label !== 'updated' && date.ambiguous);
  const [witness] = weekdays;
  if (stamp === undefined || witness === undefined || !isNearTheTop(clues, stamp)) return null;
  const { date } = stamp;
  const days = [date, { ...date, month: date.day, day: date.month }].flatMap(
    (way) => isoDay({ ...way, weekday: witness.weekday }) ?? [],
  );
  if (days.length !== 1) return null;
  return {
    published: `${days[0]}?`,
    basis: {
      kind: 'inferred',
      quotes: [quoteOf(text, stamp), quoteWithContext(text, witness)],
      note: `“${text.slice(stamp.start, stamp.end)}” may be read in two ways; ${inWords(days[0]!)} is the one on the weekday that the text begins with.`,
    },
    confidence: 0.5,
  };
}

/** A date on a line of its own among the first lines; of several, the first below the headline. */
export function fromHead(clues: Clues): Reading {
  const { text, lines, stamps } = clues;
  const headline = lines.findLastIndex((line, i) => i < FIRST_LINES && isHeadline(clues, line));
  const plain = stamps.filter(
    (stamp) =>
      stamp.label === null &&
      stamp.day !== null &&
      isNearTheTop(clues, stamp) &&
      !tellsOfLater(clues, stamp.day),
  );
  const below = plain.filter(({ line }) => line > headline);
  const among = below.length > 0 ? below : plain;
  const days = new Set(among.map(({ day }) => day)).size;
  const stamp = among.find(({ named }) => !named) ?? among[0];
  if (stamp === undefined) return null;
  // A list of articles with their dates; of this one only what stands right under its headline.
  if (days > 1 && (days > MOST_DAYS || headline === -1 || stamp.line > headline + UNDER)) return null;

  const doubt =
    days > 1
      ? 'Several dates stand at the head of the article; this is the first of them.'
      : below.length === 0
        ? 'The date stands above the headline, where pages also put the day on which they were read.'
        : stamp.named
          ? `The date stands at the head of the article with a name, which may be a caption or a heading: ${inWords(stamp.day!)}.`
          : null;
  return {
    published: doubt === null ? stamp.day : `${stamp.day}?`,
    basis: {
      kind: doubt === null ? 'stated' : 'inferred',
      quotes: [quoteOf(text, stamp)],
      note: doubt ?? `The date stands at the head of the article: “${text.slice(stamp.start, stamp.end)}”.`,
    },
    confidence: doubt === null ? 0.85 : below.length > 0 ? 0.5 : 0.4,
  };
}

/** “KYIV, July 9, 2024 (Agency) —” */
export function fromDateline(clues: Clues): Reading {
  const { text, dateline } = clues;
  if (dateline === null || dateline.day === null || tellsOfLater(clues, dateline.day)) return null;
  return {
    published: dateline.day,
    basis: {
      kind: 'stated',
      quotes: [quoteOf(text, dateline)],
      note: `The report is dated: “${text.slice(dateline.start, dateline.end)}”.`,
    },
    confidence: 0.9,
  };
}

/** “Updated July 23, 2024”, and nothing of when it first appeared. */
export function fromUpdate({ text, stamps }: Clues): Reading {
  const stamp = stamps.find(({ label, day }) => label === 'updated' && day !== null);
  if (stamp === undefined) return null;
  return {
    published: `${stamp.day}?`,
    basis: {
      kind: 'inferred',
      quotes: [quoteOf(text, stamp)],
      note: `The article says only when it was changed, ${inWords(stamp.day!)}; it may have appeared before.`,
    },
    confidence: 0.5,
  };
}

/** A date under the last words, as letters and statements have it. */
export function fromFoot(clues: Clues): Reading {
  const { text, lines, stamps } = clues;
  const plain = stamps.filter(({ label, day }) => label === null && day !== null);
  const stamp = plain.find(({ line }) => line === lines.length - 1);
  // Other dates on lines of their own make it a list of articles.
  if (stamp === undefined || lines.length < 3 || plain.some(({ day }) => day !== stamp.day)) return null;
  if (tellsOfLater(clues, stamp.day!)) return null;
  return {
    published: `${stamp.day}?`,
    basis: {
      kind: 'inferred',
      quotes: [quoteOf(text, stamp)],
      note: `The article ends with a date: “${text.slice(stamp.start, stamp.end)}”.`,
    },
    confidence: 0.5,
  };
}

/** Below sentences, above such, and right under a name: so are the words of readers dated. */
function isLikeReaders({ sentences, lines }: Clues, { line }: Stamp): boolean {
  const above = lines[line - 1]?.words ?? '';
  const isUnderName = NAME_ALONE.test(above);
  return isUnderName && sentences[line]! >= SEVERAL && (sentences.at(-1) ?? 0) > sentences[line]!;
}

function isNearTheTop({ lines }: Clues, { line, start }: Stamp): boolean {
  return line < FIRST_LINES && start < NEAR_THE_TOP && !isAfterStory(lines, line);
}
