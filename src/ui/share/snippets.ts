import {
  elementSnippet,
  embedQuery,
  frameSnippet,
  hostScript,
  imageSnippet,
  type EmbedWish,
  type Fallback,
} from '../../core/embed/index.ts';
import { pathOf } from '../../core/event-path.ts';
import type { View } from '../../core/link.ts';
import type { Dataset } from '../../core/model.ts';
import type { SitePlace } from './place.ts';

/** What is to be embedded, and how its frame is. */
export interface Choices extends EmbedWish {
  /** px; null for all the width that there is. */
  width: number | null;
  /** px */
  height: number;
  /** Whether the frame becomes as high as what is in it. */
  follows: boolean;
}

export interface NamedSnippet {
  label: string;
  /** Where it works, in a sentence. */
  note: string;
  html: string;
}

/** px, of `card.png`. */
const CARD = { width: 1200, height: 630 };

/** All that can be pasted for what is chosen, the most usual first. */
export function snippetsOf(
  choices: Choices,
  view: View,
  { collection, events }: Dataset,
  { site, cards, first }: SitePlace,
): NamedSnippet[] {
  const { what, width, height, follows } = choices;
  const event = what === 'event' ? events.find(({ id }) => id === choices.event) : undefined;
  // In what is pasted the collection is named also where it is the first: another may be that one day.
  const folder = collection.id === first ? null : collection.id;
  const page = `${site}${pathOf({ collection: folder, event: event?.id ?? null })}`;
  const query = embedQuery(choices, { ...view, collection: collection.id });
  const title = event === undefined ? collection.title : `${event.title} · ${collection.title}`;
  const fallback: Fallback = {
    quote: event?.accounts[0]?.exact ?? null,
    name: title,
    address: page,
  };
  const frame = frameSnippet({ address: `${site}embed.html${query}`, title, width, height, fallback });
  const usual: NamedSnippet[] = [
    {
      label: 'Frame',
      note: follows
        ? 'Works wherever HTML can be pasted. Where the script is taken out, it keeps its height.'
        : 'Works wherever HTML can be pasted.',
      html: follows ? `${frame}\n${hostScript(site)}` : frame,
    },
    {
      label: 'Web component',
      note: 'Part of the page itself, as high as it needs; for pages that take scripts.',
      html: elementSnippet(site, query, fallback),
    },
  ];
  const picture: NamedSnippet = {
    label: 'Image and link',
    note: 'For newsletters and sites that take neither frames nor scripts.',
    html: imageSnippet({ address: `${page}card.png`, ...CARD }, fallback),
  };
  return cards ? [...usual, picture] : usual;
}
