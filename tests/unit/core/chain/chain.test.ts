import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chainOf, retellings, type ChainPath } from '../../../../src/core/chain/index.ts';
import { isCircular } from '../../../../src/core/chain/circular.ts';
import type { Account, Via } from '../../../../src/core/model.ts';
import { account, article, dataset, event, span } from '../../../support/data.ts';

const via = (name: string, article: string | null = null, start = 10): Via => ({
  name,
  article,
  exact: `${name} said`,
  start,
  end: start + name.length + 5,
});

const articles = ['times', 'retold', 'silent'].map((id, index) =>
  article(id, { published: span(`2024-08-0${index + 1}`) }),
);

function chain(accounts: Account[], variants: string[][] = []) {
  const told = event('e', '2024', { accounts });
  const data = dataset(articles, [told]);
  return chainOf(told, { ...data, collection: { ...data.collection, variants } });
}

const say = (paths: readonly ChainPath[]) =>
  paths.map(({ nodes, words }) =>
    [nodes.map(({ kind, name }) => `${name} (${kind})`).join(' > '), ...words.map(({ exact }) => exact)].join(
      ' | ',
    ),
  );

describe('a chain', () => {
  test('leads from who is quoted over the reports to the articles', () => {
    const found = chain([
      account('times', { speaker: 'U.S. officials' }),
      account('retold', { speaker: 'US officials', via: [via('The Times', 'times', 50)] }),
      account('retold', { speaker: 'the US officials', via: [via('Times', 'times', 30)], start: 100 }),
      account('silent', { speaker: 'U.S. officials' }),
      account('silent', { speaker: null, start: 100 }),
    ]);
    expect(say(found!.paths)).toEqual([
      'U.S. officials (speaker) > times (article)',
      'U.S. officials (speaker) > times (article) > retold (article) | Times said | The Times said',
      'U.S. officials (speaker) > silent (article)',
    ]);
    expect(found!.paths.map(({ accounts }) => accounts.length)).toEqual([1, 2, 1]);
    expect(found!.nodes.map(({ id }) => id)).toEqual([
      'speaker:us officials',
      'article:times',
      'article:retold',
      'article:silent',
    ]);
    expect(found!.links.map(({ from, to, accounts }) => [from, to, accounts.length])).toEqual([
      ['speaker:us officials', 'article:times', 3],
      ['article:times', 'article:retold', 2],
      ['speaker:us officials', 'article:silent', 1],
    ]);
    expect(found!.isCircular).toBe(false);
  });

  test('has the reports that the collection does not have by their names, in their order', () => {
    const found = chain([
      account('retold', { via: [via('NBC News'), via('AFP', 'gone', 30)] }),
      account('silent', { via: [via('The NBC News')] }),
    ]);
    expect(say(found!.paths)).toEqual([
      'NBC News (report) > AFP (report) > retold (article) | NBC News said | AFP said',
      'NBC News (report) > silent (article) | The NBC News said',
    ]);
  });

  test('takes a report for the article that another account says it is', () => {
    const found = chain([
      account('retold', { via: [via('The Times')] }),
      account('silent', { via: [via('Times', 'times')] }),
    ]);
    expect(found!.nodes.map(({ id }) => id)).toEqual(['article:times', 'article:retold', 'article:silent']);
  });

  test('takes variants of the collection for one speaker', () => {
    const accounts = [
      account('times', { speaker: 'Zelensky', via: [via('AFP')] }),
      account('retold', { speaker: 'Zelenskyy' }),
    ];
    expect(chain(accounts, [['Zelenskyy', 'Zelensky']])!.nodes).toHaveLength(4);
    expect(chain(accounts)!.nodes).toHaveLength(3);
  });

  test('leaves out who has nothing to do with it', () => {
    const found = chain([
      account('times', { speaker: 'officials', via: [via('AFP')] }),
      account('retold', { speaker: 'The mayor' }),
      account('silent', { speaker: 'Officials' }),
    ]);
    expect(say(found!.paths)).toEqual([
      'officials (speaker) > AFP (report) > times (article) | AFP said',
      'officials (speaker) > silent (article)',
    ]);
  });

  test('is in order of publication', () => {
    const found = chain([account('silent', { via: [via('AFP')] }), account('retold', { via: [via('AFP')] })]);
    expect(found!.paths.map(({ nodes }) => nodes.at(-1)!.name)).toEqual(['retold', 'silent']);
  });

  test('is none where nobody passes on a report', () => {
    expect(chain([account('times', { speaker: 'officials' }), account('silent')])).toBeNull();
  });

  test('says where it goes round', () => {
    const found = chain([
      account('times', { via: [via('R', 'retold')] }),
      account('retold', { via: [via('T', 'times')] }),
    ]);
    expect(found!.isCircular).toBe(true);
  });
});

describe('links go round', () => {
  const links = (...pairs: string[]) => pairs.map(([from = '', to = '']) => ({ from, to }));
  test.each([
    [[], false],
    [['ab', 'bc', 'ac'], false],
    [['ab', 'ba'], true],
    [['aa'], true],
    [['ab', 'bc', 'cb'], true],
    [['ab', 'ac', 'bd', 'cd'], false],
  ])('%j: %s', (pairs, expected) => {
    expect(isCircular(links(...pairs))).toBe(expected);
  });

  test('never along an order', () => {
    const pair = fc.tuple(fc.nat(9), fc.nat(9)).filter(([a, b]) => a !== b);
    fc.assert(
      fc.property(fc.array(pair), (pairs) => {
        const ordered = pairs.map(([a, b]) => ({ from: String(Math.min(a, b)), to: String(Math.max(a, b)) }));
        expect(isCircular(ordered)).toBe(false);
        const [first] = ordered;
        if (first) expect(isCircular([...ordered, { from: first.to, to: first.from }])).toBe(true);
      }),
    );
  });
});

test('which articles pass on which reports', () => {
  const one = event('one', '2024', {
    accounts: [
      account('silent', { via: [via('AFP', null, 70)] }),
      account('retold', { via: [via('The Times', 'times', 90)] }),
    ],
  });
  const two = event('two', '2024', {
    accounts: [
      account('retold', { via: [via('Times', 'times', 20), via('AFP', 'gone', 50)] }),
      account('times'),
    ],
  });
  const found = retellings(dataset(articles, [one, two]));
  expect(
    found.map(({ name, report, article, passages }) => [
      name,
      report,
      article,
      passages.map(({ event: { id }, via: { start } }) => [id, start]),
    ]),
  ).toEqual([
    [
      'The Times',
      'times',
      'retold',
      [
        ['two', 20],
        ['one', 90],
      ],
    ],
    ['AFP', null, 'retold', [['two', 50]]],
    ['AFP', null, 'silent', [['one', 70]]],
  ]);
});
