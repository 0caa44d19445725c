import type { Line } from '../furniture/page.ts';
import { PUBLISHED, TIME, UPDATED, withoutStampWords } from './stamp-words.ts';
import { germanDates } from './german-dates.ts';
import { isoDay, type WrittenDate, writtenDates } from './written-dates.ts';

/** A date that stands on a line by itself, or with a byline, a time, a label: not in a sentence. */
export interface Stamp {
  label: 'published' | 'updated' | null;
  date: WrittenDate;
  /** EDTF: the day; null where the line does not tell it (no year, another weekday, `07/09/2024`). */
  day: string | null;
  /** Names stand beside it that nothing sets off: it may be a heading or a caption. */
  named: boolean;
  /** “Mara Lind, 9 July 2024”: the names, which may be those of the authors or of what a picture shows; null for none. */
  beside: string | null;
  /** Of the label and the date, UTF-16 offsets into the text, `end` exclusive. */
  start: number;
  end: number;
  /** Place of the line among those of the article, from 0. */
  line: number;
}

type Label = { kind: 'published' | 'updated'; at: number | null } | null;

/** Longer lines are text. */
const LONGEST = 240;

/** So many words may stand beside a date that are neither label nor time: names of people and outlets. */
const MOST_NAMES = { labelled: 14, ofPeople: 8, plain: 5, nothingBetween: 3 };

const BYLINE = /^[*_]{0,2}(?:(?:[Ww]ritten )?[Bb][Yy]|[Vv]on):?\s+\p{Lu}/u;
/** All of a line in Markdown’s italics or bold. */
const EMPHASISED = /^(?<mark>\*{1,2}|_{1,2})(?=\S)[^*_]{1,200}\k<mark>$/u;
/** Two words or more each, as people have them: a place mostly has one. */
const PERSON = String.raw`\p{Lu}[\p{L}’'.-]{0,30}(?: (?:de|del|la|da|di|du|van|von|den|der|ter|al|el|bin|ibn)| \p{Lu}[\p{L}’'.-]{0,30}){1,3}`;
const PEOPLE = new RegExp(String.raw`^[*_]{0,2}${PERSON}(?:(?:,| and| und| &) ${PERSON}){0,3},`, 'u');
const SET_OFF = /[|·•●▪/]|\s[-–—]\s|[-–—]$/u;
/** “The Upland Times, 2023-09-12”: a place has no such name. */
const OUTLET =
  /\b(?:Times|News|Post|Herald|Tribune|Journal|Gazette|Chronicle|Daily|Weekly|Press|Star|Reporter|Observer|Courier|Mail|Telegraph|Standard|Globe|Mirror|Express|Record|Review|Echo|Argus|Dispatch|Examiner|Bulletin|Register|Sentinel|Independent|Guardian|Inquirer|Messenger|Advertiser),$/u;
const PARTICLE = /^(?:de|del|la|da|di|du|dos|van|von|den|der|ter|al|el|bin|ibn|y|e)$/u;
const LABEL_ALONE = /^[\p{L}. ]{4,30}:?$/u;

/** Where months come first, and where days do: `07/09/2024 02:30 PM EDT`. */
const MONTH_FIRST = /\b(?:[ECMP][SD]?T|Eastern|Pacific)\b/u;
const DAY_FIRST = /\b(?:BST|CES?T|EES?T|MSK|IST|AE[SD]T)\b/u;

/** The stamps of an article’s lines, in order. */
export function stampsOf(lines: readonly Line[]): Stamp[] {
  return lines.flatMap((line, i) => stampsOn(line, i, lines[i - 1]));
}

function stampsOn(line: Line, place: number, before: Line | undefined): Stamp[] {
  const { words } = line;
  if (words.length > LONGEST || /©|\bcopyright\b/iu.test(words)) return [];
  const dates = [...writtenDates(words), ...germanDates(words)].sort((a, b) => a.start - b.start);
  if (dates.length === 0 || dates.length > 4) return [];

  const labels = dates.map(({ start }, i) => {
    const from = dates[i - 1]?.end ?? 0;
    return labelIn(words.slice(from, start), from) ?? (i === 0 ? labelAlone(before) : null);
  });
  const labelled = BYLINE.test(words) || labels.some((label) => label !== null);
  const rest = withoutDates(words, dates);
  const setOff = labelled || SET_OFF.test(rest) || OUTLET.test(rest) || rest.search(TIME) !== -1;
  const names = namesOf(rest);
  const isOfPeople = dates.length === 1 && PEOPLE.test(rest);
  const isNamed = !setOff && names !== null && names > 0 && /,[*_]{0,2}$/u.test(rest);
  const kind = labelled ? 'labelled' : isOfPeople ? 'ofPeople' : setOff ? 'plain' : 'nothingBetween';
  if (names === null || names > MOST_NAMES[kind]) return [];
  // “Kyiv, July 9, 2024” stands below pictures.
  if (isNamed && !isOfPeople) return [];
  // “Election date: November 5, 2024” is the date of what it names.
  if (!labelled && rest.endsWith(':')) return [];
  return dates.map((date, i) => ({
    label: labels[i]?.kind ?? null,
    date,
    day: dayOn(date, words),
    named: names > 0 && !setOff && !(isOfPeople && EMPHASISED.test(words)),
    beside: isNamed ? rest.replace(/^[*_]+|,[*_]*$/gu, '') : null,
    start: line.start + (labels[i]?.at ?? date.start),
    end: line.start + date.end,
    line: place,
  }));
}

/** The last label of what stands before a date, `from` on its line. */
function labelIn(words: string, from: number): Label {
  const published = [...words.matchAll(PUBLISHED)].at(-1)?.index ?? -1;
  const updated = [...words.matchAll(UPDATED)].at(-1)?.index ?? -1;
  if (published === -1 && updated === -1) return null;
  return updated > published
    ? { kind: 'updated', at: from + updated }
    : { kind: 'published', at: from + published };
}

/** “Published:” on the line before. */
function labelAlone(before: Line | undefined): Label {
  if (before === undefined || !LABEL_ALONE.test(before.words)) return null;
  if (/\p{L}/u.test(withoutStampWords(before.words))) return null;
  const label = labelIn(before.words, 0);
  return label && { kind: label.kind, at: null };
}

/** Figures that may be either way round are told by the time zone beside them. */
function dayOn(date: WrittenDate, words: string): string | null {
  if (!date.ambiguous || MONTH_FIRST.test(words)) return isoDay(date);
  return DAY_FIRST.test(words) ? isoDay({ ...date, month: date.day, day: date.month }) : null;
}

function withoutDates(words: string, dates: readonly WrittenDate[]): string {
  let rest = '';
  let at = 0;
  for (const { start, end } of dates) {
    rest += `${words.slice(at, start)} `;
    at = end;
  }
  return (rest + words.slice(at)).trim();
}

/** How many names there are; null where words in small letters make it a sentence, or a caption. */
function namesOf(rest: string): number | null {
  const words = withoutStampWords(rest).match(/[\p{L}\p{N}][\p{L}\p{N}'’.&-]*/gu) ?? [];
  return words.some((word) => /^\p{Ll}/u.test(word) && !PARTICLE.test(word)) ? null : words.length;
}
