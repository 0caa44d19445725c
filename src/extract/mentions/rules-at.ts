import { codeOf, SIGNS } from './pattern.ts';
import type { Rule } from './rule.ts';
import { rules } from './rules/index.ts';

/** Words that are none of time, however many stand together. */
// prettier-ignore
const GLUE = new Set([
  SIGNS.COMMA, SIGNS.DASH, SIGNS.SLASH, SIGNS.POSSESSIVE, SIGNS.DAY, SIGNS.FIGURES, SIGNS.WORDS, SIGNS.NTH,
  ...'the a an of in on at for to and or by from as is it its that this these those first second third fourth fifth one two three four five six seven eight nine ten more than about over some last next late early each every few many several between after before until since half all least up most his her their company not no president father mother new old good other any only just so under through back very part well much nearly almost around close little less same come far near number further additional another once strong small short long full too business trading financial hundreds hundred thousand following during while turn start end'.split(' ').map(codeOf),
]);

/** Whether that word makes words of time of those around it: “Tuesday”, “ago”, not “the”. */
export const isCore = (code: string): boolean => !GLUE.has(code);

const rulesByFirst = new Map<string, Rule[]>();
for (const rule of rules)
  for (const code of rule.first) {
    const known = rulesByFirst.get(code);
    if (known) known.push(rule);
    else rulesByFirst.set(code, [rule]);
  }

const rulesByTwo = new Map<string, readonly Rule[]>();

/** The rules whose words can begin with those two, the second '' at the end, in their order. */
export function rulesAt(first: string, second: string): readonly Rule[] {
  const two = first + second;
  let known = rulesByTwo.get(two);
  if (known === undefined) {
    known = (rulesByFirst.get(first) ?? []).filter(({ one, pairs }) => one.has(first) || pairs.has(two));
    rulesByTwo.set(two, known);
  }
  return known;
}
