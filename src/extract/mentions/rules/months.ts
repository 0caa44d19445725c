import { after, follows } from '../around.ts';
import { isPerson } from '../names.ts';
import { civil, monthPlace } from '../place.ts';
import { dateReading } from '../readings.ts';
import { type Reading, type Rule, rule } from '../rule.ts';
import type { Scene } from '../scene.ts';
import type { Token } from '../token.ts';

/** Months that a month without a sign of its direction may lie ahead. */
const MOST_AHEAD = 2;

/** “Until June”, in July, is the June just past. */
const MOST_AHEAD_OF_LIMIT = 8;

const ELECTION = /^(?:['’]s)? (?:[a-z]+ )?(?:elections?|midterms?|referendum|runoff|ballot)\b/;
const ELECTION_AHEAD = 7;

const WHICH_YEAR: Readonly<Record<string, [offset: number, how: string]>> = {
  last: [-1, 'of the year before'],
  this: [0, 'of the year of'],
  the: [0, 'of the year of'],
  next: [1, 'of the year after'],
};

const BEFORE_MONTH =
  'in|of|since|until|till|by|from|to|through|during|between|and|or|for|before|after|around|about|last|next|this|past|coming|early|late|mid|mid-|late-|early-|every|each|on|as early as|as late as|-|–|/|throughout|starting|beginning|ending|ended|month';
/** “January–March” */
const BEHIND_MONTH = /(?:^|\P{L})(?:jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s?[-–/]\s?$/iu;
/** Names and words as well: they need a word before them. */
const AMBIGUOUS = ['march', 'may', 'august', 'april', 'june'];

export const months: readonly Rule[] = [
  rule('(month: MONTH) (,? of?) (year: YEAR)', ({ month, year }) =>
    dateReading(monthPlace(year!.value, month!.value), 'as written'),
  ),
  rule('(month: MONTH)', ({ month }, scene) => (isMonth(month!, scene) ? nearestMonth(month!, scene) : null)),
  rule('(month: MONTH) ,? of? (which: last|this|next|the) year', ({ month, which }, scene) => {
    const [offset, how] = WHICH_YEAR[which!.word]!;
    return inYear(month!, civil(scene.today).year + offset, `${how} ${scene.point}`);
  }),
  rule('(which: last|this|next|past) (past|coming)? (month: MONTH)', ({ month, which }, scene) => {
    const { today, point } = scene;
    const { year, month: current } = civil(today);
    // “It opened this November”, in January.
    if (which!.word === 'this' && month!.value > current && scene.direction === 'past')
      return inYear(month!, year - 1, `the latest such month begun by ${point}`);
    if (which!.word === 'this') return inYear(month!, year, `in the year of ${point}`);
    if (which!.word === 'next')
      return inYear(
        month!,
        month!.value > current ? year : year + 1,
        `the first such month after that of ${point}`,
      );
    return inYear(
      month!,
      month!.value < current ? year : year - 1,
      `the last such month before that of ${point}`,
    );
  }),
];

function isMonth({ word, start, end }: Token, scene: Scene): boolean {
  if (scene.named || !AMBIGUOUS.includes(word)) return true;
  const bare = { ...scene, start, end };
  const next = after(bare);
  if (/^ (?:be|have|not)\b/.test(next) || isPerson(bare)) return false;
  if (follows(bare, BEFORE_MONTH) || BEHIND_MONTH.test(scene.text.slice(Math.max(0, start - 12), start)))
    return !/^ [A-Z][a-z]+ (?:said|says|was|is|has)\b/.test(next);
  return word === 'april' || word === 'june' ? !/^ [A-Z]/.test(next) : false;
}

function inYear(month: Token, year: number, how: string): Reading {
  return dateReading(monthPlace(year, month.value), how, {
    unknown: `XXXX-${String(month.value).padStart(2, '0')}`,
  });
}

/** News mostly means the past: the latest such month, unless the words around speak of something to come. */
function nearestMonth(month: Token, scene: Scene): Reading {
  const { today, direction, point, narrative } = scene;
  const { year, month: current } = civil(today);
  if (narrative) return inYear(month, year, `of the year of ${point}`);
  const ahead = (month.value - current + 12) % 12;
  // “The November election”, in July, is the one to come.
  if (direction !== 'past' && ahead > 0 && ahead <= ELECTION_AHEAD && ELECTION.test(after(scene)))
    return inYear(
      month,
      month.value < current ? year + 1 : year,
      'the next such month, in which an election is held',
    );
  const isOver = scene.isLimit && ahead > MOST_AHEAD_OF_LIMIT;
  if ((direction === 'future' && !isOver) || (direction === null && ahead > 0 && ahead <= MOST_AHEAD))
    return inYear(month, month.value < current ? year + 1 : year, 'the next such month, by the words around');
  return inYear(month, month.value > current ? year - 1 : year, `the latest such month begun by ${point}`);
}
