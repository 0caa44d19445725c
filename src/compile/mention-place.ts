import { cutsWord, lastIndex, type TextRange } from '../core/text/index.ts';
import { contextKeys, timesFound } from './ambiguity.ts';
import { contextOf, toSelector } from './anchor.ts';
import type { StoredText } from './stored-text.ts';
import type { SelectorSource } from './formats.ts';
import type { Report } from './report.ts';
import type { Source } from './source.ts';
import { quoted } from './wording.ts';

interface Scope extends TextRange {
  name: string;
}

export type MentionSource = Source<SelectorSource | string>;

/**
 * Where a mention stands: in the excerpt, or else in its paragraphs, or else in those next to them; farther away only
 * where the account gives a reason. Null where it is nowhere there, or more than once, which has been reported.
 */
export function placeMention(
  mention: MentionSource,
  excerpt: TextRange,
  article: StoredText,
  hasReason: boolean,
  report: Report,
): TextRange | null {
  const selector = selectorOf(mention);
  const { exact } = selector;
  if (exact === null) return null;
  const matches = placesOf(selector, article);
  for (const { name, ...scope } of scopes(excerpt, article, hasReason)) {
    const [first, ...others] = within(scope, matches);
    if (first === undefined) continue;
    if (others.length === 0) return first;
    const keys = [`exact: ${JSON.stringify(exact.value)}`, ...contextKeys(first, article)];
    const hint = `for the one on line ${article.placeOf(first.start).line} write mention: { ${keys.join(', ')} }`;
    report('mention-ambiguous', exact.at, timesFound(exact.value, name, [first, ...others], article), hint);
    return null;
  }

  const [farAway] = matches;
  if (farAway === undefined) {
    const message = `the mention ${quoted(exact.value)} does not stand in article “${article.id}”${contextOf(selector)}`;
    report('mention-missing', exact.at, message, 'copy the words that tell the time from the article');
  } else {
    const { line } = article.placeOf(farAway.start);
    const message = `the mention ${quoted(exact.value)} does not stand near the excerpt, but on line ${line} of the article`;
    const hint = 'take it from the excerpt’s paragraph or one next to it, or give the reason in “how”';
    report('mention-far', exact.at, message, hint);
  }
  return null;
}

/** What was looked for in an article before: “on Monday” may date hundreds of events of one, and stand in it as often. */
const LOOKED_FOR = new WeakMap<StoredText, Map<string, TextRange[]>>();

/** A mention is often a few letters: “May” is not meant in “Mayor”. In the order of the text. */
function placesOf(source: SelectorSource, article: StoredText): readonly TextRange[] {
  const before = LOOKED_FOR.get(article) ?? new Map<string, TextRange[]>();
  LOOKED_FOR.set(article, before);
  const selector = toSelector(source);
  const key = JSON.stringify([selector.exact, selector.prefix, selector.suffix]);
  const known = before.get(key);
  if (known !== undefined) return known;
  const { finder, text } = article;
  const result = finder.find(selector);
  const matches = result.kind === 'found' ? [result] : result.kind === 'ambiguous' ? result.matches : [];
  const places = matches
    .filter(({ start, end }) => !cutsWord(text, start) && !cutsWord(text, end))
    .map(({ start, end }) => ({ start, end }));
  before.set(key, places);
  return places;
}

/** Where a mention is looked for, from near to far. */
function scopes(excerpt: TextRange, { id, paragraphs, text }: StoredText, hasReason: boolean): Scope[] {
  const first = lastIndex(paragraphs.length, (at) => paragraphs[at]!.end <= excerpt.start) + 1;
  const last = lastIndex(paragraphs.length, (at) => paragraphs[at]!.start < excerpt.end);
  const hull = (from: number, to: number): TextRange => ({
    start: paragraphs[Math.max(from, 0)]?.start ?? 0,
    end: paragraphs[Math.min(to, paragraphs.length - 1)]?.end ?? text.length,
  });
  const near = [
    { name: 'in the excerpt', ...excerpt },
    { name: 'in the excerpt’s paragraph', ...hull(first, last) },
    { name: 'in the paragraphs next to the excerpt’s', ...hull(first - 1, last + 1) },
  ];
  return hasReason ? [...near, { name: `in article “${id}”`, start: 0, end: text.length }] : near;
}

/** The places in a scope, found among all without going through them. */
function within(scope: TextRange, places: readonly TextRange[]): TextRange[] {
  const from = lastIndex(places.length, (at) => places[at]!.start < scope.start) + 1;
  const to = lastIndex(places.length, (at) => places[at]!.end <= scope.end) + 1;
  return places.slice(from, to);
}

function selectorOf({ value, at, ok }: MentionSource): SelectorSource {
  return typeof value === 'string' ? { exact: { value, at, ok }, prefix: null, suffix: null } : value;
}
