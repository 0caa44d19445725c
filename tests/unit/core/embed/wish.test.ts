import { expect, test } from 'vitest';
import { embedQuery, parseEmbedOptions, type EmbedWish } from '../../../../src/core/embed/index.ts';
import { parseView } from '../../../../src/core/link.ts';

const WISH: EmbedWish = {
  ...{ what: 'whole', event: null, theme: 'system', lang: 'en', toolbar: true, start_at_end: false },
};
const VIEW = '?event=kursk&range=2024-07-01/2024-08-20&lanes=outlet&q=aid&article=x&passage=1-2&present=3';

test.each<[Partial<EmbedWish>, string, string]>([
  [{}, '', ''],
  [{}, VIEW, ''],
  [{}, '?collection=war&event=kursk', '?collection=war'],
  [{ what: 'view' }, VIEW, '?event=kursk&q=aid&range=2024-07-01/2024-08-20&lanes=outlet'],
  [{ what: 'event', event: 'kursk', toolbar: false }, VIEW, '?only=kursk'],
  [{ theme: 'dark', lang: 'de', toolbar: false }, '', '?theme=dark&lang=de&toolbar=0'],
  [{ start_at_end: true }, '', '?start_at_end=1'],
  [{ start_at_end: true, what: 'view' }, '', ''],
])('%j of %s', (wish, view, query) => {
  const made = embedQuery({ ...WISH, ...wish }, parseView(view));
  expect(made).toBe(query);
  expect(parseEmbedOptions(made).complaints).toEqual([]);
});
