import type { UTCDate } from '@date-fns/utc';
import { readSpan } from '../../core/span/index.ts';
import { qualify } from './edtf.ts';
import { publicationInWords, readPublication } from './publication.ts';
import type { Resolution, ResolveContext } from './resolution.ts';
import type { Reading, Scene } from './rule.ts';
import { rules } from './rules/index.ts';
import { dateBeside, speaksOfFuture } from './sentence.ts';
import { mentionWords, peeled, plainWords } from './words.ts';

/**
 * What the words of one mention (“last Tuesday”, the whole of them) come to as EDTF, told from the article’s day of
 * publication where they need it.
 *
 * Where that day is one of several, the words are read for each, and resolved if all come to the same. Where it is
 * uncertain, the days about it are tried as well (three to either side of a day, half a month to either side of a
 * month), and where those come to something else the result is uncertain too (`?`). An article without a date
 * resolves what would be the same on any day.
 */
export function resolveMention(words: string, { published, sentence = '' }: ResolveContext): Resolution {
  const plain = mentionWords(words);
  if (plain === null) return notUnderstood('too long for words of time');
  const { days, otherDays, known } = readPublication(published);
  const around = plainWords(sentence);
  const signs = {
    publication: publicationInWords(days, otherDays),
    future: speaksOfFuture(plain, around),
    sentenceDate: dateBeside(plain, around),
  };

  const [reading, ...others] = readOnEach(days, plain, signs);
  if (!reading) return notUnderstood('not among the words of time that are read');
  if (others.some((other) => other?.edtf !== reading.edtf))
    return known
      ? notUnderstood('different for the possible days of publication')
      : { kind: 'needs-publication-date' };
  const firm = readOnEach(otherDays, plain, signs).every((other) => other?.edtf === reading.edtf);
  const sameWay = others.every((other) => other?.how === reading.how);
  return {
    kind: 'resolved',
    edtf: firm ? reading.edtf : qualify(reading.edtf, '?'),
    how: sameWay ? reading.how : 'the same for every possible day of publication',
  };
}

function notUnderstood(how: string): Resolution {
  return { kind: 'not-understood', how };
}

type Signs = Pick<Scene, 'publication' | 'future' | 'sentenceDate'>;

/** Up to the first day on which the words come to nothing. */
function readOnEach(days: UTCDate[], words: string, signs: Signs): (Reading | null)[] {
  const readings: (Reading | null)[] = [];
  for (const day of days) {
    const reading = readOn(day, words, signs);
    readings.push(reading);
    if (reading === null) break;
  }
  return readings;
}

/** The first rule that makes something of the words, or of what is left when they are peeled. */
function readOn(today: UTCDate, words: string, signs: Signs): Reading | null {
  // Rules read parts of the words, often the same ones; without a memory that is exponential in hostile words.
  const known = new Map<string, Reading | null>();
  const scene: Scene = { ...signs, today, read };
  return read(words);

  function read(text: string): Reading | null {
    const before = known.get(text);
    if (before !== undefined) return before;
    const reading = firstReading(text);
    known.set(text, reading);
    return reading;
  }

  function firstReading(text: string): Reading | null {
    for (const { pattern, read: readParts } of rules) {
      const match = pattern.exec(text);
      const reading = match && readParts(match.groups ?? {}, scene);
      if (reading && readSpan(reading.edtf).ok) return reading;
    }
    const rest = peeled(text);
    return rest === null ? null : read(rest);
  }
}
