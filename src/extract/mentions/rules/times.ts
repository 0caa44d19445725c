import { clockTime, partOfDay, timeOn } from '../clock.ts';
import { after, follows } from '../around.ts';
import { dateReading, inWords } from '../readings.ts';
import { type Parts, type Reading, type Rule, rule, wrapper } from '../rule.ts';
import type { Scene } from '../scene.ts';
import { DAYPART } from '../vocabulary.ts';

const TIME = `((clock: CLOCK) (ZONE|local time)?|(hour: NUM) oclock|(named: noon|midnight|midday|dawn))`;
const ON = `(in the (${DAYPART}))? ,? (on|late|early)?`;

/** A clock time needs a word before it where it has no “a.m.”: 4:3 is a score as well. */
const BEFORE_CLOCK = 'at|by|until|till|from|around|about|before|after|since|between|to|and|than|near|nearly';

const ZONED = /^\s(?:[A-Z]{2,4}(?![\p{L}\d])|local time)/u;
const ZONE_REACH = 12;

/** About a time: “at around 7:30 p.m.”, “shortly after 8 p.m.”. */
const ABOUT_CLOCK =
  'about|around|approximately|roughly|nearly|almost|exactly|(just|shortly|soon|a little) (before|after)';
const AT_CLOCK = `(,? at? (${ABOUT_CLOCK})?)? ((clock: CLOCK) (ZONE|local time)?|(hour: NUM) oclock)`;

/** By the letters of TIMEX3. */
const WORDS_OF: Readonly<Record<string, string>> = {
  MO: 'morning',
  AF: 'afternoon',
  EV: 'evening',
  NI: 'night',
};

export const times: readonly Rule[] = [
  rule(TIME, (parts, scene) => {
    const time = timeOf(parts, scene);
    return time === null ? null : timeOn(dayOf(scene), time);
  }),
  rule(`${TIME} (in the|that|this) (part: ${DAYPART})`, (parts, scene) => {
    const time = timeOf(parts, scene, parts.part!.word);
    return time === null ? null : timeOn(dayOf(scene), time);
  }),
  rule(`(hour: DAY) in the (part: ${DAYPART})`, (parts, scene) => {
    const time = timeOf(parts, scene, parts.part!.word);
    return time === null ? null : timeOn(dayOf(scene), time);
  }),
  // 0615 GMT
  rule('(figures: NUM) ZONE', ({ figures }, scene) => {
    const [, hours, minutes] = /^(\d\d)(\d\d)$/.exec(figures!.word) ?? [];
    const time = hours === undefined ? null : clockTime(`${hours}:${minutes}`);
    return time === null ? null : timeOn(dayOf(scene), time);
  }),
  wrapper('the? (early|small) hours (of|on)', (_, __, inner) =>
    inner.place?.unit === 'day' && inner.type === 'DATE' ? partOfDay(inner, 'morning') : null,
  ),
  rule('(earlier|later) in the day', (_, scene) => dayOf(scene)),
  wrapper(`${TIME} ${ON}`, (parts, scene, inner) => {
    const time = timeOf(parts, scene);
    return time === null || inner.place?.unit !== 'day' || inner.type !== 'DATE' ? null : timeOn(inner, time);
  }),
  wrapper(
    `the? (early|late|mid)? -? (part: ${DAYPART}|dawn|midday) hours? (on|of|,)?`,
    ({ part }, _, inner) =>
      inner.place?.unit === 'day' && inner.type === 'DATE' ? partOfDay(inner, part!.word) : null,
  ),
  rule(`(early|late|mid|later|earlier) -? (in|on|that)? the? (part: ${DAYPART})`, ({ part }, scene) =>
    partOfDay(dayOf(scene), part!.word),
  ),
  rule(`that (part: ${DAYPART})`, ({ part }, scene) =>
    isOfNounSaid(scene) ? null : partOfDay(dayOf(scene), part!.word),
  ),
];

/** What follows a day: “Tuesday night”, “July 9 at 5 p.m. EDT”. */
export const timesAfterDay: readonly Rule[] = [
  wrapper(`(early|late)? (part: ${DAYPART})`, ({ part }, _, inner) => partOfDay(inner, part!.word)),
  wrapper(AT_CLOCK, (parts, scene, inner) => {
    const time = timeOf(parts, scene);
    return time === null ? null : timeOn(inner, time);
  }),
  // “28 April 2022 – 3:55pm”; “Monday – 5 p.m. Tuesday” is from one to the other.
  wrapper('- (clock: CLOCK) (ZONE|local time)?', (parts, scene, inner) => {
    const time = inner.unknown === undefined ? timeOf(parts, scene) : null;
    return time === null ? null : timeOn(inner, time);
  }),
  wrapper('at (named: noon|midnight|midday|dawn)', ({ named }, _, inner) => partOfDay(inner, named!.word)),
];

/** What follows a part of a day: “Tuesday night at 9:30”, which is half past nine in the evening. */
export const clockAfterPart = wrapper(AT_CLOCK, (parts, scene, inner) => {
  const [, part = ''] = /T(MO|AF|EV|NI)$/.exec(inner.value) ?? [];
  const time = part === '' ? null : timeOf(parts, scene, WORDS_OF[part]);
  if (time === null || inner.place === undefined) return null;
  // After midnight it is the next day.
  const next = part === 'NI' && time < '06' ? 1 : 0;
  const day = dateReading({ ...inner.place, n: inner.place.n + next }, inner.how);
  return timeOn(
    { ...day, ...(inner.unknown !== undefined && { unknown: inner.unknown.replace(/T..$/, '') }) },
    time,
  );
});

/** “says that night trains will run”: the word is the noun’s. */
function isOfNounSaid(scene: Scene): boolean {
  return (
    follows(scene, 'says?|said|claims?|claimed|adds|added|announced?|announces|told \\S+') &&
    /^ \p{Ll}+s (?:will|would|are|were|have|had|can|could|may|might|should)\b/u.test(after(scene))
  );
}

function timeOf({ clock, hour, named }: Parts, scene: Scene, part = ''): string | null {
  if (
    named !== undefined &&
    scene.start === named.start &&
    scene.end === named.end &&
    !follows(scene, BEFORE_CLOCK)
  )
    return null;
  if (named !== undefined)
    return partOfDay(dateReading({ unit: 'day', n: 0 }, ''), named.word).value.slice(11);
  const afternoon = /afternoon|evening|night/.test(part) ? 'pm' : part === 'morning' ? 'am' : '';
  if (hour !== undefined) return clockTime(`${hour.value}${afternoon}`);
  const text = clock!.word;
  const isZoned = ZONED.test(scene.text.slice(clock!.end, clock!.end + ZONE_REACH));
  if (!/[ap]/.test(text) && clock!.start === scene.start && !isZoned && !follows(scene, BEFORE_CLOCK))
    return null;
  return clockTime(/[ap]/.test(text) ? text : text + afternoon);
}

/** The day mentioned last, else that of publication. */
function dayOf(scene: Scene): Reading {
  const day = scene.lastOf.get('day');
  if (day !== undefined) return dateReading(day, `on the day mentioned last, ${inWords(day)}`);
  return dateReading({ unit: 'day', n: scene.today }, scene.publication, { guessed: true });
}
