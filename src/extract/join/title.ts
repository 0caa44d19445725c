import type { Proposal } from '../proposal.ts';
import { actsIn, isLight, isMutual, REPORT } from './acts.ts';
import type { Token } from './folding.ts';
import { SMALL_WORDS } from './small-words.ts';
import type { Telling } from './telling.ts';

type Title = Pick<Telling, 'head' | 'headWord' | 'agents' | 'subjects' | 'isNegated'>;

/** How far before an act “not” stands, in words. */
const NEGATION_REACH = 3;
const NEGATIONS =
  /^(?:not|never|no|cannot|(?:do|does|did|is|are|was|were|wo|would|could|should|ca|has|have|had)nt)$/;
const DENIALS = /^(?:den(?:y|ies|ied)|refus(?:e|es|ed)|fail(?:s|ed)?|unable)$/;

/** What a title tells behind “Officials: ”. */
export function behindSpeaker(title: readonly Token[], { title: text, speaker }: Proposal): readonly Token[] {
  const colon = speaker === null ? -1 : text.indexOf(': ');
  return colon < 0 ? title : title.filter(({ start }) => start > colon);
}

/** The act of a title is the first that is not light; they who do it stand before it, behind who says so. */
export function readTitle(
  title: readonly Token[],
  isName: (token: Token) => boolean,
  partyOf: (token: Token) => string,
): Title {
  const acts = actsTold(title);
  const at = [
    acts.findIndex((act) => act !== null && !isLight(act)),
    acts.findIndex((act) => act !== null && act !== REPORT),
    acts.indexOf(REPORT),
  ].find((found) => found >= 0);
  if (at === undefined) {
    const end = title.findIndex((token) => !isName(token));
    const subjects = new Set(title.slice(0, Math.max(0, end)).map(partyOf));
    return { head: null, headWord: '', agents: new Set(), subjects, isNegated: false };
  }
  const before = title.slice(0, at);
  const head = acts[at]!;
  const agents = new Set(agentsOf(title, at, acts.lastIndexOf(REPORT, at - 1) + 1, isName).map(partyOf));
  return {
    head,
    headWord: title[at]!.word,
    agents,
    // Others meet them, and others say so too.
    subjects: isLight(head) || isMutual(head) ? new Set() : agents,
    isNegated:
      before.slice(-NEGATION_REACH).some(({ word }) => NEGATIONS.test(word)) ||
      before.some(({ word }) => DENIALS.test(word)),
  };
}

/** The acts of a text without what somebody is only known by: “Convicted killer dies”, “the seized ship sinks”. */
export function actsTold(tokens: readonly Token[]): (string | null)[] {
  const acts = actsIn(tokens);
  const last = acts.findLastIndex((act) => act !== null);
  return acts.map((act, at) => {
    const [before, after] = [tokens[at - 1], tokens[at + 1]];
    const isAttribute =
      at < last &&
      tokens[at]!.word.endsWith('ed') &&
      (before === undefined || /^(?:an?|the)$/.test(before.word)) &&
      !SMALL_WORDS.has(after!.word);
    return isAttribute ? null : act;
  });
}

const BY_REACH = 6;
const PASSIVE = /^(?:am|is|are|was|were|be|been|being|gets?|got)$/;

/** The names behind “by”; else, where the act is not one that is suffered, those before it. */
function agentsOf(
  title: readonly Token[],
  at: number,
  from: number,
  isName: (token: Token) => boolean,
): Token[] {
  const by = title.findIndex(({ word }, place) => word === 'by' && place > at && place <= at + BY_REACH);
  const behind = by < 0 ? [] : title.slice(by + 1, by + 1 + BY_REACH).filter(isName);
  if (behind.length > 0) return behind;
  if (title.slice(Math.max(0, at - 2), at).some(({ word }) => PASSIVE.test(word))) return [];
  const acting = (begin: number) =>
    title.slice(begin, at).filter((token, place) => isName(token) && !isPlace(title, begin + place, isName));
  const inside = acting(Math.min(from, at));
  return inside.length > 0 ? inside : acting(0);
}

const BEFORE_A_PLACE = new Set(['at', 'from', 'in', 'near', 'on', 'outside']);

/** Words that a name has at most. */
const MOST_OF_NAME = 6;

/** “Lawmakers in Wellmar”: where they are who do it. */
function isPlace(title: readonly Token[], at: number, isName: (token: Token) => boolean): boolean {
  for (let before = at - 1; before >= Math.max(0, at - MOST_OF_NAME); before--) {
    const token = title[before]!;
    if (!isName(token) && token.word !== 'the') return BEFORE_A_PLACE.has(token.word);
  }
  return false;
}

const REPORTED = /^report(?:s|ed|ing)?$/;

/** “Bloomberg reported”, “according to Bloomberg”. */
export function reportersIn(tokens: readonly Token[], isName: (token: Token) => boolean): string[] {
  return tokens.flatMap(({ word }, at) => {
    const name = REPORTED.test(word)
      ? tokens[at - 1]
      : word === 'according'
        ? tokens.slice(at + 2, at + 4).find(isName)
        : undefined;
    return name !== undefined && isName(name) ? [name.key] : [];
  });
}
