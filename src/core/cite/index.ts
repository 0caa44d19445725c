export { addressesOf, type EventAddresses } from './addresses.ts';
import { bibtexCitation } from './bibtex.ts';
import type { Cited } from './cited.ts';
import { cslCitation } from './csl.ts';
import { htmlCitation } from './html.ts';
import { markdownCitation } from './markdown.ts';
import { plainCitation } from './plain.ts';

export { cite, type Cited, type Citing } from './cited.ts';

/** The forms in which a passage can be cited, by name. */
export const CITATION_FORMATS: readonly { id: string; label: string; write: (cited: Cited) => string }[] = [
  { id: 'plain', label: 'Citation', write: plainCitation },
  { id: 'markdown', label: 'Markdown', write: markdownCitation },
  { id: 'html', label: 'HTML', write: htmlCitation },
  { id: 'bibtex', label: 'BibTeX', write: bibtexCitation },
  { id: 'csl', label: 'CSL-JSON', write: cslCitation },
];
