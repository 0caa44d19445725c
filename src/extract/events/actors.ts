import type { Candidate } from './candidate.ts';
import { actorOf, namesIn } from './names.ts';
import { INSTITUTIONAL } from './words/name-words.ts';
import { reachOf } from './clause-words.ts';
import { nationOf } from './words/nations.ts';

/** What has to be known of the names of the whole article. */
export interface Names {
  /** Words that stand with a capital within sentences. */
  known: ReadonlySet<string>;
  /** From a last name to the whole. */
  full: ReadonlyMap<string, string>;
  /** From a last name to the whole, for those whom a title may call so. */
  called: ReadonlyMap<string, string>;
  /** Last names of those who are named with an office: “President Biden”. */
  inOffice: ReadonlySet<string>;
  /** Last names, and plurals of them, by which the article calls more than one. */
  shared: ReadonlySet<string>;
}

/** An event has few actors; what more a clause names are places and things. */
const MOST = 4;

/** Before a name these make it a place. */
const PLACING = new Set(
  'in at near outside around into from to across toward towards through via over inside off along'.split(' '),
);

/** Who takes part, as the clause names them, in order: countries by their names, people by the longest form of theirs. */
export function actorsOf(
  { sentence, clause, noun }: Candidate,
  { known, full }: Names,
  antecedent: string | null,
): string[] {
  const { tokens } = sentence;
  const to = Math.max(reachOf(sentence, clause, true), noun ?? 0);
  const ranges = [clause.subject, { from: noun === null ? clause.group.first : clause.start, to }];
  const first = antecedent === null ? null : (actorOf({ text: antecedent }) ?? antecedent);
  const actors = new Set<string>(first === null ? [] : [full.get(first) ?? first]);
  for (const range of ranges) {
    if (range === null) continue;
    for (const name of namesIn(tokens, range.from, range.to, known)) {
      const before =
        tokens[name.from - 1]?.lower === 'the' ? tokens[name.from - 2]?.lower : tokens[name.from - 1]?.lower;
      const isPlace =
        (PLACING.has(before ?? '') ||
          (before === 'of' &&
            /^(?:city|town|village|region|province|port|island|state|suburb)$/.test(
              tokens[name.from - 2]?.lower ?? '',
            ))) &&
        nationOf(name.text) === null;
      const actor = isPlace || tokens[name.from]!.quoted ? null : actorOf(name);
      if (actor !== null) actors.add(full.get(actor) ?? actor);
    }
  }
  return [...actors].slice(0, MOST);
}

/** From a last name to the longest form in which the article gives it: “Biden” is “Joe Biden”. */
export function fullNamesOf(names: Iterable<string>): Map<string, string> {
  const full = new Map<string, string>();
  for (const name of names) {
    const words = name.split(' ');
    const last = words.at(-1)!;
    if (
      words.length < 2 ||
      words.length > 3 ||
      INSTITUTIONAL.test(name) ||
      !words.every((word) => /^\p{Lu}/u.test(word))
    )
      continue;
    if (name.length > (full.get(last)?.length ?? 0)) full.set(last, name);
  }
  return full;
}
