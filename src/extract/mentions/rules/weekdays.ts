import { qualify } from '../../edtf.ts';
import { after } from '../around.ts';
import { countOf } from '../counts.ts';
import { isNamedWeekday } from '../names.ts';
import { placeOf, weekdayOf } from '../place.ts';
import { dateReading, inWords, unresolved } from '../readings.ts';
import { type Reading, type Rule, rule, wrapper } from '../rule.ts';
import type { Scene } from '../scene.ts';
import type { Token } from '../token.ts';
import { COUNT, DAY_NAMES } from '../vocabulary.ts';

const WEEKS: Readonly<Record<string, [offset: number, how: string]>> = {
  last: [-1, 'the week before'],
  this: [0, 'the week of'],
  next: [1, 'the week after'],
};

/** The first such weekday at or after a day. */
const weekdayFrom = (day: number, weekday: number): number => day + ((weekday - weekdayOf(day) + 7) % 7);

function reading(n: number, { value }: Token, how: string): Reading {
  return dateReading({ unit: 'day', n }, how, { unknown: `XXXX-WXX-${value}` });
}

/** The latest such day up to publication, which itself counts; the next one where the words around speak of something to come. */
export function nearestWeekday(weekday: Token, scene: Scene): Reading {
  const { today, publication } = scene;
  const name = DAY_NAMES[weekday.value]!;
  const next = weekdayFrom(today, weekday.value);
  if (next === today) return reading(today, weekday, `${publication}, which is a ${name}`);
  if (scene.narrative || scene.direction === 'future')
    return reading(next, weekday, `the first ${name} after ${publication}`);
  return reading(next - 7, weekday, `the last ${name} before ${publication}`);
}

export const weekdays: readonly Rule[] = [
  rule('((late|early) on?)? (weekday: WEEKDAY)', ({ weekday }, scene) =>
    !scene.named && isNamedWeekday({ ...scene, ...weekday! }) ? null : nearestWeekday(weekday!, scene),
  ),
  rule('(a|(count: NUM)) (weekday: WEEKDAY)', ({ count, weekday }, scene) =>
    (count === undefined || count.word === 'one') && isSomeDay(scene)
      ? { ...unresolved(`XXXX-WXX-${weekday!.value}`), how: `some ${DAY_NAMES[weekday!.value]}` }
      : null,
  ),
  wrapper('(a|(count: NUM)) (weekday: WEEKDAY) (in|of)', ({ count, weekday }, _, inner) => {
    const { place, type, edtf, how } = inner;
    if (count !== undefined && count.word !== 'one') return null;
    if (type !== 'DATE' || edtf === null || place === undefined || /day|week/.test(place.unit)) return null;
    return { ...inner, edtf: qualify(edtf, '~'), how: `some ${DAY_NAMES[weekday!.value]} of it: ${how}` };
  }),
  rule('(earlier|later) on? (weekday: WEEKDAY)', ({ weekday }, scene) => {
    const { today, publication, narrative } = scene;
    // “Earlier Saturday” is of the day of writing: east of where the page was stamped that day had begun.
    return !narrative && weekdayFrom(today, weekday!.value) === today + 1
      ? reading(today + 1, weekday!, `the day after ${publication}, which had begun where it happened`)
      : nearestWeekday(weekday!, scene);
  }),
  rule('(last|this? past|previous) (weekday: WEEKDAY)', ({ weekday }, { today, publication }) =>
    reading(
      weekdayFrom(today, weekday!.value) - 7,
      weekday!,
      `the last ${DAY_NAMES[weekday!.value]} before ${publication}`,
    ),
  ),
  rule('the previous (weekday: WEEKDAY)', ({ weekday }, scene) => {
    const day = scene.lastOf.get('day');
    if (day === undefined) return null;
    const n = weekdayFrom(day.n, weekday!.value) - 7;
    return reading(
      n,
      weekday!,
      `the last ${DAY_NAMES[weekday!.value]} before ${inWords(day)}, the day mentioned last`,
    );
  }),
  rule('the (side: following|next) (weekday: WEEKDAY)', ({ side, weekday }, scene) => {
    const { toldOf, narrative } = scene;
    const base = toldOf?.unit === 'day' ? toldOf : scene.lastOf.get('day');
    if (base === undefined)
      return side!.word === 'next' && !narrative
        ? null
        : { ...unresolved(`XXXX-WXX-${weekday!.value}`), guessed: true };
    const n = weekdayFrom(base.n + 1, weekday!.value);
    return reading(
      n,
      weekday!,
      `the first ${DAY_NAMES[weekday!.value]} after ${inWords(base)}, told of before`,
    );
  }),
  wrapper(
    'the? (weekday: WEEKDAY) (side: before|after|following)',
    ({ weekday, side }, _, { place, how }) => {
      if (place?.unit !== 'day') return null;
      const isBefore = side!.word === 'before';
      const n = isBefore
        ? weekdayFrom(place.n, weekday!.value) - 7
        : weekdayFrom(place.n + 1, weekday!.value);
      const name = DAY_NAMES[weekday!.value];
      return reading(
        n,
        weekday!,
        `the ${isBefore ? 'last' : 'first'} ${name} ${side!.word} ${inWords(place)}, ${how}`,
      );
    },
  ),
  rule(
    'the (weekday: WEEKDAY) (side: before last|after next)',
    ({ weekday, side }, { today, publication }) => {
      const isBefore = side!.word === 'before';
      const n = isBefore
        ? weekdayFrom(today, weekday!.value) - 14
        : weekdayFrom(today + 1, weekday!.value) + 7;
      const name = DAY_NAMES[weekday!.value];
      return reading(n, weekday!, `the second ${name} ${isBefore ? 'before' : 'after'} ${publication}`);
    },
  ),
  rule('(next|this? coming|the? upcoming) (weekday: WEEKDAY)', ({ weekday }, { today, publication }) =>
    reading(
      weekdayFrom(today + 1, weekday!.value),
      weekday!,
      `the first ${DAY_NAMES[weekday!.value]} after ${publication}`,
    ),
  ),
  rule('(weekday: WEEKDAY) week', ({ weekday }, scene) => {
    const { text, start, end, today, publication } = scene;
    // “Thursday Week 5” is of a league.
    if (scene.direction === 'past' || /^\S+\sW/.test(text.slice(start, end)) || /^ \d/.test(after(scene)))
      return null;
    const n = weekdayFrom(today + 1, weekday!.value) + 7;
    return reading(n, weekday!, `a week after the first ${DAY_NAMES[weekday!.value]} after ${publication}`);
  }),
  rule(`${COUNT} (weekday: WEEKDAYS|WEEKDAY) ago`, (parts, { today, publication }) => {
    const count = countOf(parts);
    const weekday = parts.weekday!;
    if (count % 1 !== 0 || count < 1) return null;
    const n = weekdayFrom(today, weekday.value) - 7 * count;
    return reading(n, weekday, `${DAY_NAMES[weekday.value]}s counted back from ${publication}`);
  }),
  rule('this (weekday: WEEKDAY)', ({ weekday }, scene) => inWeek(weekday!, 'this', scene)),
  rule('(weekday: WEEKDAY) of? (which: last|this|next) week', ({ weekday, which }, scene) =>
    inWeek(weekday!, which!.word, scene),
  ),
  rule('(which: last|this|next) week ,? on? (weekday: WEEKDAY)', ({ weekday, which }, scene) =>
    inWeek(weekday!, which!.word, scene),
  ),
];

/** “A Sunday” is that Sunday only in “a Sunday statement”. */
function isSomeDay(scene: Scene): boolean {
  return (
    !scene.named &&
    /^(?:$|[.,;:)?!]| (?:in|and|or|that|when|which|with|as|but|because|if|for|to)\b)/.test(after(scene))
  );
}

function inWeek(weekday: Token, which: string, { today, point }: Scene): Reading {
  const [offset, how] = WEEKS[which]!;
  const n = 7 * (placeOf('week', today).n + offset) - 3 + weekday.value - 1;
  return reading(n, weekday, `${DAY_NAMES[weekday.value]} of ${how} ${point}`);
}
