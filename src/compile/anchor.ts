import { describeDifference, type Nearest, type QuoteSelector } from '../core/quote/index.ts';
import type { TextRange } from '../core/text/index.ts';
import { contextKeys, timesFound } from './ambiguity.ts';
import type { SelectorSource } from './formats.ts';
import type { Report } from './report.ts';
import type { StoredText } from './stored-text.ts';
import { quoted } from './wording.ts';

/**
 * Where the words of a selector stand in an article. Null where they do not, or more than once: then it is reported,
 * with the nearest match or with what would tell the places apart.
 */
export function anchor(selector: SelectorSource, text: StoredText, report: Report): TextRange | null {
  const { exact } = selector;
  if (exact === null) return null;
  const result = text.finder.find(toSelector(selector));
  if (result.kind === 'found') return { start: result.start, end: result.end };

  if (result.kind === 'ambiguous') {
    const message = timesFound(exact.value, `in article “${text.id}”`, result.matches, text);
    const [first] = result.matches;
    const hint =
      first &&
      `for the one on line ${text.placeOf(first.start).line} add ${contextKeys(first, text).join(' and ')}`;
    report('quote-ambiguous', exact.at, message, hint);
  } else {
    const nearest = result.kind === 'missing' ? result.nearest : null;
    const message = `${quoted(exact.value)} does not stand in article “${text.id}”${contextOf(selector)}`;
    report('quote-missing', exact.at, message, nearestHint(exact.value, nearest, text));
  }
  return null;
}

/** The plain values of a selector. */
export function toSelector({ exact, prefix, suffix }: SelectorSource): QuoteSelector {
  return {
    exact: exact?.value ?? '',
    ...(prefix && { prefix: prefix.value }),
    ...(suffix && { suffix: suffix.value }),
  };
}

/** What a message adds where the words are looked for with what stands around them. */
export function contextOf({ prefix, suffix }: SelectorSource): string {
  if (prefix && suffix) return ` between ${quoted(prefix.value)} and ${quoted(suffix.value)}`;
  if (prefix) return ` after ${quoted(prefix.value)}`;
  return suffix ? ` before ${quoted(suffix.value)}` : '';
}

function nearestHint(exact: string, nearest: Nearest | null, text: StoredText): string {
  if (nearest === null) return 'nothing in the article is like it; copy the words from the stored text';
  const { file, line, column } = text.placeOf(nearest.start);
  if (nearest.similarity === 1) {
    return `the words stand at ${file}:${line}:${column}, with other words around them`;
  }
  const difference = describeDifference(exact, text.text.slice(nearest.start, nearest.end));
  return `the nearest is at ${file}:${line}:${column}: the excerpt ${difference}`;
}
