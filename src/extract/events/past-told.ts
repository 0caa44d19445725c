import type { Token } from './grammar/tokens.ts';
import type { SentenceReading } from './reading.ts';
import { opensNounPhrase } from './grammar/word-classes.ts';
import { baseOfPast, isRegularPast, isUnchanging } from './words/verb-forms.ts';

/** “… and took three boats” */
function endsList(rest: readonly Token[]): boolean {
  return rest.some(({ lower }, i) => {
    const isVerb = baseOfPast(lower) !== null || isRegularPast(lower);
    return rest[i - 1]?.lower === 'and' && isVerb && opensNounPhrase(rest[i + 1]);
  });
}

/**
 * Whether a verb between two places is told from a past: “said he was ill”, “wrote a piece that was long”, “stood up and left”. In
 * the present the verb before it would not go with it. Places of tokens, `to` exclusive.
 */
export function isPastTold({ tokens, clauses }: SentenceReading, from: number, to: number): boolean {
  const isTold = clauses.some(
    ({ group }) =>
      group.first >= from &&
      group.first < to &&
      (/^(?:past|pastPerfect)$/.test(group.form) ||
        (group.form === 'conditional' &&
          /^(?:would|could|might|was|were)$/.test(tokens[group.first]!.lower))),
  );
  return (
    isTold ||
    tokens.slice(from, to).some(({ lower, quoted, kind, capital }, i, rest) => {
      if (quoted || kind !== 'word' || capital) return false;
      const before = rest[i - 1];
      // “a runner named Ann Lee set the tone”
      if (isUnchanging(lower))
        return before?.kind === 'word' && before.capital && opensNounPhrase(rest[i + 1]);
      // “stormed Fredo, killed two men and”
      const isListed = before?.text === ',' && opensNounPhrase(rest[i + 1]) && endsList(rest.slice(i + 1));
      if (before?.lower !== 'and' && !isListed) return false;
      return (baseOfPast(lower) !== null || isRegularPast(lower)) && baseOfPast(lower) !== lower;
    })
  );
}
