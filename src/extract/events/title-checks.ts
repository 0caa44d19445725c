import { FAULTS, OPEN_ENDS } from './title-faults.ts';
import { NEEDING } from './words/title-endings.ts';
import { nationOf } from './words/nations.ts';
import { PREPOSITIONS } from './words/function-words.ts';

export function finish(words: string): string {
  const trimmed = words
    .replace(/\s+/g, ' ')
    .replaceAll(/ ?\([^()]{0,60}\)/g, '')
    .replace(/, according to .*$/i, '')
    .replaceAll(/\s+([,.;:!?])/g, '$1')
    .replaceAll(/,(?:\s*,)+/g, ',')
    .replace(/^[\s,;:–—-]+/, '')
    .replace(
      /(?:[\s,;:–—(-]|\.(?<!(?:^|[\s.“"(])\p{Lu}\.|\b(?:[ap]\.m|Inc|Corp|Co|Ltd|Jr|Sr|St|S\.p\.A)\.)|\b(?:and|or|but)$)+$/u,
      '',
    )
    .replace(/[.,]([”"'’])$/, '$1')
    // “with Ebola a day | after she flew home”
    .replace(
      /(?<!\b(?:for|in|of|within|by|than|every|after|last|next|over|under|about|to|the|per|kilomet(?:re|er)s|met(?:re|er)s|miles|knots|mph|times|dollars|euros|pounds|cents)) (?:a|an|one|two|three|several|\d+) (?:minutes?|hours?|days?|weeks?|months?|years?)$/,
      '',
    )
    .replace(
      /(?: (?:and again|and finally|and then|as well(?: as)?|starting|beginning|effective)|, (?:\S+ )?(?:higher|lower|up|down|days?|weeks?|months?|years?))$/,
      '',
    )
    .replace(
      /,? (?:mainly|partly|largely|mostly|primarily|especially|particularly|notably|chiefly|in part)$/,
      '',
    )
    .replace(/,(?:\s(?:in|with|on|at|by|for|as))?\s*$/, '')
    .trim();
  return trimmed.replace(/^[“"‘]?\p{Ll}/u, (first) => first.toUpperCase());
}

/** They end a title as well: “break off”. */
const PARTICLES = new Set('out up back away off down aside'.split(' '));

/** “goes on”, “take over”: of these verbs they are a part. */
const PARTICLE_VERB =
  /\b(?:go|goes|carry|carries|carried|move|moves|take|takes|taken|hand|hands|handed|call|calls|called|set|come|comes|give|gives|step|steps|cave|caves|caved|fill|fills|filled|sworn|kick|kicks|kicked|brought|turned|phased|breaks?|broke|fall|falls|fell|lock|logs) (?:on|in|over|through)$/;

/** Whether a title speaks of a “him” whom it has not named. */
export function dangles(words: string): boolean {
  if (/^(?:His|Her|Its|Their|Our|My|Your)\b/.test(words)) return true;
  if (/\b(?:our|my|us|we)\b/.test(words.replaceAll(/“[^”]*”/g, ''))) return true;
  // “him” is never who does it.
  if (/\bhim\b/.test(words) && !/\b(?:says?|tells?|that|reports?)\b/.test(words)) return true;
  const pronoun = /\b(?:he|him|his|she|her|hers|himself|herself)\b/.exec(words);
  if (pronoun === null) return false;
  if (isOfNobody(words.slice(0, pronoun.index))) return true;
  return (
    !/[\s“]\p{Lu}|^\p{Lu}\S* (?:\p{Lu}|and (?:his|her) )|^(?:A|An|One)\b/u.test(
      words.slice(0, pronoun.index),
    ) && !/^\p{Lu}\S*\s(?:\S+s|\S+ed)\s/u.test(words.slice(0, pronoun.index))
  );
}

/** “FBI says she”: before it stand only names that are nobody’s. */
function isOfNobody(before: string): boolean {
  const names = before.match(/\p{Lu}[\p{L}’'.-]*/gu) ?? [];
  return names.length > 0 && names.every((name) => /^\p{Lu}{2,}$/u.test(name) || nationOf(name) !== null);
}

/** “Lee is inaugurated” says what happened. */
const IS_DONE_TO =
  /^(?:arrested|killed|murdered|elected|re-elected|reelected|inaugurated|acquitted|convicted|executed|assassinated|released|freed|jailed|ousted|deposed|extradited|charged|indicted|impeached|rescued|sworn|founded|established|formed|dissolved|abolished|born|buried|married|divorced|hospitalized|hospitalised|relegated|promoted|evicted|deported|expelled|nationalized|nationalised|privatized|privatised)$/;

/** The title, or null where its words are not fair; `isCut` where its sentence goes on behind it. */
export function checked(words: string, isCut = true): string | null {
  if (words === '' || !isBalanced(words) || FAULTS.some(({ pattern }) => pattern.test(words))) return null;
  return (isCut && endsOpen(words)) || isEmpty(words) ? null : words;
}

/** “lodge a protest over”, “says it has more” */
function endsOpen(words: string): boolean {
  const last = words.split(' ').at(-1)!.toLowerCase();
  const needs = (NEEDING.has(last) || PREPOSITIONS.has(last)) && !PARTICLES.has(last);
  return (needs && !PARTICLE_VERB.test(words)) || OPEN_ENDS.some(({ pattern }) => pattern.test(words));
}

/** “A strike begins” names nothing. */
function isEmpty(words: string): boolean {
  const parts = words.split(' ');
  if (parts.length !== 3) return parts.length < 3;
  return (
    /^(?:A|An|One|Some|Two|Three|Several|Many)$/.test(parts[0]!) ||
    (!/^\p{Lu}/u.test(parts[1]!) &&
      !IS_DONE_TO.test(parts[2]!) &&
      /^\p{Ll}+s?$/u.test(parts[2]!) &&
      /^(?:is|are|was|were)$/.test(parts[1]!))
  );
}

function isBalanced(words: string): boolean {
  const count = (mark: RegExp) => words.match(mark)?.length ?? 0;
  return (
    count(/“/g) === count(/”/g) &&
    count(/"/g) % 2 === 0 &&
    count(/``/g) === count(/''/g) &&
    count(/\(/g) === count(/\)/g)
  );
}
