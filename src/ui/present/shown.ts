import { compareAccounts } from '../../core/compare/index.ts';
import type { Account, TimelineEvent } from '../../core/model.ts';
import { tellings, type Telling } from '../../core/sources.ts';
import type { Presentation } from '../../state/presentation.svelte.ts';
import type { Timeline } from '../../state/timeline.svelte.ts';

/** What an article tells of an event, as a step shows it. */
export interface Shown {
  event: TimelineEvent;
  telling: Telling;
}

/** The tellings of a step, in order; what nothing was known of by its day is left out. */
export function shownIn({ step, event, events, isComparing }: Presentation, timeline: Timeline): Shown[] {
  if (step === null || event === null) return [];
  const { sources } = timeline;
  const isOne = events.length === 1;
  if (step.accounts === null || (isComparing && isOne)) {
    const all = tellings(event, sources).map((telling) => ({ event, telling }));
    return isComparing ? all : all.slice(0, 1);
  }
  return step.accounts.flatMap((account) => {
    const own = timeline.find(account.event);
    const telling = own && tellings(own, sources).find(({ source }) => source.article.id === account.article);
    return own && telling ? [{ event: own, telling }] : [];
  });
}

/** A stretch of an excerpt. */
export interface Piece {
  text: string;
  /** Whether other accounts have other words there. */
  differs: boolean;
}

/** The words of each telling, with those marked in which they differ; `differ` is whether there are any. */
export function differing(
  shown: readonly Shown[],
  { whole }: Timeline,
): { pieces: Piece[][]; differ: boolean } {
  const [first] = shown;
  const isOne = shown.length > 1 && shown.every(({ event }) => event === first?.event);
  const told = shown.map(({ telling: { source, accounts } }) => ({ source, accounts: accounts.slice(0, 1) }));
  const marks = isOne ? marksOf(first!.event, told, whole.collection) : [];
  const pieces = told.map(({ accounts: [account] }) =>
    account === undefined
      ? []
      : piecesOf(
          account,
          marks.filter((mark) => mark.account === account),
        ),
  );
  return { pieces, differ: pieces.flat().some(({ differs }) => differs) };
}

function marksOf(...compared: Parameters<typeof compareAccounts>) {
  const { figures, words } = compareAccounts(...compared);
  return [...figures, ...words].flatMap(({ values }) => values.flatMap((value) => value.marks));
}

function piecesOf({ exact, start }: Account, marks: readonly { start: number; end: number }[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const add = (to: number, differs: boolean) => {
    if (to > at) pieces.push({ text: exact.slice(at, to).replaceAll(/\s+/g, ' '), differs });
    at = Math.max(at, to);
  };
  for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
    add(mark.start - start, false);
    add(mark.end - start, true);
  }
  add(exact.length, false);
  return pieces;
}
