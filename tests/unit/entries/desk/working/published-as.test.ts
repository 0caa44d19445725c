import { describe, expect, test } from 'vitest';
import type { HeldStory } from '../../../../../src/core/embed/index.ts';
import type { Dataset } from '../../../../../src/core/model.ts';
import { publishedAs } from '../../../../../src/entries/desk/working/published-as.ts';
import { unpackFolder } from '../../../../../src/formats/zip/index.ts';
import type { Form } from '../../../../../src/state/desk/work.ts';
import { account, article, dataset, event } from '../../../../support/data.ts';

const PLACES =
  '<meta charset="utf-8" /><!-- dateline:head --><!-- /dateline:head --><!-- dateline:body --><!-- /dateline:body -->';
const HOSTILE = 'The </script><img src=x> vote';
const DATA: Dataset = {
  ...dataset(
    [article('x')],
    [event('a', '2024-08-06', { title: HOSTILE, accounts: [account('x', { exact: 'They voted' })] })],
  ),
};

const textOf = (form: Form) => new TextDecoder().decode(publishedAs(DATA, form));
const heldIn = (html: string) =>
  JSON.parse(/id="dateline-data">([^<]*)<\/script>/.exec(html)![1]!) as HeldStory;

test('data are the dataset', () => {
  expect(JSON.parse(textOf({ kind: 'data' }))).toEqual(DATA);
});

describe('the embed', () => {
  const html = textOf({ kind: 'embed', template: PLACES, lang: 'de' });

  test('holds its story, with dates in its language', () => {
    const { index, words, home } = heldIn(html);
    expect(index.locale).toBe('de');
    expect(index.events[0]!.long ?? index.events[0]!.short).toBe('6. August 2024');
    expect(words['a']!.tellings[0]!.accounts[0]!.pieces.join('')).toBe('They voted');
    expect(home).toBeNull();
  });

  test('is a list where scripts are off, and what an author wrote is text', () => {
    const list = html.slice(html.indexOf('<ol>'), html.indexOf('</ol>'));
    expect(list).toContain('6. August 2024');
    expect(list).toContain('The &lt;/script&gt;&lt;img src=x&gt; vote');
    expect(html).not.toContain('<img');
  });

  test('shows in a preview what it holds', () => {
    expect(JSON.parse(textOf({ kind: 'story', lang: 'de' }))).toEqual(heldIn(html));
  });
});

test('the small site has the timeline, the embed, the element, and the data of both', () => {
  const parts = new Map([['dateline-timeline.js', new TextEncoder().encode('element')]]);
  const zip = publishedAs(DATA, { kind: 'site', page: PLACES, embed: PLACES, lang: 'en', parts });
  const unpacked = unpackFolder(zip);
  const files = unpacked.ok ? unpacked.files : new Map<string, never>();
  const { id } = DATA.collection;
  expect([...files.keys()].map((path) => path.replace(/^[^/]*\//, ''))).toEqual(
    expect.arrayContaining([
      ...['index.html', 'embed.html', 'dateline-timeline.js', 'data/embed.js'],
      ...[`data/${id}.embed.js`, `data/${id}.embed.words.js`, `data/${id}.embed.de.js`],
    ]),
  );
  const embed = [...files].find(([path]) => path.endsWith('embed.html'))![1];
  expect(heldIn(new TextDecoder().decode(embed as Uint8Array)).home).toBe('./');
});

test('what only speakers are to see is in none of them', () => {
  const step = { event: 'a', notes: 'SECRET' } as never;
  const data = { ...DATA, talks: [{ id: 't', title: 'T', steps: [step] } as never] };
  for (const form of [{ kind: 'data' }, { kind: 'page', template: PLACES }] as const)
    expect(new TextDecoder().decode(publishedAs(data, form))).not.toContain('SECRET');
});
