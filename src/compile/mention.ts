import type { Mention, Span } from '../core/model.ts';
import { describeSpan, readSpan } from '../core/span/index.ts';
import type { TextRange } from '../core/text/index.ts';
import { agrees, resolveInText } from '../extract/resolve/index.ts';
import type { ArticleFile } from './article-file.ts';
import { placeMention, type MentionSource } from './mention-place.ts';
import type { Report } from './report.ts';
import type { Place, Source } from './source.ts';
import { quoted } from './wording.ts';

/**
 * The words that an account's date was read from, with their place and how they came to that date: the editor's
 * reason where there is one, else the rule that reads them. Null where they are not found or do not lead to `when`,
 * which has been reported.
 */
export function compileMention(
  { mention, how, when }: { mention: MentionSource; how: Source<string> | null; when: Span },
  excerpt: TextRange,
  article: ArticleFile,
  report: Report,
): Mention | null {
  const range = placeMention(mention, excerpt, article, how !== null, report);
  if (range === null) return null;
  const text = article.text.slice(range.start, range.end);
  const reason = how?.value ?? readDate(range, mention.at, when, article, report);
  return reason === null ? null : { text, ...range, how: reason };
}

/** How the words of a mention come to the date; null, and reported, where they do not. */
function readDate(
  range: TextRange,
  at: Place,
  when: Span,
  article: ArticleFile,
  report: Report,
): string | null {
  const text = article.text.slice(range.start, range.end);
  const resolution = resolveInText(article.text, range, article.published);
  switch (resolution.kind) {
    case 'not-understood':
      report(
        'mention-not-understood',
        at,
        `no date is read from ${quoted(text)}: ${resolution.how}`,
        'say in “how” how the words give the date',
      );
      return null;
    case 'needs-publication-date': {
      const message = `${quoted(text)} needs the day of publication, and article “${article.id}” does not say it`;
      report(
        'mention-undated',
        at,
        message,
        'add “published” to the article, or say in “how” how the words give the date',
      );
      return null;
    }
    case 'resolved': {
      if (agrees(resolution.edtf, when.edtf)) return resolution.how;
      const message = `${quoted(text)} is ${inWords(resolution.edtf)}, ${resolution.how}, but the date here is ${inWords(when.edtf)}`;
      report('mention-disagrees', at, message, 'correct “when”, or say in “how” why they differ');
      return null;
    }
  }
}

/** `6 August 2024 (2024-08-06)`. */
function inWords(edtf: string): string {
  const result = readSpan(edtf);
  return result.ok ? `${describeSpan(result.span, 'en-GB')} (${edtf})` : edtf;
}
