import { SINGLE_EMBED_TEMPLATE, SINGLE_TEMPLATE } from '../../pages/index.ts';
import { embedName, type Embedding } from '../../ui/desk/out/embedding.ts';
import { fileName, published } from '../../ui/desk/out/exports.ts';
import { SEARCH_SCRIPT } from '../embed/data.ts';
import { builtBytes, builtText } from '../built.ts';

/** What the small site has of this one, as it is. */
const PARTS = ['dateline-timeline.js', SEARCH_SCRIPT, 'embed-host.js'];

/** The desk stands at the root of its site. */
const PREVIEW = `./${SINGLE_EMBED_TEMPLATE}`;

/** Embeds, made of what a built site has beside the desk. */
export const embedding: Embedding = {
  preview: PREVIEW,
  async page(desk, lang) {
    const template = await builtText(PREVIEW);
    const [page, story] =
      (await desk.publish({ kind: 'embed', template, lang }, { kind: 'story', lang })) ?? [];
    if (page === undefined || story === undefined)
      throw new Error('there is no embed while there are errors');
    return { page: { name: embedName(desk), type: 'text/html', content: page }, story };
  },
  async site(desk, lang) {
    const [page, embed, ...parts] = await Promise.all([
      builtText(`./${SINGLE_TEMPLATE}`),
      builtText(PREVIEW),
      ...PARTS.map(async (name) => [name, await builtBytes(`./${name}`)] as const),
    ]);
    return {
      name: `${desk.name}-site.zip`,
      type: 'application/zip',
      content: await published(desk, { kind: 'site', page, embed, lang, parts: new Map(parts) }),
    };
  },
  async picture(desk) {
    const { paintPicture } = await import('./picture.ts');
    return { name: fileName(desk, 'png'), type: 'image/png', content: await paintPicture(desk.shown!) };
  },
};
