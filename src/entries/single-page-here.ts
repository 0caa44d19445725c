import type { Dataset } from '../core/model.ts';
import { SINGLE_TEMPLATE, singlePage } from '../pages/index.ts';

/**
 * The one file of a timeline, made in the page of a built site: `toRoot` is the way from the page to the site's root.
 *
 * @throws where the site does not send what the file is made of
 */
export async function singlePageHere(dataset: Dataset, toRoot: string): Promise<string> {
  const response = await fetch(toRoot + SINGLE_TEMPLATE);
  if (!response.ok) throw new Error(`${SINGLE_TEMPLATE}: ${response.status}`);
  return singlePage(dataset, await response.text(), { notes: false });
}
