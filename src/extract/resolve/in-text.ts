import type { Span } from '../../core/model.ts';
import { sentenceAt, type TextRange } from '../../core/text/index.ts';
import type { Resolution } from './resolution.ts';
import { resolveMention } from './resolve-mention.ts';

/** What words of an article come to, where they stand. UTF-16 offsets into the text. */
export function resolveInText(text: string, { start, end }: TextRange, published: Span | null): Resolution {
  const sentence = sentenceAt(text, start);
  return resolveMention(text.slice(start, end), {
    published,
    ...(sentence && { sentence: text.slice(sentence.start, sentence.end) }),
  });
}
