import { endOf, startOf } from '../edtf.ts';
import { isAgent } from './agents.ts';
import { before } from './around.ts';
import type { Reading } from './rule.ts';
import type { Scene } from './scene.ts';

/** Words that make a limit of the date after them, and how EDTF writes it. */
const LIMITS: readonly [words: RegExp, limit: (edtf: string) => string, how: string][] = [
  [
    /(?:^| )(since|starting(?: on| in)?|beginning(?: on| in)?|(?<=^)from)(?: the)?$/,
    (edtf) => `${startOf(edtf)}/..`,
    'leaves its end open',
  ],
  [/(?:^| )(until|till|up to|up until)(?: the)?$/, (edtf) => `../${endOf(edtf)}`, 'leaves its start open'],
  [
    /(?:^| )(before|prior to|ahead of)(?: the)?$/,
    (edtf) => `[..${startOf(edtf)}]`,
    'leaves open how long before',
  ],
  [/(?:^| )(by|no later than)(?: the)?$/, (edtf) => `[..${endOf(edtf)}]`, 'leaves open how long before'],
  [
    /(?:^| )(after|(?<!\bthe )following)(?: the)?$/,
    (edtf) => `[${endOf(edtf)}..]`,
    'leaves open how long after',
  ],
];

/** A date as the word before it makes it: “since 2022” is 2022 and on. */
export function limited(
  { text, start, end }: Pick<Scene, 'text' | 'start' | 'end'>,
  reading: Reading,
): Reading {
  return isAgent({ text, start, end }) ? reading : (limitedBy(before({ text, start }), reading) ?? reading);
}

/** Null where the words before it (in lower case, single spaces) are no limit, or make none of such a date. */
export function limitedBy(words: string, reading: Reading): Reading | null {
  const { edtf, type, place, vague, how } = reading;
  if (
    edtf === null ||
    type === 'DURATION' ||
    place === undefined ||
    vague ||
    /[[{]|^\/|\/$|^\d{4}\/\d{4}$/.test(edtf)
  )
    return null;
  for (const [pattern, limit, opening] of LIMITS) {
    const match = pattern.exec(words);
    if (match !== null) return { ...reading, edtf: limit(edtf), how: `${how}; “${match[1]}” ${opening}` };
  }
  return null;
}
