import { rmSync } from 'node:fs';
import { heed, ignore } from './signals.ts';

/** Files and folders that are being written, and are not yet in their places. */
const paths = new Set<string>();

const HEEDED = {
  end(): void {
    for (const path of paths) rmSync(path, { recursive: true, force: true });
  },
};

/** Remembers what is being written, so that a signal takes it away. */
export function remember(path: string): void {
  if (paths.size === 0) heed(HEEDED);
  paths.add(path);
}

export function forget(path: string): void {
  if (paths.delete(path) && paths.size === 0) ignore(HEEDED);
}
