import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { ROOT } from '../../scripts/run.js';
import { ensurePackages } from '../browser/install.js';
import { otherLoad } from '../browser/other-load.js';
import { HERE } from '../browser/places.js';
import { median } from '../browser/statistics.js';
import { firstPainted } from './loading.js';
import { hostPage, timelineJsPage } from './pages.js';
import { drawnWhileScrolled } from './scrolling.js';
import { serve } from './server.js';

const DIST = path.join(ROOT, 'dist');
const TIMELINE_JS = path.join(HERE, 'node_modules/@knight-lab/timelinejs/dist');
const COLLECTION = 'ukraine-2022-2024';
const FRAMES = 10;

/**
 * The built embed beside TimelineJS with the same events, and ten embeds on a page beside ten empty frames: in turn, so that what else
 * the machine does falls on both.
 *
 * @param {number} reps
 */
export async function benchEmbed(reps) {
  const problem = await ensurePackages();
  if (problem !== null) {
    console.error(problem);
    process.exitCode = 1;
    return;
  }
  const dataset = JSON.parse(await readFile(path.join(DIST, `data/${COLLECTION}.json`), 'utf8'));
  const embeds = await serve(
    { dist: DIST, timelinejs: TIMELINE_JS },
    { peer: timelineJsPage(dataset), empty: '' },
  );
  // Of another site than what is framed.
  const [embed, empty] = ['dist/embed.html', 'empty'].map(
    (page) => `http://127.0.0.1:${embeds.port}/${page}`,
  );
  const hosts = await serve({}, { ten: hostPage(embed ?? '', FRAMES), plain: hostPage(empty ?? '', FRAMES) });

  /** @type {Record<'embed' | 'timeline' | 'peer', number[]>} */
  const paints = { embed: [], timeline: [], peer: [] };
  const bytes = { embed: 0, peer: 0 };
  const frames = { ten: /** @type {number[]} */ ([]), plain: /** @type {number[]} */ ([]) };
  console.log(`other programs: ${Math.round((await otherLoad()) * 100)} % of the processors`);
  for (let rep = 0; rep < reps; rep++) {
    const own = await firstPainted(embed ?? '', '.embed-list li, .label');
    const timeline = await firstPainted(embed ?? '', '.label');
    const theirs = await firstPainted(`http://127.0.0.1:${embeds.port}/peer`, '.tl-headline');
    paints.embed.push(own.ms);
    paints.timeline.push(timeline.ms);
    paints.peer.push(theirs.ms);
    Object.assign(bytes, { embed: timeline.bytes, peer: theirs.bytes });
    frames.plain.push(await drawnWhileScrolled(`http://localhost:${hosts.port}/plain`, null));
    frames.ten.push(await drawnWhileScrolled(`http://localhost:${hosts.port}/ten`, '.label'));
    console.log(
      `${rep + 1}: first event painted ${ms(own.ms)}, as a timeline ${ms(timeline.ms)}, TimelineJS ${ms(theirs.ms)}; frames a second ${frames.ten.at(-1)?.toFixed(1)}, empty frames ${frames.plain.at(-1)?.toFixed(1)}`,
    );
  }
  embeds.close();
  hosts.close();

  const own = median(paints.embed) ?? 0;
  const timeline = median(paints.timeline) ?? 0;
  const theirs = median(paints.peer) ?? 0;
  console.log(`
first event painted, 4× CPU and slow 4G, median of ${reps}: ${ms(own)}, in the timeline ${ms(timeline)} (${bytes.embed} bytes);
TimelineJS ${ms(theirs)} (${bytes.peer} bytes), ${(theirs / own).toFixed(2)} and ${(theirs / timeline).toFixed(2)} times as long
${FRAMES} embeds scrolled: ${median(frames.ten)?.toFixed(1)} frames a second; ${FRAMES} empty frames: ${median(frames.plain)?.toFixed(1)}`);
}

/** @param {number} value */
function ms(value) {
  return `${Math.round(value)} ms`;
}
