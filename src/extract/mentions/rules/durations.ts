import { after, before, follows } from '../around.ts';
import { countOf, counted } from '../counts.ts';
import { unitNamed } from '../lexicon.ts';
import { type CountedUnit, edtfDay, moveDay, placeOf, type PlaceUnit, valueOf } from '../place.ts';
import { dateReading, lengthOf } from '../readings.ts';
import { type Parts, type Reading, type Rule, rule } from '../rule.ts';
import type { Scene } from '../scene.ts';
import type { Token } from '../token.ts';
import { ABOUT, CLOCK_UNITS, COUNT, FEW, UNITS } from '../vocabulary.ts';

const ANY_UNIT = `${UNITS}|${CLOCK_UNITS}|nights|millennium|millennia`;
const PLURAL = 'days|weeks|months|quarters|years|decades|centuries|millennia|hours|minutes|seconds|nights';
const KIND =
  '(full|whole|more|long|additional|extra|consecutive|straight|trading|business|working|other|entire|or so|solid|short|successive|further)';

const PAST = 'the (past|last|previous|preceding)|past|last|(these|those) (past|last)';
const COMING = 'the (coming|next|following|upcoming)|coming|next|upcoming|these (coming|next)';

/** How fine the ends of a stretch are told: a single year in months. */
const TOLD: Readonly<Record<string, PlaceUnit>> = {
  day: 'day',
  week: 'day',
  month: 'month',
  quarter: 'month',
  year: 'year',
  decade: 'year',
  century: 'year',
  fortnight: 'day',
};

export const durations: readonly Rule[] = [
  rule(
    `${ABOUT}? (another|an additional|an extra|(the|his|her|their|its|this|that)? (first|final|entire|full|whole|initial)?)? ${COUNT} -? ${KIND}? -? (unit: ${ANY_UNIT}) (or so|or more|or less|- long)`,
    length,
  ),
  rule(`${ABOUT}? (another|an additional|an extra)? ${COUNT} -? ${KIND}? -? (unit: ${ANY_UNIT})`, length),
  rule(`(the|these|those)? (first|final)? ${COUNT} -? ${KIND}? -? (unit: ${ANY_UNIT})`, length),
  rule(`${COUNT} (unit: ${ANY_UNIT}) and a half`, (parts, scene) => length(parts, scene, 0.5)),
  rule(`${COUNT} -? and -? a -? half -? (unit: ${ANY_UNIT})`, (parts, scene) => length(parts, scene, 0.5)),
  rule(`(low: NUM) (to|or|-) (count: NUM) -? (unit: ${ANY_UNIT})`, length),
  rule(
    `(another|an additional|an extra) (unit: day|week|month|year|decade|hour|minute|quarter)`,
    (parts, scene) => length(parts, scene),
  ),
  rule(`${FEW} ${KIND}? -? (unit: ${PLURAL})`, vagueLength),
  rule('(just|only|mere|merely)? (unit: minutes|hours|days|weeks|months)', ({ unit }, scene) =>
    isFromEvent(scene) ? duration(lengthOf(null, unit!.word)!, `${unit!.word}, how many is not said`) : null,
  ),
  rule('several - (unit: day|week|month|year|hour)', vagueLength),
  rule(`(${FEW}|more)? (unit: ${PLURAL}) (or (days|weeks|months|years))?`, vagueLength),
  rule('(joined: hourlong|daylong|weeklong|monthlong|yearlong|decadelong|centurylong)', ({ joined }) => {
    const unit = joined!.word.slice(0, -4);
    return duration(lengthOf(1, unit)!, `a length of ${counted(1, unit)}`);
  }),
  rule(
    '(joined: hourslong|dayslong|weekslong|monthslong|yearslong|decadeslong|centurieslong)',
    ({ joined }) => {
      const unit = joined!.word.slice(0, -4);
      return duration(lengthOf(null, unit)!, `a length of ${unit}`);
    },
  ),
  rule('(a|the)? quarter -? (of a)? century', () => duration('P25Y', 'a length of 25 years')),
  rule('(a|the|one)? quarter (of an | -) hour', () => duration('PT15M', 'a length of 15 minutes')),
  rule('(three|NUM) -? quarters of an hour', (_, { text, start }) =>
    /^(?:three|3)\b/i.test(text.slice(start, start + 6)) ? duration('PT45M', 'a length of 45 minutes') : null,
  ),
  rule(`(unit: day|week|month|year|decade|hour|minute|${PLURAL}) - long|(aged: ${PLURAL}) - old`, bareLong),
  rule(`(the|an|a)? (entire|whole|full) (unit: day|week|month|year|decade|century|hour)`, (parts, scene) =>
    length(parts, scene),
  ),
  // The past three months.
  rule(`(past: ${PAST}) ${ABOUT}? ${COUNT} ${KIND}? (unit: ${ANY_UNIT})`, (parts, scene) =>
    stretch(parts, scene, -1),
  ),
  rule(`${ABOUT}? the (past|last) ${COUNT} ${KIND}? (unit: ${ANY_UNIT})`, (parts, scene) =>
    stretch(parts, scene, -1),
  ),
  rule(`(${COMING}) ${ABOUT}? ${COUNT} ${KIND}? (unit: ${ANY_UNIT})`, (parts, scene) =>
    stretch(parts, scene, 1),
  ),
  rule(
    `(the (past|last)|past|this past) (unit: day|week|month|year|decade|century|hour|quarter)`,
    (parts, scene) => stretch(parts, scene, -1),
  ),
  rule(`the (next|coming) (unit: day|week|month|year|decade|century|hour)`, (parts, scene) =>
    stretch(parts, scene, 1),
  ),
  rule(`((${PAST}|the most)? recent|${PAST}) (${FEW}|couple of)? (unit: ${PLURAL})`, (parts, scene) =>
    openStretch(parts, scene, -1),
  ),
  rule(`(${COMING}|the months? to) (${FEW}|couple of)? (unit: ${PLURAL})`, (parts, scene) =>
    openStretch(parts, scene, 1),
  ),
  rule(`the? (unit: ${PLURAL}) (ahead|to come)`, (parts, scene) => openStretch(parts, scene, 1)),
  rule('(for)? some time', (_, scene) =>
    follows(scene, 'at') ? null : duration('PXM', 'a length that is not said'),
  ),
];

const duration = (value: string, how: string): Reading => ({ type: 'DURATION', value, edtf: null, how });

/** Rates and ages are lengths that say nothing about when: “miles an hour”, “35 years old”. */
function length(parts: Parts, scene: Scene, more = 0): Reading | null {
  const { unit, one } = parts;
  const number = countOf(parts) + more;
  const name = unitNamed(unit!.word);
  const value = lengthOf(number, unit!.word);
  if (value === null) return null;
  const next = after(scene);
  if (isTitle(parts, scene) || isHalfOfName(parts, scene)) return null;
  if (/^[- ]olds?\b|^ of age\b|^-(?:over|on|to)-/.test(next)) return null;
  if (one !== undefined && scene.start === one.start && isRate(scene)) return null;
  if (one !== undefined && (/second|quarter/.test(name) || (name === 'minute' && isTiny(unit!, scene))))
    return null;
  if (name === 'quarter' && /^ of\b|^-/.test(next)) return null;
  if (/^one day$/i.test(scene.text.slice(scene.start, scene.end)) && !follows(scene, BEFORE_ONE_DAY))
    return null;
  const resetsQuarter =
    name === 'month' && /^(?:the )?first\b/i.test(scene.text.slice(scene.start, scene.end));
  return {
    ...duration(value, `a length of ${counted(number, name)}`),
    ...(resetsQuarter && { resetsQuarter }),
    ...toCome(number, name, value, scene),
  };
}

/** “In two weeks”, “within two weeks”: a length from publication on, where the words around speak of something to come. */
function toCome(number: number, name: string, value: string, scene: Scene): Partial<Reading> {
  const [word] = /(?:^| )(?:in|within)(?: the)?$/.exec(before(scene)) ?? [];
  const told = TOLD[name];
  if (word === undefined || told === undefined || number % 1 !== 0) return {};
  // “for the first time in 25 years”, “the worst drought in ten years”: they are over.
  if (/\b(?:first|only|second|best|worst|[a-z]{2,}est)(?: [a-z]+){0,6} in(?: the)?$/.test(before(scene)))
    return {};
  if (scene.named ? scene.direction === 'past' : scene.direction !== 'future' && !isDue(scene)) return {};
  const { today, publication } = scene;
  const unit = name === 'fortnight' ? 'week' : (name as CountedUnit);
  const other = moveDay(today, name === 'fortnight' ? 2 * number : number, unit);
  const tell = (day: number) => valueOf(placeOf(told, day));
  const length = counted(number, name);
  return word.includes('within')
    ? { edtf: `${tell(today)}/${tell(other)}`, how: `${length} from ${publication} on`, unknown: value }
    : {
        edtf: name === 'day' ? tell(other) : `${tell(other)}~`,
        how: `${length} after ${publication}`,
        unknown: value,
      };
}

/** “The vote is in three days”: what in the present is so far away. */
const DUE =
  /\b(?:(?:is|are)(?= in)|opens?|begins?|starts?|ends?|expires?|closes|retires?|returns|leaves|arrives|resumes?|meets?|launch(?:es)?)(?: (?!(?:a|an|the|its|up|down)\b)[a-z]+){0,2} in(?: just| about)?(?: the)?$/;

const isDue = (scene: Scene): boolean =>
  DUE.test(before(scene)) &&
  !/\b(?:first|second|third|fourth|fifth|sixth|lowest|highest|one|dead|killed|injured|missing|rare)\b/.test(
    before(scene),
  );

/** “60 Minutes”, “48 Hours”: a name, where nothing else in capitals stands around. */
function isTitle({ count, unit }: Parts, { text, start }: Scene): boolean {
  return (
    count?.start === start &&
    /\d/.test(text[start]!) &&
    /^[A-Z][a-z]/.test(text.slice(unit!.start, unit!.end))
  );
}

/** “A minute detail”, “a Minute Maid”. */
const isTiny = ({ start }: Token, scene: Scene): boolean =>
  scene.text[start] === 'M' || TINY.test(after(scene));
const TINY =
  /^ (?:details?|amounts?|fractions?|quantit(?:y|ies)|particles?|traces?|differences?|changes?|portions?|sums?|scale)\b/;

/** “A half-century” is a score, “half-year” a kind of report. */
function isHalfOfName({ half, unit }: Parts, { text, start, end }: Scene): boolean {
  return half !== undefined && !/hour|minute/.test(unit!.word) && /half\s*-/i.test(text.slice(start, end));
}

/** “One day” is some day as well. */
const BEFORE_ONE_DAY =
  'in|for|only|just|than|within|after|about|by|of|at least|last|lasted|lasts|took|takes|over|during|every|least';

/** “$10 a year”, “350,000 a month”, “700 seats a week”: no time, but so much for each. */
function isRate(scene: Scene): boolean {
  return (
    /(?:\d-?|percent|%|times?|once|twice|million|billion|miles|kilometers|kilometres|barrels|gallons|tons|hours|days|dollars|cents|shares|people|units|[\d.]+ [a-z]+s|(?:two|three|four|five|six|seven|eight|nine|ten) [a-z]+s|rate of .{0,16}|shares)$/.test(
      before(scene),
    ) && !/^ (?:ago|earlier|later|before|after)\b/.test(after(scene))
  );
}

function vagueLength({ unit }: Parts, scene: Scene): Reading | null {
  const value = lengthOf(null, unit!.word);
  if (value === null) return null;
  if (/^[- ]old\b/.test(after(scene))) return null;
  const bare = scene.start === unit!.start;
  if (
    bare &&
    !follows(
      scene,
      'for|in|over|after|within|of|by|took|take|takes|taken|lasted|last|spent|spend|through|throughout|during|until|and|or|than|only|just|up to|on',
    )
  )
    return null;
  if (
    bare &&
    /day|night|minute|second|quarter|hour/.test(unit!.word) &&
    !follows(scene, 'for|within|in|after|took|take|takes|lasted|spent|of')
  )
    return null;
  return duration(value, `${unit!.word}, how many is not said`);
}

/** “Hours after the vote”, “arrested days before it”. */
function isFromEvent(scene: Scene): boolean {
  return (
    /^ (?:after|before) \p{L}/u.test(after(scene)) &&
    (/^(?:just|only|mere)/i.test(scene.text.slice(scene.start, scene.end)) ||
      /(?:^|[,–—] ?)$/.test(before(scene)) ||
      follows(scene, 'came|comes|coming|[a-z]{2,}ed'))
  );
}

function bareLong({ unit: one, aged }: Parts): Reading | null {
  const unit = one ?? aged;
  const plural = unit!.word.endsWith('s');
  const value = lengthOf(plural ? null : 1, unit!.word);
  return value === null
    ? null
    : duration(value, `a length of ${plural ? unit!.word : counted(1, unit!.word)}`);
}

/** From publication on, or back. */
function stretch(parts: Parts, scene: Scene, sign: 1 | -1): Reading | null {
  if (isLastOfThing(parts, scene)) return null;
  const name = unitNamed(parts.unit!.word);
  const number = parts.count || parts.pair || parts.half || parts.dozen ? countOf(parts) : 1;
  const value = lengthOf(number, name);
  if (value === null) return null;
  const { today, publication } = scene;
  const days = name === 'hour' ? Math.ceil(number / 24) : 0;
  const told = name === 'year' && number === 1 ? 'month' : (TOLD[name] ?? 'day');
  const count = name === 'fortnight' ? number * 2 : number;
  const other =
    days > 0
      ? moveDay(today, sign * days, 'day')
      : name in TOLD && count % 1 === 0
        ? moveDay(today, sign * count, (name === 'fortnight' ? 'week' : name) as CountedUnit)
        : null;
  const tell = (day: number) => valueOf(placeOf(told, day));
  const edtf =
    other === null
      ? edtfDay(today)
      : sign < 0
        ? `${tell(other)}/${tell(today)}`
        : `${tell(today)}/${tell(other)}`;
  const how =
    sign < 0
      ? `${counted(number, name)} up to ${publication}`
      : `${counted(number, name)} from ${publication} on`;
  return { type: 'DURATION', value, edtf, how, unknown: value };
}

/** “The last day of the trial”. */
function isLastOfThing({ count }: Parts, { text, start, end }: Scene): boolean {
  return (
    count === undefined &&
    /^the\s+last\s+(?:day|week|month|year|hour)$/i.test(text.slice(start, end)) &&
    /^ of (?:the|his|her|its|their|our|my|an?|this|that)\b/.test(after({ text, end }))
  );
}

function openStretch({ unit }: Parts, scene: Scene, sign: 1 | -1): Reading | null {
  const name = unitNamed(unit!.word);
  const value = lengthOf(null, name);
  if (value === null) return null;
  const told = dateReading(placeOf(TOLD[name] ?? 'day', scene.today), '').edtf!;
  return {
    type: 'DURATION',
    value,
    edtf: sign < 0 ? `/${told}` : `${told}/`,
    how:
      sign < 0
        ? `${name}s up to ${scene.publication}, from when is not said`
        : `${name}s from ${scene.publication} on, until when is not said`,
    unknown: value,
    vague: true,
  };
}
