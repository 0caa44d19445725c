import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { ensureChromium } from './chromium-install.js';
import { installed, run } from './run.js';
import { sideBySide } from './side-by-side.js';
import { summaryLine } from './summary-reporter.js';

/*
 * `npm test`: finds or installs a Chromium, checks, builds, tests. With arguments it leaves the checks out and hands the
 * arguments to Vitest: `npm test -- --only unit`, `npm test -- quote`. `--only` is short for Vitest's `--project`.
 */

/** For all tests together, in ms: a run that hangs is ended, and has failed. */
const TEST_LIMIT = 600_000;

const args = process.argv.slice(2).map((arg) => arg.replace(/^--only(?==|$)/, '--project'));
const only = /--project[= ](\w+)/.exec(args.join(' '))?.[1];

/** In the order they begin: what takes longest first. */
const CHECKS = [
  { name: 'lint', command: withRoom(installed('eslint', '.', '--max-warnings', '0')) },
  {
    name: 'types',
    command: installed('svelte-check', '--tsconfig', './tsconfig.json', '--fail-on-warnings'),
  },
  { name: 'format', command: installed('prettier', '--check', '.') },
];
const BUILD = { name: 'build', command: installed('vite', 'build') };

const failed = await firstFailure();
if (failed !== null) process.exitCode ??= 1;

/**
 * Goes through the steps to the first that fails.
 *
 * @returns {Promise<string | null>} its name
 */
async function firstFailure() {
  let chromium = null;
  if (only !== 'unit') {
    chromium = await ensureChromium();
    if (chromium === null) return report('chromium');
  }

  const steps = [
    ...(args.length > 0 ? [] : CHECKS),
    ...(only === 'unit' || only === 'browser' ? [] : [BUILD]),
  ];
  if (steps.length > 0) console.log(`Running ${steps.map(({ name }) => name).join(', ')} …`);
  // One a core: more would only keep the longest from its core, and leave it to end alone.
  const ended = await sideBySide(
    steps.map((step) => () => runStep(step)),
    availableParallelism(),
  );
  const broken = ended.filter(({ ok }) => !ok).map(({ name }) => name);
  if (broken.length > 0) return report(broken.join(', '));

  console.log('Running tests …');
  return runTests(chromium);
}

/**
 * With room for four times as much, 64 MB, before Node clears away what is no longer needed: a quarter of the time of lint went into that.
 *
 * @param {string[]} command a program of Node and its arguments
 */
function withRoom([node = '', ...rest]) {
  return [node, '--max-semi-space-size=64', ...rest];
}

/** @param {string} name */
function report(name) {
  console.log(`Failed: ${name}`);
  return name;
}

/** @param {{ name: string, command: string[] }} step */
async function runStep({ name, command }) {
  const { ok, output, ms } = await run(command);
  console.log(`${name}: ${ok ? 'passed' : 'failed'} (${(ms / 1000).toFixed(1)} s)`);
  if (!ok) console.log(output);
  return { name, ok };
}

/**
 * @param {import('./chromium.js').Chromium | null} chromium
 * @returns {Promise<string | null>}
 */
async function runTests(chromium) {
  const folder = mkdtempSync(path.join(tmpdir(), 'dateline-test-'));
  const summaryFile = path.join(folder, 'summary.json');
  const env = {
    ...process.env,
    DATELINE_TEST_SUMMARY: summaryFile,
    ...(chromium && { DATELINE_CHROMIUM: chromium.path }),
  };

  const reporters = ['--reporter', 'default', '--reporter', './scripts/summary-reporter.js'];
  const command = installed('vitest', 'run', '--allowOnly=false', ...reporters, ...args);
  const { ok } = await run(command, { env, show: true, limit: TEST_LIMIT });

  const failedStep = ok ? null : report('tests');
  const summary = readSummary(summaryFile);
  if (summary !== null) console.log(summaryLine(summary));
  rmSync(folder, { recursive: true });
  return failedStep;
}

/**
 * @param {string} file
 * @returns {import('./summary-reporter.js').Summary | null} null where Vitest came to no result
 */
function readSummary(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
