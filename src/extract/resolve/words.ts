import { REPORTING } from './vocabulary.ts';

/** Characters of a mention that is read at all: no words of time are longer. */
const LONGEST = 120;

/** 2 p.m., 14:30 GMT. */
const CLOCK = '(?:\\d{1,2}(?::\\d\\d)? ?[ap]\\.?m\\b\\.?|\\d{1,2}:\\d\\d)(?: (?:[a-z]{1,4}t|utc)\\b)?';

/** Words that go before a date and change nothing in it, and what may follow it. */
const PEELINGS: readonly RegExp[] = [
  new RegExp(`^(?:first |last )?(?:${REPORTING})(?: (?:late|early))?:? `),
  /^(?:back|sometime|some time|only|just) /,
  /^(?:on|in|at|during|of|over|for|throughout|through|as of|dating to) /,
  /^the /,
  new RegExp(`,? (?:at )?${CLOCK}$`),
  new RegExp(`^${CLOCK},? (?:on )?`),
  /'s?$/,
  / local time$/,
];

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

/** A mention's words without what stands around them; null where they are too many to be words of time. */
export function mentionWords(text: string): string | null {
  const plain = plainWords(text);
  if (plain.length > LONGEST) return null;
  return plain.replace(/^["'([,;:. -]+/, '').replace(/["')\],;:. -]+$/, '');
}

/** The words less one thing that changes nothing in them; null where there is no such thing. */
export function peeled(words: string): string | null {
  const peeling = PEELINGS.find((pattern) => pattern.test(words));
  return peeling === undefined ? null : words.replace(peeling, '');
}
