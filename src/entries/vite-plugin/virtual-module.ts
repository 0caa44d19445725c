import type { CompiledFolder } from '../compile-folder.ts';

/** Where a collection's dataset is, from the page. */
export function addressOf(id: string): string {
  return `data/${id}.json`;
}

/** The source of `virtual:dateline`; what was found in the files is only for the author's own machine. */
export function moduleSource(compiled: readonly CompiledFolder[], isBuild: boolean): string {
  const collections = compiled.map(({ id, dataset }) => ({
    id,
    title: dataset?.collection.title ?? id,
    url: addressOf(id),
  }));
  const diagnostics = isBuild ? [] : compiled.map(({ id, diagnostics }) => [id, diagnostics]);
  return [
    `export const collections = ${JSON.stringify(collections)};`,
    `export const diagnostics = Object.fromEntries(${JSON.stringify(diagnostics)});`,
  ].join('\n');
}
