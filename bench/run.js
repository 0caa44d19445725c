import process from 'node:process';

/*
 * `npm run bench`: what layout and painting cost by themselves, in Node; with `--browser`, what the built page costs in
 * Chromium, beside other timelines. Both take `--help`.
 */
await import(process.argv.includes('--browser') ? './browser/run.js' : './layout/run.js');
