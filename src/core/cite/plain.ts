import type { Cited } from './cited.ts';
import { inPlainText, signature } from './sentence.ts';

/** A citation as plain text, with the addresses written out. */
export function plainCitation(cited: Cited): string {
  return `“${cited.excerpt}” ${inPlainText(signature(cited))}`;
}
