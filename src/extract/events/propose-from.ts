import { findMentions } from '../mentions/index.ts';
import type { FoundMention } from '../mention.ts';
import type { ArticleText, Proposal } from '../proposal.ts';
import { isOfItsStory } from './about.ts';
import { actorsOf, fullNamesOf, type Names } from './actors.ts';
import { needsAntecedent } from './antecedent.ts';
import { trailingAttribution } from './attribution.ts';
import { bareNamesIn } from './bare-names.ts';
import { bodyOf } from './body.ts';
import type { Candidate } from './candidate.ts';
import { confidenceOf } from './confidence.ts';
import { isEndOfRange, isLastOfEither } from './date-ranges.ts';
import { excerptOf, withNames } from './excerpt.ts';
import { leaningDefinites } from './definites.ts';
import { toldBefore } from './explained.ts';
import { stemOf } from './first-told.ts';
import { behind, calledByLast, withWholeNames } from './full-names.ts';
import type { Clause } from './grammar/clauses.ts';
import { proposeByFigures } from './foreign.ts';
import { headlineTitle } from './headline-title.ts';
import { headlineOf, speakerOfCandidate } from './headline.ts';
import { isStatement } from './says.ts';
import { candidatesOf } from './judge.ts';
import { actorOf, knownNameWords, lastNameInOffice, namesIn } from './names.ts';
import { laterVersionOf } from './later-version.ts';
import { namesNothing } from './names-nothing.ts';
import { OPENING, readSentences } from './reading.ts';
import { agreesInNumber, isTold, speaksForOffice } from './gates.ts';
import { reasonsOf } from './reasons.ts';
import { refersBack } from './refers-back.ts';
import { standsAlone } from './standing.ts';
import { endsOf } from './title-ends.ts';
import { themeOf, type ThemeWords } from './theme.ts';
import { reachOf } from './clause-words.ts';
import { subjectOf } from './subject.ts';
import { MEASURING } from './words/verb-classes.ts';

export interface ProposeOptions {
  /** The collection’s themes, each with words that speak of it. */
  themes: readonly ThemeWords[];
  /** Names that the collection knows: its actors and spellings. */
  known?: readonly string[];
  /** The mentions of the article, where they have been found already. */
  mentions?: readonly FoundMention[];
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
  const names = {
    known,
    full: fullNamesOf([...all, ...given].map((name) => actorOf(name) ?? name.text)),
    called: calledByLast(all, article.title),
    inOffice: new Set(all.flatMap(({ text, before }) => lastNameInOffice(text, before) ?? [])),
  };

  const dates = new Set<string>();
  const update = laterVersionOf(article, mentions);
  const proposals = sentences.flatMap((sentence, i) => {
    const told = candidatesOf(sentence, sentences[i - 1] ?? null, published, dates).flatMap(
      (candidate) => proposalOf(candidate, article, options, names) ?? [],
    );
    for (const { when } of told) dates.add(when);
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

function isOfPublisher(subject: string, publisher: string): boolean {
  const plain = (words: string) =>
    words.toLowerCase().replace(/^the | (?:news|online)$|\.(?:com?|org|net|co\.uk)$/g, '');
  return plain(subject) === plain(publisher);
}

/** No text has it. */
const NUL = '\0';

/** Who is not known by name. */
const OF_SOME =
  /^(?:An?|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Several|Some|Many|Dozens of|Hundreds of|Thousands of|\d+) \p{Ll}/u;

/** What is measured, without whose it is. */
const NOBODYS =
  /^(?:(?:net|pretax|operating|total|other|its|profit|income|sales|revenue|revenues|earnings|shares|stock|traffic|results|prices|costs|exports|imports|output|production|orders|passenger|interest|loan|originations|deposits|assets|from|continuing|lines|for|quarter|third|second|first|fourth|the)[ -]?)+$/i;

function proposalOf(
  candidate: Candidate,
  { id, text, title: headline, published, publisher }: ArticleText,
  { themes }: ProposeOptions,
  names: Names,
): Proposal | null {
  const { telling, sentence, before, clause, mention, when, modality } = candidate;
  const who = subjectOf(candidate, names);
  if (who === null || !agreesInNumber(clause, sentence)) return null;
  if (mention !== null && isEndOfRange(sentence.tokens, mention)) return null;
  if (mention !== null && isLastOfEither(mention, candidate.span, published)) return null;
  // “Metro visited one of the shelters”: what the paper itself did.
  if (publisher !== null && isOfPublisher(who.words, publisher) && !isStatement(clause, sentence))
    return null;
  // “He has dismissed …”, without a day, is told of what goes on.
  if (telling === 'perfect' && who.antecedent !== null) return null;
  const own = headlineOf(candidate, who.words);
  // “A cat was found in Fredo”: the headline says which.
  const title =
    own !== null && !OF_SOME.test(own) ? own : (headlineTitle(candidate, headline, names.known) ?? own);
  if (title === null || refersBack(title)) return null;
  if (!isOfItsStory(title, who.words, headline, candidate)) return null;
  const end = reachOf(sentence, clause, true);
  if (!standsAlone(candidate, who.isNamed, end)) return null;
  const untold = leaningDefinites(sentence, 0, sentence.tokens.length)
    .filter((definite) => title.includes(toldBefore(sentence, definite) ?? NUL))
    .map(({ to }) => stemOf(sentence.tokens[to - 1]!.lower));
  if (who.untold !== undefined) untold.push(...who.untold);
  const quote = toQuote(candidate);
  // What an article opens with may be too long, and end sooner, as a title does.
  const sooner = sentence.index < OPENING ? endsOf(sentence, clause.group.last + 1) : [];
  const ends = [end, ...sooner.filter((at) => at < end).toReversed()];
  const quoted = firstOf(ends, (at) => excerptOf(sentence, { ...quote, end: at, mention }, before, untold));
  if (quoted === null) return null;
  const bare = bareNamesIn(text.slice(quoted.start, quoted.end), names, headline);
  const excerpt = withNames(quoted, sentence, before, bare);
  if (bare.length > 0 && excerpt === quoted) return null;

  const said = speakerOfCandidate(candidate);
  const speaker =
    said !== null && needsAntecedent(said) ? (isStatement(clause, sentence) ? who.words : null) : said;
  const actors = actorsOf(candidate, names, who.antecedent);
  if (telling === 'participle' && actors.length === 0) return null;
  // What goes on, or is held to be so, is everybody’s.
  if (
    actors.length === 0 &&
    !/^(?:stretch|outlook|view)$/.test(telling) &&
    !sentence.tellsHeadline &&
    namesNothing(title, who.words, names.known)
  )
    return null;
  // “has said”, on no day: only of those who speak for a state is it an event, or as the news.
  if (
    telling === 'perfect' &&
    isStatement(clause, sentence) &&
    !sentence.tellsHeadline &&
    !speaksForOffice(who.words, names)
  )
    return null;
  if (!isTold(candidate, actors, end)) return null;
  // “Net income falls 22%”: whose, the words do not say.
  if (MEASURING.has(clause.group.base ?? '') && NOBODYS.test(who.words)) return null;
  const exact = text.slice(excerpt.start, excerpt.end);
  return {
    article: id,
    title: withWholeNames(title, names.called),
    when,
    modality,
    actors,
    theme: themeOf(exact, themes),
    excerpt: { exact, start: excerpt.start, end: excerpt.end },
    mention: mention && { text: mention.text, start: mention.start, end: mention.end, how: mention.how },
    speaker: speaker && withWholeNames(speaker, names.called),
    reasons: reasonsOf(candidate, { speaker, antecedent: who.antecedent, published }),
    confidence: confidenceOf(candidate, {
      antecedent: who.antecedent !== null,
      unnamed: actors.length === 0,
    }),
  };
}

function firstOf<Item, Found>(items: readonly Item[], find: (item: Item) => Found | null): Found | null {
  for (const item of items) {
    const found = find(item);
    if (found !== null) return found;
  }
  return null;
}

/** The clause to quote: with a claim the one of its speaker. */
function toQuote({ telling, clause, attribution, modality, sentence }: Candidate): {
  clause: Clause;
  whole: boolean;
} {
  if (telling === 'noun' || telling === 'participle' || telling === 'lead') return { clause, whole: true };
  if (isStatement(clause, sentence)) return { clause, whole: trailingAttribution(sentence) === clause };
  if (modality !== 'claimed') return { clause, whole: false };
  const by = attribution?.clause ?? null;
  return by !== null && clause.parent === by ? { clause: by, whole: false } : { clause, whole: true };
}
