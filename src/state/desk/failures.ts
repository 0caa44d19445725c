import type { Diagnostic } from '../../core/diagnostic.ts';
import type { KeepingFailure } from './keeper.ts';

const DOWNLOAD = 'Your work goes on here: download it as a zip, so that nothing is lost';

/** Why a browser does not keep something, in words. */
export const TAKEN: KeepingFailure = {
  kind: 'taken',
  why: 'This collection is open in another tab.',
  fix: 'Go on there, or take it over here.',
};

export const LOST: KeepingFailure = {
  kind: 'lost',
  why: 'The browser has deleted what was kept of this collection.',
  fix: `${DOWNLOAD}; all of it is being kept again.`,
};

export const FULL: KeepingFailure = {
  kind: 'full',
  why: 'There is no more room in this browser for the latest changes.',
  fix: `${DOWNLOAD}, then make room: take collections off the shelf, or free space on the disk.`,
};

export const BLOCKED: KeepingFailure = {
  kind: 'blocked',
  why: 'This browser keeps nothing for this page: a private window, or a setting, forbids it.',
  fix: `${DOWNLOAD}, or open the desk in an ordinary window.`,
};

export const NEWER: KeepingFailure = {
  kind: 'newer',
  why: 'A newer version of the desk has been open in this browser.',
  fix: `${DOWNLOAD}, then load this page again.`,
};

export function unknownFailure(reason: string): KeepingFailure {
  return {
    kind: 'unknown',
    why: `The browser could not keep the latest changes: ${reason}`,
    fix: `${DOWNLOAD}.`,
  };
}

/** Why nothing can be edited in a tab that only follows. */
export function readOnly(): Diagnostic {
  return {
    code: 'read-only',
    severity: 'error',
    message: 'this is being edited in another tab',
    ...{ file: '', line: 1, column: 1 },
    hint: 'take it over, or go on there',
  };
}
