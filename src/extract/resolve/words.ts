/** Characters of words that are read at all: no words of time are longer. */
const LONGEST = 120;

const OPENING = /^["'“‘([,;:.\s–—-]+/;
const CLOSING = /["'”’)\],;:.\s–—-]/;

/** In lower case, with straight quotes, hyphens for dashes and single spaces. */
export function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[–—‐‑]/g, '-')
    .replace(/[\s\u0085]+/g, ' ')
    .trim();
}

/** Whether words are too many to be words of time. */
export function areTooMany(words: string): boolean {
  return plainWords(words).length > LONGEST;
}

/** Where words begin and end without the signs around them. */
export function withoutSigns(words: string): { start: number; end: number } {
  const start = OPENING.exec(words)?.[0].length ?? 0;
  let end = words.length;
  while (end > start && CLOSING.test(words[end - 1]!)) end--;
  return { start, end };
}
