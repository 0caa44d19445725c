import { isAgent } from './agents.ts';

/** Verbs and words of something to come, by how sure they are. */
const FUTURE =
  /\b(?:will|won['’]t|shall|going to|(?:bid|deal|decision|offer|order) to|(?:agree(?:d|ment)|asked|decid(?:ed|es)|hop(?:ed?|ing)|intend(?:s|ed)?|invited|offered|ordered|plan(?:s|ned|ning)?|pledged?|prepar(?:ed|ing)|promised?|propos(?:ed|al)|ready|schedul(?:ed|es)|threaten(?:s|ed)|vow(?:s|ed)?|aims?) (?:to|for)|plan(?:s|ned|ning)? (?:an?|another|more|new)|to be|scheduled|expects?|expected|set (?:to|for)|due(?! to (?:an?|the|its|his|her|their|lack|[a-z]{2,}ness)\b)|slated|payable|(?:is|are) to (?!the)|about to|likely (?:to|on|in|by)|(?:forecast|rescheduled|slated) for|(?:should|must|might)(?! (?:not )?have)|upcoming|deadline|(?:run-?up|lead-?up|build-?up|look(?:s|ed|ing) (?:ahead|forward)) to|(?:prepares?|preparations?|gear(?:s|ed|ing)? up|get(?:s|ting)? ready) for|would|may|effective|forthcoming)\b|['’]ll\b/gi;

const PAST =
  /\b(?:was|were|had|did|has|have|been|since|agreed|became|began|came|fell|found|gave|got|held|hit|left|lost|made|met|rose|ran|said|saw|sent|set(?! to| for)|sold|took|told|went|won|wrote|[a-z]{2,}[a-df-z]ed)\b/gi;

/** What somebody does ahead of a day, or of what is held on it, is done with the day still to come. */
const AHEAD =
  /\bahead of (?:(?:the|an?|its|his|her|their|this) )?(?:(?:[a-z-]+ ){0,2}(?:match|game|derby|race|final|vote|election|referendum|poll|primary|meeting|talk|summit|conference|hearing|trial|deadline|release|launch|debate|visit|trip|ceremony|parade|march|rally|protest|festival|concert|strike|holiday|opening|event|draw|draft|announcement|budget|speech)(?:e?s)? (?:(?:on|in|this|set for|scheduled for) (?:the )?)?)?$/i;

/** What is said in the present of a day that it does not lie on is fixed for that day: “the trial begins Monday”, “polls are on Sunday”. */
const FIXED =
  /\b(?:begins|(?<!housing )starts|opens|ends|expires|resumes|premieres|concludes|commences|kicks? off|gets? under ?way|takes? (?:effect|place)|(?:come|comes|go|goes) (?:into (?:force|effect)|on (?:sale|trial|show|display)|to (?:the polls|trial|court))|(?:polls|talks|classes|schools|tickets|doors) (?:open|begin|resume|start|close)|(?:is|are) (?:meeting|holding|hosting|leaving|arriving|travell?ing|visiting|returning|going|coming|flying|speaking|appearing|starting|beginning|opening|closing|launching|playing|facing|being (?:held|sworn|sentenced|released)))\b|\b(?:is|are) (?:on |for |at )?$/gi;

/** What was put off until a day, or moved to one, is to come. */
const PUT_OFF =
  /\b(?:postponed|delayed|deferred|adjourned|pushed|put off|moved|rescheduled|remanded|extended|suspended|brought forward)\b[^,;]{0,40} (?:to|until|till|for) (?:(?:the|early|late|mid) )?$/i;

/** What went as planned says nothing of when. */
const AS_PLANNED =
  /,? (?:as|than) (?:originally |previously |widely )?(?:planned|scheduled|expected|promised|announced|intended|agreed|hoped|forecast)\b(?! to\b),?/gi;

/** A verb of reporting right before a date dates the report, which is past. */
const ENDS_REPORTING =
  /\b(?:said|says|told|reported|announced|wrote|stated|added|confirmed|claimed|declared|disclosed|predicted|testified|warned|published|updated|posted)(?: (?:on|in|late|early|here|him|them|reporters))* ?$/i;

/** A participle that the date belongs to is past, whatever stands before: “about to receive the money approved in May”. */
const ENDS_IN_PARTICIPLE =
  /(?<!\b(?:be|being|get) )\b(?:[a-z]{2,}[a-df-z]ed|agreed|begun|built|found|given|held|made|met|seen|sent|shown|taken|told|won|written)(?: by [a-z0-9 .'-]{1,60}?)?(?: (?:in|on|since|late|early|last))? ?$/i;

/** Not after an initial or “a.m.”. */
export const SENTENCE_END =
  /(?<!\b(?:[A-Za-z]|[ap]\.m|Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Inc|Corp|Co|Ltd|St|Nos?|[A-Z][a-z]{2}))[.?!]['"”’)]*\s|''|``|\n\s*\n/;
/** Who says it says nothing of when it is: “in early March, an official said”. */
const ATTRIBUTION = /,[^,;:]{0,60}\b(?:said|says|told|reported|announced|added|according to)\b.*$/;

const CLAUSE_LIMIT = /[,;:()"“”]|\b(?:but|while|although|which|who|and|after|when)\b| - | _ /i;

/** Right before a date that is a limit still to come. */
const LIMIT =
  /\b(?:as (?:soon|early|late) as|until|till|through|by|no later than|starting|beginning)(?: the)?(?: \d[\d:]* ?[ap]\.?m\.?(?: [a-z]{3})?| midnight| noon)?(?: (?:early|mid|late))?[ -]?$/i;

/** The month is no verb. */
const MAY = /\bMay\b/g;

/** What went on until a date is over; what was put off until one is not. */
const LASTED =
  /\b(?:lasted|stayed|remained|continued|lived|ran|served|worked|taught|held|led|ruled|reigned|fought|waited|kept|raged|studied|played|survived|went on)\b[^,]*$/i;

const WEAK = /\b(?:would|may)\b/gi;

/** Characters looked at to either side. */
const REACH = 160;

/** `limit`: something to come, of which no more is said than that it ends or begins with the words: “until Thursday”. */
export type Direction = 'past' | 'future' | 'limit' | null;

/** Which way the words around words of time point, by their clause and then their sentence; null where they do not say. */
export function directionAt(text: string, start: number, end: number): Direction {
  const before = text
    .slice(Math.max(0, start - REACH), start)
    .split(SENTENCE_END)
    .at(-1)!
    .replace(/\s+/g, ' ')
    .replace(MAY, 'Month')
    .replace(AS_PLANNED, '');
  const after = text
    .slice(end, end + REACH / 2)
    .split(SENTENCE_END)[0]!
    .replace(/\s+/g, ' ')
    .replace(ATTRIBUTION, '')
    .replace(/^(?:['’]s\b|,)? ?/, '')
    .replace(MAY, 'Month');
  // “Ways to get round Tuesday’s ruling”: what has an owner is mostly there already.
  const owned = /^['’]s\b/.test(text.slice(end, end + 3));
  // What stands in brackets says again what stands before them: “at four in the morning (4 a.m. Thursday)”.
  const told = before.replace(/[([] ?(?:\d[\d:]* ?[ap]\.?m\.? (?:[A-Z]{2,4} )?)?$/, '');
  const clause = (owned ? told.replace(WEAK, '') : told).split(CLAUSE_LIMIT).at(-1)!;
  const next = after.split(/[;:()"“”]/)[0]!;
  const limit = LIMIT.exec(clause);
  if (limit !== null && !isAgent({ text, start, end }) && !/\b(?:had|was|were|did|since)\b/i.test(clause)) {
    // At the start of a sentence what follows tells: “Until Thursday, they had not called him”.
    const verbs = clause.slice(0, limit.index);
    if (LASTED.test(verbs)) return 'past';
    if (limit.index > 1 || directionAfter(next) !== 'past')
      return directionIn(verbs) === 'future' ? 'future' : 'limit';
  }
  return directionIn(clause) ?? directionAfter(next);
}

/** By the last sign before the words. */
function directionIn(clause: string): 'past' | 'future' | null {
  if (AHEAD.test(clause) || (PUT_OFF.test(clause) && !/\bhad\b/i.test(clause))) return 'future';
  if (ENDS_REPORTING.test(clause)) return 'past';
  const future = lastIndex(clause, FUTURE) ?? lastIndex(clause, FIXED);
  const past = lastIndex(clause, PAST);
  if (
    future !== null &&
    !ENDS_IN_PARTICIPLE.test(clause.slice(future.end)) &&
    !/\bhad (?:been )?$/i.test(clause.slice(0, future.start))
  )
    return 'future';
  return past !== null ? 'past' : null;
}

/** By the first sign after them. */
function directionAfter(clause: string): 'past' | 'future' | null {
  const future = clause.search(FUTURE);
  const past = clause.search(PAST);
  if (future >= 0 && (past < 0 || future < past)) return 'future';
  return past >= 0 ? 'past' : null;
}

function lastIndex(text: string, pattern: RegExp): { start: number; end: number } | null {
  let last = null;
  for (const { 0: words, index } of text.matchAll(pattern))
    last = { start: index, end: index + words.length };
  return last;
}
