import globals from 'globals';

/** Globals that a pure layer may use, although they are no part of the language: the same everywhere, and no input or output. */
const ALLOWED = [
  'URL',
  'URLSearchParams',
  'TextEncoder',
  'TextDecoder',
  'structuredClone',
  'Intl',
  'WebAssembly',
];

const hosts = [globals.browser, globals.worker, globals.node];
const names = new Set(hosts.flatMap((host) => Object.keys(host)));

/** For `no-restricted-globals`: every global of a browser, a worker or Node that is not in the list above. */
export const restrictedGlobals = [...names, 'globalThis']
  .filter((name) => !ALLOWED.includes(name) && !(name in globals.es2023 && name !== 'globalThis'))
  .map((name) => ({ name, message: 'This layer runs the same everywhere: pass it in as an argument.' }));

/** For `no-restricted-properties`: the parts of the language that answer differently each time. */
export const restrictedProperties = [
  { object: 'Date', property: 'now', message: 'Pass the time in as an argument (ms since the epoch).' },
  { object: 'Math', property: 'random', message: 'Pass a random source in as an argument.' },
];

/** For `no-restricted-syntax`: the clock again, by way of the constructor. */
export const restrictedClock = [
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0], CallExpression[callee.name="Date"]',
    message: 'Pass the time in as an argument (ms since the epoch).',
  },
];
