import { nationOf } from './words/nations.ts';
import { NO_NAME } from './words/name-words.ts';

/**
 * “Police make 47 arrests”, “One person is pulled from the rubble”: nothing in it has a name, so that only the article says of whose story
 * it is a part. `subject` are its words for who does it, `known` words that stand with a capital within sentences of the article.
 */
export function namesNothing(title: string, subject: string, known: ReadonlySet<string>): boolean {
  // “Simmons signed the bill”: one word may be a name that no other sentence has.
  if (!subject.includes(' ') && !OF_MANY.test(subject)) return false;
  const [first = '', ...rest] = title.split(' ');
  if (/[“"]/.test(title) || rest.some((word) => /^['‘(]?\p{Lu}/u.test(word))) return false;
  const plain = first.replace(/[,:]$/, '').replace(/['’]s?$/, '');
  const isAcronym = /^\p{Lu}[\p{Lu}.&]+$/u.test(plain) && !NO_NAME.test(plain);
  return !isAcronym && !known.has(plain) && nationOf(plain) === null;
}

const OF_MANY = /^(?:police|dozens|scores|hundreds|thousands|many|some|several|both|others)$/i;
