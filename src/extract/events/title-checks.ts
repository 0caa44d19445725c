import { NEEDING } from './words/title-endings.ts';
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
      /(?:[\s,;:–—(-]|\.(?<!(?:^|[\s.“"(])\p{Lu}\.|\b(?:Inc|Corp|Co|Ltd|Jr|Sr|St|S\.p\.A)\.)|\b(?:and|or|but)$)+$/u,
      '',
    )
    .replace(/[.,]([”"'’])$/, '$1')
    // “with Ebola a day | after she flew home”
    .replace(
      /(?<!\b(?:for|in|of|within|by|than|every|after|last|next|over|under|about|to|the|per)) (?:a|an|one|two|three|several|\d+) (?:minutes?|hours?|days?|weeks?|months?|years?)$/,
      '',
    )
    .replace(
      /(?: (?:and again|and finally|and then|as well(?: as)?|starting|beginning|effective)|, (?:\S+ )?(?:higher|lower|up|down|days?|weeks?|months?|years?))$/,
      '',
    )
    .replace(/,\s*$/, '')
    .trim();
  return trimmed.replace(/^[“"‘]?\p{Ll}/u, (first) => first.toUpperCase());
}

/** They end a title as well: “break off”. */
const PARTICLES = new Set('out up back away off down aside'.split(' '));

/** “goes on”, “take over”: of these verbs they are a part. */
const PARTICLE_VERB =
  /\b(?:go|goes|carry|carries|carried|move|moves|take|takes|taken|hand|hands|handed|call|calls|called|set|come|comes|give|gives|step|steps|cave|caves|lock|logs) (?:on|in|over|through)$/;

/** Whether a title speaks of a “him” whom it has not named. */
export function dangles(words: string): boolean {
  if (/^(?:His|Her|Its|Their|Our|My|Your)\b/.test(words)) return true;
  if (/\b(?:our|my|us|we)\b/.test(words.replaceAll(/“[^”]*”/g, ''))) return true;
  // “him” is never who does it.
  if (/\bhim\b/.test(words) && !/\b(?:says?|tells?|that|reports?)\b/.test(words)) return true;
  const pronoun = /\b(?:he|him|his|she|her|hers|himself|herself)\b/.exec(words);
  if (pronoun === null) return false;
  return (
    !/[\s“]\p{Lu}|^\p{Lu}\S* (?:\p{Lu}|and (?:his|her) )|^(?:A|An|One)\b/u.test(
      words.slice(0, pronoun.index),
    ) && !/^\p{Lu}\S*\s(?:\S+s|\S+ed)\s/u.test(words.slice(0, pronoun.index))
  );
}

/** “An investigation finds they may have …”: who they are is not said. */
const UNTOLD = /^(?:An? |The )?\S+(?: \S+){0,4} (?:finds?|shows?|reveals?) (?:they|them|it|he|she)\b/;

/** “lodge a protest over”, “says it has more” */
const ENDS_OPEN =
  /\btook to \S+$|\bmakes? headlines\b|\b(?:protest|concerns?|anger|dispute|row|fears?|debate|talks|war|deal|role) (?:over|about|in|on)$|\b(?:more|most|some|several|many|such|than|each|every|this|these|those|so|how|why|whether|what|where|both|finally|thanks|to be \S+ed)$|\b(?:how|why|whether), [^,]*$|, and (?:all|what) (?:that|is)|\bonce and\b/i;

/** Words of a story-teller that a title would make its own. */
const STORIED =
  /\b(?:reign of terror|sets? (?:his|her|its|their) sights on|the mastermind|by storm|over the edge)\b|\bjoin(?:s|ed)? the .*\b(?:staff|newsroom|newsdesk)$/i;

/** “The minister says”, “names Ann Lee”, “posts on Twitter”, “makes the announcement”: what, or as what, is left out. */
const LEFT_OUT =
  /\b(?:says?|said|tells?|told|announces|adds|reveals|confirms|argues|insists|suggests)$|\b(?:names?|appoints?|nominates?)(?: \p{Lu}\S*)+$|\b(?:posts?|tweets?|writes?) on \S+$|\bmakes? the (?:announcement|comments?|remarks?|statement|decision|claims?|revelation|move)\b|\btakes? a (?:new )?turn$/u;

/** “A man enters one of their shops”: whose? */
const OF_OTHERS = /^(?:[^:]*: )?An? .*\btheir\b|^Another\b/;

/** “X and slams Y”: with these the writer takes sides; a title can neither leave them out nor quote them. */
const LOADED_VERB =
  /\b(?:blast|slam|rip|maul|thrash|rout|trounce|savage|lambast|lambaste|bash|hammer|clobber|shred|eviscerate|skewer|crush|humiliate|stun|wreak)(?:s|es|ed|ped|med|hed)? |\bstunner\b|\bthriller\b/;

/** “The election is set”: for when is left out. */
const ENDS_SET = /\b(?:is|are) (?:set|scheduled|slated|due|expected|planned)$/;

/** “Ann opens up about their loss”: whose? */
const OF_ONE = /^\p{Lu}\S*(?: \p{Lu}\S*){0,2} \p{Ll}+s [^“]*\btheir\b/u;

export function checked(words: string): string | null {
  if (OF_OTHERS.test(words) || LEFT_OUT.test(words)) return null;
  if (STORIED.test(words) || UNTOLD.test(words) || /^[^:]*\bthem\b|\bit$/.test(words)) return null;
  const last = words.split(' ').at(-1)!.toLowerCase();
  if (
    words === '' ||
    !isBalanced(words) ||
    ((NEEDING.has(last) || PREPOSITIONS.has(last)) && !PARTICLES.has(last) && !PARTICLE_VERB.test(words)) ||
    ENDS_OPEN.test(words) ||
    LOADED_VERB.test(words) ||
    ENDS_SET.test(words) ||
    OF_ONE.test(words)
  )
    return null;
  // “A strike begins” names nothing.
  const parts = words.split(' ');
  const isEmpty =
    parts.length < 3 || (parts.length === 3 && /^(?:A|An|One|Some|Two|Three|Several|Many)$/.test(parts[0]!));
  return isEmpty ||
    (parts.length === 3 &&
      !/^\p{Lu}/u.test(parts[1]!) &&
      /^\p{Ll}+s?$/u.test(parts[2]!) &&
      /^(?:is|are|was|were)$/.test(parts[1]!))
    ? null
    : words;
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
