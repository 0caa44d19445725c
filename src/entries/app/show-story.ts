import { mount } from 'svelte';
import type { Diagnostic } from '../../core/diagnostic.ts';
import type { Dataset } from '../../core/model.ts';
import { isOwn } from '../../core/talk/index.ts';
import type { Arranger } from '../../state/arranger.ts';
import { Display } from '../../state/display.svelte.ts';
import { flightBetween } from '../../state/flight.ts';
import type { Searcher } from '../../state/searcher.ts';
import { Timeline } from '../../state/timeline.svelte.ts';
import { Viewport } from '../../state/viewport.svelte.ts';
import App from '../../ui/App.svelte';
import { TalkMaking } from '../../ui/talk-editor/making.svelte.ts';
import type { SitePlace } from '../../ui/share/place.ts';
import type { OwnTalksPlace } from '../own-talks/index.ts';
import { clock } from '../clock.ts';
import { bindAddress } from './address.svelte.ts';
import { viewAt } from './page-address.ts';

/** A story to be shown. */
export interface Opened {
  /** Of a collection of this site. */
  id: string | null;
  /** Null while its files have errors. */
  dataset: Dataset | null;
  diagnostics: readonly Diagnostic[];
  /** The site that it came from, where it is another than this one. */
  origin: string | null;
}

export interface Surroundings {
  target: HTMLElement;
  /** The path of the site's root: a page of an event lies below it. */
  root: string;
  arranger: Arranger;
  searcher: Searcher;
  /** Where the site is, to be embedded from; null where it is nowhere that others could reach. */
  place: SitePlace | null;
  /** The timeline as one page; null where it cannot be made. */
  save: (() => Promise<string>) | null;
  /** Where a timeline of one’s own is made; null where there is no such page. */
  desk: string | null;
  /** The talks that the reader makes; null where none can be kept. */
  ownTalks: OwnTalksPlace | null;
}

/** The page is in English, and so are its dates: in the reader's own English where there is one. */
const locale = navigator.languages.find((language) => /^en\b/.test(language)) ?? 'en-GB';

/** Shows a story as the address says, in the place of what is there. */
export async function showStory(
  { dataset, diagnostics, origin }: Opened,
  { target, root, arranger, searcher, place, save, desk, ownTalks }: Surroundings,
): Promise<Timeline> {
  const timeline = new Timeline(locale);
  if (dataset !== null) timeline.whole = dataset;
  timeline.diagnostics = diagnostics;
  const making = ownTalks === null ? null : new TalkMaking(ownTalks.part, timeline);
  // Where they are being made here, what is typed is newer than what is kept.
  const following = ownTalks?.follow((talks) => {
    if ((making?.talks ?? null) === null) timeline.own = talks;
  });
  // A talk that is given when the page is loaded anew is there before it is asked for.
  if (isOwn(viewAt(location, root).present?.talk ?? '')) await following;
  const notes = new URLSearchParams(location.search).get('notes');
  if (notes !== null) {
    void showNotes(timeline, notes, { target, root });
    return timeline;
  }
  const viewport = new Viewport(clock, flightBetween);
  const display = new Display();
  bindAddress(timeline, viewport, display, root);
  target.replaceChildren();
  mount(App, {
    target,
    props: { timeline, viewport, display, arranger, searcher, origin, place, save, desk, making },
  });
  return timeline;
}

/** The notes of a talk, which another window of the same page shows; '' of whichever. */
async function showNotes(
  timeline: Timeline,
  session: string,
  { target, root }: Pick<Surroundings, 'target' | 'root'>,
): Promise<void> {
  const view = viewAt(location, root);
  timeline.asking = view;
  timeline.view = { ...view, present: view.present ?? { talk: null, step: 1, built: 0 } };
  const { default: NotesPage } = await import('../../ui/present/notes/NotesPage.svelte');
  target.replaceChildren();
  mount(NotesPage, { target, props: { timeline, session: session === '' ? null : session } });
}
