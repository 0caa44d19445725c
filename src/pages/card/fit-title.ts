import { balanceLines, breakLines, type MeasureText } from './break-lines.ts';

/** A text as it is set. */
export interface SetText {
  /** px */
  size: number;
  lines: string[];
}

/** From the largest on: sizes, px, with the most lines that each may take. */
const STEPS = [
  { size: 80, lines: 2 },
  { size: 68, lines: 2 },
  { size: 60, lines: 3 },
  { size: 52, lines: 4 },
] as const;

const SMALLEST = STEPS[STEPS.length - 1]!;

/**
 * The ways to set a title in balanced lines of `width` px, the largest first; there is always one. What four lines of the
 * smallest size cannot hold is cut off, with an ellipsis.
 */
export function settingsOf(
  title: string,
  width: number,
  measureAt: (size: number) => MeasureText,
): [SetText, ...SetText[]] {
  const [first, ...others] = STEPS.map(({ size, lines: most }) => {
    const lines = balanceLines(title, width, measureAt(size));
    return lines.length <= most ? { size, lines } : null;
  }).filter((setting) => setting !== null);
  if (first !== undefined) return [first, ...others];
  const measure = measureAt(SMALLEST.size);
  const lines = breakLines(title, width, measure).slice(0, SMALLEST.lines);
  const last = cutOff(`${lines.pop()}…`, width, measure);
  return [{ size: SMALLEST.size, lines: [...lines, last] }];
}

/** A text that ends in an ellipsis if it has to, to take no more than `width` px. */
export function cutOff(text: string, width: number, measure: MeasureText): string {
  if (measure(text) <= width) return text;
  const characters = [...text.replace(/…$/, '')];
  while (characters.length > 0 && measure(`${characters.join('').trimEnd()}…`) > width) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}
