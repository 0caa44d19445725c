import { SHORT_UNKNOWN, type Language, type Named, type Phrases, type Unit } from './phrases.ts';

type Article = 'le' | 'les' | 'none' | 'own';

const ARTICLES: Record<Unit, Article> = {
  moment: 'le',
  day: 'le',
  month: 'none',
  season: 'le',
  quarter: 'le',
  half: 'le',
  year: 'none',
  'long-year': 'le',
  decade: 'les',
  years: 'les',
  phrase: 'own',
};
// Before a noun, before a vowel.
const THE = { le: ['le ', 'l’'], les: ['les ', 'les '], none: ['', ''], own: ['', ''] };
const FROM = { le: ['du ', 'de l’'], les: ['des ', 'des '], none: ['de ', 'd’'], own: ['de ', 'd’'] };
const UNTIL = { le: ['au ', 'à l’'], les: ['aux ', 'aux '], none: ['en ', 'en '], own: ['à ', 'à '] };

const ORDINALS = ['premier', 'deuxième', 'troisième', 'quatrième'];
const THIRDS = { early: 'début ', mid: 'mi-', late: 'fin ' };
const SEASONS = { spring: 'printemps', summer: 'été', autumn: 'automne', winter: 'hiver' };

const long: Phrases = {
  about: (text) => `${text} environ`,
  uncertain: (text) => `${text} (incertain)`,
  openEnd: (date) => `à partir ${withArticle(FROM, date)}`,
  openStart: (date) => `jusqu’${withArticle(UNTIL, date)}`,
  unknownEnd: (date) => `à partir ${withArticle(FROM, date)}, fin non précisée`,
  unknownStart: (date) => `jusqu’${withArticle(UNTIL, date)}, début non précisé`,
  interval: (start, end) => `${start} – ${end}`,
  orEarlier: (text) => `${text} ou avant`,
  orLater: (text) => `${text} ou après`,
  andEarlier: (text) => `${text} et avant`,
  andLater: (text) => `${text} et après`,
  or: ' ou ',
  and: ' et ',
  oneBetween: {
    day: { before: 'un jour entre le ', joiner: ' et le ' },
    month: { before: 'un mois entre ', joiner: ' et ' },
    year: { before: 'une année entre ', joiner: ' et ' },
  },
  timeBetween: (start, end) => `un moment entre ${withArticle(THE, start)} et ${withArticle(THE, end)}`,
  dayIn: ({ text }) => `un jour en ${text}`,
  monthIn: (year) => `un mois en ${year}`,
  third: (which, { text }) => THIRDS[which] + text,
  season: (name, year) => `${SEASONS[name]} ${year}`,
  hemisphere: { north: 'hémisphère nord', south: 'hémisphère sud' },
  quarter: (which, year) => `${ORDINALS[which - 1]} trimestre ${year}`,
  half: (which, year) => `${ORDINALS[which - 1]} semestre ${year}`,
  decade: (firstYear) => `années ${firstYear}`,
  years: (range) => `années ${range}`,
  longYear: (digits) => `an ${digits}`,
  beforeChrist: (digits) => `${digits} av. J.-C.`,
  yearNotStated: 'année non précisée',
  unreadable: 'date illisible',
};

export const fr: Language = {
  long,
  short: {
    ...long,
    ...SHORT_UNKNOWN,
    about: (text) => `${text} env.`,
    quarter: (which, year) => `T${which} ${year}`,
    half: (which, year) => `S${which} ${year}`,
  },
};

function withArticle(forms: Record<Article, string[]>, { text, unit }: Named): string {
  const [before = '', beforeVowel = ''] = forms[ARTICLES[unit]];
  return (/^[aeiouhé]/i.test(text) ? beforeVowel : before) + text;
}
