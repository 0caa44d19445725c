import { mount } from 'svelte';
import { MemoryKeeper } from '../../state/desk/memory-keeper.ts';
import { Shelf } from '../../state/desk/shelf.svelte.ts';
import { ALONE } from '../../state/desk/tabs.ts';
import { flightBetween } from '../../state/flight.ts';
import { Viewport } from '../../state/viewport.svelte.ts';
import DeskApp from '../../ui/desk/DeskApp.svelte';
import '../../ui/fonts.css';
import '../../ui/theme.css';
import { arranger } from '../arranging/index.ts';
import { clock } from '../clock.ts';
import { sample } from './sample.ts';
import { workInWorkers } from './work-in-workers.ts';

/** The page is in English, and so are its dates: in the reader's own English where there is one. */
const locale = navigator.languages.find((language) => /^en\b/.test(language)) ?? 'en-GB';

const shelf = new Shelf({
  keeper: new MemoryKeeper(),
  tabs: ALONE,
  hire: workInWorkers,
  now: () => Date.now(),
  unique: () => crypto.randomUUID(),
  sample,
});

await shelf.load();
const target = document.getElementById('desk')!;
target.replaceChildren();
mount(DeskApp, {
  target,
  props: { shelf, arranger, viewport: () => new Viewport(clock, flightBetween), locale },
});
