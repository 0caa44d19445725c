import type { Dataset } from '../core/model.ts';
import { SINGLE_TEMPLATE, singlePage } from '../pages/index.ts';
import { builtText } from './built.ts';

/**
 * The one file of a timeline, made in the page of a built site: `toRoot` is the way from the page to the site's root.
 *
 * @throws where the site does not send what the file is made of
 */
export async function singlePageHere(dataset: Dataset, toRoot: string): Promise<string> {
  return singlePage(dataset, await builtText(toRoot + SINGLE_TEMPLATE), { notes: false });
}
