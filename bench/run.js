import { writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { createJiti } from 'jiti';
import { Bench } from 'tinybench';
import { labelWidth, newsEvents, THEMES } from './data.js';

const USAGE = `Usage: npm run bench [-- --most 100000] [--out file.md]

Measures the timeline's layout and painting with 1,000 events and ten times more, up to --most, and prints a table of
medians in ms. --out also writes it to a file.`;

const jiti = createJiti(import.meta.url);
/** @type {typeof import('../src/layout/index.ts')} */
const layoutModule = await jiti.import('../src/layout/index.ts');
/** @type {typeof import('../src/render/index.ts')} */
const renderModule = await jiti.import('../src/render/index.ts');

const { allotRows, arrange, extentOf, fit, overviewCounts, pack, project, pxPerMs, ticks } = layoutModule;
const { paint } = renderModule;

const WIDTH = 1200;
const HEIGHT = 700;
const WIDTHS = { label: labelWidth, chip: () => 28, gap: 12 };
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
  const events = newsEvents(size);
  const extent = extentOf(events);
  if (extent === null) throw new Error('there are no events to measure');
  const fitted = fit(extent, WIDTH, { left: 24, right: 160 });
  const lanes = pack(events, 'theme', THEMES);
  const rows = allotRows(lanes, WIDTHS, fitted, HEIGHT);
  const layout = arrange(lanes, rows, WIDTHS, pxPerMs(fitted));
  const month = windowOf(fitted, 1 / 120);
  const day = windowOf(fitted, 1 / 3600);
  const ofFitted = sceneOf(layout, fitted);
  const ofMonth = sceneOf(layout, month);
  const context = deafContext();

  const bench = new Bench({ time: 500, iterations: size > 100_000 ? 3 : 10, warmupIterations: 1 });
  bench
    .add('per filter: pack', () => void pack(events, 'theme', THEMES))
    .add('per filter: allot rows', () => void allotRows(lanes, WIDTHS, fitted, HEIGHT))
    .add(
      'per filter: arrange (labels, rows, indexes)',
      () => void arrange(lanes, rows, WIDTHS, pxPerMs(fitted)),
    )
    .add('per filter: overview', () => void overviewCounts(layout, fitted, 2))
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
 * @param {import('../src/layout/index.ts').TimelineLayout} layout
 * @param {import('../src/layout/index.ts').TimeScale} scale
 */
function sceneOf(layout, scale) {
  return { projection: project(layout, scale), ticks: ticks(scale, { locale: 'en' }), chosen: {}, ratio: 2 };
}

/**
 * The window of a share of the span, from the middle on.
 *
 * @param {import('../src/layout/index.ts').TimeScale} scale
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
