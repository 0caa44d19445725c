import { UNSPACED } from '../text/index.ts';
import { areShared, mark, valuesBy, type Mark, type Told, type WordDifference } from './difference.ts';

/** The words that the collection lists as variants of one another, where the accounts use different ones. */
export function compareVariants(
  told: readonly Told[],
  variants: readonly (readonly string[])[],
): WordDifference[] {
  return variants.flatMap((group) => {
    const pattern = patternOf(group);
    if (pattern === null) return [];
    const marks = told.flatMap(({ account }): Mark[] =>
      [...account.exact.matchAll(pattern)].map(({ 0: found, index }) =>
        mark(account, account.start + index, account.start + index + found.length),
      ),
    );
    const values = valuesBy(marks, ({ text }) => text.toLowerCase());
    return values.length < 2 || areShared(values) ? [] : [{ rule: 'listed' as const, values }];
  });
}

/** The longest form first, so that of “special operation” and “operation” the whole is found. */
function patternOf(group: readonly string[]): RegExp | null {
  const forms = group
    .map((form) => form.trim())
    .filter((form) => form !== '')
    .sort((a, b) => b.length - a.length);
  if (forms.length < 2) return null;
  return new RegExp(forms.map(asWord).join('|'), 'giu');
}

function asWord(form: string): string {
  const literal = form.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`).replace(/\s+/gu, String.raw`\s+`);
  const before = UNSPACED.test(form.at(0) ?? '') ? '' : String.raw`(?<![\p{L}\p{M}\p{N}])`;
  const after = UNSPACED.test(form.at(-1) ?? '') ? '' : String.raw`(?![\p{L}\p{M}\p{N}])`;
  return `${before}${literal}${after}`;
}
