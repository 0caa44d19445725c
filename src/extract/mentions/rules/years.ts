import { after, before, follows } from '../around.ts';
import { isNumber } from '../names.ts';
import { yearOf, yearPlace } from '../place.ts';
import { dateReading } from '../readings.ts';
import { type Parts, type Reading, type Rule, rule } from '../rule.ts';
import type { Scene } from '../scene.ts';
import type { Token } from '../token.ts';

/** Years that stand for themselves, and those that need a word before them. */
const SURE = { from: 1900, to: 2049 };
const POSSIBLE = { from: 1000, to: 2100 };

const BEFORE_YEAR =
  "in|since|by|until|till|from|during|of|before|after|for|to|through|early|late|mid|between|around|circa|about|year|fiscal|throughout|and|or|the|back|than|on|into|its|his|her|their|election|'s|summer|spring|fall|autumn|winter|as early as|as late as";
const BEFORE_NUMBER =
  'more than|less than|fewer than|at least|at most|about|nearly|almost|some|over|only|approximately|roughly|around|up to|no|no\\.|number|room|flight|boeing|highway|route|model|windows|section|least|all|these|those|another';
const MEASURED =
  /^[ -](?:people|men|women|children|troops|soldiers|miles?|(?:kilo)?met(?:er|re)s?|feet|foot|pounds?|tons?|tonnes?|dollars?|euros?|percent|per cent|shares?|points?|times|workers|employees|jobs|members|students|years?|hours?|days?|weeks?|months?|minutes?|other|more(?! than)|or so|km|kg|mph|hp|cc|block|rpm|mm|votes|seats|homes|dead|megawatts?|barrels?)\b|^(?:%|°|[A-Za-z])/;
/** A plural that is counted: “2000 cars”. Not the verbs of a headline. */
const COUNTED = /^ [a-z]{3,}(?:[^s]s)\b/;

/** Decades and centuries in words. */
export const years: readonly Rule[] = [
  rule('(the? year)? (year: YEAR)', ({ year }, scene) => {
    const { value } = year!;
    if (value < POSSIBLE.from || value > POSSIBLE.to) return null;
    return !scene.named && scene.start === year!.start && !isYear(value, scene)
      ? null
      : dateReading(yearPlace(value), 'as written');
  }),
  rule('(the? (years|seasons|period))? (first: YEARS)', stretchOfYears),
  // “The years 2004-06”: alone it is a month.
  rule('the? (years|seasons|period) (first: ISOMONTH)', stretchOfYears),
  rule('the? (tens: TENYEARS)', ({ tens }, scene) =>
    isAmount(tens!, scene) ? null : decade(tens!.value, scene),
  ),
  rule('the? (tens: DECADE)', ({ tens }, scene) =>
    follows(scene, 'his|her|their|my|your|our|its') ? null : decade(tens!.value, scene),
  ),
  rule('the? (number: NTH) -? (century|centuries)', ({ number }) =>
    number!.value < 1 || number!.value > 22
      ? null
      : dateReading({ unit: 'century', n: number!.value - 1 }, 'as written, counted from its year 00'),
  ),
];

function stretchOfYears({ first }: Parts): Reading | null {
  const [from = '', to = ''] = first!.word.split(/[-–/]/);
  const end = from.slice(0, 4 - to.length) + to;
  if (end <= from) return null;
  return dateReading(yearPlace(Number(from)), 'as written', { edtf: `${from}/${end}` });
}

/** “100s of people”, “1000s more”; those of a decade have a word before them. */
const isAmount = ({ value, start }: Token, scene: Scene): boolean =>
  !scene.named &&
  ((value >= 100 && value < 1000) ||
    (value % 1000 === 0 &&
      ((scene.start === start && !follows(scene, 'in|since|from|early|mid|late|until')) ||
        /^ (?:of|more)\b/.test(after(scene)))));

function decade(number: number, scene: Scene) {
  if (number >= 1000) return dateReading({ unit: 'decade', n: number / 10 }, 'as written');
  if (follows(scene, 'his|her|their|my|your|our|its|the (?:low|mid|high|upper|lower)')) return null;
  if (number < 20) return null;
  const year = yearOf(scene.today);
  const century = Math.floor(year / 100) - (number > year % 100 ? 1 : 0);
  return dateReading(
    { unit: 'decade', n: century * 10 + number / 10 },
    `the latest ${number}s begun by ${scene.point}`,
    {
      unknown: `XX${number / 10}`,
    },
  );
}

function isYear(value: number, scene: Scene): boolean {
  const next = after(scene);
  if (MEASURED.test(next) || isNumber(scene)) return false;
  if (
    /[@:/]$|[A-Za-z]-$/.test(scene.text.slice(Math.max(0, scene.start - 2), scene.start)) &&
    !/(?:post|pre|mid|early|late|pre)-$/i.test(before(scene))
  )
    return false;
  if (follows(scene, BEFORE_NUMBER) && !/^(?: to | until |-|–)(?:1[89]|20)\d\d\b/.test(next)) return false;
  const certain =
    /(?:post|pre)-$/i.test(before(scene)) ||
    follows(scene, BEFORE_YEAR) ||
    /\($/.test(scene.text.slice(0, scene.start).slice(-1));
  if (certain) return true;
  return value >= SURE.from && value <= SURE.to && !COUNTED.test(next);
}
