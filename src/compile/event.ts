import type { Account, Collection, TimelineEvent } from '../core/model.ts';
import { compileAccount } from './account.ts';
import type { ArticleLookup } from './article-file.ts';
import type { EventSource } from './formats.ts';
import { suggest } from './nearest.ts';
import { checkOutcomes } from './outcome.ts';
import { checkProposed, reasonsOf } from './proposed.ts';
import type { Report } from './report.ts';
import { UNSORTED } from './unsorted.ts';
import { reportCircles } from './via.ts';
import { quoted } from './wording.ts';

/** An event with its accounts in order of publication; null where it lacks a part, which has been reported. */
export function compileEvent(
  source: EventSource,
  collection: Collection | null,
  articles: ArticleLookup,
  report: Report,
): TimelineEvent | null {
  const { value, ok } = source;
  const { id, title, theme, modality, when, proposed } = value;
  checkTheme(source, collection, report);
  checkProposed(source, report);
  if (ok) checkMentions(source, report);
  checkOutcomes(source, report);
  const sources = value.accounts?.value ?? [];
  const accounts = sources.map((account) => compileAccount(account, when?.value ?? null, articles, report));
  reportCircles(sources, report);
  if (!id || !title || !(theme ?? proposed) || !modality || !when) return null;
  return {
    id: id.value,
    title: title.value,
    summary: value.summary?.value ?? null,
    when: when.value.edtf,
    span: when.value,
    theme: theme?.value ?? UNSORTED.id,
    modality: modality.value,
    actors: value.actors?.value.map((actor) => actor.value) ?? [],
    weight: value.weight?.value ?? 0,
    note: value.note?.value ?? null,
    accounts: accounts.filter((account) => account !== null).sort(byReport),
    proposed: proposed && reasonsOf(proposed),
  };
}

function checkTheme({ value: { theme } }: EventSource, collection: Collection | null, report: Report): void {
  if (theme === null || collection === null) return;
  const themes = collection.themes.map(({ id }) => id);
  if (themes.includes(theme.value)) return;
  const message = `the collection has no theme ${quoted(theme.value)}`;
  report(
    'theme-unknown',
    theme.at,
    message,
    suggest(theme.value, themes) ?? 'add it to “themes” in collection.yaml',
  );
}

/**
 * No date without the words that it was read from: some account's for the event's, its own for an account's own. Only
 * what is proposed may rest on the day of publication alone, and says so in its reasons, until somebody reviews it.
 */
function checkMentions({ value: { accounts, when, proposed } }: EventSource, report: Report): void {
  if (accounts === null || when === null) return;
  const hint = 'add “mention: …” with the words of the article that tell the time';
  if (accounts.value.length === 0) {
    report(
      'accounts-missing',
      accounts.at,
      'the event has no account',
      'add the words of an article that tell it',
    );
    return;
  }
  if (proposed === null && accounts.value.every(({ value }) => value.mention === null)) {
    const message = `no account says which words the date ${quoted(when.value.edtf)} was read from`;
    report('mention-absent', when.at, message, hint);
    return;
  }
  for (const { value: account } of accounts.value) {
    if (account.mention !== null) continue;
    if (account.how !== null) {
      const message = '“how” tells how a mention gives the date, and this account has no mention';
      report('how-unused', account.how.at, message, 'add “mention: …”, or take “how” out');
    }
    if (proposed === null && account.when !== null && account.when.value.edtf !== when.value.edtf) {
      const message = `no words are given for this account’s own date ${quoted(account.when.value.edtf)}`;
      report('mention-absent', account.when.at, message, hint);
    }
  }
}

/** Where nobody knows when an account was reported, it comes last. */
function byReport(a: Account, b: Account): number {
  const time = (a.reported ?? Infinity) - (b.reported ?? Infinity);
  return (Number.isNaN(time) ? 0 : time) || compareText(a.article, b.article) || a.start - b.start;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
