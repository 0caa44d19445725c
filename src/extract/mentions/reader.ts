import { dateInWords, qualify } from '../edtf.ts';
import { follows } from './around.ts';
import { isAsideAt } from './asides.ts';
import { type Direction, directionAt, SENTENCE_END } from './cues.ts';
import { edtfOf, fineness, firstDay, type Place } from './place.ts';
import type { Publication } from './publication.ts';
import type { Parts, Reading, Rule } from './rule.ts';
import { NOT_GIVEN } from './readings.ts';
import { rulesAt } from './rules-at.ts';
import { clockAfterPart, timesAfterDay } from './rules/times.ts';
import type { Scene } from './scene.ts';
import type { Token } from './token.ts';

/** A date in figures that can only have its day first. */
const DAY_FIRST = /(?<![\d/])(?:1[3-9]|2\d|3[01])\/(?:0?[1-9]|1[0-2])\/(?:\d{4}|\d{2})(?![\d/])/;

const DEEPEST = 3;

/** Characters within which “a year earlier” is told from a quarter mentioned. */
const NEAR = 300;

/** What takes a sentence to the day of writing. */
const NOT_THEN = /\b(?:will|won|is|are|has|have|now|plans?|expects?|may|can|could)\b|['’](?:ll|s|re|ve) /i;

export interface Reader {
  /** The longest words of time that begin with that token, and the token after them. */
  longestAt(tokens: readonly Token[], codes: string, at: number): { found: Found; next: number } | null;
}

/** A reading and where its words stand. */
export interface Found {
  start: number;
  end: number;
  reading: Reading;
  /** Whether it was told from the day of publication. */
  told: boolean;
}

interface Match {
  reading: Reading;
  /** In tokens. */
  length: number;
  /** Whether it was told from the day of publication. */
  told: boolean;
}

/** What is known of words besides the text that they stand in. */
export interface Known {
  publication: Publication;
  /** Whether somebody says that they are words of time, so that “spring” is no metal. */
  named?: boolean;
  /** The date that “a year earlier” is told from, unless the text mentions one before it. */
  given?: Place | null;
}

/** Reads mentions in the order of the text: what “that day” is depends on those before. */
export function readerOf(text: string, { publication, named = false, given = null }: Known): Reader {
  const { days, otherDays } = publication;

  let today: number | null = null;
  /** Whether the rule at work has asked for the day of publication. */
  let asked = false;
  let last = given;
  let lastQuarter: Place | null = null;
  let dayFirst: boolean | undefined;
  /** By where words begin: for each candidate day the same is asked again. */
  const directions = new Map<number, Direction>();
  let quarterAt = -Infinity;
  /** Where the words of `last` stand. */
  let lastAt: { start: number; end: number } | null = null;
  /** The date that the text tells of, besides those that it only comes by. */
  let toldOf: { place: Place; start: number; end: number } | null = null;
  const lastOf = new Map<string, Place>(given === null ? [] : [[given.unit, given]]);

  return { longestAt };

  function longestAt(
    tokens: readonly Token[],
    codes: string,
    at: number,
  ): { found: Found; next: number } | null {
    const match = readOnEveryDay(tokens, codes, at);
    if (match === null) return null;
    const { reading, length } = match;
    const { start } = tokens[at]!;
    const { end } = tokens[at + length - 1]!;
    if (reading.place !== undefined && reading.type !== 'DURATION' && !reading.aside) {
      last = reading.place;
      lastAt = { start, end };
      lastOf.set(last.unit, last);
      const isDayOfReport = match.told && days.length > 0 && fineness(last.unit) < fineness('month');
      if (!isDayOfReport && !isAsideAt(text, lastAt, last, toldOf)) toldOf = { place: last, start, end };
      if (last.unit === 'quarter' || last.unit === 'half') {
        lastQuarter = last;
        quarterAt = end;
      }
    }
    // While quarters are compared the one that is told of stays near.
    if (reading.aside && reading.place?.unit === 'quarter') quarterAt = end;
    if (reading.resetsQuarter) lastQuarter = null;
    return { found: { start, end, reading, told: match.told }, next: at + length };
  }

  function readOnEveryDay(tokens: readonly Token[], codes: string, at: number): Match | null {
    directions.clear();
    today = days[0] ?? (last === null ? null : firstDay(last));
    const match = readAt(tokens, codes, at, 0);
    if (match === null || !match.told) return match;
    if (today === null || isTooFine(match.reading))
      return { ...match, reading: unresolved(match.reading, NOT_GIVEN) };
    const same = (day: number): boolean => {
      today = day;
      const other = readAt(tokens, codes, at, 0);
      return (
        other !== null &&
        other.reading.value === match.reading.value &&
        other.reading.edtf === match.reading.edtf
      );
    };
    if (!days.slice(1).every(same))
      return {
        ...match,
        reading: unresolved(match.reading, 'different for the possible days of publication'),
      };
    const { edtf } = match.reading;
    if (edtf === null || otherDays.every(same)) return match;
    return { ...match, reading: { ...match.reading, edtf: qualify(edtf, '?') } };
  }

  /** Where a narrative has named no more than a year, nobody knows its Wednesday; in a decade, its June. */
  function isTooFine({ place, type }: Reading): boolean {
    if (days.length > 0 || last === null || place === undefined || type === 'DURATION') return false;
    const least = fineness(place.unit) < fineness('month') ? 'month' : 'year';
    return fineness(last.unit) > fineness(least);
  }

  function unresolved(reading: Reading, how: string): Reading {
    const { place: _, unknown, ...rest } = reading;
    return { ...rest, value: unknown ?? withoutFigures(reading), edtf: null, how };
  }

  function readAt(tokens: readonly Token[], codes: string, at: number, depth: number): Match | null {
    const matches: { rule: Rule; length: number; groups: RegExpExecArray }[] = [];
    for (const rule of rulesAt(codes[at] ?? '', codes[at + 1] ?? '')) {
      if (rule.wraps && depth === DEEPEST) continue;
      if (codes.length - at < rule.least) continue;
      rule.regex.lastIndex = at;
      const groups = rule.regex.exec(codes);
      if (groups !== null) matches.push({ rule, length: groups[0].length, groups });
    }
    let best: Match | null = null;
    matches.sort((a, b) => b.length - a.length);
    for (const { rule, length, groups } of matches) {
      if (best !== null && !rule.wraps && length <= best.length) continue;
      asked = false;
      const match = rule.wraps ? readWrapped(rule, groups, length) : readPlain(rule, groups, length);
      if (match !== null && (best === null || match.length > best.length)) best = match;
    }
    return best === null ? null : extended(best);

    /** A day goes on with a part of the day or a clock time, such a part with a clock time. */
    function extended(match: Match): Match {
      if (match.reading.place?.unit !== 'day') return match;
      const longest = match.reading.type === 'DATE' ? withOneOf(timesAfterDay, match) : match;
      return longest.reading.type === 'TIME' ? withOneOf([clockAfterPart], longest) : longest;
    }

    function withOneOf(rules: readonly Rule[], match: Match): Match {
      let longest = match;
      for (const rule of rules) {
        rule.regex.lastIndex = at + match.length;
        const groups = rule.regex.exec(codes);
        const length = match.length + (groups?.[0].length ?? 0);
        if (groups === null || length <= longest.length) continue;
        const scene = sceneOf(tokens[at]!.start, tokens[at + length - 1]!.end);
        const reading = rule.read(partsOf(groups, tokens), scene, match.reading);
        if (reading !== null) longest = { ...match, reading, length };
      }
      return longest;
    }

    function readPlain(rule: Rule, groups: RegExpExecArray, length: number): Match | null {
      const reading = rule.read(
        partsOf(groups, tokens),
        sceneOf(tokens[at]!.start, tokens[at + length - 1]!.end),
      );
      return reading && { reading, length, told: asked };
    }

    function readWrapped(rule: Rule, groups: RegExpExecArray, length: number): Match | null {
      const inner = readAt(tokens, codes, at + length, depth + 1);
      if (inner === null) return null;
      const whole = length + inner.length;
      asked = inner.told;
      const scene = sceneOf(tokens[at]!.start, tokens[at + whole - 1]!.end);
      const reading = rule.read(partsOf(groups, tokens), scene, inner.reading);
      return reading && { reading, length: whole, told: asked };
    }
  }

  function toward(start: number, end: number): Direction {
    let direction = directions.get(start);
    if (direction === undefined) directions.set(start, (direction = directionAt(text, start, end)));
    return direction;
  }

  /** Whether what a sentence tells from some words on is still of their time: “In May he asked for it by …”. */
  function isToldOf(words: { start: number; end: number }, until: number): boolean {
    const between = text.slice(words.end, until);
    return (
      between.length < NEAR &&
      !SENTENCE_END.test(between) &&
      !NOT_THEN.test(between) &&
      !follows({ text, start: words.start }, 'since|from|than|until|till|with|to|like')
    );
  }

  function sceneOf(start: number, end: number): Scene {
    return {
      text,
      start,
      end,
      last,
      lastQuarter,
      nearQuarter: start - quarterAt < NEAR ? lastQuarter : null,
      lastOf,
      toldOf: toldOf?.place ?? null,
      lastSource: given === last && given !== null ? 'which the sentence gives' : 'the date mentioned last',
      named,
      narrative: days.length === 0,
      get lastInSentence() {
        return lastAt !== null && isToldOf(lastAt, start) ? last : null;
      },
      get dayFirst() {
        return (dayFirst ??= DAY_FIRST.test(text));
      },
      get today() {
        asked = true;
        return today ?? 0;
      },
      get publication() {
        if (days.length > 0) return publication.words;
        return last === null ? 'publication' : `the date mentioned last, ${dateInWords(edtfOf(last))}`;
      },
      get point() {
        return days.length > 0 ? 'publication' : 'the date mentioned last';
      },
      get direction() {
        const direction = toward(start, end);
        return direction === 'limit' ? 'future' : direction;
      },
      get isLimit() {
        return toward(start, end) === 'limit';
      },
    };
  }
}

function partsOf({ indices }: RegExpExecArray, tokens: readonly Token[]): Parts {
  const parts: Record<string, Token | undefined> = {};
  for (const [name, range] of Object.entries(indices?.groups ?? {})) parts[name] = range && tokens[range[0]];
  return parts;
}

/** 2024-07-09 as XXXX-XX-XX, 2024-Q3 as XXXX-QX. */
function withoutFigures({ type, value }: Reading): string {
  return type === 'DURATION' || type === 'SET' ? value : value.replace(/\d/g, 'X');
}
