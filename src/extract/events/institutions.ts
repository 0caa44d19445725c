import type { SentenceReading } from './reading.ts';
import { nationOf } from './words/nations.ts';

/** Bodies that an article calls by their name first, and then by what they are. */
const BODY =
  /^the ((?:(?:city|town|county|village|district|high|supreme) )?(?:court|tribunal|ministry|department|commission|council|committee|board))$/i;

const WORD = String.raw`\p{Lu}[\p{L}\p{M}.’'-]*`;

/**
 * The names that an article has given, before a sentence, to a body such as “the court”, each in its longest form: “Lee High Court”,
 * “Court of Fredo”. Null where a subject is no such body.
 */
export function bodiesBefore(subject: string, { article, start }: SentenceReading): string[] | null {
  const noun = BODY.exec(subject)?.[1]?.toLowerCase();
  if (noun === undefined) return null;
  const name = inCapitals(noun);
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

function inCapitals(words: string): string {
  return words.replaceAll(/(?<=^| )\p{Ll}/gu, (first) => first.toUpperCase());
}

/** Offices that one person holds at a time. */
const OFFICE = /^the (prime minister|president|chancellor|premier|governor|mayor)$/i;

/**
 * “Mayor Ann Lee”, of “the mayor”, where the article has named one with that office before a sentence and no other; of another country’s
 * (“British Prime Minister …”) it does not speak. Null where a subject is no such office, or several have been named, or none.
 */
export function holderBefore(subject: string, { article, start }: SentenceReading): string | null {
  const office = OFFICE.exec(subject)?.[1]?.toLowerCase();
  if (office === undefined) return null;
  const title = inCapitals(office);
  const named = new RegExp(
    String.raw`(?:(?<of>[\p{L}.’'-]+) )?(?<![\p{L}-])${title} (?<name>${WORD}(?: ${WORD}){1,2})`,
    'gu',
  );
  const names = new Set<string>();
  for (const { groups } of article.slice(Math.max(0, start - REACH), start).matchAll(named))
    if (nationOf(groups?.of ?? '') === null && !/^(?:[Ff]ormer|[Vv]ice|ex-)/.test(groups?.of ?? ''))
      names.add(groups!.name!.replace(/(?:['’]s?|[.’'-])+$/, ''));
  return names.size === 1 ? `${title} ${[...names][0]!}` : null;
}
