import type { SentenceReading } from './reading.ts';
import { nationOf } from './words/nations.ts';
import { isFunctionWord } from './grammar/word-classes.ts';

/** What is told of at the head of an article, and just before, is what “the quarry” speaks of; UTF-16 units. */
const HEAD = 2000;
const BEFORE = 600;

const NAME = String.raw`\p{Lu}[\p{L}\p{M}’'-]{1,24}`;

/** “the asteroid in August” */
const TIME =
  /^\S+ (?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/;

/** With a capital at the beginning of a sentence, and no name. */
const OPENS = /^(?:Former|Late|Acting|New|Old|Local|Several|Nearby)$/;

/**
 * A noun with the name that the article gave it before: “Fellbrook quarry”, “quarry at Fellbrook”; null where it gave it none, or
 * several. `noun` is one word, in lower case.
 */
export function namedBefore(noun: string, { article, start }: SentenceReading): string | null {
  if (!/^\p{Ll}+$/u.test(noun)) return null;
  const told = article.slice(0, Math.min(HEAD, start)) + article.slice(Math.max(HEAD, start - BEFORE), start);
  const named = new RegExp(
    String.raw`(?<![\p{L}’'-])(?<name>(?:${NAME} ){1,3})${noun}(?!\p{L})|(?<!\p{L})${noun} (?<place>(?:at|in|of|near) ${NAME}(?: ${NAME}){0,2})`,
    'gu',
  );
  const names = new Set<string>();
  for (const { groups } of told.matchAll(named)) {
    const words = groups?.name?.trim().split(' ') ?? [];
    while (words.length > 0 && (isFunctionWord(words[0]!.toLowerCase()) || OPENS.test(words[0]!)))
      words.shift();
    // “Freedonia’s national” is no name.
    if (words.some((word) => /['’]s?$/.test(word))) continue;
    // “a North Korean ship” may be any.
    if (words.some((word) => nationOf(word) !== null && nationOf(word) !== word)) return null;
    if (TIME.test(groups?.place ?? '')) continue;
    if (groups?.place !== undefined) names.add(`${noun} ${groups.place}`);
    else if (words.length > 0) names.add(`${words.join(' ')} ${noun}`);
  }
  return names.size === 1 ? [...names][0]! : null;
}
