import { mount, unmount } from 'svelte';
import { collections, diagnostics } from 'virtual:dateline';
import { hasErrors } from '../../core/diagnostic.ts';
import { flightBetween } from '../../state/flight.ts';
import { Display } from '../../state/display.svelte.ts';
import { Timeline } from '../../state/timeline.svelte.ts';
import { Viewport } from '../../state/viewport.svelte.ts';
import App from '../../ui/App.svelte';
import LoadFailure from '../../ui/LoadFailure.svelte';
import { NARROW } from '../../ui/environment.svelte.ts';
import { parts, partsFor } from '../../ui/parts/parts.ts';
import '../../ui/fonts.css';
import '../../ui/theme.css';
import '../../pages/pages.css';
import { arranger } from '../arranging/index.ts';
import { clock } from '../clock.ts';
import { searcher } from '../searching/index.ts';
import { bindAddress } from './address.svelte.ts';
import { load } from './load.ts';
import { viewAt } from './page-address.ts';

/** The page is in English, and so are its dates: in the reader's own English where there is one. */
const locale = navigator.languages.find((language) => /^en\b/.test(language)) ?? 'en-GB';

const target = document.getElementById('app')!;

/** From the page to the root of the site: a built page of an event lies deeper. */
const toRoot = document.querySelector<HTMLMetaElement>('meta[name="dateline:root"]')?.content ?? './';
const root = new URL(toRoot, location.href).pathname;

// In full: an address of another folder, which the page may take, would change what it means.
const icon = document.querySelector<HTMLLinkElement>('link[rel="icon"]');
icon?.setAttribute('href', icon.href);

/** The page does not wait longer, ms, for parts that come later than the data. */
const PATIENCE = 500;

async function start(): Promise<void> {
  const view = viewAt(location, root);
  const asked = view.collection;
  const entry = asked === null ? collections[0] : collections.find(({ id }) => id === asked);
  if (entry === undefined) {
    fail(asked === null ? 'There is no collection under data/.' : `There is no collection “${asked}” here.`);
    return;
  }
  const found = diagnostics[entry.id] ?? [];
  // With the data, what the address asks for: so it opens with all of it in its place.
  const needed = partsFor(view, matchMedia(NARROW).matches).map((name) => parts[name].load());
  const loaded = await load(toRoot === './' ? entry.url : toRoot + entry.url);
  // Files with errors have no dataset yet: the page then says what is wrong in them, and goes on once it is mended.
  if (!loaded.ok && !hasErrors(found)) {
    fail(loaded.message);
    return;
  }

  const timeline = new Timeline(locale);
  if (loaded.ok) timeline.whole = loaded.dataset;
  timeline.diagnostics = found;
  const viewport = new Viewport(clock, flightBetween);
  const display = new Display();
  await Promise.race([Promise.all(needed), new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
  bindAddress(timeline, viewport, display, root);
  target.replaceChildren();
  mount(App, { target, props: { timeline, viewport, display, arranger, searcher } });

  import.meta.hot?.on('dateline:update', ({ id, dataset, diagnostics }) => {
    if (id !== entry.id) return;
    if (dataset !== null) timeline.whole = dataset;
    timeline.diagnostics = diagnostics;
  });
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
