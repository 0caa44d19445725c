import type { TextRange } from '../../core/text/index.ts';
import type { ArticleText, Proposal } from '../proposal.ts';
import { isOfItsStory } from './about.ts';
import { actorsOf, type Names } from './actors.ts';
import { needsAntecedent } from './antecedent.ts';
import { trailingAttribution } from './attribution.ts';
import { bareNamesIn } from './bare-names.ts';
import type { Candidate } from './candidate.ts';
import { reachOf } from './clause-words.ts';
import { confidenceOf } from './confidence.ts';
import { isEndOfRange, isLastOfEither } from './date-ranges.ts';
import { leaningDefinites } from './definites.ts';
import { DOUBTS, leaningSubject } from './doubts.ts';
import { excerptOf, withNames } from './excerpt.ts';
import { toldBefore } from './explained.ts';
import { stemOf } from './first-told.ts';
import { withWholeNames } from './full-names.ts';
import { agreesInNumber, isOfNoDay, isOfPublisher, isTold, mayBeDoubted } from './gates.ts';
import type { Clause } from './grammar/clauses.ts';
import { headlineTitle } from './headline-title.ts';
import { headlineOf, speakerOfCandidate } from './headline.ts';
import { namesNothing } from './names-nothing.ts';
import { OPENING } from './reading.ts';
import { reasonsOf } from './reasons.ts';
import { refersBack } from './refers-back.ts';
import { isStatement } from './says.ts';
import { sharedIn } from './shared-names.ts';
import { hasOpenObject, standsAlone } from './standing.ts';
import type { Who } from './subject.ts';
import { themeOf, type ThemeWords } from './theme.ts';
import { endsOf } from './title-ends.ts';
import { excerptInDoubt } from './unsure-excerpt.ts';
import { titleInDoubt } from './unsure-title.ts';
import { opensSentence, whoOf } from './unsure-who.ts';
import { descriptionBeside } from './who-is.ts';
import { MEASURING } from './words/verb-classes.ts';

/** No text has it. */
const NUL = '\0';

/** Characters. Of what is longer a headline that tells the same is the better title. */
const SHORT_ENOUGH = 160;

/** Who is not known by name. */
const OF_SOME =
  /^(?:An?|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Several|Some|Many|Dozens of|Hundreds of|Thousands of|\d+) \p{Ll}/u;

/** What is measured, without whose it is. */
const NOBODYS =
  /^(?:(?:net|pretax|operating|total|other|its|profit|income|sales|revenue|revenues|earnings|shares|stock|traffic|results|prices|costs|exports|imports|output|production|orders|passenger|interest|loan|originations|deposits|assets|from|continuing|lines|for|quarter|third|second|first|fourth|the)[ -]?)+$/i;

/**
 * A candidate as a proposal. What does not stand by itself has doubts, where its date stands with a verb that tells what happened; null for
 * other candidates that do not, and where date, kind or event are in doubt.
 */
export function proposalOf(
  candidate: Candidate,
  article: ArticleText,
  themes: readonly ThemeWords[],
  names: Names,
): Proposal | null {
  const { sentence, before, clause, mention, when, modality } = candidate;
  const { published } = article;
  if (!agreesInNumber(clause, sentence)) return null;
  if (mention !== null && isEndOfRange(sentence.tokens, mention)) return null;
  if (mention !== null && isLastOfEither(mention, candidate.span, published)) return null;
  const found = whoOf(candidate, names);
  if (found === null) return null;
  const { who } = found;
  if (isOfPublisher(candidate, who, article.publisher) || isOfNoDay(candidate, who, names)) return null;

  const end = reachOf(sentence, clause, true);
  const standing = standingDoubts(candidate, who, end);
  if (standing === null) return null;
  const about = [...(found.doubt === null ? [] : [found.doubt]), ...standing];
  const titled = about.includes(DOUBTS.subject)
    ? titleInDoubt(candidate, false)
    : titleOf(candidate, who, article.title, names);
  if (titled === null) return null;
  const { title } = titled;
  const shared = sharedIn(title, names);
  const quoted = excerptFor(candidate, who, title, end);
  if (quoted === null) return null;
  const said = speakerOfCandidate(candidate);
  const speaker =
    said === null || !needsAntecedent(said)
      ? said
      : isStatement(clause, sentence) && !needsAntecedent(who.words)
        ? who.words
        : null;
  const actors = actorsOf(candidate, names, who.antecedent);
  const isNamedEnough = isTold(candidate, actors, end);
  if (!isNamedEnough && !isTold(candidate, [who.words], end)) return null;

  const bare = bareNamesIn(
    article.text.slice(quoted.excerpt.start, quoted.excerpt.end),
    names,
    article.title,
  );
  const excerpt = withNames(quoted.excerpt, sentence, before, bare);
  // That it has no name, and that its excerpt leans, would be the same doubt once more.
  const doubts = new Set(
    [
      ...about,
      about.length === 0 && (!isNamedEnough || isNameless(candidate, who, title, actors, names))
        ? DOUBTS.nameless
        : null,
      // “Net income falls 22%”: whose, the words do not say.
      MEASURING.has(clause.group.base ?? '') && NOBODYS.test(who.words) ? DOUBTS.whose : null,
      titled.doubt,
      isOfItsStory(title, who.words, article.title, candidate) ? null : DOUBTS.story,
      about.length > 0 && quoted.doubt === DOUBTS.excerptLeans ? null : quoted.doubt,
      isBeside(candidate) ? DOUBTS.beside : null,
      shared.length > 0 ? DOUBTS.sharedName(shared.join(', ')) : null,
      bare.length > 0 && excerpt === quoted.excerpt ? DOUBTS.lastName(bare.join(', ')) : null,
    ].filter((doubt) => doubt !== null),
  );
  if (doubts.size > 0 && !mayBeDoubted(candidate)) return null;
  const { start, end: close } = excerpt;
  const exact = article.text.slice(start, close);
  return {
    article: article.id,
    title: withWholeNames(title, names.called),
    when,
    modality,
    actors,
    theme: themeOf(exact, themes),
    excerpt: { exact, start, end: close },
    mention: mention && { text: mention.text, start: mention.start, end: mention.end, how: mention.how },
    speaker: speaker && withWholeNames(speaker, names.called),
    reasons: reasonsOf(candidate, { speaker, antecedent: who.antecedent, published }),
    doubts: [...doubts],
    confidence: confidenceOf(candidate, {
      antecedent: who.antecedent !== null,
      unnamed: actors.length === 0,
      doubts: doubts.size,
    }),
  };
}

/** The title that stands by itself, or the one there is, with the doubt that leaves. */
function titleOf(
  candidate: Candidate,
  { words }: Who,
  headline: string | null,
  { known }: Names,
): { title: string; doubt: string | null } | null {
  const own = described(candidate, words) ?? headlineOf(candidate, words);
  // “A cat was found in Fredo”: the headline says which.
  const isEnough = own !== null && own.length <= SHORT_ENOUGH && !OF_SOME.test(own);
  const title = isEnough ? own : (headlineTitle(candidate, headline, known) ?? own);
  if (title === null) return titleInDoubt(candidate, true);
  return { title, doubt: refersBack(title) ? DOUBTS.titleLeans : null };
}

/** The title with who somebody is, where the sentence tells that beside the name, and there is room. */
function described(candidate: Candidate, words: string): string | null {
  const { clause, sentence } = candidate;
  const description = descriptionBeside(clause, sentence, words);
  if (description === null) return null;
  const title = headlineOf(candidate, `${words}, ${description},`);
  return title?.includes(`, ${description},`) === true ? title : null;
}

/** The excerpt that stands by itself, or the words there are, with the doubt that leaves. */
function excerptFor(
  candidate: Candidate,
  who: Who,
  title: string,
  end: number,
): { excerpt: TextRange; doubt: string | null } | null {
  const { sentence, before, clause, mention } = candidate;
  const untold = leaningDefinites(sentence, 0, sentence.tokens.length)
    .filter((definite) => title.includes(toldBefore(sentence, definite) ?? NUL))
    .map(({ to }) => stemOf(sentence.tokens[to - 1]!.lower));
  if (who.untold !== undefined) untold.push(...who.untold);
  const quote = toQuote(candidate);
  // What an article opens with may be too long, and end sooner, as a title does.
  const sooner = sentence.index < OPENING ? endsOf(sentence, clause.group.last + 1) : [];
  const ends = [end, ...sooner.filter((at) => at < end).toReversed()];
  const quoted = firstOf(ends, (at) => excerptOf(sentence, { ...quote, end: at, mention }, before, untold));
  return quoted === null ? excerptInDoubt(candidate) : { excerpt: quoted, doubt: null };
}

/** Why the clause does not stand by itself, in sentences; null where it cannot be told without what it is a part of. `end` is where it ends. */
function standingDoubts(candidate: Candidate, { isNamed }: Who, end: number): string[] | null {
  if (standsAlone(candidate, isNamed, end)) return [];
  const { clause, sentence } = candidate;
  const leaning = isNamed ? null : leaningSubject(candidate, end);
  const who = leaning === null ? [] : [DOUBTS.whoIs(leaning)];
  if (!standsAlone(candidate, true, end))
    return hasOpenObject(clause, sentence, end) ? [...who, DOUBTS.object] : null;
  // “Bob Roe, whose son left in May”: of whom a part of the sentence tells, is not certain.
  if (who.length === 0) return opensSentence(candidate) ? [DOUBTS.subject] : null;
  return who;
}

/** “As the hearing got under way on Monday, papers disclosed …” */
function isBeside({ telling, clause }: Candidate): boolean {
  const { kind, start, marker } = clause;
  return (
    telling === 'occurrence' && kind === 'subordinate' && start <= 1 && /^(?:as|while)$/.test(marker ?? '')
  );
}

function isNameless(
  { telling, sentence }: Candidate,
  who: Who,
  title: string,
  actors: readonly string[],
  { known }: Names,
): boolean {
  if (actors.length > 0) return false;
  if (telling === 'participle') return true;
  // What goes on, or is held to be so, is everybody’s.
  if (/^(?:stretch|outlook|view)$/.test(telling) || sentence.tellsHeadline) return false;
  return namesNothing(title, who.words, known);
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
