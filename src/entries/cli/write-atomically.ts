import { renameSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { whyNotWritten } from './failure.ts';

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
    return whyNotWritten(error, path);
  } finally {
    forget(temporary);
  }
}
