import type { Diagnostic } from '../../core/diagnostic.ts';

/** What a story that is being made has by nature: each is shown by what there is left to do. */
const UNFINISHED: ReadonlySet<string> = new Set(['event-unreviewed', 'events-missing', 'article-unused']);

/** The diagnostics that somebody has to do something about. */
export function toMend<Found extends Pick<Diagnostic, 'code'>>(diagnostics: readonly Found[]): Found[] {
  return diagnostics.filter(({ code }) => !UNFINISHED.has(code));
}
