import { IRREGULAR_VERBS } from './irregular-verbs.ts';
import { DOUBLING, REGULAR_VERBS } from './regular-verbs.ts';
import { LOOSE, REPORTING, STATIVE, TELLING } from './verb-classes.ts';

const SIBILANT = /(?:s|x|z|ch|sh|[^aeiou]o)$/;
const CONSONANT_Y = /[^aeiou]y$/;

/** What letters before -ed say of the base: how many are cut, and what is added; the first that fits holds. 0: it cannot be told. */
const ENDINGS: readonly { pattern: RegExp; cut: number; add: string }[] = [
  { pattern: /[^aeiou]ied$/, cut: 3, add: 'y' },
  { pattern: /[ae]lled$/, cut: 0, add: '' },
  { pattern: /(?:ll|ss|ff|zz)ed$/, cut: 2, add: '' },
  { pattern: /([bdgmnprt])\1ed$/, cut: 3, add: '' },
  { pattern: /(?:[vzcu]|[aeiou]s|ns|[dlr]g|[bcdfgkptz]l)ed$/, cut: 1, add: '' },
  { pattern: /uired$/, cut: 1, add: '' },
  { pattern: /(?:[aeiou]{2}[^aeiou]|it|[oe]r)ed$/, cut: 2, add: '' },
  { pattern: /(?:[aou]t|ir|[au]r|[^aeiou][aeiou]k)ed$/, cut: 1, add: '' },
  { pattern: /(?:x|ck|[nlrsfph]t|sh|ch|mp|[nrl][dk]|rm|rn|wn|[wy])ed$/, cut: 2, add: '' },
];

/** Past and participle forms, each with its base. */
const past = new Map<string, string>();
const participles = new Map<string, string>();
const presents = new Map<string, string>();
const bases = new Set<string>();

const irregular = new Set(IRREGULAR_VERBS.map(({ base }) => base));
const regular = [REGULAR_VERBS, LOOSE, REPORTING, STATIVE, TELLING]
  .flatMap((verbs) => [...verbs])
  .filter((base) => !irregular.has(base) && !/^(?:be|have|do|go)$/.test(base));

for (const base of new Set(regular)) {
  bases.add(base);
  for (const form of regularPasts(base)) {
    past.set(form, base);
    participles.set(form, base);
  }
  presents.set(thirdPerson(base), base);
}
for (const verb of IRREGULAR_VERBS) {
  bases.add(verb.base);
  past.set(verb.past, verb.base);
  participles.set(verb.participle, verb.base);
  presents.set(thirdPerson(verb.base), verb.base);
}
// “on grounds the court rejected”
presents.delete('grounds');
participles.set('got', 'get');
participles.set('born', 'bear');
participles.set('proved', 'prove');

/** The base of a regular past form that no list has (“maxed”, “allocated”), where its letters tell it; else null. */
export function baseOfUnlisted(form: string): string | null {
  if (!isRegularPast(form) || past.has(form)) return null;
  const ending = ENDINGS.find(({ pattern }) => pattern.test(form));
  return ending === undefined || ending.cut === 0 ? null : form.slice(0, -ending.cut) + ending.add;
}

/** The base of a past form (“took”), where it is known. */
export function baseOfPast(form: string): string | null {
  return past.get(form) ?? null;
}

/** The base of a past participle (“taken”), where it is known. */
export function baseOfParticiple(form: string): string | null {
  return participles.get(form) ?? null;
}

/** The base of a form of the present in -s (“takes”), where it is known. */
export function baseOfPresent(form: string): string | null {
  return presents.get(form) ?? null;
}

export function isVerbBase(word: string): boolean {
  return bases.has(word);
}

/** Whether a past form is its own base too: “put”, “hit”. */
export function isUnchanging(form: string): boolean {
  return past.get(form) === form;
}

/** Words in -ed that are no verbs, or hardly ever in the past. */
const NO_VERB = new Set(
  'hundred need indeed speed seed feed bed red united exceed proceed succeed bleed weed greed breed embed wed sacred naked wicked kindred hatred beloved so-called unprecedented armed limited ltd detailed sophisticated related rugged jagged talented gifted skilled wretched crooked ragged shed sled aged med ted ned fred alfred mohammed muhammed ahmed muhammad'.split(
    ' ',
  ),
);

/** Whether a word looks like a regular past form: in -ed, and none of the words that only end so. */
export function isRegularPast(word: string): boolean {
  if (past.has(word)) return word.endsWith('ed');
  return (
    /^(?:re-)?[a-z]{2,}ed$/.test(word) &&
    !NO_VERB.has(word) &&
    !word.startsWith('un') &&
    /[aeiouy].*ed$/.test(word)
  );
}

export function thirdPerson(base: string): string {
  if (base === 'have') return 'has';
  if (base === 'be') return 'is';
  if (CONSONANT_Y.test(base)) return `${base.slice(0, -1)}ies`;
  return SIBILANT.test(base) ? `${base}es` : `${base}s`;
}

function regularPasts(base: string): string[] {
  if (base.endsWith('e')) return [`${base}d`];
  if (CONSONANT_Y.test(base)) return [`${base.slice(0, -1)}ied`];
  const doubled = `${base}${base.at(-1)}ed`;
  if (!DOUBLING.has(base)) return [`${base}ed`];
  // Both are written: “canceled”, “cancelled”.
  return /[ae]l$/.test(base) ? [doubled, `${base}ed`] : [doubled];
}
