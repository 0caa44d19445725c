import type { Account, Collection, TimelineEvent } from '../model.ts';
import type { Telling } from '../sources.ts';
import { compareFigures } from './align-figures.ts';
import { compareDates } from './dates.ts';
import {
  baseLanguage,
  type Comparison,
  type Mark,
  type Speaker,
  type Told,
  type WordDifference,
} from './difference.ts';
import { compareSameActor } from './same-actor.ts';
import { compareSamePlaces } from './same-place.ts';
import { isNamedIn, speakersOf } from './speakers.ts';
import { compareSpelling } from './spelling.ts';
import { compareVariants } from './variants.ts';

export { baseLanguage };

export type {
  Comparison,
  DateDifference,
  DateValue,
  FigureDifference,
  Mark,
  Relation,
  Speaker,
  Value,
  WordDifference,
  WordRule,
} from './difference.ts';
export { notMentionedIn } from './not-mentioned.ts';
export { speakerKey } from './speakers.ts';

/**
 * Where the accounts of an event differ: their dates, their figures, their words for one thing, and whom they quote.
 * All of it is found in the words, and only shown: nothing says which account is right. Words are compared in English,
 * and those that the collection lists in any language; dates and figures in all.
 */
export function compareAccounts(
  event: TimelineEvent,
  tellings: readonly Telling[],
  collection: Pick<Collection, 'variants'>,
): Comparison {
  const told = tellings.flatMap(({ source, accounts }): Told[] =>
    accounts.map((account) => ({ account, language: source.article.language })),
  );
  const { variants } = collection;
  const accounts = told.map(({ account }) => account);
  const speakers = speakersOf(accounts, variants);
  const isMissed = (speaker: Speaker) => tellings.some(({ accounts }) => isLeftOut(speaker, accounts));
  return {
    dates: compareDates(told),
    figures: compareFigures(told, variants),
    words: withoutRepetition([
      ...compareVariants(told, variants),
      ...compareSpelling(told),
      ...compareSameActor(told, event.actors),
      ...compareSamePlaces(told),
    ]),
    quoted: speakers.some(isMissed) ? speakers : [],
    leftOut: leftOutOf(tellings, speakers),
  };
}

/** Who is left out by which article. In another language they may be named in words that are not theirs here. */
function leftOutOf(tellings: readonly Telling[], speakers: readonly Speaker[]): Comparison['leftOut'] {
  const languages = new Map(
    tellings.map(({ source: { article } }) => [article.id, baseLanguage(article.language)]),
  );
  return tellings
    .map(({ source: { article }, accounts }) => {
      const language = languages.get(article.id);
      const missed = speakers.filter(
        (speaker) =>
          isLeftOut(speaker, accounts) &&
          speaker.accounts.some((account) => languages.get(account.article) === language),
      );
      return { article: article.id, speakers: missed.map(({ text }) => text) };
    })
    .filter(({ speakers }) => speakers.length > 0);
}

/** Neither quoted in the passages of an article nor named there. */
function isLeftOut({ text, accounts }: Speaker, passages: readonly Account[]): boolean {
  return !passages.some((passage) => accounts.includes(passage) || isNamedIn(passage, text));
}

/** A difference is said once, by the first rule that finds it: words that lie in others already said are left out. */
function withoutRepetition(differences: readonly WordDifference[]): WordDifference[] {
  const said = new Map<Account, Mark[]>();
  return differences.filter(({ values }) => {
    const marks = values.flatMap((value) => value.marks);
    const isSaid = marks.every(({ account, start, end }) =>
      said.get(account)?.some((mark) => mark.start <= start && end <= mark.end),
    );
    for (const mark of marks) said.set(mark.account, [...(said.get(mark.account) ?? []), mark]);
    return !isSaid;
  });
}
