import { fileName, published, type DeskExport } from '../../ui/desk/out/exports.ts';
import { singlePageHere } from '../single-page-here.ts';

/** What a built site can make besides what the desk makes by itself. */
export const exports: readonly DeskExport[] = [
  {
    id: 'single',
    title: 'The timeline as one page',
    what: 'One HTML file with all of it: it opens from a disk or a stick without a network, and presents. Put on any site, it is a page of its own, and stands in another’s as a frame: <iframe src="its address">.',
    needsDataset: true,
    make: async (desk) => ({
      name: fileName(desk, 'html'),
      type: 'text/html',
      content: await singlePageHere(await published(desk), './'),
    }),
  },
];
