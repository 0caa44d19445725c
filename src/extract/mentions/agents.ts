import { after, before } from './around.ts';

/** Whatever stands before it, this is a limit: “by Friday’s deadline”. */
const LIMIT = /^['’]s (?:[a-z-]+ )?(?:deadline|cut-?off|close|closing|end|start|kick-?off|opening|launch)\b/i;

/** What is held on a day is one where something has to be done by then: “must be ready by Friday’s meeting”. */
const HELD =
  /^['’]s (?:[a-z-]+ ){0,2}(?:meeting|summit|session|hearing|trial|vote|election|ballot|referendum|match|game|final|race|derby|talks|conference|show|concert|wedding|funeral|ceremony|parade|festival)\b/i;
const HAS_TO_BE =
  /\b(?:must|should|will|shall|would|(?:have|has|had|want|wants|wanted|hope|hopes|hoped|need|needs) to|to be|due|ready|expected)\b/;

/** What came about without anybody’s setting a day for it. */
export const OVER =
  /^(?:[- ](?:terror|terrorist|suicide|surprise|mass|car|train|plane|bus|deadly|cross-border|shooting|fire|bomb|missile|drone|rocket|air))*[- ](?:attacks?|assault|massacre|raids?|shootings?|bombings?|killings?|murders?|crash|derailment|collision|explosion|blast|blaze|earthquake|quake|tsunami|riots?|insurrection|mutiny|coup|atrocit(?:y|ies)|incident|accident|outage|breach|assassination|kidnapping|stabbing|ambush|arrest|storm|flood|collapse)\b/;

/** Whether a date after “by” only says of when the thing is that did something: “triggered by Saturday’s earthquake”. */
export function isAgent(where: { text: string; start: number; end: number }): boolean {
  if (!BY.test(where.text.slice(Math.max(0, where.start - BY_REACH), where.start))) return false;
  const next = after(where);
  if (!/^['’]s\b/.test(next)) return OVER.test(next);
  return !LIMIT.test(next) && !(HELD.test(next) && HAS_TO_BE.test(before(where)));
}

const BY = /\bby\s+(?:the\s+)?$/i;
const BY_REACH = 12;
