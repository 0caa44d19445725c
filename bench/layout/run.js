import { writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { createJiti } from 'jiti';
import { Bench } from 'tinybench';
import { layoutModule, sceneOf, WIDTH } from './scene.js';

const USAGE = `Usage: npm run bench [-- --most 100000] [--out file.md]

Measures the timeline's layout and painting with 1,000 events and ten times more, up to --most, and prints a table of
medians in ms. --out also writes it to a file. With --browser it is another benchmark: npm run bench -- --browser --help`;

const jiti = createJiti(import.meta.url);
/** @type {typeof import('../../src/render/index.ts')} */
const { paint } = await jiti.import('../../src/render/index.ts');
const { overviewCounts, project, ticks } = layoutModule;

const THEME = { ink: '#000', muted: '#555', paper: '#fff', hairline: '#ddd', accent: '#b00', themes: {} };

const { values } = parseArgs({
  options: {
    most: { type: 'string', default: '1000000' },
    out: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) console.log(USAGE);
else await run(Number(values.most), values.out);

/**
 * @param {number} most
 * @param {string | undefined} out
 */
async function run(most, out) {
  const sizes = [1000, 10_000, 100_000, 1_000_000].filter((size) => size <= most);
  if (sizes.length === 0) {
    console.error(`--most is ${values.most}, but there is nothing to measure below 1000`);
    process.exitCode = 1;
    return;
  }
  /** @type {Map<string, string>[]} */
  const columns = [];
  for (const size of sizes) columns.push(await measure(size));

  const names = [...(columns[0]?.keys() ?? [])];
  const table = [
    `Median ms on ${cpus()[0]?.model ?? 'an unknown processor'}, Node ${process.version}, a window of ${WIDTH} px.`,
    '',
    `| | ${sizes.map((size) => size.toLocaleString('en')).join(' | ')} |`,
    `|---|${sizes.map(() => '---:|').join('')}`,
    ...names.map((name) => `| ${name} | ${columns.map((column) => column.get(name)).join(' | ')} |`),
  ].join('\n');
  console.log(table);
  if (out !== undefined) await writeFile(out, `${table}\n`);
}

/**
 * @param {number} size
 * @returns {Promise<Map<string, string>>} the median of each step, by name
 */
async function measure(size) {
  const scene = sceneOf(size);
  const { fitted } = scene;
  const parts = scene.arrangeAll();
  const layout = scene.build(parts);
  const month = windowOf(fitted, 1 / 120);
  const day = windowOf(fitted, 1 / 3600);
  const ofFitted = paintable(layout, fitted);
  const ofMonth = paintable(layout, month);
  const context = deafContext();

  const bench = new Bench({ time: 500, iterations: size > 100_000 ? 3 : 10, warmupIterations: 1 });
  bench
    .add('once: pack lanes', () => void scene.pack())
    .add('once: allot rows', () => void scene.allot())
    .add('once: columns, and labels of the opening view', () => void scene.arrangeOpening())
    .add('once: the same, and labels of all zooms', () => void scene.arrangeAll())
    .add('once: indexes of all of it', () => void scene.build(parts))
    .add('once: overview', () => void overviewCounts(layout.lanes, fitted, 2))
    .add('frame, all: project', () => void project(layout, fitted))
    .add('frame, all: paint', () => paint(context, ofFitted, THEME))
    .add('frame, a month: project', () => void project(layout, month))
    .add('frame, a month: paint', () => paint(context, ofMonth, THEME))
    .add('frame, a day: project', () => void project(layout, day))
    .add('frame: ticks', () => void ticks(month, { locale: 'en' }));
  await bench.run();
  return new Map(bench.tasks.map(({ name, result }) => [name, formatMedian(result)]));
}

/**
 * @param {import('../../src/layout/index.ts').TimelineLayout} layout
 * @param {import('../../src/layout/index.ts').TimeScale} scale
 */
function paintable(layout, scale) {
  return { projection: project(layout, scale), ticks: ticks(scale, { locale: 'en' }), chosen: {}, ratio: 2 };
}

/**
 * The window of a share of the span, from the middle on.
 *
 * @param {import('../../src/layout/index.ts').TimeScale} scale
 * @param {number} share
 */
function windowOf({ start, end, width }, share) {
  const middle = (start + end) / 2;
  return { start: middle, end: middle + (end - start) * share, width };
}

/** A context that takes every call and does nothing: the painters' own cost, without a canvas. */
function deafContext() {
  const nothing = () => undefined;
  const methods = [
    'save',
    'restore',
    'beginPath',
    'closePath',
    'moveTo',
    'lineTo',
    'arc',
    'rect',
    'fill',
    'stroke',
  ];
  const more = ['clip', 'fillRect', 'strokeRect', 'setLineDash'];
  return /** @type {any} */ (Object.fromEntries([...methods, ...more].map((name) => [name, nothing])));
}

/** @param {import('tinybench').TaskResult} result */
function formatMedian(result) {
  if (!('latency' in result)) throw new Error(`a benchmark did not complete: ${result.state}`);
  return result.latency.p50.toPrecision(3);
}
