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

/** “An investigation finds they may have …”: who they are is not said. */
const UNTOLD = /^(?:An? |The )?\S+(?: \S+){0,4} (?:finds?|shows?|reveals?) (?:they|them|it|he|she)\b/;

/** “lodge a protest over”, “says it has more” */
const ENDS_OPEN =
  /\btook to \S+$|\bma(?:kes?|de) headlines\b|\bresponds?\b(?! to)|\b(?:protest|concerns?|anger|dispute|row|fears?|debate|talks|war|deal|role) (?:over|about|in|on)$|\b(?:more|most|some|several|many|such|than|each|every|this|these|those|so|how|why|whether|what|where|both|finally|thanks|to be \S+ed)$|\b(?:how|why|whether), [^,]*$|, and (?:all|what) (?:that|is)|\bonce and\b|\bset(?:s|ting)? foot$|\bin (?:connection|relation|response|addition|exchange|accordance|line|light|front|favou?r|violation|breach|honou?r|memory|search|terms|danger|charge|place|case|view|support|the wake|the midst|an effort|a bid|an attempt|conjunction|collaboration|partnership|co-?operation|association|co-?ordination|combination|comparison|consultation|contact|keeping|order|part)$|\bon behalf$|\bas (?:part|a result)$|\b(?:conform|adhere|refer|belong|contribute|relate|amount|listen|consist|depend|rely|focus|comply|cope|dispose|accustom|subject)(?:s|ed|ing)?$|\b(?:says?|shows?|finds?|said|showed|found) (?:but|and) |\bnot only \S+$|\beither \S+$|\ban? \p{Ll}+ly \p{Ll}+$|\bat the (?:earliest|latest)$|\ba similar \p{Ll}+\b|\bannounces? on \S+$|\bshortly$|, the most recent$|\breleases? an? (?:report|statement|video)$|\blong$|\b(?:was|were|is|are) \p{Ll}+ing$|\bno \p{Ll}+$|\ba further \S+$/iu;

/** Words of a story-teller that a title would make its own. */
const STORIED =
  /\b(?:reign of terror|sets? (?:his|her|its|their) sights on|the mastermind|by storm|over the edge|heaps? praise|follow(?:s|ed)? suit|takes? to (?:the )?(?:Twitter|Instagram|Facebook|social media|X$))\b|\bstorm(?:s|ed)? to\b|\bjoin(?:s|ed)? the .*\b(?:staff|newsroom|newsdesk)$/i;

/** “The minister says”, “names Ann Lee”, “posts on Twitter”, “makes the announcement”: what, or as what, is left out. */
const LEFT_OUT =
  /\b(?:says?|said|tells?|told|announces|adds|reveals|confirms|argues|insists|suggests)$|\b(?:names?|appoints?|nominates?)(?: \p{Lu}\S*)+$|\b(?:posts?|tweets?|writes?)(?: (?:on|in|from|at) (?:the )?\S+)?$|\bmakes? the (?:announcement|comments?|remarks?|statement|decision|claims?|revelation|move)\b|\btakes? a (?:new )?turn$/u;

/** “A man enters one of their shops”: whose? */
const OF_OTHERS = /^(?:[^:]*: )?An? .*\btheir\b|^Another\b/;

/** “X and slams Y”: with these the writer takes sides; a title can neither leave them out nor quote them. */
const LOADED_VERB =
  /\b(?:blast|slam|rip|maul|thrash|rout|trounce|savage|lambast|lambaste|bash|hammer|clobber|shred|eviscerate|skewer|crush|humiliate|stun|wreak)(?:s|es|ed|ped|med|hed)? |\bstunner\b|\bthriller\b/;

/** “Any decision on such closures”, “Other Republicans”, “One of the greats is”: of whom or what, stands elsewhere. */
const OF_SUCH =
  /\b(?:on|of|for|any|all|with|about|in|to) such \p{Ll}|^(?:[^:]*: )?(?:Other|Such|A similar|Both(?!.* and )|Similar|Additional) |^One of (?:the )?\p{Ll}+s(?: of \S+)? (?:is|was) /u;

/** “More than 30 people are killed”: where is left out. */
const OF_NUMBERS =
  /^(?:(?:More than|At least|About|Some|Nearly|Up to|Around|Over) )?(?:\d[\d,]*|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Dozens of|Hundreds of|Several) \p{Ll}+(?: \p{Ll}+)? (?:is|are|was|were) (?:killed|injured|wounded|hurt)$/u;

/** “Musk says that seemed boring”: what did? */
const OF_THAT =
  /\b(?:says?|said|adds|tells \S+) (?:that|this|these|those) (?:is|are|was|were|has|had|would|will|can|could|may|might|seem|appear|look|ma[dk]e|\p{Ll}+ed)\b/iu;

/** “The election is set”: for when is left out. */
const ENDS_SET = /\b(?:is|are) (?:set|scheduled|slated|due|expected|planned)$/;

/** “Ann opens up about their loss”: whose? */
const OF_ONE = /^\p{Lu}\S*(?: \p{Lu}\S*){0,2} \p{Ll}+s [^“]*\btheir\b/u;

/** “Lee is inaugurated” says what happened. */
const IS_DONE_TO =
  /^(?:arrested|killed|murdered|elected|re-elected|reelected|inaugurated|acquitted|convicted|executed|assassinated|released|freed|jailed|ousted|deposed|extradited|charged|indicted|impeached|rescued|sworn)$/;

export function checked(words: string): string | null {
  if (
    OF_THAT.test(words) ||
    OF_SUCH.test(words) ||
    OF_NUMBERS.test(words) ||
    OF_OTHERS.test(words) ||
    LEFT_OUT.test(words)
  )
    return null;
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
      !IS_DONE_TO.test(parts[2]!) &&
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
