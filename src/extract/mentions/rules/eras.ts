import { after } from '../around.ts';
import { yearPlace } from '../place.ts';
import { aboutReading, dateReading } from '../readings.ts';
import { type Reading, type Rule, rule } from '../rule.ts';
import type { Scene } from '../scene.ts';
import type { Token } from '../token.ts';

const LATEST = 2100;
const EARLIEST = 9999;
const LATEST_CENTURY = 22;
const EARLIEST_CENTURY = 99;

/** “2019 BC Hydro”: from here on “BC” is a province, where a word follows. */
const PROVINCE_FROM = 1700;

/** Years and centuries with their era, and years that are told about. */
export const eras: readonly Rule[] = [
  rule('(the? year)? (year: NUM) (era: ERA)', ({ year, era }, scene) => ofEra(year!, era!, scene)),
  rule('(circa|around|about) (year: NUM) (era: ERA)', ({ year, era }, scene) =>
    about(ofEra(year!, era!, scene)),
  ),
  rule('(era: ERA) (year: NUM)', ({ year, era }, scene) =>
    /^a/.test(era!.word) ? ofEra(year!, era!, scene) : null,
  ),
  rule('circa (year: NUM)', ({ year }) =>
    year!.value >= 100 && year!.value <= LATEST ? aboutReading(yearPlace(year!.value), 'as written') : null,
  ),
  rule('(around|about) (year: YEAR)', ({ year }, scene) =>
    isDated(scene) ? aboutReading(yearPlace(year!.value), 'as written') : null,
  ),
  rule('the? (number: NTH) -? (century|centuries) (era: ERA)', ({ number, era }) => {
    const { value } = number!;
    if (value < 1 || value > (era!.value < 0 ? EARLIEST_CENTURY : LATEST_CENTURY)) return null;
    if (era!.value > 0)
      return dateReading({ unit: 'century', n: value - 1 }, 'as written, counted from its year 00');
    const [from, to] = [signed(1 - 100 * value), signed(100 - 100 * value)];
    const how = 'as written; 1 BC is the year 0';
    return { type: 'DATE', value: `BC${String(value - 1).padStart(2, '0')}`, edtf: `${from}/${to}`, how };
  }),
];

function ofEra({ value }: Token, era: Token, scene: Scene): Reading | null {
  if (value % 1 !== 0 || value < 1) return null;
  if (era.value > 0) return value > LATEST ? null : dateReading(yearPlace(value), 'as written');
  if (value > EARLIEST || (value >= PROVINCE_FROM && era.word === 'bc' && /^ \p{L}/u.test(after(scene))))
    return null;
  return dateReading(yearPlace(1 - value), 'as written; 1 BC is the year 0', {
    value: `BC${String(value).padStart(4, '0')}`,
  });
}

const about = (reading: Reading | null): Reading | null =>
  reading && { ...reading, edtf: `${reading.edtf}~` };

/** “Built around 1450”: what comes about in a year, or a year in brackets; “around 1450 villagers” are counted. */
function isDated({ text, start, end }: Scene): boolean {
  const next = text.slice(end, end + DATED_REACH);
  if (OPENS.test(text.slice(Math.max(0, start - 2), start)) && TELLS.test(next)) return true;
  return (
    DATED.test(text.slice(Math.max(0, start - DATED_REACH), start)) &&
    /^(?:['’]s\b|[).,;:]?(?:\s|$)(?!\p{Ll}{3,}s\b|(?:an?|per)\s))/u.test(next)
  );
}

const DATED =
  /(?:[([,;] ?|\b(?:born|died|built|rebuilt|made|founded|written|painted|created|carved|dat(?:ed|es|ing)|from|to|in|or|until|till|since|by|invented|introduced|established|settled|erected|constructed|completed|began|begun|started|lived|active|appeared|disappeared|moved|ended|abandoned|discovered)\s)$/;
const DATED_REACH = 20;

/** “Around 1450 she left.” */
const OPENS = /^$|[\n.!?]\s?$/;
const TELLS = /^,? (?:he|she|they|it|we|I|the)\b/;

/** A year as EDTF writes it: -0299. */
const signed = (year: number): string => `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
