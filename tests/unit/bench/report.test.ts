import { describe, expect, test } from 'vitest';
import { caseLine } from '../../../bench/browser/report/case-line.js';
import { figure, ratio, table } from '../../../bench/browser/report/cells.js';
import { report } from '../../../bench/browser/report/index.js';
import type { Case } from '../../../bench/browser/types.ts';
import { aCase, load, motion, results } from './support/results.ts';

const REFERENCE = 'floor-labels';

test.each([
  [12.345, 0, '12'],
  [12.345, 1, '12.3'],
  [99.96, 1, '100.0'],
  [100, 1, '100'],
  [100.4, 1, '100'],
  [1572.5, 0, '1,573'],
  [0, 1, '0.0'],
  [null, 0, '–'],
  [undefined, 0, '–'],
  [NaN, 0, '–'],
  [Infinity, 0, '–'],
])('the figure %d with %d digits is %s', (value, digits, expected) => {
  expect(figure(value, digits)).toBe(expected);
});

test.each([
  [150, 100, ' (1.50×)'],
  [40, 100, ' (0.40×)'],
  [999, 100, ' (9.99×)'],
  [1000, 100, ' (10.0×)'],
  [123_456, 100, ' (1,235×)'],
  [0, 100, ' (0.00×)'],
  [null, 100, ''],
  [undefined, 100, ''],
  [100, null, ''],
  [100, undefined, ''],
  [100, 0, ''],
  [NaN, 100, ''],
])('%d beside %d', (value, reference, expected) => expect(ratio(value, reference)).toBe(expected));

test('a table has its first column to the left', () => {
  expect(table(['', 'a', 'b'], [['x', '1', '2']])).toBe('|  | a | b |\n| --- | --: | --: |\n| x | 1 | 2 |');
});

/** The rows of the section whose title begins so, without head and rule. */
function rows(title: string, ids: string[], cases: Case[]): string[] {
  const section = report(results(ids, cases))
    .split('\n## ')
    .find((text) => text.startsWith(title));
  return (section ?? '')
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2);
}

describe('a section of the report', () => {
  const cases = [
    aCase('us', 1000, { load: load(150) }),
    aCase(REFERENCE, 1000, { load: load(100) }),
    aCase('us', 20, { load: load(90) }),
    aCase(REFERENCE, 20, { load: load(60) }),
  ];

  test('has a row for each page and a column for each number, with the ratio to the reference', () => {
    expect(rows('All laid out (', ['us', REFERENCE], cases)).toEqual([
      '| us | 90 (1.50×) | 150 (1.50×) |',
      `| ${REFERENCE} | 60 | 100 |`,
    ]);
    expect(report(results(['us'], cases))).toContain('|  | 20 | 1,000 |\n');
  });

  test('goes without the ratio where the reference was not measured', () => {
    expect(rows('All laid out (', ['us'], [aCase('us', 20, { load: load(90) })])).toEqual(['| us | 90 |']);
  });

  test('says what did not finish, was not tried or not measured', () => {
    const ended = [
      aCase('us', 20, { dnf: 'loading took more than 60 s' }),
      aCase('us', 100, { skipped: 'did not finish with 20' }),
      aCase(REFERENCE, 1000, { load: load(1) }),
    ];
    expect(rows('All laid out (', ['us'], ended)).toEqual(['| us | **DNF** | ✗ | – |']);
  });

  test.each([
    ['First item', { load: load(100, { first: 50 }) }, '50'],
    ['All laid out, without', { load: load(100, { data: 30 }) }, '70'],
    ['All laid out, without', { load: load(100, { data: null }) }, '–'],
    ['Memory of', { memory: { heapMB: 1, buffersMB: 2, rendererMB: 70, nodes: 5 } }, '70'],
    ['Memory of', { memory: { heapMB: 1, buffersMB: 2, rendererMB: null, nodes: 5 } }, '–'],
    ['JavaScript heap', { memory: { heapMB: 1, buffersMB: 2.25, rendererMB: 70, nodes: 5 } }, '3.3'],
    ['Elements', { memory: { heapMB: 1, buffersMB: 2, rendererMB: 70, nodes: 4100 } }, '4,100'],
    ['Pan, 60 steps', { pan: motion({ mainMs: 5.25 }) }, '5.3'],
    ['Zoom, 30 steps', { zoom: motion({ mainMs: 4.5 }) }, '4.5'],
    ['Pan, 60 steps', { pan: { dnf: 'stuck' } }, '**DNF**'],
    ['Pan: ms', { pan: { dnf: 'stuck' } }, '**DNF**'],
    ['Pan: ms', {}, '✗'],
    ['Pan: ms', { pan: motion() }, '17 / 33 / 101 · 57.3'],
    ['Zoom: ms', { zoom: motion({ max: 20 }) }, '17 / 33 / 20 · 57.3'],
    [
      'Labels',
      { labels: { visible: 78, overlapping: 1, cut: 25, tiny: 2, readable: 53 } },
      '78 / 1 / 25 / 2 → **53**',
    ],
    ['Labels', {}, '–'],
  ])('%s: %j', (title, over: Partial<Case>, cell) => {
    expect(rows(title, ['us'], [aCase('us', 20, over)])).toEqual([`| us | ${cell} |`]);
  });

  test('compares memory and motions with the reference too', () => {
    const memory = { heapMB: 50, buffersMB: 50, rendererMB: 100, nodes: 1 };
    const both = [
      aCase('us', 20, { memory: { ...memory, rendererMB: 130, heapMB: 70 }, pan: motion({ mainMs: 10 }) }),
      aCase(REFERENCE, 20, { memory, pan: motion({ mainMs: 4 }) }),
    ];
    const first = (title: string) => rows(title, ['us'], both)[0];
    expect(first('Memory of')).toBe('| us | 130 (1.30×) |');
    expect(first('JavaScript heap')).toBe('| us | 120 (1.20×) |');
    expect(first('Pan, 60')).toBe('| us | 10.0 (2.50×) |');
  });

  test('says that a page cannot zoom', () => {
    const { peers, ...rest } = results(['us'], [aCase('us', 20, { pan: motion() })]);
    const text = report({ ...rest, peers: peers.map((peer) => ({ ...peer, zoom: null })) });
    expect(text.match(/\| us \| n\/a \|/g)).toHaveLength(2);
  });

  test('gives the largest payload of each page in kB', () => {
    const weighed = [
      aCase('us', 10),
      aCase('us', 100, { payload: { raw: 9000, gzip: 50_000, brotli: 50_000 } }),
      aCase('us', 20, { payload: { raw: 590_400, gzip: 45_890, brotli: 40_000 } }),
      aCase('us', 1000, { payload: { raw: 9000, gzip: 1, brotli: 1 } }),
      aCase(REFERENCE, 20),
    ];
    expect(rows('Payload', ['us', REFERENCE], weighed)).toEqual([
      '| us | 590 | 45.9 | 40.0 |',
      `| ${REFERENCE} | – | – | – |`,
    ]);
  });
});

describe('the report', () => {
  test('lists what went wrong', () => {
    const text = report(
      results(
        ['us'],
        [
          aCase('us', 20),
          aCase('us', 1000, {
            pan: { dnf: 'pan took more than 60 s' },
            zoom: motion(),
            errors: ['TypeError: no\n  at a.js', 'second'],
            blocked: ['https://fonts.example/a'],
          }),
          aCase('us', 10_000, { dnf: 'the renderer crashed' }),
        ],
      ),
    );
    expect(text).toContain(
      '- us with 1,000: pan: pan took more than 60 s; TypeError: no; asked for https://fonts.example/a\n' +
        '- us with 10,000: the renderer crashed\n',
    );
    expect(text).not.toContain('us with 20');
  });

  test('says that nothing did', () => {
    expect(report(results(['us'], [aCase('us', 20)]))).toMatch(/requests to elsewhere\n\nNone\.\n/);
  });

  test('says how busy the machine was', () => {
    const busy = [0.02, 0.5, 0.031].map((otherLoad, i) => aCase('us', i + 1, { otherLoad }));
    expect(report(results(['us'], busy))).toContain(
      'Other programs took 3 % of the processors (median), 50 % at most',
    );
    expect(report(results(['us'], [aCase('us', 20)]))).toContain('is not known');
  });

  test('says under what it came about', () => {
    const text = report(results([], []));
    expect(text).toContain(
      '2026-11-22 · Chromium 1, headless, without a GPU · 2 × Chip · 1280 × 800 CSS px · medians',
    );
    expect(text).toContain('did not finish within 60 s');
    expect(text).toContain('Flags: `--flag --other`');
    expect(text).toContain('Packages: some 1.0.0, other 2.0.0');
  });
});

test.each([
  [
    aCase('us', 1000, {
      load: load(150, { first: 99.6 }),
      memory: { heapMB: 1, buffersMB: 2, rendererMB: 70, nodes: 5 },
      pan: motion(),
      zoom: { dnf: 'stuck' },
      labels: { visible: 9, overlapping: 0, cut: 0, tiny: 0, readable: 8 },
    }),
    'us                           1,000  3 loads: first 100 ms, all 150 ms, 70 MB, pan 5.0 ms a frame, zoom did not finish: stuck, 8 of 9 labels readable',
  ],
  [
    aCase('us', 20, { reps: 1, load: load(7) }),
    'us                              20  1 load: first 7 ms, all 7 ms, – MB',
  ],
  [aCase('us', 20, { dnf: 'crashed' }), 'us                              20  did not finish: crashed'],
  [aCase('us', 20, { skipped: 'too slow' }), 'us                              20  not tried: too slow'],
])('a line for the terminal %#', (entry, line) => expect(caseLine(entry)).toBe(line));
