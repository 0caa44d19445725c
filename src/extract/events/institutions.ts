import type { SentenceReading } from './reading.ts';

/** Bodies that an article calls by their name first, and then by what they are. */
const BODY = /^the (court|tribunal|ministry|department|commission|council|committee|board)$/i;

const WORD = String.raw`\p{Lu}[\p{L}\p{M}.’'-]*`;

/**
 * The names that an article has given, before a sentence, to a body such as “the court”, each in its longest form: “Lee High Court”,
 * “Court of Fredo”. Null where a subject is no such body.
 */
export function bodiesBefore(subject: string, { article, start }: SentenceReading): string[] | null {
  const noun = BODY.exec(subject)?.[1]?.toLowerCase();
  if (noun === undefined) return null;
  const name = `${noun.charAt(0).toUpperCase()}${noun.slice(1)}`;
  const named = new RegExp(
    String.raw`(?<![\p{L}.’'-])(?!The )(?:${WORD} ){0,4}${name}(?: (?:of|for) ${WORD}(?: ${WORD}){0,3})?(?![\p{L}-])`,
    'gu',
  );
  const names = new Set<string>();
  for (const [found] of article.slice(Math.max(0, start - REACH), start).matchAll(named)) {
    const words = found.replace(/^(?:The|In|At|But|And|On|A|Its) /, '').replace(/[.’']+$/, '');
    if (words.includes(' ')) names.add(words);
  }
  return [...names].filter((words) => ![...names].some((other) => other !== words && other.endsWith(words)));
}

/** UTF-16 units before a sentence. */
const REACH = 6000;
