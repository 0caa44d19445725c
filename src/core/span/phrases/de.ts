import { SHORT_UNKNOWN, type Language, type Named, type Phrases } from './phrases.ts';

const THIRDS = { early: 'Anfang', mid: 'Mitte', late: 'Ende' };
const SEASONS = { spring: 'Frühling', summer: 'Sommer', autumn: 'Herbst', winter: 'Winter' };

const long: Phrases = {
  about: (text) => `etwa ${text}`,
  uncertain: (text) => `${text} (unsicher)`,
  openEnd: (date) => `ab ${dative(date)}`,
  openStart: (date) => until(date),
  unknownEnd: (date) => `ab ${dative(date)}, Ende nicht angegeben`,
  unknownStart: (date) => `${until(date)}, Beginn nicht angegeben`,
  interval: (start, end) => `${start} bis ${end}`,
  orEarlier: (text) => `${text} oder früher`,
  orLater: (text) => `${text} oder später`,
  andEarlier: (text) => `${text} und früher`,
  andLater: (text) => `${text} und später`,
  or: ' oder ',
  and: ' und ',
  oneBetween: {
    day: { before: 'ein Tag zwischen ', joiner: ' und ' },
    month: { before: 'ein Monat zwischen ', joiner: ' und ' },
    year: { before: 'ein Jahr zwischen ', joiner: ' und ' },
  },
  timeBetween: (start, end) => `irgendwann zwischen ${start.text} und ${end.text}`,
  dayIn: ({ text, unit }) => (unit === 'year' ? `ein Tag im Jahr ${text}` : `ein Tag im ${text}`),
  monthIn: (year) => `ein Monat im Jahr ${year}`,
  third: (which, { text }) => `${THIRDS[which]} ${text}`,
  season: (name, year) => `${SEASONS[name]} ${year}`,
  hemisphere: { north: 'Nordhalbkugel', south: 'Südhalbkugel' },
  quarter: (which, year) => `${which}. Quartal ${year}`,
  half: (which, year) => `${which}. Halbjahr ${year}`,
  decade: (firstYear) => `${firstYear}er Jahre`,
  years: (range) => `Jahre ${range}`,
  longYear: (digits) => `Jahr ${digits}`,
  beforeChrist: (digits) => `${digits} v. Chr.`,
  yearNotStated: 'Jahr nicht angegeben',
  unreadable: 'Datum nicht lesbar',
};

export const de: Language = {
  long,
  short: {
    ...long,
    ...SHORT_UNKNOWN,
    about: (text) => `ca. ${text}`,
    quarter: (which, year) => `Q${which} ${year}`,
    half: (which, year) => `${which}. Hj. ${year}`,
  },
};

/** „ab 9. Juli 2024“, but „ab den 2020er Jahren“, „ab einem Tag im August 2024“. */
function dative({ text, unit }: Named): string {
  switch (unit) {
    case 'decade':
    case 'years':
      return `den ${text.replace('Jahre', 'Jahren')}`;
    case 'long-year':
      return `dem ${text}`;
    case 'phrase':
      return text.replace(/^ein /, 'einem ');
    default:
      return text;
  }
}

function until(date: Named): string {
  const text = dative(date);
  return text === date.text ? `bis ${text}` : `bis zu ${text}`;
}
