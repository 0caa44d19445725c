import type { Account, Article, Dataset, Talk, TimelineEvent } from '../model.ts';
import { compareSpans, readSpan } from '../span/index.ts';
import { lastIndex } from '../text/index.ts';
import { Mismatch } from './decode.ts';
import { isDeeper } from './depth.ts';
import { dataset } from './shape.ts';

export interface Limits {
  /** UTF-16 units of the file. */
  length: number;
  events: number;
  /** Brackets within brackets. */
  depth: number;
}

export const LIMITS: Limits = { length: 8_000_000, events: 20_000, depth: 16 };

/** The one version that there is. */
const VERSION = 1;

export type ReadDataset = { ok: true; dataset: Dataset } | { ok: false; message: string };

/**
 * Reads the text of a dataset that somebody else has made, and trusts nothing in it: it has the published shape and
 * nothing besides, every excerpt stands in its article where it says, dates are worked out anew from their EDTF, and
 * addresses are of the web. The message of a refusal names the place, for readers.
 */
export function readDataset(json: string, limits: Limits = LIMITS): ReadDataset {
  const { length, depth } = limits;
  if (json.length > length) return refuse(`it is longer than ${length.toLocaleString('en')} characters`);
  if (isDeeper(json, depth)) return refuse(`it is nested more than ${depth} deep`);
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return refuse('it is not JSON; was it cut off on its way?');
  }
  const version = versionOf(value);
  if (version !== VERSION)
    return refuse(
      typeof version === 'number'
        ? `it has version ${version} of the data, and this page reads version ${VERSION}`
        : 'it does not say which version of the data it has',
    );
  const decoded = dataset(value, '');
  if (decoded instanceof Mismatch)
    return refuse(`${decoded.at || 'it'} should be ${decoded.expected}, and is not`);
  const { collection, articles, events, talks } = decoded;
  if (events.length > limits.events)
    return refuse(
      `it has ${events.length.toLocaleString('en')} events, more than ${limits.events.toLocaleString('en')}`,
    );

  const byId = new Map(articles.map((article) => [article.id, article]));
  const made = events.map((event): TimelineEvent => {
    const accounts = event.accounts.map((account): Account => ({
      ...account,
      span: spanOf(account.when),
      reported: byId.get(account.article)?.published?.start ?? null,
    }));
    return { ...event, span: spanOf(event.when), accounts };
  });
  const problem =
    repeated(articles, 'article') ??
    repeated(events, 'event') ??
    repeated(collection.themes, 'theme') ??
    repeated(talks, 'talk') ??
    misplaced(made, byId, new Set(collection.themes.map(({ id }) => id))) ??
    misled(talks, made);
  if (problem !== null) return refuse(problem);
  return {
    ok: true,
    dataset: {
      $schema: '',
      version: VERSION,
      collection,
      articles,
      events: made.sort((a, b) => compareSpans(a.span, b.span)),
      talks,
    },
  };
}

function refuse(why: string): ReadDataset {
  return { ok: false, message: `This is no dataset that can be shown: ${why}.` };
}

function versionOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'version' in value ? value.version : null;
}

/** Only for what has been read once. */
function spanOf(edtf: string) {
  const read = readSpan(edtf);
  if (!read.ok) throw new Error(`not EDTF: ${edtf}`);
  return read.span;
}

function repeated(items: readonly { id: string }[], what: string): string | null {
  const ids = new Set<string>();
  for (const { id } of items) {
    if (ids.has(id)) return `two of its ${what}s have the id “${id}”`;
    ids.add(id);
  }
  return null;
}

/** The first event that is of no theme there is, or says of an article what does not stand in it. */
function misplaced(
  events: readonly TimelineEvent[],
  articles: ReadonlyMap<string, Article>,
  themes: ReadonlySet<string>,
): string | null {
  for (const { id, theme, accounts } of events) {
    if (!themes.has(theme)) return `its event “${id}” is of the theme “${theme}”, which it does not have`;
    for (const account of accounts) {
      const article = articles.get(account.article);
      if (article === undefined)
        return `its event “${id}” is told by the article “${account.article}”, which it does not have`;
      const quotes = [account, ...account.via, ...(account.mention ? [asQuote(account.mention)] : [])];
      if (!quotes.every((quote) => stands(quote, article)))
        return `its event “${id}” quotes words that do not stand in the article “${article.id}”`;
    }
  }
  return null;
}

/** The first talk that shows what there is not. */
function misled(talks: readonly Talk[], events: readonly TimelineEvent[]): string | null {
  const byId = new Map(events.map((event) => [event.id, event]));
  for (const { id, steps } of talks) {
    for (const { event, accounts } of steps) {
      const named = [...(event === null ? [] : [event]), ...(accounts ?? []).map((account) => account.event)];
      const missing = named.find((name) => !byId.has(name));
      if (missing !== undefined)
        return `its talk “${id}” shows the event “${missing}”, which it does not have`;
      const untold = accounts?.find(
        (account) => !byId.get(account.event)!.accounts.some(({ article }) => article === account.article),
      );
      if (untold !== undefined)
        return `its talk “${id}” shows the event “${untold.event}” as told by the article “${untold.article}”, which does not tell it`;
    }
  }
  return null;
}

interface Quote {
  exact: string;
  start: number;
  end: number;
}

function asQuote({ text, start, end }: { text: string; start: number; end: number }): Quote {
  return { exact: text, start, end };
}

/** Whether the words stand there, in the text or in a passage of it. */
function stands({ exact, start, end }: Quote, { text, passages = [] }: Article): boolean {
  if (text !== undefined) return text.slice(start, end) === exact;
  const passage = passages[lastIndex(passages.length, (index) => passages[index]!.start <= start)];
  return passage?.text.slice(start - passage.start, end - passage.start) === exact;
}
