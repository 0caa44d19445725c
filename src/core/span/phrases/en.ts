import { SHORT_UNKNOWN, type Language, type Phrases } from './phrases.ts';

const QUARTERS = ['first', 'second', 'third', 'fourth'];
const THIRDS = { early: 'early ', mid: 'mid-', late: 'late ' };

const long: Phrases = {
  about: (text) => `about ${text}`,
  uncertain: (text) => `${text} (uncertain)`,
  openEnd: ({ text }) => `from ${text} on`,
  openStart: ({ text }) => `up to ${text}`,
  unknownEnd: ({ text }) => `from ${text}, end not stated`,
  unknownStart: ({ text }) => `until ${text}, start not stated`,
  interval: (start, end) => `${start} to ${end}`,
  orEarlier: (text) => `${text} or earlier`,
  orLater: (text) => `${text} or later`,
  andEarlier: (text) => `${text} and earlier`,
  andLater: (text) => `${text} and later`,
  or: ' or ',
  and: ' and ',
  oneBetween: {
    day: { before: 'one day between ', joiner: ' and ' },
    month: { before: 'one month between ', joiner: ' and ' },
    year: { before: 'one year between ', joiner: ' and ' },
  },
  timeBetween: (start, end) => `some time between ${start.text} and ${end.text}`,
  dayIn: ({ text }) => `a day in ${text}`,
  monthIn: (year) => `a month in ${year}`,
  third: (which, { text }) => THIRDS[which] + text,
  season: (name, year) => `${name} ${year}`,
  hemisphere: { north: 'northern hemisphere', south: 'southern hemisphere' },
  quarter: (which, year) => `${QUARTERS[which - 1]} quarter of ${year}`,
  half: (which, year) => `${QUARTERS[which - 1]} half of ${year}`,
  decade: (firstYear) => `the ${firstYear}s`,
  years: (range) => `the years ${range}`,
  longYear: (digits) => `the year ${digits}`,
  beforeChrist: (digits) => `${digits} BC`,
  yearNotStated: 'year not stated',
  unreadable: 'date cannot be read',
};

export const en: Language = {
  long,
  short: {
    ...long,
    ...SHORT_UNKNOWN,
    about: (text) => `c. ${text}`,
    openEnd: ({ text }) => `from ${text}`,
    orEarlier: (text) => `by ${text}`,
    quarter: (which, year) => `Q${which} ${year}`,
    half: (which, year) => `H${which} ${year}`,
    decade: (firstYear) => `${firstYear}s`,
    years: (range) => range,
  },
};
