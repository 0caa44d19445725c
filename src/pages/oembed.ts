import { FRAME_HEIGHT, frameSnippet } from '../core/embed/index.ts';
import type { TimelineEvent } from '../core/model.ts';
import { CARD } from './head.ts';
import { nameOf, ownAddress, type Site } from './site.ts';

/** px; the frame itself takes the width that there is. */
const WIDTH = 800;

/**
 * How another site is to show a page of ours (https://oembed.com, 1.0): the timeline in a frame, or one event by itself. Null where
 * nobody says where the site will be.
 */
export function oembed(site: Site, event: TimelineEvent | null): object | null {
  const { base, collection, dataset } = site;
  if (base === null) return null;
  const story = dataset.collection.title;
  const name = event === null ? story : `${nameOf(event, site.locale)} · ${story}`;
  const address = ownAddress(site, event);
  const [first] = event?.accounts ?? [];
  return {
    type: 'rich',
    version: '1.0',
    title: name,
    provider_name: 'Dateline',
    provider_url: base,
    html: frameSnippet({
      address: `${base}embed.html${query({ collection, only: event?.id ?? null })}`,
      title: name,
      height: FRAME_HEIGHT,
      fallback: { quote: first?.exact ?? null, name, address },
    }),
    width: WIDTH,
    height: FRAME_HEIGHT,
    ...(site.cards && {
      thumbnail_url: ownAddress(site, event, CARD.file),
      thumbnail_width: CARD.width,
      thumbnail_height: CARD.height,
    }),
  };
}

function query(asked: Record<string, string | null>): string {
  const there = Object.entries(asked).filter((pair): pair is [string, string] => pair[1] !== null);
  return there.length === 0 ? '' : `?${new URLSearchParams(there).toString()}`;
}
