import { cutsWord, type TextRange } from '../core/text/index.ts';
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
    const [first, ...others] = matches.filter((match) => holds(scope, match));
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

/** A mention is often a few letters: “May” is not meant in “Mayor”. */
function placesOf(selector: SelectorSource, { finder, text }: StoredText): TextRange[] {
  const result = finder.find(toSelector(selector));
  const matches = result.kind === 'found' ? [result] : result.kind === 'ambiguous' ? result.matches : [];
  return matches
    .filter(({ start, end }) => !cutsWord(text, start) && !cutsWord(text, end))
    .map(({ start, end }) => ({ start, end }));
}

/** Where a mention is looked for, from near to far. */
function scopes(excerpt: TextRange, { id, paragraphs, text }: StoredText, hasReason: boolean): Scope[] {
  const first = paragraphs.findIndex(({ end }) => end > excerpt.start);
  const last = paragraphs.findLastIndex(({ start }) => start < excerpt.end);
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

function holds(scope: TextRange, { start, end }: TextRange): boolean {
  return scope.start <= start && end <= scope.end;
}

function selectorOf({ value, at, ok }: MentionSource): SelectorSource {
  return typeof value === 'string' ? { exact: { value, at, ok }, prefix: null, suffix: null } : value;
}
