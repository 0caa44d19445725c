import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Options, readOptions } from '../../../bench/browser/options.js';
import { PEERS } from '../../../bench/browser/peers.js';

function options(...args: string[]): Options {
  const read = readOptions(['--browser', ...args]);
  if (!read.ok) throw new Error(read.message);
  if (read.options === null) throw new Error('the usage');
  return read.options;
}

function peerIds(...args: string[]): string[] {
  return options(...args).peers.map(({ id }) => id);
}

test('without more, the timeline beside the reference with all sizes', () => {
  const { apps, sizes, reps, out, merge } = options();
  expect(peerIds()).toEqual(['floor-labels']);
  expect(apps).toEqual([]);
  expect(sizes).toEqual([20, 100, 1000, 10_000, 100_000, 1_000_000]);
  expect(reps).toBe(5);
  expect(out).toBe(path.resolve('bench/results/browser.md'));
  expect(merge).toBe(false);
});

test('--help asks for the usage', () => {
  expect(readOptions(['--browser', '--help'])).toEqual({ ok: true, options: null });
});

describe('--peers', () => {
  test.each([
    ['vis-timeline', ['vis-timeline', 'floor-labels']],
    ['gravity,vis-timeline', ['vis-timeline', 'gravity', 'floor-labels']],
    ['floor-labels', ['floor-labels']],
    ['floor-labels,blank,blank', ['blank', 'floor-labels']],
    ['all', PEERS.map(({ id }) => id)],
  ])('%s, and always the reference', (text, ids) => expect(peerIds('--peers', text)).toEqual(ids));
});

describe('--app', () => {
  test('follows the contract', () => {
    expect(options('--app', 'new=dist,page=bench.html').apps).toEqual([
      {
        id: 'new',
        folder: path.resolve('dist'),
        page: 'bench.html',
        item: null,
        label: '[data-timeline-label]',
        area: '#timeline',
        pan: 'drag',
        zoom: 'wheel',
      },
    ]);
  });

  test('says where it does not', () => {
    const text = 'new=/tmp/a,query=a=b,item=.i,label=.l,area=.a,pan=wheelX,zoom=ctrl+wheel';
    expect(options('--app', text).apps).toEqual([
      {
        id: 'new',
        folder: '/tmp/a',
        query: 'a=b',
        item: '.i',
        label: '.l',
        area: '.a',
        pan: 'wheelX',
        zoom: 'ctrl+wheel',
      },
    ]);
  });

  test('more than once', () => {
    const { apps } = options('--app', 'a=1', '--app', 'b=2');
    expect(apps.map(({ id }) => id)).toEqual(['a', 'b']);
  });
});

test('--n in ascending order, each once', () => {
  expect(options('--n', '1000,20,1000').sizes).toEqual([20, 1000]);
});

test('--reps, --out and --merge', () => {
  const { reps, out, merge } = options('--reps', '3', '--out', '/tmp/a.md', '--merge');
  expect({ reps, out, merge }).toEqual({ reps: 3, out: '/tmp/a.md', merge: true });
});

describe('what is wrong is said', () => {
  test.each([
    [['--peers', 'vis'], /^--peers: there is no vis; there are blank, vis-timeline, /],
    [['--peers', 'blank,'], /^--peers: there is no peer without a name; there are/],
    [['--n', '20,many'], /^--n: many is not a whole number from 1 on$/],
    [['--n', '0'], /^--n: 0 is not/],
    [['--n', '1e3'], /^--n: 1e3 is not/],
    [['--reps', '1.5'], /^--reps: 1\.5 is not/],
    [['--reps', '-1'], /--reps/],
    [['--app', 'dist'], /^--app: dist does not begin with id=folder/],
    [['--app', 'a='], /^--app: a= does not begin with id=folder/],
    [['--app', 'a/b=dist'], /does not begin with id=folder/],
    [['--app', 'blank=dist'], /^--app: blank is taken/],
    [['--app', 'data=dist'], /^--app: data is taken/],
    [
      ['--app', 'a=dist,colour=red'],
      /^--app: there is no colour=…; there are page, query, item, label, area, pan, zoom$/,
    ],
    [['--app', 'a=dist,toString=x'], /^--app: there is no toString=…/],
    [['--app', 'a=dist,pan=touch'], /^--app: pan=touch is none of drag, wheelX, wheelY$/],
    [['--app', 'a=dist,zoom=pinch'], /^--app: zoom=pinch is none of wheel, ctrl\+wheel, alt\+wheel$/],
    [['--fast'], /--fast/],
    [['vis-timeline'], /vis-timeline/],
  ])('%j', (args, message) => {
    expect(readOptions(args)).toEqual({ ok: false, message: expect.stringMatching(message) });
  });
});
