import { countOf } from '../counts.ts';
import { isNamedPaper } from '../names.ts';
import { lengthOf } from '../readings.ts';
import { type Reading, type Rule, rule } from '../rule.ts';
import { COUNT, DAYPART, UNITS } from '../vocabulary.ts';

const set = (value: string, how: string): Reading => ({ type: 'SET', value, edtf: null, how });

const ADVERBS: Readonly<Record<string, string>> = {
  hourly: 'PT1H',
  daily: 'P1D',
  nightly: 'P1D',
  weekly: 'P1W',
  fortnightly: 'P2W',
  monthly: 'P1M',
  annually: 'P1Y',
  yearly: 'P1Y',
  biannually: 'P6M',
  semiannually: 'P6M',
  biennially: 'P2Y',
};
const PARTS: Readonly<Record<string, string>> = {
  morning: 'TMO',
  afternoon: 'TAF',
  evening: 'TEV',
  night: 'TNI',
};
const SEASONS: Readonly<Record<string, string>> = {
  spring: 'SP',
  summer: 'SU',
  autumn: 'FA',
  fall: 'FA',
  winter: 'WI',
};
const two = (number: number): string => String(number).padStart(2, '0');

export const sets: readonly Rule[] = [
  rule(`(adverb: ${Object.keys(ADVERBS).join('|')})`, ({ adverb }, scene) =>
    !scene.named && isNamedPaper(scene) ? null : set(ADVERBS[adverb!.word]!, adverb!.word),
  ),
  rule('(every|each) (unit: day|week|month|quarter|year|decade|century|hour|minute|second)', ({ unit }) =>
    set(lengthOf(1, unit!.word)!, `every ${unit!.word}`),
  ),
  rule(`every ${COUNT} (unit: ${UNITS}|hours|minutes|seconds)`, (parts) =>
    set(lengthOf(countOf(parts), parts.unit!.word)!, `every ${countOf(parts)} ${parts.unit!.word}`),
  ),
  rule('every (other|second) (unit: day|week|month|year|hour)', ({ unit }) =>
    set(lengthOf(2, unit!.word)!, `every second ${unit!.word}`),
  ),
  rule('(every|each) (weekday: WEEKDAY)', ({ weekday }) => set(`XXXX-WXX-${weekday!.value}`, 'every week')),
  rule(`(every|each) (weekday: WEEKDAY) (part: ${DAYPART})`, ({ weekday, part }) =>
    set(`XXXX-WXX-${weekday!.value}${PARTS[part!.word]}`, 'every week'),
  ),
  rule('on? (weekday: WEEKDAYS)', ({ weekday }) => set(`XXXX-WXX-${weekday!.value}`, 'every week')),
  rule(`(weekday: WEEKDAY) (part: mornings|afternoons|evenings|nights)`, ({ weekday, part }) =>
    set(`XXXX-WXX-${weekday!.value}${PARTS[part!.word.slice(0, -1)]}`, 'every week'),
  ),
  rule('(every|each) (month: MONTH)', ({ month }) => set(`XXXX-${two(month!.value)}`, 'every year')),
  rule('(every|each) (season: SEASON)', ({ season }) => set(`XXXX-${SEASONS[season!.word]}`, 'every year')),
  rule(`(every|each) (part: ${DAYPART})`, ({ part }) => set(`XXXX-XX-XX${PARTS[part!.word]}`, 'every day')),
  rule('(every|each|the)? (weekends|weekend)', (_, scene) =>
    /^(?:every|each)|weekends$/i.test(scene.text.slice(scene.start, scene.end))
      ? set('XXXX-WXX-WE', 'every week')
      : null,
  ),
  rule(
    '(once|twice|thrice|(several|many|multiple|a? few|a couple of|dozens of|hundreds of|NUM) times) (a|per|each|every) (unit: day|week|month|year|decade|hour|quarter)',
    ({ unit }) => set(lengthOf(1, unit!.word)!, `every ${unit!.word}`),
  ),
];
