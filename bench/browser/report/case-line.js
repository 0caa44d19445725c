import { figure } from './cells.js';

/** @import { Case } from '../types.ts' */

/**
 * A case in a line, for the terminal.
 *
 * @param {Case} entry
 */
export function caseLine({ peer, n, reps, load, memory, pan, zoom, labels, dnf, skipped }) {
  const name = `${peer.padEnd(24)} ${n.toLocaleString('en').padStart(9)}`;
  if (skipped !== undefined) return `${name}  not tried: ${skipped}`;
  if (dnf !== undefined) return `${name}  did not finish: ${dnf}`;
  const parts = [
    `first ${figure(load?.first)} ms`,
    `all ${figure(load?.all)} ms`,
    `${figure(memory?.rendererMB)} MB`,
    ...motionParts('pan', pan),
    ...motionParts('zoom', zoom),
    ...(labels === undefined ? [] : [`${labels.readable} of ${labels.visible} labels readable`]),
  ];
  return `${name}  ${reps} ${reps === 1 ? 'load' : 'loads'}: ${parts.join(', ')}`;
}

/**
 * @param {string} kind
 * @param {Case['pan']} motion
 */
function motionParts(kind, motion) {
  if (motion === undefined) return [];
  return [
    'dnf' in motion
      ? `${kind} did not finish: ${motion.dnf}`
      : `${kind} ${figure(motion.mainMs, 1)} ms a frame`,
  ];
}
