import type { Dataset } from '../../core/model.ts';

export type Loaded = { ok: true; dataset: Dataset } | { ok: false; message: string };

/** The version of the dataset's shape that this page reads. */
const VERSION = 1;

/** Fetches a dataset; what goes wrong is said in words. */
export async function load(url: string): Promise<Loaded> {
  let response: Response;
  try {
    response = await fetch(url);
  } catch {
    return {
      ok: false,
      message: `Nothing answered at ${url}. Is the connection up, and the server running?`,
    };
  }
  if (!response.ok) {
    return {
      ok: false,
      message: `The server answered ${response.status} for ${url}. Was the page published with its data folder?`,
    };
  }
  try {
    const dataset: Dataset = await response.json();
    if (dataset.version === VERSION) return { ok: true, dataset };
    return {
      ok: false,
      message: `${url} has version ${dataset.version} of the data; this page reads version ${VERSION}. Build both anew, with one release.`,
    };
  } catch {
    return { ok: false, message: `${url} is not a dataset: it is not JSON. Was it cut off on its way?` };
  }
}
