import type { Diagnostic } from '../core/diagnostic.ts';
import type { Dataset } from '../core/model.ts';

declare module 'vite/types/customEvent.d.ts' {
  interface CustomEventMap {
    /** A collection's files have changed; `dataset` is null where they hold an error now. */
    'dateline:update': { id: string; dataset: Dataset | null; diagnostics: Diagnostic[] };
  }
}
