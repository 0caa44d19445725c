import path from 'node:path';
import { parseArgs } from 'node:util';
import { BY_THE_CONTRACT, PEERS, REFERENCE } from './peers.js';
import { RESULTS } from './places.js';

/** @import { App, Peer } from './types.ts' */

/**
 * @typedef {object} Options
 * @property {App[]} apps apps to measure, where they are named; else the timeline itself is built
 * @property {Peer[]} peers the reference is one of them
 * @property {number[]} sizes numbers of events, ascending
 * @property {number} reps
 * @property {string} out file of the table, absolute; the figures go beside it, with `.json` at the end
 * @property {boolean} merge keep the figures of an earlier run for what is not measured now
 */

export const USAGE = `Usage: npm run bench -- --browser [--peers a,b] [--n 1000,10000] [--reps 5] [--out file.md]

Builds the timeline and measures its page bench.html in Chromium beside ${REFERENCE} and --peers, with --n events.
Writes a table to bench/results/browser.md, or to --out, and the figures to the same name with .json.

  --peers   all, or some of: ${PEERS.map(({ id }) => id).join(', ')}
  --n       numbers of events; 20 to 1000000, tenfold, where left out
  --reps    loads of each page with each number, of which the median counts; 5 where left out
  --app     an app that is built already, instead of the timeline: id=folder[,page=bench.html][,query=…][,item=…]
            [,label=…][,area=…][,pan=…][,zoom=…], see bench/browser/README.md; can be given more than once
  --merge   keep what the last run found for pages that are not measured now`;

const SIZES = [20, 100, 1000, 10_000, 100_000, 1_000_000];

/**
 * What `--app` may say besides the folder; for `pan` and `zoom`, which values.
 *
 * @type {Record<string, string[] | null>}
 */
const APP_KEYS = {
  page: null,
  query: null,
  item: null,
  label: null,
  area: null,
  pan: ['drag', 'wheelX', 'wheelY'],
  zoom: ['wheel', 'ctrl+wheel', 'alt+wheel'],
};

/** Says what is wrong with the arguments. */
class UsageError extends Error {}

/**
 * @param {string[]} args
 * @returns {{ ok: true, options: Options | null } | { ok: false, message: string }} null: the usage was asked for
 */
export function readOptions(args) {
  try {
    const values = parse(args);
    if (values.help) return { ok: true, options: null };
    const options = {
      apps: values.app.map(readApp),
      peers: readPeers(values.peers),
      sizes: values.n === undefined ? SIZES : readSizes(values.n),
      reps: readCount(values.reps, '--reps'),
      out: path.resolve(values.out),
      merge: values.merge,
    };
    return { ok: true, options };
  } catch (error) {
    if (isUsageError(error)) return { ok: false, message: error.message };
    throw error;
  }
}

/** @param {string[]} args */
function parse(args) {
  const { values } = parseArgs({
    args,
    options: {
      browser: { type: 'boolean' },
      peers: { type: 'string', default: REFERENCE },
      n: { type: 'string' },
      reps: { type: 'string', default: '5' },
      out: { type: 'string', default: path.join(RESULTS, 'browser.md') },
      app: { type: 'string', multiple: true, default: [] },
      merge: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  return values;
}

/**
 * @param {unknown} error
 * @returns {error is Error}
 */
function isUsageError(error) {
  if (error instanceof UsageError) return true;
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}

/**
 * @param {string} text ids with commas between, or `all`
 * @returns {Peer[]} in the order of `PEERS`
 */
function readPeers(text) {
  if (text === 'all') return PEERS;
  const ids = text.split(',');
  const unknown = ids.find((id) => PEERS.every((peer) => peer.id !== id));
  if (unknown !== undefined) {
    const known = PEERS.map(({ id }) => id).join(', ');
    throw new UsageError(`--peers: there is no ${unknown || 'peer without a name'}; there are ${known}`);
  }
  return PEERS.filter(({ id }) => id === REFERENCE || ids.includes(id));
}

/** @param {string} text numbers with commas between */
function readSizes(text) {
  const sizes = text.split(',').map((part) => readCount(part, '--n'));
  return [...new Set(sizes)].sort((a, b) => a - b);
}

/**
 * @param {string} text
 * @param {string} option for the message
 */
function readCount(text, option) {
  if (!/^[1-9]\d*$/.test(text)) throw new UsageError(`${option}: ${text} is not a whole number from 1 on`);
  return Number(text);
}

/**
 * @param {string} text `id=folder,key=value,…`
 * @returns {App}
 */
function readApp(text) {
  const [[id = '', folder = ''] = [], ...rest] = text.split(',').map(keyAndValue);
  if (!/^[\w-]+$/.test(id) || folder === '') {
    throw new UsageError(`--app: ${text} does not begin with id=folder, say before=../old/dist`);
  }
  if (id === 'data' || PEERS.some((peer) => peer.id === id)) {
    throw new UsageError(`--app: ${id} is taken, give it another id`);
  }
  for (const [key, value] of rest) {
    const values = Object.hasOwn(APP_KEYS, key) ? APP_KEYS[key] : undefined;
    if (values === undefined) {
      throw new UsageError(`--app: there is no ${key}=…; there are ${Object.keys(APP_KEYS).join(', ')}`);
    }
    if (values !== null && !values.includes(value)) {
      throw new UsageError(`--app: ${key}=${value} is none of ${values.join(', ')}`);
    }
  }
  return { id, folder: path.resolve(folder), ...BY_THE_CONTRACT, ...Object.fromEntries(rest) };
}

/**
 * @param {string} text
 * @returns {[string, string]} without `=` the value is empty
 */
function keyAndValue(text) {
  const at = text.indexOf('=');
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}
