import type { StepAccount, TalkStep } from '../core/model.ts';
import { buildsOf } from '../core/talk/index.ts';
import type { StepAccountSource, StepSource } from './formats.ts';
import { suggest } from './nearest.ts';
import type { Report } from './report.ts';
import type { Source } from './source.ts';
import { quoted } from './wording.ts';

/** The articles that tell each event, both by id. */
export type Tellers = ReadonlyMap<string, readonly string[]>;

/** A step of a talk; what is wrong with it is reported. `tellers` is null where not all events could be read. */
export function compileStep(source: StepSource, tellers: Tellers | null, report: Report): TalkStep {
  const { event, accounts, range, known, title, text, notes, build } = source.value;
  checkShown(source, report);
  if (event) checkEvent(event, tellers, report);
  const step = {
    event: event?.value ?? null,
    accounts: accounts && accounts.value.flatMap((one) => toAccount(one, event, tellers, report) ?? []),
    range: range?.value.edtf ?? null,
    known: known?.value.edtf ?? null,
    title: title?.value ?? null,
    text: text?.value ?? null,
    notes: notes?.value ?? null,
    build: build?.value ?? false,
  };
  if (build?.value === true && source.ok && buildsOf(step) === 0) {
    const message = 'nothing in this step comes one by one';
    report(
      'build-unused',
      build.at,
      message,
      'give it a list in its text or several accounts, or take “build” out',
    );
  }
  return step;
}

function checkShown({ value, at, ok }: StepSource, report: Report): void {
  const { event, accounts, range, known, title, text } = value;
  if (range && (event ?? accounts)) {
    const shown = event ? 'an event' : 'accounts';
    report(
      'step-ambiguous',
      (event ?? accounts ?? range).at,
      `a step shows ${shown} or a range, and this one has both`,
      'make two steps of it',
    );
  }
  if (accounts?.ok && accounts.value.length === 0) {
    const hint = 'name the articles whose telling is to be seen, or take “accounts” out';
    report('accounts-missing', accounts.at, 'the step has no account', hint);
  }
  if (ok && !event && !accounts && !range && !known && !title && !text) {
    const hint = 'give it an event, accounts, a range, a day it was known on, a title or a text';
    report('step-empty', at, 'the step shows nothing', hint);
  }
}

/** False where there is no such event, which has been reported; true too where nobody knows which there are. */
function checkEvent(event: Source<string>, tellers: Tellers | null, report: Report): boolean {
  if (tellers === null || tellers.has(event.value)) return true;
  const hint = suggest(event.value, [...tellers.keys()]);
  report('event-unknown', event.at, `there is no event ${quoted(event.value)}`, hint);
  return false;
}

/** Null where a part of it is missing, which has been reported. */
function toAccount(
  { value, at, ok }: StepAccountSource,
  own: Source<string> | null,
  tellers: Tellers | null,
  report: Report,
): StepAccount | null {
  const byArticle = typeof value === 'string';
  const article = byArticle ? { value, at, ok } : value.article;
  const event = byArticle ? own : value.event;
  if (byArticle && own === null) {
    const message = `${quoted(value)} is an article alone, and the step has no “event” that it tells`;
    report('key-missing', at, message, 'add “event: …” to the step, or write { event: …, article: … }');
  }
  if (article === null || event === null) return null;
  const isThere = byArticle ? tellers?.has(event.value) : checkEvent(event, tellers, report);
  const articles = tellers?.get(event.value);
  if (isThere && articles !== undefined && !articles.includes(article.value)) {
    const message = `article ${quoted(article.value)} does not tell the event ${quoted(event.value)}`;
    report('account-unknown', article.at, message, suggest(article.value, articles));
  }
  return { event: event.value, article: article.value };
}
