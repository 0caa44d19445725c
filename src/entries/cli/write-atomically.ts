import { renameSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';

import { unlessLeaving } from './signals.ts';
import { forget, remember } from './temporaries.ts';
import { writeNew } from './write-new.ts';

/**
 * Writes a file so that it is there whole or not at all: to a temporary file beside it, which then takes its place.
 * Comes back with why it cannot be written, or null.
 */
export async function writeAtomically(path: string, content: string | Uint8Array): Promise<string | null> {
  const temporary = `${path}.${process.pid}.tmp`;
  remember(temporary);
  try {
    await writeNew(temporary, content);
    await unlessLeaving();
    // Without a pause: no signal comes between it and what the caller then knows to be there.
    renameSync(temporary, path);
    return null;
  } catch (error) {
    await rm(temporary, { force: true });
    return reasonOf(error, path);
  } finally {
    forget(temporary);
  }
}

function reasonOf(error: unknown, path: string): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  const reasons: Record<string, string> = {
    ENOENT: `there is no folder ${dirname(path)}`,
    ENOTDIR: `${dirname(path)} is not a folder`,
    EISDIR: 'it is a folder',
    EACCES: 'it may not be written to',
    ENOSPC: 'the disk is full',
  };
  return reasons[code] ?? code;
}
