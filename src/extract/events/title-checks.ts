import { NEEDING } from './title-cuts.ts';

export function finish(words: string): string {
  const trimmed = words
    .replace(/\s+/g, ' ')
    .replaceAll(/\s+([,.;:!?])/g, '$1')
    .replaceAll(/,(?:\s*,)+/g, ',')
    .replace(/^[\s,;:–—-]+/, '')
    .replace(/(?:[\s,;:–—(-]|\.(?<!\p{Lu}\.|\b(?:Inc|Corp|Co|Ltd|Jr|Sr)\.)|\b(?:and|or|but)$)+$/u, '')
    .replace(/[.,]([”"'])$/, '$1')
    .trim();
  return trimmed.charAt(0).toUpperCase() + trimmed.slice(1);
}

/** They end a title as well: “break off”. */
const PARTICLES = new Set('out up back away off down more less'.split(' '));

/** Whether a title speaks of a “him” whom it has not named. */
export function dangles(words: string): boolean {
  if (/^(?:His|Her|Its|Their|Our|My|Your)\b/.test(words)) return true;
  // “him” is never who does it.
  if (/\bhim\b/.test(words) && !/\b(?:says?|tells?|that|reports?)\b/.test(words)) return true;
  const pronoun = /\b(?:he|him|his|she|her|hers|himself|herself)\b/.exec(words);
  if (pronoun === null) return false;
  return (
    !/[\s“]\p{Lu}|^\p{Lu}\S* \p{Lu}|^(?:A|An|One)\b/u.test(words.slice(0, pronoun.index)) &&
    !/^\p{Lu}\S*\s(?:\S+s|\S+ed)\s/u.test(words.slice(0, pronoun.index))
  );
}

export function checked(words: string): string | null {
  const last = words.split(' ').at(-1)!.toLowerCase();
  if (words === '' || !isBalanced(words) || (NEEDING.has(last) && !PARTICLES.has(last))) return null;
  // “A strike begins” names nothing.
  const parts = words.split(' ');
  const isEmpty =
    parts.length < 3 || (parts.length === 3 && /^(?:A|An|One|Some|Two|Three|Several|Many)$/.test(parts[0]!));
  return isEmpty ||
    (parts.length === 3 &&
      !/^\p{Lu}/u.test(parts[1]!) &&
      /^\p{Ll}+s?$/u.test(parts[2]!) &&
      /^(?:is|are|was|were)$/.test(parts[1]!))
    ? null
    : words;
}

function isBalanced(words: string): boolean {
  const count = (mark: RegExp) => words.match(mark)?.length ?? 0;
  return (
    count(/“/g) === count(/”/g) &&
    count(/"/g) % 2 === 0 &&
    count(/``/g) === count(/''/g) &&
    count(/\(/g) === count(/\)/g)
  );
}
