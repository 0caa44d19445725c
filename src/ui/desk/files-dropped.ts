/** Files of a folder that are taken at most: a whole disk may be dropped by mistake. */
const MOST = 2000;

/** The files that were dropped, and those in the folders that were. */
export async function filesDropped({ items, files }: DataTransfer): Promise<File[]> {
  // Entries have to be asked for before anything is awaited: after that the browser has taken them away.
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (!entries.some(({ isDirectory }) => isDirectory)) return [...files];
  const found: File[] = [];
  for (const entry of entries) await gather(entry, found);
  return found;
}

async function gather(entry: FileSystemEntry, found: File[]): Promise<void> {
  if (found.length >= MOST || entry.name.startsWith('.')) return;
  if (entry instanceof FileSystemFileEntry) {
    const file = await new Promise<File | null>((resolve) => entry.file(resolve, () => resolve(null)));
    if (file !== null) found.push(file);
    return;
  }
  // What a browser saves beside a page is pictures and scripts.
  if (!(entry instanceof FileSystemDirectoryEntry) || entry.name.endsWith('_files')) return;
  const reader = entry.createReader();
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve) =>
      reader.readEntries(resolve, () => resolve([])),
    );
    if (some.length === 0) return;
    for (const child of some) await gather(child, found);
  }
}
