/*
 * `node scripts/check-site.js <address>`: follows every address of a published site on its host, and says what is missing, what is sent
 * as something that it is not, and what is kept too long or not long enough.
 */

import process from 'node:process';

/** What a browser refuses to take for something else. */
const TYPES = {
  html: 'text/html',
  js: 'javascript',
  css: 'text/css',
  json: 'application/json',
  svg: 'image/svg+xml',
  png: 'image/png',
  woff2: 'font/woff2',
  xml: 'xml',
};

/** Names of other files when they change, so that they may be kept for good. */
const HASHED = /\/assets\/[^/]+-[\w-]{8}\.\w+$/;
const YEAR = 31_536_000;

const ADDRESS = /\s(?:src|href)="([^"]*)"|url\(\s*["']?([^"')]+)/g;
const COLLECTIONS = /name="dateline:collections" content="([^"]*)"/;

const [site] = process.argv.slice(2);
if (site === undefined || !URL.canParse(site)) {
  console.error('usage: node scripts/check-site.js <address of a site, with a slash at its end>');
  process.exit(2);
}

const { count, problems } = await check(new URL(site));
for (const problem of problems) console.log(problem);
console.log(`${count} addresses, ${problems.length === 0 ? 'all well' : `${problems.length} problems`}`);
process.exitCode = problems.length === 0 ? 0 : 1;

/** @param {URL} root */
async function check(root) {
  /** @type {string[]} */
  const problems = [];
  const seen = new Set([root.href, new URL('embed.html', root).href, new URL('embed-host.js', root).href]);
  for (const address of seen) {
    const response = await fetch(address, { headers: { 'accept-encoding': 'br, gzip' } });
    problems.push(...faultsOf(address, response).map((fault) => `${address}: ${fault}`));
    const text = await response.text();
    if (!/html|css/.test(response.headers.get('content-type') ?? '')) continue;
    for (const found of addressesIn(text, response.url, root)) seen.add(found);
  }
  return { count: seen.size, problems };
}

/**
 * @param {string} address
 * @param {Response} response
 */
function faultsOf(address, response) {
  const { status, headers } = response;
  if (status !== 200) return [`answered ${status}`];
  const [, extension = 'html'] = /\.(\w+)$/.exec(new URL(address).pathname) ?? [];
  const type = TYPES[/** @type {keyof typeof TYPES} */ (extension)];
  const sent = headers.get('content-type') ?? 'nothing';
  const control = headers.get('cache-control') ?? '';
  const age = Number(/max-age=(\d+)/.exec(control)?.[1] ?? 0);
  const isText = /^(?:html|js|css|json|svg|xml)$/.test(extension);
  const isLong = Number(headers.get('content-length') ?? Infinity) > 2000;
  return [
    type !== undefined && !sent.includes(type) && `is sent as ${sent}, not ${type}`,
    HASHED.test(address) && age < YEAR && 'may be kept for good, and is not: no max-age of a year',
    !HASHED.test(address) && age > 3600 && `changes under its name, and is kept for ${age} seconds`,
    isText && isLong && headers.get('content-encoding') === null && 'is sent uncompressed',
    headers.get('x-frame-options') !== null && 'may not be shown in frames (X-Frame-Options)',
  ].filter((fault) => fault !== false);
}

/**
 * What a page or style sheet leads to within the site, and the data that scripts ask for.
 *
 * @param {string} text
 * @param {string} from its address
 * @param {URL} root
 */
function addressesIn(text, from, root) {
  const written = [...text.matchAll(ADDRESS)].map(([, attribute, url]) => attribute ?? url ?? '');
  const collections = JSON.parse((COLLECTIONS.exec(text)?.[1] ?? '[]').replaceAll('&quot;', '"'));
  const data = collections.flatMap((/** @type {{ url: string }} */ { url }) => [
    url,
    url.replace(/json$/, 'embed.js'),
  ]);
  return [
    ...written.filter((address) => !address.startsWith('data:')).map((address) => new URL(address, from)),
    ...data.map((/** @type {string} */ address) => new URL(address, root)),
  ]
    .filter(({ href }) => href.startsWith(root.href))
    .map(({ origin, pathname }) => origin + pathname);
}
