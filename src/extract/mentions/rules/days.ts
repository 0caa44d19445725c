import { after } from '../around.ts';
import { dayAt } from '../place.ts';
import { dateReading, inWords } from '../readings.ts';
import { type Rule, rule, wrapper } from '../rule.ts';
import { partOfDay } from '../clock.ts';
import { isNamedToday } from '../names.ts';
import { DAYPART } from '../vocabulary.ts';

const DAYS: readonly [pattern: string, offset: number, how: string][] = [
  ['(earlier|later)? today', 0, ''],
  ['(late|early|earlier|later)? yesterday', -1, 'the day before '],
  ['(late|early)? tomorrow', 1, 'the day after '],
  ['the? day before yesterday', -2, 'two days before '],
  ['the? day after tomorrow', 2, 'two days after '],
];

const PARTS: readonly [pattern: string, offset: number, how: string][] = [
  ['(early|late|earlier|later)? (part: tonight)', 0, ''],
  [`(early|late|earlier|later)? this (part: ${DAYPART})`, 0, ''],
  ['(late|early)? last (part: night|evening)', -1, 'the day before '],
];

export const days: readonly Rule[] = [
  ...DAYS.map(([pattern, offset, how]) =>
    rule(pattern, (_, scene) =>
      !scene.named && isNamedToday(scene)
        ? null
        : dateReading({ unit: 'day', n: scene.today + offset }, `${how}${scene.publication}`),
    ),
  ),
  ...PARTS.map(([pattern, offset, how]) =>
    rule(pattern, ({ part }, scene) =>
      partOfDay(
        dateReading({ unit: 'day', n: scene.today + offset }, `${how}${scene.publication}`),
        part!.word,
      ),
    ),
  ),
  // “9/11”, one word here; eleven nines as a fraction are rare.
  rule('nineeleven', (_, scene) =>
    /^ of\b/.test(after(scene))
      ? null
      : dateReading({ unit: 'day', n: dayAt(2001, 9, 11)! }, 'the attacks of that day, by their name'),
  ),
  wrapper('the? eve of', (_, __, { place, type, how }) =>
    place?.unit === 'day' && type === 'DATE'
      ? dateReading({ unit: 'day', n: place.n - 1 }, `the day before ${inWords(place)}, ${how}`)
      : null,
  ),
  rule('overnight', (_, scene) => {
    const night = dateReading({ unit: 'day', n: scene.today - 1 }, `the night before ${scene.publication}`);
    return {
      ...partOfDay(night, 'night'),
      edtf: `${night.edtf}/${dateReading({ unit: 'day', n: scene.today }, '').edtf}`,
    };
  }),
];
