import { numberSources } from '../../../src/core/sources.ts';
import type { Dataset } from '../../../src/core/model.ts';
import type { Site } from '../../../src/pages/index.ts';

/** A site of one collection, with cards and without an address of its own. */
export function siteOf(dataset: Dataset, over: Partial<Site> = {}): Site {
  const sources = numberSources(dataset);
  return { dataset, sources, collection: null, base: null, cards: true, locale: 'en-GB', ...over };
}

export const TEMPLATE = `<!doctype html>
<html lang="en"><head><link rel="icon" href="./icon.svg" />
<!-- dateline:head --><title>Dateline</title><!-- /dateline:head -->
<script type="module" src="./assets/index.js"></script></head>
<body><div id="app"><!-- dateline:body --><p>Loading</p><!-- /dateline:body --></div></body></html>`;
