import type { Span } from '../../core/model.ts';
import type { FoundMention } from '../mention.ts';
import type { Token } from './grammar/tokens.ts';

/**
 * Whether a date is only one end of a stretch that is told with others: “from 10 p.m. on May 9 to 6 a.m. the next morning”, “the end of the
 * year and into 2025”. It is no time of the event.
 */
export function isEndOfRange(tokens: readonly Token[], mention: FoundMention): boolean {
  const at = tokens.findIndex(({ mention: own }) => own?.start === mention.start);
  if (at < 0) return false;
  const isTime = (place: number) => tokens[place]?.kind === 'time';
  const word = (place: number) => tokens[place]?.lower ?? '';
  const closes = isTime(at - 1) && /^(?:to|until|till)$/.test(word(at - 2));
  const goesOn = word(at + 1) === 'and' && /^(?:into|beyond|through)$/.test(word(at + 2)) && isTime(at + 3);
  return closes || goesOn;
}

/** “Last Monday”, on a Tuesday: the day before, or, as more people mean by it, that of the week before? Nobody can say. */
export function isLastOfEither({ text }: FoundMention, span: Span, published: Span | null): boolean {
  return (
    published?.precision === 'day' && published.start - span.start === DAY && /^last \p{L}+day$/iu.test(text)
  );
}

/** ms. */
const DAY = 24 * 3600 * 1000;
