/** A file that is open for one writer, who waits for the disk; TypeScript has it for workers alone. */
export interface SyncFile {
  getSize(): number;
  truncate(size: number): void;
  /** Bytes that were written. */
  write(bytes: Uint8Array, options: { at: number }): number;
  flush(): void;
  close(): void;
}

/** Throws in a page: there is such a file in a worker alone. */
export function openSync(handle: FileSystemFileHandle): Promise<SyncFile> {
  return (
    handle as FileSystemFileHandle & { createSyncAccessHandle(): Promise<SyncFile> }
  ).createSyncAccessHandle();
}
