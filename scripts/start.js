import { pathToFileURL } from 'node:url';
import { hasDesktop } from './desktop.js';
import { installed } from './run.js';

/*
 * `npm start`: Vite's development server, and a page of it where there is a desktop to open one on. Arguments go to Vite:
 * `npm start -- --port 8000`.
 */

if (hasDesktop()) process.argv.push('--open');
else console.log('There is no desktop to open a page on: go to the address below.');

// In this process, so that Vite has the keyboard and Ctrl+C.
const [, cli = ''] = installed('vite');
await import(pathToFileURL(cli).href);
