import { embedIndex, embedWords } from '../../core/embed/index.ts';
import { loadElsewhere } from '../elsewhere/index.ts';
import type { FromDataset } from '../embed/data.ts';

/** A script by itself, which comes where a timeline is to be made of a dataset alone: it has the words for dates in it. */
const fromDataset: FromDataset = async (url, locale) => {
  const loaded = await loadElsewhere(url);
  if (!loaded.ok) return loaded;
  const { dataset } = loaded;
  if (dataset.events.length === 0) return { ok: false, message: `The dataset of ${url.host} has no events.` };
  return { ok: true, index: embedIndex(dataset, locale), words: embedWords(dataset, locale) };
};

globalThis.dateline.fromDataset = fromDataset;
