import { findMentions } from '../mentions/index.ts';
import type { FoundMention } from '../mention.ts';
import type { ArticleText, Proposal } from '../proposal.ts';
import { fullNamesOf } from './actors.ts';
import { bodyOf } from './body.ts';
import type { Candidate } from './candidate.ts';
import { behind, calledByLast, peopleOf } from './full-names.ts';
import { proposeByFigures } from './foreign.ts';
import { candidatesOf } from './judge.ts';
import { actorOf, knownNameWords, lastNameInOffice, namesIn } from './names.ts';
import { laterVersionOf } from './later-version.ts';
import { proposalOf } from './proposal-of.ts';
import { readSentences } from './reading.ts';
import { sharedNames } from './shared-names.ts';
import type { ThemeWords } from './theme.ts';

export interface ProposeOptions {
  /** The collection’s themes, each with words that speak of it. */
  themes: readonly ThemeWords[];
  /** Names that the collection knows: its actors and spellings. */
  known?: readonly string[];
  /** The mentions of the article, where they have been found already. */
  mentions?: readonly FoundMention[];
  /** Also what has doubts. */
  unsure?: boolean;
}

/**
 * The events that an article tells, in the order of the text: each with its date, a neutral title, the excerpt, and why. What
 * is furniture, headline, question, condition, opinion or only a quotation is not proposed. Linear in the text.
 */
export function proposeFrom(article: ArticleText, options: ProposeOptions): Proposal[] {
  const { text, language, published } = article;
  const mentions = options.mentions ?? findMentions(text, { published });
  const body = bodyOf(article);
  if (!/^en\b/i.test(language)) return proposeByFigures(article, body, mentions);

  const sentences = readSentences(text, body, mentions, article.title);
  const known = knownNameWords(sentences.map(({ tokens }) => tokens));
  for (const name of options.known ?? []) for (const word of name.split(' ')) known.add(word);
  const all = sentences.flatMap(({ tokens }) =>
    namesIn(tokens, 0, tokens.length, known).map(({ text, from, to }) => ({
      text,
      before: tokens[from - 1]?.lower ?? null,
      behind: behind(tokens, to),
    })),
  );
  const given = (options.known ?? []).map((text) => ({ text, before: null }));
  const people = peopleOf(all);
  const called = calledByLast(people, article.title);
  const names = {
    known,
    full: fullNamesOf([...all, ...given].map((name) => actorOf(name) ?? name.text)),
    called,
    inOffice: new Set(all.flatMap(({ text, before }) => lastNameInOffice(text, before) ?? [])),
    shared: sharedNames(people, called, article.title),
  };
  // Of several by one last name no actor is taken by a guess.
  for (const name of names.shared) if (!names.inOffice.has(name)) names.full.delete(name);

  const dates = new Set<string>();
  let candidates: Candidate[] = [];
  const update = laterVersionOf(article, mentions);
  const proposals = sentences.flatMap((sentence, i) => {
    candidates = candidatesOf(sentence, sentences[i - 1] ?? null, published, dates, candidates);
    const told = candidates
      .flatMap((candidate) => proposalOf(candidate, article, options.themes, names) ?? [])
      .filter(({ doubts }) => options.unsure === true || doubts.length === 0)
      // Of two that tell the same, the one that stands by itself.
      .toSorted((a, b) => Number(a.doubts.length > 0) - Number(b.doubts.length > 0));
    // What is sure hangs on nothing that is not.
    for (const { when, doubts } of told) if (doubts.length === 0) dates.add(when);
    return told.filter((proposal, at) => told.findIndex((other) => isSame(other, proposal)) === at);
  });
  if (update === null) return proposals;
  return [...proposals, update].toSorted((a, b) => a.excerpt.start - b.excerpt.start);
}

/** Two dates of one sentence, of the same day, that tell the same: what somebody said, and that it was said. */
function isSame(a: Proposal, b: Proposal): boolean {
  const isSaidToo = a.speaker !== null && a.speaker === b.speaker && a.excerpt.exact === b.excerpt.exact;
  return a.when === b.when && (a.title === b.title || isSaidToo);
}
