import { mount, unmount } from 'svelte';
import { collections, diagnostics } from 'virtual:dateline';
import { hasErrors } from '../../core/diagnostic.ts';
import type { Dataset } from '../../core/model.ts';
import LoadFailure from '../../ui/LoadFailure.svelte';
import { NARROW } from '../../ui/environment.svelte.ts';
import { parts, partsFor } from '../../ui/parts/parts.ts';
import '../../ui/fonts.css';
import '../../ui/page.css';
import '../../pages/pages.css';
import { ownTalksOf } from '../own-talks/index.ts';
import { arranger } from '../arranging/index.ts';
import { searcher } from '../searching/index.ts';
import { load } from './load.ts';
import { sitePlace } from './site-place.ts';
import { viewAt } from './page-address.ts';
import { showStory, type Opened } from './show-story.ts';

const target = document.getElementById('app')!;

/** From the page to the root of the site: a built page of an event lies deeper. */
const toRoot = document.querySelector<HTMLMetaElement>('meta[name="dateline:root"]')?.content ?? './';
const root = new URL(toRoot, location.href).pathname;

// In full: an address of another folder, which the page may take, would change what it means.
const icon = document.querySelector<HTMLLinkElement>('link[rel="icon"]');
icon?.setAttribute('href', icon.href);

const place = sitePlace(document, toRoot, collections[0]?.id ?? null);

/** The page does not wait longer, ms, for parts that come later than the data. */
const PATIENCE = 500;

/** A slide of a deck says which theme it is in. */
function takeTheme(): void {
  const params = new URLSearchParams(location.search);
  const theme = params.get('theme');
  if (params.has('deck') && (theme === 'light' || theme === 'dark'))
    document.documentElement.dataset['theme'] = theme;
}

async function start(): Promise<void> {
  takeTheme();
  const view = viewAt(location, root);
  const source = new URLSearchParams(location.search).get('src');
  // With the data, what the address asks for: so it opens with all of it in its place.
  const needed = partsFor(view, matchMedia(NARROW).matches).map((name) => parts[name].load());
  const opened = source === null ? await openOwn(view.collection) : await openFrom(source);
  if (typeof opened === 'string') return fail(opened);

  await Promise.race([Promise.all(needed), new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
  // What came from elsewhere is not ours to hand on.
  const isOurs = opened.origin === null;
  const timeline = await showStory(opened, {
    target,
    root,
    arranger,
    searcher,
    place: isOurs ? place : null,
    // While one develops there is nothing that it could be made of.
    save:
      isOurs && import.meta.env.PROD ? () => save({ ...timeline.whole, talks: [...timeline.talks] }) : null,
    desk: `${toRoot}desk.html`,
    ownTalks: ownTalksOf(source ?? `${root}${opened.dataset?.collection.id}`),
  });

  import.meta.hot?.on('dateline:update', ({ id, dataset, diagnostics }) => {
    if (id !== opened.id) return;
    if (dataset !== null) timeline.whole = dataset;
    timeline.diagnostics = diagnostics;
  });
}

async function save(dataset: Dataset): Promise<string> {
  const { singlePageHere } = await import('../single-page-here.ts');
  return singlePageHere(dataset, new URL(root, location.href).href);
}

/** A collection of this site, its first where none is asked for; else why there is none. */
async function openOwn(asked: string | null): Promise<Opened | string> {
  const entry = asked === null ? collections[0] : collections.find(({ id }) => id === asked);
  if (entry === undefined)
    return asked === null ? 'There is no collection under data/.' : `There is no collection “${asked}” here.`;
  const found = diagnostics[entry.id] ?? [];
  const loaded = await load(toRoot === './' ? entry.url : toRoot + entry.url);
  if (loaded.ok) return { id: entry.id, dataset: loaded.dataset, diagnostics: found, origin: null };
  // Files with errors have no dataset yet: the page then says what is wrong in them, and goes on once it is mended.
  return hasErrors(found)
    ? { id: entry.id, dataset: null, diagnostics: found, origin: null }
    : loaded.message;
}

/** A dataset of another site; else why it is not shown. */
async function openFrom(address: string): Promise<Opened | string> {
  const { allowedOrigins, loadElsewhere, sourceFrom } = await import('../elsewhere/index.ts');
  const source = sourceFrom(address, allowedOrigins(document));
  if (!source.ok) return source.message;
  const loaded = await loadElsewhere(source.url);
  return loaded.ok
    ? { id: null, dataset: loaded.dataset, diagnostics: [], origin: source.url.origin }
    : loaded.message;
}

function fail(message: string): void {
  target.replaceChildren();
  const failure = mount(LoadFailure, {
    target,
    props: {
      message,
      onretry: () => {
        void unmount(failure);
        void start();
      },
    },
  });
}

void start();
