import type { Found, Page } from './page.ts';

/** What begins what readers wrote: a form may stand there alone, a count does not. */
const COUNTED =
  /^(?:(?:all )?\d{1,5} (?:comments?|responses?|replies|thoughts)(?: (?:on|to) .{2,200})?|comments? \(\d{1,5}\))$/iu;

/** What stands beside a reader’s words. */
const SIGNED =
  /^(?:reply|like|report|flag|share)(?: \d{1,4})?$|\bsays:$|\b\d{1,2} (?:minutes?|hours?|days?|weeks?|months?|years?) ago$|\bat \d{1,2}:\d\d ?(?:[ap]\.?m\.?)?$/iu;

/** So near the heading the first reader signs. */
const NEAR = 4;

/** All from “12 Comments” on, where readers sign below it. */
export function readers({ lines, first }: Page): Found[] {
  // Below the headline it is a link.
  const heading = lines.findIndex(
    ({ words }, i) =>
      first !== -1 &&
      i > first &&
      COUNTED.test(words) &&
      lines.slice(i + 1, i + 1 + NEAR).some((line) => SIGNED.test(line.words)),
  );
  if (heading === -1) return [];
  return lines.slice(heading).map((_, k) => ({ line: heading + k, kind: 'comments of readers' }));
}
