import type { Desk } from '../../../state/desk/desk.svelte.ts';
import type { Form } from '../../../state/desk/work.ts';

/** A file that is made of a collection. */
export interface Made {
  name: string;
  type: string;
  content: Uint8Array | string;
}

/** A way to take a collection away. More of them are handed to the desk by whoever mounts it. */
export interface DeskExport {
  id: string;
  /** On its button: “Zip of the folder”. */
  title: string;
  /** What it is for, in a sentence or two. */
  what: string;
  /** Whether it is made of what was compiled, and so not while there is something to mend. */
  needsDataset: boolean;
  make: (desk: Desk) => Made | Promise<Made>;
}

export const EXPORTS: readonly DeskExport[] = [
  {
    id: 'zip',
    title: 'The collection as a zip',
    what: 'Everything: articles, events, themes, as plain files. Drop it on the desk and it is here again; the command line reads it as it is. Your copy for safety.',
    needsDataset: false,
    make: async (desk) => ({
      ...{ name: zipName(desk), type: 'application/zip', content: await desk.exportZip() },
    }),
  },
  {
    id: 'dataset',
    title: 'The timeline as data',
    what: 'One JSON file, which the page of a site shows and other people’s programs read. It holds of the articles what the story says may be published.',
    needsDataset: true,
    make: async (desk) => ({
      name: fileName(desk, 'json'),
      type: 'application/json',
      content: await published(desk, { kind: 'data' }),
    }),
  },
];

export function zipName(desk: Desk): string {
  return fileName(desk, 'zip');
}

/** Named after the story. */
export function fileName({ name }: Desk, extension: string): string {
  return `${name}.${extension}`;
}

/**
 * A file of what may be published of it.
 *
 * @throws while there are errors
 */
export async function published(desk: Desk, form: Form): Promise<Uint8Array> {
  const [made] = (await desk.publish(form)) ?? [];
  if (made === undefined) throw new Error('nothing is made while there are errors');
  return made;
}
