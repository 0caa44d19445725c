import { embedIndex, embedWords } from '../../core/embed/index.ts';
import type { Dataset } from '../../core/model.ts';

/** Where the embed’s data of a collection is, from the page, by the language of its dates. */
const LOCALES: readonly { suffix: string; locale: string }[] = [
  { suffix: '', locale: 'en-GB' },
  ...['de', 'es', 'fr'].map((locale) => ({ suffix: `.${locale}`, locale })),
];

export interface EmbedFile {
  fileName: string;
  source: string;
}

/** The scripts that bring a collection to its embed: what it begins with, and what its events say. */
export function embedFiles(dataset: Dataset): EmbedFile[] {
  return LOCALES.flatMap(({ suffix, locale }) => {
    const name = `data/${dataset.collection.id}.embed${suffix}`;
    return [
      { fileName: `${name}.js`, source: `dateline.index=${inScript(embedIndex(dataset, locale))};` },
      { fileName: `${name}.words.js`, source: `dateline.words=${inScript(embedWords(dataset, locale))};` },
    ];
  });
}

/** Those of all collections of a site, and, under a name that is the same for every site, what the first of them begins with. */
export function embedFilesOf(datasets: readonly Dataset[]): EmbedFile[] {
  const first = datasets.slice(0, 1).flatMap((dataset) =>
    embedFiles(dataset)
      .filter(({ fileName }) => !fileName.endsWith('.words.js'))
      .map(({ fileName, source }) => ({
        fileName: fileName.replace(`data/${dataset.collection.id}.embed`, 'data/embed'),
        source,
      })),
  );
  return [...datasets.flatMap(embedFiles), ...first];
}

/** The id of the collection that a file of the embed’s data is of; null for any other file. */
export function embedIdOf(fileName: string): string | null {
  return /^data\/([a-z0-9-]+)\.embed\.[a-z.]*js$/.exec(fileName)?.[1] ?? null;
}

/** `__proto__` as a key would be no key in a literal: a parser of JSON takes it as one. */
function inScript(data: unknown): string {
  const json = JSON.stringify(data);
  return json.includes('"__proto__"') ? `JSON.parse(${JSON.stringify(json)})` : json;
}
