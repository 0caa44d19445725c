import type { Dataset } from '../../core/model.ts';
import { arrangeHere } from '../../state/arranger.ts';
import { NARROW } from '../../ui/environment.svelte.ts';
import { parts, partsFor } from '../../ui/parts/parts.ts';
import '../../ui/page.css';
import '../../pages/pages.css';
import { viewAt } from '../app/page-address.ts';
import { showStory } from '../app/show-story.ts';
import { searchHere } from '../searching/search-here.ts';

/*
 * The whole timeline in one file, which may lie on a disk: there nothing can be fetched, and no module or worker loaded. All parts
 * are in it, and what is large is worked on here.
 */

const target = document.getElementById('app')!;
/** The file itself: there is no site around it. */
const root = location.pathname;

async function start(): Promise<void> {
  const data = document.getElementById('dateline-data')!;
  const dataset = JSON.parse(data.textContent) as Dataset;
  const asked = partsFor(viewAt(location, root), matchMedia(NARROW).matches);
  await Promise.all(asked.map((name) => parts[name].load()));
  const opened = { id: dataset.collection.id, dataset, diagnostics: [], origin: null };
  await showStory(opened, {
    target,
    root,
    arranger: arrangeHere,
    searcher: searchHere,
    place: null,
    save: null,
    desk: null,
    ownTalks: null,
  });
}

void start();
