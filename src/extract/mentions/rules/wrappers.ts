import { qualify } from '../../edtf.ts';
import { type Reading, type Rule, wrapper } from '../rule.ts';
import { edtfDay, edtfOf, firstDay, lastDay, movePlace, type Place, placeOf, valueOf } from '../place.ts';
import { dateReading } from '../readings.ts';
import type { Scene } from '../scene.ts';

type Third = 'early' | 'mid' | 'late';
const IN_WORDS: Readonly<Record<Third, string>> = { early: 'first', mid: 'second', late: 'last' };

/** Where the second and the last third of a stretch begin, by its unit: what it is divided into, and after how many of them. */
const DIVISIONS: Readonly<
  Record<string, { into: 'day' | 'month' | 'year'; limits: readonly [number, number] }>
> = {
  week: { into: 'day', limits: [2, 4] },
  month: { into: 'day', limits: [10, 20] },
  season: { into: 'month', limits: [1, 2] },
  quarter: { into: 'month', limits: [1, 2] },
  half: { into: 'month', limits: [2, 4] },
  year: { into: 'month', limits: [4, 8] },
  decade: { into: 'year', limits: [4, 7] },
  century: { into: 'year', limits: [34, 67] },
};

export const wrappers: readonly Rule[] = [
  wrapper('(third: early|mid|late|middle) (-|in|on|of|in the|in the year)?', ({ third }, scene, inner) =>
    readThird(third!.word === 'middle' ? 'mid' : (third!.word as Third), inner, scene),
  ),
  wrapper('the (third: early|mid|late) -?', ({ third }, scene, inner) =>
    readThird(third!.word as Third, inner, scene),
  ),
  wrapper('the? (early|first|opening) (days|weeks|months|part|years) of', (_, scene, inner) =>
    readThird('early', inner, scene),
  ),
  wrapper('the? (late|last|final|closing|latter) (days|weeks|months|part|years) of', (_, scene, inner) =>
    readThird('late', inner, scene),
  ),
  wrapper('(the? middle|midway through) of?', (_, scene, inner) => readThird('mid', inner, scene)),
  wrapper('(the? (start: beginning|start|turn)|the? (very)? (end|close)) of', ({ start }, _, inner) =>
    end(start !== undefined, inner),
  ),
  wrapper(
    '(later|earlier|sometime|some time|a good part of|much of|most of|the rest of|the remainder of|all of|part of) (on|in|during)?',
    (_, __, inner) => (inner.type === 'DATE' ? inner : null),
  ),
  wrapper('around|about|circa', (_, __, inner) =>
    /year|month/.test(inner.place?.unit ?? '') && inner.type === 'DATE' && inner.edtf !== null
      ? { ...inner, edtf: qualify(inner.edtf, '~') }
      : null,
  ),
  wrapper('the? (half: first|second|last|latter) half of', ({ half }, _, inner) =>
    readPart(half!.word === 'first' ? [0, 1] : [1, 2], 2, inner),
  ),
  wrapper('the? (week: first|second|third|fourth|last|final) week (of|in)', ({ week }, _, inner) =>
    readWeek(week!.value, inner),
  ),
  wrapper('the week (of|beginning|starting|ending|ended) on?', (_, __, { place, how }) =>
    place?.unit === 'day'
      ? dateReading(placeOf('week', place.n), `the week with that day, Monday to Sunday: ${how}`)
      : null,
  ),
  wrapper('the weekend of', (_, __, { place, how }) =>
    place?.unit === 'day'
      ? dateReading(placeOf('weekend', place.n), `the weekend of that week: ${how}`)
      : null,
  ),
];

function readThird(third: Third, inner: Reading, scene: Scene): Reading | null {
  const { place, type } = inner;
  if (type !== 'DATE' || place === undefined) return null;
  const division = DIVISIONS[place.unit];
  if (division === undefined) return place.unit === 'day' ? inner : null;
  const { into, limits } = division;
  const first = placeOf(into, firstDay(place)).n;
  const last = placeOf(into, lastDay(place)).n;
  const [from, to] = {
    early: [first, first + limits[0] - 1],
    mid: [first + limits[0], first + limits[1] - 1],
    late: [first + limits[1], last],
  }[third] as [number, number];
  // “They met in late August”, written in the middle of August: that of the year before.
  if (
    inner.unknown?.startsWith('XXXX-') &&
    scene.direction === 'past' &&
    firstDay({ unit: into, n: from }) > scene.today
  ) {
    const earlier = dateReading(movePlace(place, -1, 'year'), `the latest such days begun by ${scene.point}`);
    return readThird(third, earlier, scene);
  }
  // “They will meet in early July”, written in the middle of July: that of the year after.
  if (
    inner.unknown?.startsWith('XXXX-') &&
    scene.direction === 'future' &&
    !scene.isLimit &&
    lastDay({ unit: into, n: to }) < scene.today
  ) {
    const later = dateReading(movePlace(place, 1, 'year'), `the next such days, by the words around`);
    return readThird(third, later, scene);
  }
  const tell = (n: number) => `${valueOf({ unit: into, n })}~`;
  const edtf = from === to ? tell(from) : `${tell(from)}/${tell(to)}`;
  if (place.unit === 'season')
    return {
      ...inner,
      edtf,
      how: `the ${third === 'late' ? 'third' : IN_WORDS[third]} month of ${inner.how}`,
    };
  return { ...inner, edtf, how: `${inner.how}; “${third}” as the ${IN_WORDS[third]} third` };
}

function end(start: boolean, inner: Reading): Reading | null {
  const { place, type, how } = inner;
  if (type !== 'DATE' || place === undefined || place.unit === 'day') return null;
  const into = DIVISIONS[place.unit]?.into ?? 'day';
  const at: Place = placeOf(into, start ? firstDay(place) : lastDay(place));
  return { ...inner, edtf: `${edtfOf(at)}~`, how: `about the ${start ? 'start' : 'end'}: ${how}` };
}

/** From the one to the other of so many equal parts: the second half of March. */
function readPart([from, to]: readonly [number, number], parts: number, inner: Reading): Reading | null {
  const { place, type, how } = inner;
  const division = place && DIVISIONS[place.unit];
  if (type !== 'DATE' || place === undefined || division === undefined) return null;
  const { into } = division;
  const first = placeOf(into, firstDay(place)).n;
  const count = placeOf(into, lastDay(place)).n - first + 1;
  const at = (part: number) => first + Math.round((part * count) / parts);
  const edtf = `${valueOf({ unit: into, n: at(from) })}/${valueOf({ unit: into, n: at(to) - 1 })}`;
  return { ...inner, edtf, how: `${how}; half of it` };
}

/** The first week of a month is its days from 1 to 7; `week` is 0 for the last. */
function readWeek(week: number, inner: Reading): Reading | null {
  const { place, type, how } = inner;
  if (type !== 'DATE' || place?.unit !== 'month') return null;
  const first = week === 0 ? lastDay(place) - 6 : firstDay(place) + 7 * (week - 1);
  return { ...inner, edtf: `${edtfDay(first)}~/${edtfDay(first + 6)}~`, how: `${how}; seven days of it` };
}
