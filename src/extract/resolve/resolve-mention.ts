import type { Span } from '../../core/model.ts';
import type { TextRange } from '../../core/text/index.ts';
import { dayAt } from '../mentions/place.ts';
import { readPublication, type Publication } from '../mentions/publication.ts';
import { qualify } from '../edtf.ts';
import { dateBeside } from './date-beside.ts';
import { readWhole, type WholeReading } from './read-whole.ts';
import type { Resolution, ResolveContext } from './resolution.ts';
import { areTooMany, withoutSigns } from './words.ts';

/**
 * For an article without a date: two days so unlike that words which come to the same on both depend on neither. In
 * the middle of a month and of a week, where every form of words means something.
 */
const ANY_DAY = [dayAt(1950, 2, 15)!, dayAt(2010, 9, 15)!];

/**
 * What the words of one mention (“last Tuesday”, the whole of them) come to as EDTF, told from the article’s day of
 * publication where they need it, by the grammar that finds mentions in a text (`findMentions`).
 */
export function resolveMention(words: string, { published, sentence = '' }: ResolveContext): Resolution {
  const at = words === '' ? -1 : placeIn(sentence, words);
  if (at >= 0) return resolveWords(sentence, { start: at, end: at + words.length }, published);
  const around = sentence.replace(/[.!?]$/, '');
  const text = `${around} ${words}`;
  return resolveWords(text, { start: text.length - words.length, end: text.length }, published);
}

/**
 * The same for words where they stand in a sentence.
 *
 * Where the day of publication is one of several, the words are read for each, and resolved if all come to the same.
 * Where it is uncertain, the days about it are tried as well (three to either side of a day, half a month to either side
 * of a month), and where those come to something else the result is uncertain too (`?`). An article without a date
 * resolves what would be the same on any day.
 */
export function resolveWords(sentence: string, range: TextRange, published: Span | null): Resolution {
  const words = sentence.slice(range.start, range.end);
  if (areTooMany(words)) return notUnderstood('too long for words of time');
  const { start, end } = withoutSigns(words);
  const whole = { start: range.start + start, end: range.start + end };
  const publication = readPublication(published);
  const given = dateBeside(sentence, whole);
  const isKnown = publication.days.length > 0;
  const days = isKnown ? publication.days : ANY_DAY;
  const readOn = (day: number): WholeReading | null => {
    const onThatDay: Publication = { days: [day], otherDays: [], words: publication.words };
    return readWhole(sentence, whole, { publication: onThatDay, named: true, given });
  };

  const reading = readOn(days[0]!);
  if (reading === null) return notUnderstood('not among the words of time that are read');
  const { edtf, how } = reading;
  const isSame = (other: WholeReading | null): boolean => other?.edtf === edtf;
  const others = allWhile(days.slice(1), readOn, isSame);
  if (others === null)
    return isKnown
      ? notUnderstood('different for the possible days of publication')
      : { kind: 'needs-publication-date' };
  return {
    kind: 'resolved',
    edtf: allWhile(publication.otherDays, readOn, isSame) === null ? qualify(edtf, '?') : edtf,
    how: others.every((other) => other?.how === how) ? how : 'the same for every possible day of publication',
  };
}

/** Where words stand in a sentence, in capitals or not; -1 where they do not. */
function placeIn(sentence: string, words: string): number {
  const at = sentence.indexOf(words);
  if (at >= 0) return at;
  const lower = sentence.toLowerCase();
  return lower.length === sentence.length ? lower.indexOf(words.toLowerCase()) : -1;
}

function notUnderstood(how: string): Resolution {
  return { kind: 'not-understood', how };
}

/** What comes of each item; null at the first that fails. */
function allWhile<T, R>(
  items: readonly T[],
  read: (item: T) => R,
  passes: (result: R) => boolean,
): R[] | null {
  const results: R[] = [];
  for (const item of items) {
    const result = read(item);
    if (!passes(result)) return null;
    results.push(result);
  }
  return results;
}
