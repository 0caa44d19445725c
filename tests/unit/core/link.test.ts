import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CERTAINTIES, NO_FILTER } from '../../../src/core/filter/index.ts';
import { formatView, parseView, type View } from '../../../src/core/link.ts';
import { MODALITIES } from '../../../src/core/model.ts';

const NOTHING: View = {
  collection: null,
  event: null,
  article: null,
  passage: null,
  present: null,
  ...NO_FILTER,
  q: '',
  known: null,
  range: null,
  lanes: 'theme',
  orientation: 'auto',
  folded: false,
  reported: false,
  collapsed: [],
  below: 'events',
  order: 'date',
  columns: 'auto',
  differing: false,
};

const SUMMER = { start: Date.UTC(2023, 5, 4), end: Date.UTC(2023, 7, 21) };

describe('parseView', () => {
  test.each<[string, Partial<View>]>([
    ['', {}],
    ['?event=kursk-incursion', { event: 'kursk-incursion' }],
    ['?collection=a&event=b&article=c', { collection: 'a', event: 'b', article: 'c' }],
    ['?article=c&passage=120-180', { article: 'c', passage: { start: 120, end: 180 } }],
    ['?article=c&passage=180-120', { article: 'c' }],
    ['?article=c&passage=5-5', { article: 'c' }],
    ['?article=c&passage=-5-8', { article: 'c' }],
    ['?article=c&passage=1-2-3', { article: 'c' }],
    ['?present=3', { present: { talk: null, step: 3, built: 0 } }],
    ['?present=in-short', { present: { talk: 'in-short', step: 1, built: 0 } }],
    ['?present=in-short:4', { present: { talk: 'in-short', step: 4, built: 0 } }],
    ['?present=in-short:4.2', { present: { talk: 'in-short', step: 4, built: 2 } }],
    ['?present=in:short:4', { present: { talk: 'in:short', step: 4, built: 0 } }],
    ['?present=0', {}],
    ['?present=:3.', {}],
    ['?event=', {}],
    ['?utm_source=x&event=b', { event: 'b' }],
    ['?event=a&event=b', { event: 'a' }],
    ['?range=2023-06-04/2023-08-20', { range: SUMMER }],
    ['?range=2023-06-04%2F2023-08-20', { range: SUMMER }],
    ['?lanes=outlet', { lanes: 'outlet' }],
    ['?lanes=actor', { lanes: 'actor' }],
    ['?lanes=none', { lanes: 'none' }],
    ['?lanes=theme', {}],
    ['?orientation=vertical', { orientation: 'vertical' }],
    ['?orientation=horizontal', { orientation: 'horizontal' }],
    ['?folded=1&reported=1', { folded: true, reported: true }],
    ['?q=kursk+incursion', { q: 'kursk incursion' }],
    ['?q=%20%20kursk%20', { q: 'kursk' }],
    ['?outlets=outlet:Antiwar.com,article:lost', { outlets: ['outlet:Antiwar.com', 'article:lost'] }],
    ['?themes=aid,talks&actors=NATO', { themes: ['aid', 'talks'], actors: ['NATO'] }],
    ['?modality=forecast,claimed,forecast', { modality: ['claimed', 'forecast'] }],
    ['?certainty=open,certain', { certainty: ['certain', 'open'] }],
    ['?within=2023-06-04/2023-08-20', { within: SUMMER }],
    ['?told=2', { told: 2 }],
    ['?known=2024-07-09', { known: '2024-07-09' }],
    ['?below=coverage', { below: 'coverage' }],
    ['?below=events', {}],
    ['?order=least&columns=outlet&differing=1', { order: 'least', columns: 'outlet', differing: true }],
    ['?collapsed=aid,talks', { collapsed: ['aid', 'talks'] }],
    ['?collapsed=a%252Cb,c%2525,100%25', { collapsed: ['a,b', 'c%', '100%'] }],
  ])('%s', (query, view) => {
    expect(parseView(query)).toEqual({ ...NOTHING, ...view });
  });

  test.each([
    '?range=',
    '?range=yesterday',
    '?range=2024/2023',
    '?range=NaN/Infinity',
    '?lanes=',
    '?lanes=Outlet',
    '?lanes=constructor',
    '?orientation=diagonal',
    '?folded=yes&reported=',
    '?folded=0&reported=true',
    '?collapsed=',
    '?below=&lanes=',
    '?q=&q=%20',
    '?modality=believed&certainty=Certain,constructor',
    '?told=0',
    '?told=-2',
    '?told=two',
    '?told=1e3',
    '?known=2024-07',
    '?known=today',
    '?known=2024-02-30',
    '?known=2024-07-09?',
    '?known=020240-07-09',
    '?collapsed=,,',
    '?%',
  ])('ignores what is wrong in %s', (query) => {
    expect(parseView(query)).toEqual(NOTHING);
  });

  test('never throws, and finds nothing wrong with what it writes', () => {
    const query = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(fc.tuple(fc.constantFrom(...Object.keys(NOTHING)), fc.string({ unit: 'binary' })))
        .map((pairs) => pairs.map(([key, value]) => `${key}=${value}`).join('&')),
    );
    fc.assert(
      fc.property(query, (text) => {
        const view = parseView(text);
        expect(parseView(formatView(view))).toEqual(view);
      }),
    );
  });
});

describe('formatView', () => {
  test('leaves out what is not there, and what goes without saying', () => {
    expect(formatView(NOTHING)).toBe('');
    expect(formatView({ ...NOTHING, event: 'a' })).toBe('?event=a');
  });

  test('is readable', () => {
    const view: View = {
      collection: 'war',
      event: 'kursk-incursion',
      article: 'kursk',
      passage: { start: 120, end: 180 },
      present: { talk: null, step: 12, built: 0 },
      q: 'over 1,000 soldiers',
      outlets: ['outlet:Antiwar.com'],
      themes: ['aid'],
      actors: ['NATO', 'Russia'],
      modality: ['claimed'],
      certainty: ['open'],
      within: SUMMER,
      told: 2,
      known: '2024-07-09',
      range: { start: SUMMER.start + 10.5 * 3_600_000, end: SUMMER.end },
      lanes: 'outlet',
      orientation: 'vertical',
      folded: true,
      reported: true,
      collapsed: ['aid', 'a,b', '100%'],
      below: 'coverage',
      order: 'most',
      columns: 'article',
      differing: true,
    };
    expect(formatView(view)).toBe(
      '?collection=war&event=kursk-incursion&article=kursk&passage=120-180&present=12&q=over+1,000+soldiers&outlets=outlet:Antiwar.com' +
        '&themes=aid&actors=NATO,Russia&modality=claimed&certainty=open&within=2023-06-04/2023-08-20&told=2' +
        '&known=2024-07-09&range=2023-06-04T10:30/2023-08-20' +
        '&lanes=outlet&orientation=vertical&folded=1&reported=1&collapsed=aid,a%252Cb,100%2525&below=coverage' +
        '&order=most&columns=article&differing=1',
    );
    expect(formatView({ ...NOTHING, range: { start: -63_549_360_000_000, end: 253_402_387_200_000 } })).toBe(
      '?range=-000044-03-15/%2B010000-01-01',
    );
  });

  test('keeps the keys of others and takes its own away', () => {
    const query = '?theme=dark&event=a&article=b&range=2023/2024&lanes=none&folded=1&collapsed=x';
    expect(formatView(NOTHING, query)).toBe('?theme=dark');
    expect(formatView({ ...NOTHING, event: 'b' }, '?theme=dark&event=a')).toBe('?theme=dark&event=b');
  });

  test('is the same for the same view, whatever it was before', () => {
    const view: View = { ...NOTHING, event: 'a', lanes: 'none', collapsed: ['x'] };
    expect(formatView(view, '?lanes=actor&theme=dark&event=b&event=c')).toBe(
      '?theme=dark&event=a&lanes=none&collapsed=x',
    );
  });

  test('is read back as it was, whatever the view', () => {
    const name = fc.string({ minLength: 1, unit: 'grapheme' });
    const id = fc.option(name);
    const ms = fc.oneof(fc.integer(), fc.maxSafeInteger());
    const range = fc
      .tuple(ms, ms)
      .filter(([a, b]) => a !== b)
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
    const view: fc.Arbitrary<View> = fc.record({
      collection: id,
      event: id,
      article: id,
      passage: fc.option(
        fc
          .tuple(fc.nat(999_999), fc.integer({ min: 1, max: 999 }))
          .map(([start, length]) => ({ start, end: start + length })),
      ),
      present: fc.option(
        fc.record({
          talk: id,
          step: fc.integer({ min: 1, max: 999_999 }),
          built: fc.integer({ min: 0, max: 999 }),
        }),
      ),
      q: fc.string({ unit: 'grapheme' }).map((words) => words.trim()),
      outlets: fc.array(name),
      themes: fc.array(name),
      actors: fc.array(name),
      modality: fc.subarray([...MODALITIES]),
      certainty: fc.subarray([...CERTAINTIES]),
      within: fc.option(range),
      told: fc.integer({ min: 1, max: 999_999 }),
      known: fc.option(fc.constantFrom('2024-07-09', '0033-04-03', '-0044-03-15')),
      range: fc.option(range),
      lanes: fc.constantFrom('theme', 'outlet', 'actor', 'none'),
      orientation: fc.constantFrom('auto', 'horizontal', 'vertical'),
      folded: fc.boolean(),
      reported: fc.boolean(),
      collapsed: fc.array(
        fc.oneof(name, fc.string({ minLength: 1, unit: fc.constantFrom(',', '%', '2', 'C') })),
      ),
      below: fc.constantFrom('events', 'coverage'),
      order: fc.constantFrom('date', 'most', 'least'),
      columns: fc.constantFrom('auto', 'article', 'outlet'),
      differing: fc.boolean(),
    });
    fc.assert(
      fc.property(view, (view) => {
        expect(parseView(formatView(view))).toEqual(view);
      }),
      { numRuns: 500 },
    );
  });
});
