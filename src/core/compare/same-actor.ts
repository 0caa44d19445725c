import type { Account } from '../model.ts';
import {
  areShared,
  baseLanguage,
  mark,
  valuesBy,
  type Mark,
  type Told,
  type WordDifference,
} from './difference.ts';
import { wordsOf, type Word } from './words.ts';

/** English nouns for what somebody does, by kind: of one kind, they may be words for one thing. */
const KINDS = [
  'offensive invasion incursion operation attack assault intervention war aggression raid campaign onslaught',
  'protest demonstration march rally riot uprising unrest',
  'talks negotiations discussions consultations',
  'crash accident collision disaster incident derailment',
  'strike walkout stoppage',
  'ban prohibition embargo restriction',
  'law bill act legislation',
  'agreement deal accord treaty pact truce ceasefire armistice',
].map((line) => new Set(line.split(' ')));

/** Words between a possessor and what is possessed: “Russia’s *full-scale* invasion”. */
const MOST_BETWEEN = 2;
const STEM = 5;

interface Deed {
  kind: number;
  actor: string;
  mark: Mark;
}

/**
 * Words for what one actor of the event did: “Russia’s invasion”, “Russia … launched its offensive”, “the Russian
 * operation”. They are of one kind and tied to the same actor by their own sentences. English only.
 */
export function compareSameActor(told: readonly Told[], actors: readonly string[]): WordDifference[] {
  const deeds = told
    .filter(({ language }) => baseLanguage(language) === 'en')
    .flatMap(({ account }) => deedsIn(account, actors));
  const groups = new Map<string, Deed[]>();
  for (const deed of deeds) {
    const key = `${deed.kind} ${deed.actor}`;
    groups.set(key, [...(groups.get(key) ?? []), deed]);
  }
  return [...groups.values()].flatMap((group) => {
    const values = valuesBy(
      group.map((deed) => deed.mark),
      ({ text }) => text.toLowerCase(),
    );
    return values.length < 2 || areShared(values) ? [] : [{ rule: 'actor' as const, values }];
  });
}

function deedsIn(account: Account, actors: readonly string[]): Deed[] {
  const words = wordsOf(account);
  return words.flatMap((word, index) => {
    const kind = KINDS.findIndex((nouns) => nouns.has(word.plain));
    if (kind === -1) return [];
    const actor = actorOf(words, index, actors);
    return actor === null ? [] : [{ kind, actor, mark: mark(account, word.start, word.end) }];
  });
}

/** By whom it is: named right before, or by “its” and “their”, which stand for the actor named last. */
function actorOf(words: readonly Word[], index: number, actors: readonly string[]): string | null {
  const noun = words[index]!;
  for (let at = index - 1; at >= Math.max(index - 1 - MOST_BETWEEN, 0); at--) {
    const word = words[at]!;
    if (word.sentence !== noun.sentence) return null;
    const owner = /^(.+)'s$/.exec(word.plain)?.[1];
    if (owner !== undefined) return named(owner, actors);
    if (word.plain === 'its' || word.plain === 'their') return lastNamed(words, at, actors);
    const adjective = adjectiveOf(word, actors);
    if (adjective !== null) return adjective;
    // A name of another, or a word that begins another part of the sentence.
    if (/^(?:the|a|an|of|by|in|on|to|and|or|for|against|with|that)$/.test(word.plain)) return null;
  }
  return null;
}

function lastNamed(words: readonly Word[], before: number, actors: readonly string[]): string | null {
  const { sentence } = words[before]!;
  for (let at = before - 1; at >= 0 && words[at]!.sentence === sentence; at--) {
    const actor = named(words[at]!.plain, actors);
    if (actor !== null) return actor;
  }
  return null;
}

function named(word: string, actors: readonly string[]): string | null {
  return actors.find((actor) => actor.toLowerCase() === word) ?? null;
}

/** “Russian” is of Russia. */
function adjectiveOf({ text, plain }: Word, actors: readonly string[]): string | null {
  if (!/^\p{Lu}\p{L}+(?:an|ian|ish|ese|i)$/u.test(text)) return null;
  return (
    actors.find(
      (actor) => actor.length >= STEM && actor.slice(0, STEM).toLowerCase() === plain.slice(0, STEM),
    ) ?? null
  );
}
