import type { Cover, Presentation } from '../../state/presentation.svelte.ts';
import { isSnapshot } from '../../state/presenting/messages.ts';

/** What a tab remembers of its talk: the address holds the step. */
export interface Kept {
  session: string;
  /** ms since the epoch. */
  started: number;
  cover: Cover | null;
  isComparing: boolean;
}

const KEY = 'dateline:talk';

/** Null where nothing is remembered, or the browser lets a page remember nothing. */
export function readKept(): Kept | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? 'null');
    if (typeof kept !== 'object' || kept === null) return null;
    const isWhole = 'session' in kept && typeof kept.session === 'string';
    return isWhole && isSnapshot({ ...kept, view: '', typed: '' }) ? (kept as Kept) : null;
  } catch {
    return null;
  }
}

export function keep(session: string, started: number, { cover, isComparing }: Presentation): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ session, started, cover, isComparing } satisfies Kept));
  } catch {
    // The clock then begins anew after a reload.
  }
}
