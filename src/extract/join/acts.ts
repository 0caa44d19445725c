import { IRREGULAR, NEAR, ROWS } from './act-words.ts';

/** Acts that are told from either side: “A meets B” is “B meets A”. */
const MUTUAL = new Set(['agree', 'debate', 'draw', 'fight', 'meet', 'merge', 'sign', 'swap', 'visit']);

/** Acts of which one thing sees one or the other at a time. */
const OPPOSITES = new Set(
  ['approve reject', 'begin end', 'convict acquit', 'rise drop', 'capture withdraw'].flatMap((pair) => {
    const [a, b] = pair.split(' ');
    return [`${a} ${b}`, `${b} ${a}`];
  }),
);

/** The act of saying, which stands before what is said. */
export const REPORT = 'report';

/** Acts that most often say how another came about: “agrees to buy”. */
const LIGHT = new Set([REPORT, 'agree', 'announce']);

/** What stands behind the first word of a phrase; null for a gap. */
interface Phrase {
  rest: readonly (string | null)[];
  act: string;
}

/** Words in a gap: “find former mayor Peter Quill guilty”. */
const MOST_BETWEEN = 6;

const ACTS = new Map<string, string>();
const PHRASES = new Map<string, Phrase[]>();
for (const row of ROWS.trim().split('\n')) {
  const [act = '', words = ''] = row.split(': ');
  const [verbs = '', nouns = ''] = words.split('|');
  const [single = '', ...phrases] = verbs.split(',');
  const forms = [
    ...inWords(single).flatMap(formsOf),
    ...inWords(nouns).flatMap((noun) => [noun, `${noun}s`]),
  ];
  for (const form of forms) if (!ACTS.has(form)) ACTS.set(form, act);
  for (const [first = '', ...rest] of phrases.map(inWords)) {
    const phrase = { rest: rest.map((word) => (word === '…' ? null : word)), act };
    for (const form of formsOf(first)) PHRASES.set(form, [...(PHRASES.get(form) ?? []), phrase]);
  }
}

// “Find … not guilty” before “find … guilty”.
for (const phrases of PHRASES.values()) phrases.sort((a, b) => b.rest.length - a.rest.length);

const NEAR_ACTS = new Set(
  NEAR.trim()
    .split('\n')
    .flatMap((row) => {
      const [act = '', ...others] = row.split(' ');
      return others.flatMap((other) => [`${act} ${other}`, `${other} ${act}`]);
    }),
);

/** The kind of act that a folded word tells by itself, or null. */
export function actOf(word: string): string | null {
  return ACTS.get(word) ?? null;
}

/** The kind of act that each of these words tells, or null; that of a phrase (“vote down”) stands at its first word. */
export function actsIn(words: readonly { word: string }[]): (string | null)[] {
  const acts: (string | null)[] = [];
  const isTaken = new Set<number>();
  words.forEach(({ word }, at) => {
    const phrases = PHRASES.get(word) ?? [];
    for (const { rest, act } of phrases) {
      const places = placesOf(rest, words, at + 1);
      if (places === null) continue;
      for (const place of places) isTaken.add(place);
      acts.push(act);
      return;
    }
    acts.push(isTaken.has(at) ? null : actOf(word));
  });
  return acts;
}

/** Where the words of a phrase stand from `from`; null where they do not. */
function placesOf(rest: Phrase['rest'], words: readonly { word: string }[], from: number): number[] | null {
  const places: number[] = [];
  let at = from;
  let gap = 0;
  for (const word of rest) {
    if (word === null) {
      gap = MOST_BETWEEN;
      continue;
    }
    let ahead = 0;
    while (ahead < gap && words[at + ahead] !== undefined && words[at + ahead]!.word !== word) ahead++;
    if (words[at + ahead]?.word !== word) return null;
    places.push(at + ahead);
    at += ahead + 1;
    gap = 0;
  }
  return places;
}

/** Whether two acts often tell one thing: an attack, and that it killed. */
export function areNear(a: string, b: string): boolean {
  return NEAR_ACTS.has(`${a} ${b}`);
}

export function isLight(act: string): boolean {
  return LIGHT.has(act);
}

export function isMutual(act: string): boolean {
  return MUTUAL.has(act);
}

export function areOpposite(a: string, b: string): boolean {
  return OPPOSITES.has(`${a} ${b}`);
}

function inWords(text: string): string[] {
  return text.trim().split(' ').filter(Boolean);
}

function formsOf(verb: string): string[] {
  const third = /(?:s|sh|ch|x)$/.test(verb)
    ? `${verb}es`
    : /[^aeiou]y$/.test(verb)
      ? verb.replace(/y$/, 'ies')
      : `${verb}s`;
  const past = /e$/.test(verb)
    ? `${verb}d`
    : /[^aeiou]y$/.test(verb)
      ? verb.replace(/y$/, 'ied')
      : `${verb}ed`;
  const going = /[^eo]e$/.test(verb) ? verb.replace(/e$/, 'ing') : `${verb}ing`;
  return [verb, third, past, going, ...inWords(IRREGULAR[verb] ?? '')];
}
