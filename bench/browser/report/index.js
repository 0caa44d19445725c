import { REFERENCE } from '../peers.js';
import { median } from '../statistics.js';
import { figure, NONE, NOT_FINISHED, NOT_POSSIBLE, NOT_TRIED, table } from './cells.js';
import { MATRICES } from './matrices.js';

/** @import { Case, Peer, Results } from '../types.ts' */
/** @import { Matrix } from './matrices.js' */

/**
 * Results as Markdown.
 *
 * @param {Results} results
 */
export function report({ date, chromium, cpu, viewport, limit, flags, versions, peers, cases }) {
  const sections = [
    section('Payload: scripts, styles, fonts and images (kB)', payloadTable(peers, cases)),
    ...MATRICES.map((matrix) => section(matrix.title, matrixTable(matrix, peers, cases))),
    section('What did not finish, errors in pages, requests to elsewhere', failureList(cases)),
  ];
  return `# The timeline beside others

${date.slice(0, 10)} · ${chromium}, headless, without a GPU · ${cpu} · ${viewport.width} × ${viewport.height} CSS px · medians

In brackets: the figure divided by that of ${REFERENCE}. ${NOT_FINISHED}: did not finish within ${limit / 1000} s. ${NOT_TRIED}: not
tried after that. ${NOT_POSSIBLE}: it cannot do it. What is measured, and how: bench/browser/README.md.

${sections.join('\n\n')}

${otherLoadLine(cases)}

Flags: \`${flags.join(' ')}\`

Packages: ${Object.entries(versions)
    .map(([name, version]) => `${name} ${version}`)
    .join(', ')}
`;
}

/**
 * @param {string} title
 * @param {string} body
 */
function section(title, body) {
  return `## ${title}\n\n${body}`;
}

/**
 * @param {Matrix} matrix
 * @param {readonly Peer[]} peers
 * @param {readonly Case[]} cases
 */
function matrixTable({ cell }, peers, cases) {
  const sizes = [...new Set(cases.map(({ n }) => n))].sort((a, b) => a - b);
  const caseOf = (/** @type {string} */ id, /** @type {number} */ size) =>
    cases.find(({ peer, n }) => peer === id && n === size);
  const rows = peers.map((peer) => [
    peer.id,
    ...sizes.map((n) => {
      const entry = caseOf(peer.id, n);
      if (entry?.skipped !== undefined) return NOT_TRIED;
      if (entry?.dnf !== undefined) return NOT_FINISHED;
      return entry === undefined ? NONE : cell(entry, peer, caseOf(REFERENCE, n));
    }),
  ]);
  return table(['', ...sizes.map((n) => n.toLocaleString('en'))], rows);
}

/**
 * @param {readonly Peer[]} peers
 * @param {readonly Case[]} cases
 */
function payloadTable(peers, cases) {
  const rows = peers.map(({ id }) => {
    const payloads = cases.flatMap(({ peer, payload }) => (peer === id && payload ? [payload] : []));
    // With few events a page may not need all of itself.
    const [payload] = payloads.sort((a, b) => b.raw - a.raw);
    return [id, ...[payload?.raw, payload?.gzip, payload?.brotli].map(kilobytes)];
  });
  return table(['', 'raw', 'gzip', 'brotli'], rows);
}

/** @param {number | undefined} bytes */
function kilobytes(bytes) {
  return bytes === undefined ? NONE : figure(bytes / 1000, 1);
}

/** @param {readonly Case[]} cases */
function failureList(cases) {
  const lines = cases.flatMap(({ peer, n, dnf, pan, zoom, errors = [], blocked = [] }) => {
    const motions = Object.entries({ pan, zoom }).flatMap(([kind, motion]) =>
      motion !== undefined && 'dnf' in motion ? [`${kind}: ${motion.dnf}`] : [],
    );
    const error = errors.slice(0, 1).map((stack) => stack.split('\n')[0] ?? '');
    const request = blocked.slice(0, 1).map((address) => `asked for ${address}`);
    const found = [...(dnf === undefined ? [] : [dnf]), ...motions, ...error, ...request];
    return found.length > 0 ? [`- ${peer} with ${n.toLocaleString('en')}: ${found.join('; ')}`] : [];
  });
  return lines.length > 0 ? lines.join('\n') : 'None.';
}

/** @param {readonly Case[]} cases */
function otherLoadLine(cases) {
  const shares = cases.map(({ otherLoad }) => otherLoad).filter((share) => share !== undefined);
  if (shares.length === 0) return 'What other programs took of the processors is not known.';
  const percent = (/** @type {number} */ share) => `${Math.round(share * 100)} %`;
  const usual = percent(median(shares) ?? 0);
  return `Other programs took ${usual} of the processors (median), ${percent(Math.max(...shares))} at most, as seen before each case.
Well above 5 % means that the case is too slow by about as much.`;
}
