import type { Span } from '../../core/model.ts';
import { sentenceAt, type TextRange } from '../../core/text/index.ts';
import type { Resolution } from './resolution.ts';
import { resolveWords } from './resolve-mention.ts';

/** What words of an article come to, where they stand. UTF-16 offsets into the text. */
export function resolveInText(text: string, { start, end }: TextRange, published: Span | null): Resolution {
  const sentence = sentenceAt(text, start) ?? { start, end };
  const around = text.slice(sentence.start, Math.max(sentence.end, end));
  return resolveWords(around, { start: start - sentence.start, end: end - sentence.start }, published);
}
