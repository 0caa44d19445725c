import type { Role } from './figure.ts';

const IRREGULAR: Record<string, string> = {
  buses: 'bus',
  people: 'person',
  persons: 'person',
  residents: 'person',
  inhabitants: 'person',
  villagers: 'person',
  townspeople: 'person',
  men: 'man',
  women: 'woman',
  children: 'child',
  policemen: 'policeman',
  servicemen: 'serviceman',
  countries: 'country',
  deaths: 'death',
  lives: 'life',
};

/** Nouns that are plural without an s, those of which there may be one, and participles that stand for people. */
const PLURAL =
  /^(?:person|man|woman|child|soldier|officer|passenger|worker|civilian|people|men|women|children|troops|police|personnel|dead|injured|wounded|killed|missing|arrested|percent|aircraft|policemen|servicemen|cattle|staff)$/;

/** What is no noun although it ends in s. */
const NO_NOUN =
  /^(?:is|was|has|does|this|its|his|hers|theirs|as|us|less|across|towards|besides|perhaps|plus|versus|hours|years|days|months|weeks|minutes|times)$/;

/** What ends a noun phrase. */
const STOP =
  /^(?:and|or|but|in|on|at|to|from|for|with|by|that|which|who|whom|were|was|are|is|had|have|has|as|since|during|after|before|while|when|where|than|into|near|against|over|under|about|between|because|if|so|it|they|he|she|we|you)$/;

const MOST_WORDS = 5;

/** Words that say of people what happened to them. */
const ROLES: readonly (readonly [Exclude<Role, null>, RegExp])[] = [
  ['killed', /^(?:killed|killing|kill|kills|dead|died|dies|die|deaths?|fatalities|lives)$/],
  ['injured', /^(?:injured|injuring|injures|injuries|wounded|wounding|hurt)$/],
  ['arrested', /^(?:arrested|arresting|arrests|detained|detaining)$/],
  ['missing', /^(?:missing|unaccounted)$/],
];

/** How far before and after a number its role is looked for, in words. */
const ROLE_BEFORE = 4;
const ROLE_AFTER = 7;

/** The head noun of the phrase that begins with `text`: its word, and where it ends in `text`. */
export function headNoun(text: string): { word: string; end: number } | null {
  const phrase = /^[\p{L}\p{M}'’ -]*/u.exec(text)?.[0] ?? '';
  let count = 0;
  for (const { 0: word, index } of phrase.matchAll(/[\p{L}\p{M}][\p{L}\p{M}'’-]*/gu)) {
    const plain = word.toLowerCase();
    if (plain === 'of' && count === 0) continue;
    if (/^(?:the|its|their|his|her|our|more|other)$/.test(plain)) continue;
    if (++count > MOST_WORDS || STOP.test(plain) || NO_NOUN.test(plain)) return null;
    if (/['’]s?$/.test(plain)) return null;
    if (PLURAL.test(plain) || (/s$/.test(plain) && !/ss$/.test(plain)))
      return { word, end: index + word.length };
  }
  return null;
}

/** `soldiers` and `soldier` are one noun. */
export function singular(noun: string): string {
  const plain = noun.toLowerCase();
  if (IRREGULAR[plain] !== undefined) return IRREGULAR[plain];
  if (/ies$/.test(plain)) return plain.replace(/ies$/, 'y');
  if (/(?:ch|sh|x|ss)es$/.test(plain)) return plain.replace(/es$/, '');
  return plain.replace(/(?<!s)s$/, '');
}

/** What happened to those whom a number counts, by the words around it up to a comma, an “and” or another number. */
export function roleOf(before: string, after: string): Role {
  const behind = (/^[^,;:.()–—\d]*/u.exec(after)?.[0] ?? '').split(/\s+and\s+|\s+while\s+/u, 1)[0] ?? '';
  const ahead = (/[^,;:.()–—\d]*$/u.exec(before)?.[0] ?? '').split(/\s+while\s+/u).at(-1) ?? '';
  return (
    firstRole(wordsIn(behind).slice(0, ROLE_AFTER)) ??
    firstRole(
      wordsIn(ahead.split(/(?:^|\s)and\s/u).at(-1) ?? '')
        .slice(-ROLE_BEFORE)
        .reverse(),
    )
  );
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}’'-]+/gu) ?? [];
}

function firstRole(words: readonly string[]): Role {
  for (const word of words) {
    const role = ROLES.find(([, pattern]) => pattern.test(word));
    if (role !== undefined) return role[0];
  }
  return null;
}
