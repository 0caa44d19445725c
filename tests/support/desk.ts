import type { Edit } from '../../src/core/folder.ts';
import type { Host } from '../../src/state/desk/host.ts';
import { unpackZip } from '../../src/entries/desk/working/unpack-zip.ts';
import { packFolder } from '../../src/formats/zip/index.ts';
import { MemoryKeeper } from '../../src/state/desk/memory-keeper.ts';
import { ALONE } from '../../src/state/desk/tabs.ts';
import type { Work } from '../../src/state/desk/work.ts';

/** Work that comes to nothing, zips aside. */
export const IDLE: Work = {
  compile: () => Promise.resolve({ dataset: null, diagnostics: [] }),
  publish: () => Promise.resolve(null),
  read: () => Promise.resolve({ articles: [], folder: null, problems: [] }),
  propose: () =>
    Promise.resolve({ files: new Map(), events: 0, unsure: 0, articles: 0, left: [], refused: null }),
  unpack: unpackZip,
  pack: (id, files) => Promise.resolve(packFolder(files, id)),
  cancel: () => undefined,
  stop: () => undefined,
};

/** What a desk needs of a browser, with a clock that is set. */
export function hostOf(some: Partial<Host> = {}): Host & { clock: { now: number } } {
  const clock = { now: 0 };
  let last = 0;
  return {
    keeper: new MemoryKeeper(),
    tabs: ALONE,
    hire: () => IDLE,
    now: () => clock.now,
    unique: () => `owner-${++last}-${Math.random()}`,
    sample: () => Promise.resolve(new Map([['collection.yaml', 'title: Sample\nthemes: []\n']])),
    ...some,
    clock,
  };
}

/** A file as it is dropped. */
export function blob(bytes: Uint8Array): Blob {
  return new Blob([bytes as BlobPart]);
}

/** An edit that sets the text of a file. */
export function put(path: string, text: string): Edit {
  return (files) => ({ ok: true, files: new Map([...files, [path, text]]) });
}
