import { dirname } from 'node:path';

const REASONS: Record<string, string> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'a part of its path is not a folder',
  EISDIR: 'it is a folder, not a file',
  EACCES: 'it may not be read',
};

/** Why a file cannot be read, in words. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : null;
  if (code !== null) return REASONS[code] ?? code;
  return error instanceof Error ? error.message : String(error);
}

/** Why a file or folder cannot be written, in words. */
export function whyNotWritten(error: unknown, path: string): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  const reasons: Record<string, string> = {
    ENOENT: `there is no folder ${dirname(path)}`,
    ENOTDIR: `${dirname(path)} is not a folder`,
    EEXIST: 'it is a file, not a folder',
    EISDIR: 'it is a folder',
    EACCES: 'it may not be written to',
    EPERM: 'it may not be written to',
    EROFS: 'the disk takes no changes',
    ENOSPC: 'the disk is full',
  };
  return reasons[code] ?? code;
}
