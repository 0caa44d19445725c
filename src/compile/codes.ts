import type { Severity } from '../core/diagnostic.ts';

/** Every diagnostic of the compiler and how grave it is. `docs/diagnostics.md` explains each with an example. */
export const CODES = {
  // The files
  'folder-missing': 'error',
  'collection-missing': 'error',
  'file-unreadable': 'error',
  'file-too-large': 'error',
  'file-not-utf8': 'error',
  'file-binary': 'error',
  'file-empty': 'error',
  'file-bom': 'warning',
  'file-ignored': 'warning',
  'front-matter-missing': 'error',
  'front-matter-unclosed': 'error',
  'article-empty': 'error',
  // YAML and the values in it
  'yaml-syntax': 'error',
  'yaml-nesting': 'error',
  'yaml-alias': 'error',
  'key-duplicate': 'error',
  'key-missing': 'error',
  'key-unknown': 'warning',
  'value-type': 'error',
  'value-empty': 'error',
  'value-unknown': 'error',
  'id-invalid': 'error',
  'id-duplicate': 'error',
  'date-invalid': 'error',
  'url-invalid': 'error',
  'language-invalid': 'error',
  // One part that names another
  'article-unknown': 'error',
  'article-unused': 'warning',
  'theme-unknown': 'error',
  'event-unknown': 'error',
  'events-missing': 'warning',
  'accounts-missing': 'error',
  'step-empty': 'error',
  'step-ambiguous': 'error',
  // Words that must stand in an article
  'quote-missing': 'error',
  'quote-ambiguous': 'error',
  'quote-long': 'warning',
  'quote-in-furniture': 'warning',
  // Dates and the words that they were read from
  'mention-absent': 'error',
  'mention-missing': 'error',
  'mention-ambiguous': 'error',
  'mention-far': 'error',
  'mention-undated': 'error',
  'mention-not-understood': 'error',
  'mention-disagrees': 'error',
  'how-unused': 'warning',
  'basis-missing': 'error',
  'basis-unquoted': 'error',
  'basis-undated': 'error',
  'basis-disagrees': 'error',
} as const satisfies Record<string, Severity>;

export type Code = keyof typeof CODES;
