import { describeSpan } from '../span/index.ts';
import type { Cited } from './cited.ts';

const UNDATED = 'undated';

/** A lone question mark at the end: the whole date is uncertain. */
const UNCERTAIN = /^[^?%~/[{]+\?$/;

/** The date of publication in words; in brackets, as catalogues have it, where the article does not state it: `[4 November 2023?]`. */
export function publishedWords({ published, isStated, locale }: Cited): string {
  if (published === null) return UNDATED;
  const { edtf } = published;
  const words = UNCERTAIN.test(edtf)
    ? `${describeSpan({ edtf: edtf.slice(0, -1) }, locale)}?`
    : describeSpan(published, locale);
  return isStated ? words : `[${words}]`;
}
