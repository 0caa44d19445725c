import type { Token } from './grammar/tokens.ts';

/** Alike for one and for several: “bodies” and “body”. */
export function stemOf(noun: string): string {
  return noun.replace(/ies$/, 'y').replace(/(?<=(?:s|x|z|ch|sh))es$|(?<=[^s])s$/, '');
}

/** Notes for each word of a sentence, by stem, that it is told there, unless an earlier one has it. */
export function tellFirst(told: Map<string, number>, tokens: readonly Token[], sentence: number): void {
  for (const { kind, lower } of tokens) {
    if (kind !== 'word') continue;
    const stem = stemOf(lower);
    if (!told.has(stem)) told.set(stem, sentence);
  }
}
