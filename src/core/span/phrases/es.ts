import { SHORT_UNKNOWN, type Language, type Named, type Phrases, type Unit } from './phrases.ts';

const ARTICLES: Record<Unit, string> = {
  moment: 'el ',
  day: 'el ',
  month: '',
  season: 'el ',
  quarter: 'el ',
  half: 'el ',
  year: '',
  'long-year': 'el ',
  decade: 'la ',
  years: 'los ',
  phrase: '',
};

const ORDINALS = ['primer', 'segundo', 'tercer', 'cuarto'];
const THIRDS = { early: 'principios', mid: 'mediados', late: 'finales' };
const SEASONS = { spring: 'primavera', summer: 'verano', autumn: 'otoño', winter: 'invierno' };

const long: Phrases = {
  about: (text) => `${text} (aproximadamente)`,
  uncertain: (text) => `${text} (incierto)`,
  openEnd: (date) => `desde ${withArticle(date)} en adelante`,
  openStart: (date) => `hasta ${withArticle(date)}`,
  unknownEnd: (date) => `desde ${withArticle(date)}, fin no indicado`,
  unknownStart: (date) => `hasta ${withArticle(date)}, inicio no indicado`,
  interval: (start, end) => `${start} – ${end}`,
  orEarlier: (text) => `${text} o antes`,
  orLater: (text) => `${text} o después`,
  andEarlier: (text) => `${text} y antes`,
  andLater: (text) => `${text} y después`,
  or: ' o ',
  and: ' y ',
  oneBetween: {
    day: { before: 'un día entre el ', joiner: ' y el ' },
    month: { before: 'un mes entre ', joiner: ' y ' },
    year: { before: 'un año entre ', joiner: ' y ' },
  },
  timeBetween: (start, end) => `un momento entre ${withArticle(start)} y ${withArticle(end)}`,
  dayIn: ({ text }) => `un día de ${text}`,
  monthIn: (year) => `un mes de ${year}`,
  third: (which, { text }) => `${THIRDS[which]} de ${text}`,
  season: (name, year) => `${SEASONS[name]} de ${year}`,
  hemisphere: { north: 'hemisferio norte', south: 'hemisferio sur' },
  quarter: (which, year) => `${ORDINALS[which - 1]} trimestre de ${year}`,
  half: (which, year) => `${ORDINALS[which - 1]} semestre de ${year}`,
  decade: (firstYear) => `década de ${firstYear}`,
  years: (range) => `años ${range}`,
  longYear: (digits) => `año ${digits}`,
  beforeChrist: (digits) => `${digits} a. C.`,
  yearNotStated: 'año no indicado',
  unreadable: 'fecha ilegible',
};

export const es: Language = {
  long,
  short: {
    ...long,
    ...SHORT_UNKNOWN,
    about: (text) => `${text} (aprox.)`,
    openEnd: (date) => `desde ${withArticle(date)}`,
    quarter: (which, year) => `T${which} ${year}`,
    half: (which, year) => `S${which} ${year}`,
  },
};

function withArticle({ text, unit }: Named): string {
  return (text.startsWith('primavera') ? 'la ' : ARTICLES[unit]) + text;
}
