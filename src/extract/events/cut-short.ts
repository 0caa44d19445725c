import type { Clause } from './grammar/clauses.ts';
import type { Token } from './grammar/tokens.ts';
import { isVerbBase } from './words/verb-forms.ts';
import { isFinite } from './grammar/verb-groups.ts';
import { STATING } from './words/verb-classes.ts';

const OPENS = /^(?:that|who|which|when|while|because|if|although|though|where|whether)$/;
const MAY_OPEN = /^(?:after|before|since|as|until)$/;

/** “resigned and its chairman|, Ann, …”, “to seek|, in vain, …” */
function endsOpen(tokens: readonly Token[], from: number, to: number): boolean {
  // “on Monday and Tuesday|, Ann …”
  if (tokens[to - 1]?.kind === 'time' && tokens[to - 2]?.lower === 'and') return false;
  const last = tokens.slice(Math.max(from, to - 4), to).map(({ lower }) => lower);
  const [before, verb] = last.slice(-2);
  return last.includes('and') || (before === 'to' && verb !== undefined && isVerbBase(verb));
}

/** “in Fredo and Roe|, officials said” */
function opensAttribution(clauses: readonly Clause[], at: number): boolean {
  return clauses.some(
    ({ kind, start, subject, group }) =>
      kind === 'main' && start === at && subject?.from === at + 1 && STATING.has(group.base ?? ''),
  );
}

/** “met on Monday for the first time | since May”: not for the first time of all. */
function isFirstSince(tokens: readonly Token[], to: number): boolean {
  if (tokens[to]?.lower !== 'since') return false;
  let last = to - 1;
  while (last > 0 && (tokens[last]!.kind === 'time' || tokens[last]!.lower === 'on')) last--;
  return tokens[last]?.lower === 'time' && tokens[last - 1]?.lower === 'first';
}

/** Whether words end within a clause that they open: “… decision in ruling that the boy”. Places of tokens, `to` exclusive. */
export function isCutShort(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  from: number,
  to: number,
): boolean {
  // “its researchers examined | how”: what the verb is about follows.
  if (
    /^(?:how|what|why|whether)$/.test(tokens[to]?.lower ?? '') &&
    clauses.some(({ group }) => group.last === to - 1 && group.first >= from)
  )
    return true;
  if (isFirstSince(tokens, to)) return true;
  if (tokens[to]?.text === ',' && endsOpen(tokens, from, to) && !opensAttribution(clauses, to)) return true;
  for (let i = to - 1; i >= from; i--) {
    const { lower, quoted, kind } = tokens[i]!;
    if (kind !== 'word' || quoted) continue;
    const goesOn =
      tokens[to] !== undefined && tokens[to].kind === 'word' && clauses.every(({ opens }) => opens !== to);
    // “as a senior adviser”
    if (
      lower === 'as' &&
      /^an?$/.test(tokens[i + 1]?.lower ?? '') &&
      clauses.every(({ opens }) => opens !== i && opens !== i + 1)
    )
      continue;
    // “after the papers | , including the Herald, told it”
    if (
      MAY_OPEN.test(lower) &&
      clauses.some(({ marker, opens, group }) => marker === lower && opens === i && group.first >= to)
    )
      return true;
    if (!OPENS.test(lower) && !(MAY_OPEN.test(lower) && goesOn)) continue;
    // “suggested that neither side “possesses …””: the verb is quoted.
    if (lower === 'that' && tokens.slice(i + 1, to).some(({ quoted: inQuotes }) => inQuotes)) return false;
    // “who oppose it”: a verb that looks like a noun is none of the clauses.
    if (/^(?:who|which|that)$/.test(lower) && i + 1 < to && isVerbBase(tokens[i + 1]!.lower)) return false;
    return !clauses.some(({ group }) => isFinite(group) && group.first > i && group.last < to);
  }
  return false;
}
