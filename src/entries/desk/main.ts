import { mount } from 'svelte';
import { Shelf } from '../../state/desk/shelf.svelte.ts';
import { flightBetween } from '../../state/flight.ts';
import { Viewport } from '../../state/viewport.svelte.ts';
import DeskApp from '../../ui/desk/DeskApp.svelte';
import '../../ui/fonts.css';
import '../../ui/page.css';
import { arranger } from '../arranging/index.ts';
import { clock } from '../clock.ts';
import { keepingIn } from './keeping/browser.ts';
import { embedding } from './embedding.ts';
import { exports } from './exports.ts';
import { sample } from './sample.ts';
import { workInWorkers } from './working/work-in-workers.ts';

/** The page is in English, and so are its dates: as the files have them, in which reasons are written, day before month. */
const locale = 'en-GB';

const target = document.getElementById('desk')!;
const notes = new URLSearchParams(location.search).get('notes');
if (notes === null) await showDesk();
else await showNotes(notes === '' ? null : notes);

async function showDesk(): Promise<void> {
  const shelf = new Shelf({ ...keepingIn('dateline-desk'), hire: workInWorkers, sample });
  await shelf.load();
  // Asked for once there is something to lose; a browser may say no, and then deletes it where it needs the room.
  if (shelf.collections.length > 0) void navigator.storage?.persist?.();
  // For the console of the browser, and for tests.
  Object.assign(globalThis, { dateline: { shelf } });
  target.replaceChildren();
  mount(DeskApp, {
    target,
    props: {
      shelf,
      arranger,
      viewport: () => new Viewport(clock, flightBetween),
      locale,
      exports,
      embedding,
    },
  });
}

/** The notes of a talk that another window of the desk presents: what is made there is there alone. */
async function showNotes(session: string | null): Promise<void> {
  const { default: AwaitedNotes } = await import('../../ui/present/notes/AwaitedNotes.svelte');
  target.replaceChildren();
  mount(AwaitedNotes, { target, props: { session, locale } });
}
