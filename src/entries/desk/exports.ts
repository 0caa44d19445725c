import { SINGLE_TEMPLATE } from '../../pages/index.ts';
import { fileName, published, type DeskExport } from '../../ui/desk/out/exports.ts';
import { builtText } from '../built.ts';

/** What a built site can make besides what the desk makes by itself. */
export const exports: readonly DeskExport[] = [
  {
    id: 'single',
    title: 'The timeline as one page',
    what: 'One HTML file with all of it: it opens from a disk or a stick without a network, and presents. Put on any site, it is a page of its own.',
    needsDataset: true,
    make: async (desk) => ({
      name: fileName(desk, 'html'),
      type: 'text/html',
      content: await published(desk, { kind: 'page', template: await builtText(`./${SINGLE_TEMPLATE}`) }),
    }),
  },
];
