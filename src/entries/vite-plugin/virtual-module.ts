import type { CompiledFolder } from '../compile-folder.ts';
import { listed } from '../site/listing.ts';
import { COLLECTIONS } from '../site/page-template.ts';

/** The source of `virtual:dateline` while developing, where what was found in the files is shown besides. */
export function moduleSource(compiled: readonly CompiledFolder[]): string {
  const collections = compiled.map(({ id, dataset }) =>
    listed({ id, title: dataset?.collection.title ?? id }),
  );
  const diagnostics = compiled.map(({ id, diagnostics }) => [id, diagnostics]);
  return [
    `export const collections = ${JSON.stringify(collections)};`,
    `export const diagnostics = Object.fromEntries(${JSON.stringify(diagnostics)});`,
  ].join('\n');
}

/** The same in the built app, which is not built for some collections: its page says which there are. */
export const BUILT_MODULE = `
  const stated = document.querySelector('meta[name="${COLLECTIONS}"]')?.content;
  export const collections = JSON.parse(stated ?? '[]');
  export const diagnostics = {};
`;
