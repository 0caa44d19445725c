import { closeSync, openSync, writeFile } from 'node:fs';
import { promisify } from 'node:util';

const write = promisify(writeFile);

/**
 * Writes a file that is not there yet.
 *
 * It is there from the first moment on: one that another thread made later, a signal in the meantime could not take away.
 *
 * @throws where it is there, or cannot be written
 */
export async function writeNew(path: string, content: string | Uint8Array): Promise<void> {
  const file = openSync(path, 'wx');
  try {
    await write(file, content);
  } finally {
    closeSync(file);
  }
}
