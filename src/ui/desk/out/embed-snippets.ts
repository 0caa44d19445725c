import {
  elementSnippet,
  embedQuery,
  FRAME_HEIGHT,
  frameSnippet,
  hostScript,
  type Fallback,
} from '../../../core/embed/index.ts';
import { parseView, type View } from '../../../core/link.ts';
import type { Dataset } from '../../../core/model.ts';
import type { Kind } from '../../share/EmbedChoices.svelte';
import type { Choices } from '../../share/snippets.ts';

/** What an embed that holds its data can be told to show. */
export const EMBED_KINDS: readonly Kind[] = [
  { value: 'whole', label: 'The whole timeline', ofEvent: false },
  { value: 'view', label: 'With an event open', ofEvent: true },
  { value: 'event', label: 'One event by itself', ofEvent: true },
];

/** What is chosen, as the query of the embed’s file. Its language is in the file. */
export function queryOfFile(choices: Choices): string {
  return embedQuery({ ...choices, lang: 'en' }, viewOf(choices));
}

/** A frame with the embed’s file, which lies at `address`. */
export function fileSnippet(choices: Choices, dataset: Dataset, address: string): string {
  const { width, height } = choices;
  const fallback = fallbackOf(choices, dataset, address);
  return frameSnippet({
    address: address + queryOfFile(choices),
    title: fallback.name,
    width,
    height,
    fallback,
  });
}

/** The element, where the small site lies in `folder`, with a slash at its end. */
export function elementOf(choices: Choices, dataset: Dataset, folder: string): string {
  return elementSnippet(
    folder,
    embedQuery(choices, viewOf(choices)),
    fallbackOf(choices, dataset, addressIn(folder, choices)),
  );
}

/** A frame as high as what is in it, the same. */
export function followingFrame(choices: Choices, dataset: Dataset, folder: string): string {
  const address = `${folder}embed.html${queryOfFile(choices)}`;
  const fallback = fallbackOf(choices, dataset, addressIn(folder, choices));
  const { width, height } = choices;
  return `${frameSnippet({ address, title: fallback.name, width, height, fallback })}\n${hostScript(folder)}`;
}

/** px: a frame that would be higher pushes the text around it apart, and is scrolled in instead. */
const HIGHEST = 1000;

/** How high a frame is made for what says that it needs so much, px. */
export function frameHeight(told: number): number {
  return told > HIGHEST ? FRAME_HEIGHT : Math.round(told);
}

function viewOf({ what, event }: Choices): View {
  return { ...parseView(''), event: what === 'view' ? event : null };
}

function addressIn(folder: string, { what, event }: Choices): string {
  return what === 'whole' || event === null ? folder : `${folder}?event=${encodeURIComponent(event)}`;
}

function fallbackOf({ what, event }: Choices, { collection, events }: Dataset, address: string): Fallback {
  const only = what === 'event' ? events.find(({ id }) => id === event) : undefined;
  return {
    quote: only?.accounts[0]?.exact ?? null,
    name: only === undefined ? collection.title : `${only.title} · ${collection.title}`,
    address,
  };
}
