import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Article, Dataset, TimelineEvent } from '../../../src/core/model.ts';
import type { Diagnostic } from '../../../src/core/diagnostic.ts';
import { compileFolder } from '../../../src/entries/compile-folder.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../../data/ukraine-2022-2024');

/** SHA-256 of the texts as they came. */
const TEXTS = {
  'antiwar-kursk': '7b996dc4be34ba9fa651b8f20f269cce0e0da067c46de662a9af0808671906b3',
  'delicate-talks': '21028cbed26249a4d1571465a58efa3b85307ab03993ea165e4f4ac0cd3a47ca',
  'lost-territories': '208b7d90405b9eed9d2f1b6b3c708cb1f21577c492a3d9423f18dddfd0b18987',
  'nyt-officials-say': 'a877f11a6e3f33a322f14cdf489012f5dfaa657ae153732bce0d42a8b092344c',
  'unlikely-gains': 'f1607b636040e1d5d8478ed9d0012fb0acf92d3030b12381e6f1e752a8f22a7a',
};

let dataset: Dataset;
let diagnostics: Diagnostic[];

beforeAll(async () => {
  const compiled = await compileFolder(FOLDER, 'data/ukraine-2022-2024', { publish: 'full' });
  ({ diagnostics } = compiled);
  dataset = compiled.dataset!;
});

const text = (id: string) => dataset.articles.find((article) => article.id === id)!.text!;

test('compiles without errors or warnings', () => {
  expect(diagnostics).toEqual([]);
});

describe('the articles', () => {
  test.each(Object.entries(TEXTS))('%s is stored byte for byte', async (id, hash) => {
    expect(createHash('sha256').update(text(id), 'utf8').digest('hex')).toBe(hash);
    const file = await readFile(path.join(FOLDER, 'articles', `${id}.md`));
    const body = file.subarray(file.indexOf('\n---\n') + 5);
    expect(createHash('sha256').update(body).digest('hex')).toBe(hash);
  });

  test('are these five, with the outlets that their texts name', () => {
    const outlets = dataset.articles.map(({ id, publisher }) => [id, publisher] as const);
    expect(new Map(outlets)).toEqual(
      new Map([
        ['antiwar-kursk', 'Antiwar.com'],
        ['delicate-talks', null],
        ['lost-territories', null],
        ['nyt-officials-say', 'The New York Times'],
        ['unlikely-gains', null],
      ]),
    );
  });

  test.each([
    ['antiwar-kursk', '2024-08-13', 'inferred'],
    ['delicate-talks', '2023-11-04?', 'inferred'],
    ['lost-territories', '2024-07-09?', 'inferred'],
    ['nyt-officials-say', '2024-07-09', 'stated'],
    ['unlikely-gains', '[2024-07-09..2024-07-14]', 'inferred'],
  ])('%s is dated %s, which is %s, with the words it was worked out from', (id, edtf, kind) => {
    const article = dataset.articles.find((article) => article.id === id)!;
    expect(article.published?.edtf).toBe(edtf);
    expect(article.publishedBasis.kind).toBe(kind);
    expect(article.publishedBasis.quotes.length).toBeGreaterThan(0);
    if (kind === 'inferred') expect(article.publishedBasis.note).not.toBeNull();
    for (const { article: from, exact, start, end } of article.publishedBasis.quotes) {
      expect(text(from).slice(start, end)).toBe(exact);
    }
  });

  test.each([
    ['lost-territories', ['Leave a Reply', 'By .', 'Kremlin reveals position']],
    [
      'nyt-officials-say',
      ['suspect that you', 'Uniciais', 'Listen to this article', 'Subscribe to The Times'],
    ],
    ['antiwar-kursk', ['follow him on Twitter']],
  ])('%s has its furniture marked', (id, phrases) => {
    const article = dataset.articles.find((article) => article.id === id)!;
    for (const phrase of phrases) expect(inFurniture(article, text(id).indexOf(phrase)), phrase).toBe(true);
  });
});

describe('the events', () => {
  test('every excerpt and mention is its article’s text at its offsets, and none is furniture', () => {
    for (const [event, account] of accounts()) {
      const where = `${event.id}: ${account.exact}`;
      expect(text(account.article).slice(account.start, account.end), where).toBe(account.exact);
      if (account.mention !== null) {
        const { start, end } = account.mention;
        expect(text(account.article).slice(start, end), where).toBe(account.mention.text);
        expect(account.mention.how, where).not.toBe('');
      }
      const article = dataset.articles.find(({ id }) => id === account.article)!;
      expect(inFurniture(article, account.start), where).toBe(false);
    }
  });

  test('every date stands on words of an article', () => {
    for (const event of dataset.events) {
      expect(
        event.accounts.some(({ mention }) => mention !== null),
        event.id,
      ).toBe(true);
    }
  });

  test.each([
    ['war-2022', '2022', ['back in 2022', 'in 2022']],
    ['decree-2022', '2022', ['last year']],
    ['counteroffensive-2023', '2023-06-01~/2023-06-10~', ['early June']],
    ['backers-meeting-2023', '2023-10', ['last month’s']],
    ['nbc-report', '2023-11-04?', ['on Saturday']],
    ['shoigu-losing', '[2023-10-30..2023-11-03]', ['earlier this week']],
    ['kharkiv-push', '2024-21/2024-06~', ['Through the spring and early summer']],
    ['aid-approved', '2024-05', ['in May']],
    ['nato-summit', '2024-07-09', ['July 9, 2024', 'on Tuesday', 'this week']],
    ['no-gains-forecast', '2024-07/', ['in the coming months', 'any time soon', 'in the coming months']],
    ['kursk-incursion', '2024-08-06', ['last Tuesday']],
    ['kursk-fighting', '2024-08-06/..', ['last Tuesday', 'August 13, 2024']],
    ['losses-past-day', '2024-08-12/2024-08-13', ['in the past day']],
    ['biden-dilemma', '2024-08-13', ['on Tuesday']],
  ])('%s is dated %s, read from %j', (id, when, words) => {
    const event = dataset.events.find((event) => event.id === id)!;
    expect(event.when).toBe(when);
    const read = event.accounts.flatMap(({ mention }) => (mention === null ? [] : [mention.text]));
    expect(read.sort()).toEqual([...words].sort());
  });

  test('the New York Times story stands as three articles tell it', () => {
    for (const id of ['nyt-report', 'no-gains-forecast', 'nato-summit']) {
      const event = dataset.events.find((event) => event.id === id)!;
      expect(new Set(event.accounts.map(({ article }) => article)).size, id).toBe(3);
    }
  });

  test('words that take a side stand in titles only within quotation marks', () => {
    const loaded = /regime|proxy|invade|invasion|aggress|dilemma|mistake|losing|stalemate|taking over/i;
    for (const { id, title } of dataset.events) {
      expect(title.replaceAll(/“[^”]*”/g, ''), id).not.toMatch(loaded);
    }
  });

  test('each theme has some', () => {
    for (const { id } of dataset.collection.themes) {
      expect(
        dataset.events.some(({ theme }) => theme === id),
        id,
      ).toBe(true);
    }
  });
});

function accounts(): [TimelineEvent, TimelineEvent['accounts'][number]][] {
  return dataset.events.flatMap((event) =>
    event.accounts.map((account) => [event, account] as [TimelineEvent, typeof account]),
  );
}

function inFurniture({ furniture }: Article, offset: number): boolean {
  return furniture.some(({ start, end }) => start <= offset && offset < end);
}
