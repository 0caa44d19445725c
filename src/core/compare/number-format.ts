/** How a language writes numbers in digits. */
export interface NumberFormat {
  /** Matches a number: digits in groups, or not, with or without a decimal part. */
  pattern: string;
  /** What a matched number is worth. */
  read: (text: string) => number;
}

/** No-break spaces and thin ones part groups as plain ones do. */
const SPACES = String.raw`[ \u00a0\u2009\u202f]`;

/**
 * The number format of a language: “1.000” is a thousand in German, and one in English. Where a sign cannot be either
 * (“1.5” in German), it is what is left.
 */
export function numberFormat(language: string): NumberFormat {
  const { group, decimal } = signsOf(language);
  const groups = group === ' ' ? SPACES : `(?:${escape(group)}|${SPACES.replace(' ', '')})`;
  const pattern = String.raw`(?:\p{Nd}{1,3}(?:${groups}\p{Nd}{2,3})*${groups}\p{Nd}{3}(?!\p{Nd})|\p{Nd}+)(?:${escape(decimal)}\p{Nd}+)?`;
  const separators = new RegExp(groups, 'gu');
  return {
    pattern,
    read: (text) => Number(inAscii(text).replaceAll(separators, '').replace(decimal, '.')),
  };
}

function signsOf(language: string): { group: string; decimal: string } {
  const parts = new Intl.NumberFormat(language, { useGrouping: true }).formatToParts(-1_234_567.8);
  const sign = (type: Intl.NumberFormatPartTypes) => parts.find((part) => part.type === type)?.value;
  const group = sign('group') ?? ',';
  return { group: /\s/u.test(group) ? ' ' : group, decimal: sign('decimal') ?? '.' };
}

/** Digits of every script stand in runs of ten from their zero on. */
function inAscii(text: string): string {
  return text.replaceAll(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0)!;
    let zero = code;
    while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && code - zero < 9) zero--;
    return String(code - zero);
  });
}

function escape(sign: string): string {
  return sign.replace(/[.\\^$*+?()[\]{}|]/g, String.raw`\$&`);
}
