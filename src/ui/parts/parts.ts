import type { View } from '../../core/link.ts';
import { inForce } from '../../core/filter/index.ts';
import { Part } from './part.svelte.ts';

/** What comes when it is asked for. Everything else is there from the start. */
export const parts = {
  /** The page for paper. */
  paper: new Part(() => import('../print/on-paper.ts')),
  /** What the accounts of an event are checked with: their differences, their chain, citations. */
  checking: new Part(() => import('../event/checking.ts')),
  reader: new Part(() => import('../article/ReaderText.svelte')),
  filter: new Part(() => import('../filter/choosing.ts')),
  /** The strip of the day up to which the collection is taken as known. */
  known: new Part(() => import('../known/KnownStrip.svelte')),
  /** What a search has found, as a list and in the page. */
  found: new Part(() => import('../search/found.ts')),
  coverage: new Part(() => import('../coverage/Coverage.svelte')),
  present: new Part(() => import('../present/Presenting.svelte')),
  /** What can be pasted into other pages. */
  share: new Part(() => import('../share/EmbedDialog.svelte')),
  keys: new Part(() => import('../Keys.svelte')),
  vertical: new Part(() => import('../timeline/VerticalView.svelte')),
  /** What is wrong in the files, while they are being edited. */
  diagnostics: new Part(() => import('../DiagnosticsPanel.svelte')),
};

type Name = keyof typeof parts;

/** What readers may ask for, as they are likely to want it; paper first, since a browser that prints does not wait for it. */
export const IN_ORDER: readonly Name[] = [
  'paper',
  'checking',
  'reader',
  'filter',
  'found',
  'known',
  'coverage',
  'present',
  'keys',
  'vertical',
  'share',
];

/** The parts that the page of an address shows as it opens. `narrow` is whether there is only the room for a timeline that runs down. */
export function partsFor(view: View, narrow: boolean): Name[] {
  const needs: Partial<Record<Name, boolean>> = {
    vertical: narrow || view.orientation === 'vertical',
    checking: view.event !== null,
    reader: view.article !== null,
    // What is said where nothing is left of the events.
    filter: inForce(view).length > 0 || view.q !== '' || view.known !== null,
    found: view.q !== '',
    known: view.known !== null,
    coverage: view.below === 'coverage',
    present: view.present !== null,
  };
  return IN_ORDER.filter((name) => needs[name] === true);
}
