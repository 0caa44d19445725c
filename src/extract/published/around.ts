import type { TextRange } from '../../core/text/index.ts';

/** So far the words of a clause are looked at, in UTF-16 units; more would cost, and say less. */
const BEFORE = 90;
const AFTER = 60;
const NEAR = 28;

const CLAUSE_START = /[.!?;:\n\r]\s+(?=[\p{Lu}"“‘'])|[\n\r;]/gu;
const CLAUSE_END = /[.!?;](?=\s|$)|[\n\r]/u;

/** What makes a date one that is still to come, or a limit: “due July 9, 2030”, “will … on July 9”, “since July 9, 2014”. */
const FUTURE =
  /\b(?:will|would|shall|could|may|might|to be|due|plans?|planned|planning|scheduled|expected|expects?|intends?|set|slated|upcoming|coming|next|ahead of|deadline|expires?|mature[sd]?|maturing|effective|forecast|hopes?|aims?)\b|[’']ll\b/iu;
const LIMIT =
  /\b(?:since|until|till|through|by|before|after|from|between|following|to|prior to|as of|anniversary of|born|dated|old|era|back (?:in|on)|ending|ended|beginning|starting)\s+(?:on |in |the |early |late |mid-?)?$/iu;

/** Verbs of reports: what they stand beside has just been said. */
const REPORTS =
  /(?<!\b(?:be|been|to|will|would) )\b(?:said|says|told|reported|reports|announced|wrote|stated|added|confirmed|claimed|declared|warned)\b/iu;

const PAST =
  /\b(?:was|were|had|did|said|told|went|came|took|gave|made|got|became|began|broke|brought|bought|sold|built|caught|chose|drew|drove|fell|felt|fought|found|flew|grew|held|hit|kept|knew|laid|led|left|lost|met|paid|quit|ran|rose|saw|sank|sent|shot|spent|spoke|stood|struck|swore|taught|threw|won|wrote|\p{L}{3,}ed)\b/iu;

/** The words of the clause before and after a place. */
export function clauseAround(text: string, { start, end }: TextRange): { before: string; after: string } {
  const from = Math.max(0, start - BEFORE);
  const head = text.slice(from, start);
  const cut = [...head.matchAll(CLAUSE_START)].at(-1);
  const tail = text.slice(end, end + AFTER);
  const stop = CLAUSE_END.exec(tail)?.index ?? tail.length;
  return {
    before: cut === undefined ? head : head.slice(cut.index + cut[0].length),
    after: tail.slice(0, stop),
  };
}

/** Whether a date is only to come, or the beginning or end of something. */
export function isFutureOrLimit(text: string, place: TextRange): boolean {
  const { before, after } = clauseAround(text, place);
  if (LIMIT.test(before)) return true;
  // “It is to be closed, the council said on Tuesday”: what is to come is what was said.
  if (REPORTS.test(before.slice(-NEAR))) return false;
  return FUTURE.test(before) || FUTURE.test(after.slice(0, NEAR));
}

/** Whether the clause has a verb of the past. */
export function tellsOfPast(text: string, place: TextRange): boolean {
  const { before, after } = clauseAround(text, place);
  return PAST.test(before) || PAST.test(after);
}

/** Whether somebody says something on this day: a verb of reporting within a few words. */
export function isReported(text: string, place: TextRange): boolean {
  const { before, after } = clauseAround(text, place);
  return REPORTS.test(before.slice(-NEAR)) || REPORTS.test(after.slice(0, NEAR));
}
