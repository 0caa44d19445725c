/** The least confidence, from 0 to 1, and what is said of it. */
const WORDS: readonly [least: number, words: string][] = [
  [0.8, 'The program is fairly sure'],
  [0.55, 'The program is not quite sure'],
  [0, 'The program is in doubt'],
];

/** How sure the program is of a proposal, in words: a figure would say more than it knows. */
export function confidenceInWords(confidence: number): string {
  return WORDS.find(([least]) => confidence >= least)?.[1] ?? WORDS.at(-1)![1];
}
