import type { Desk } from '../../../state/desk/desk.svelte.ts';
import type { EmbedLanguage } from '../../../state/desk/work.ts';
import type { Made } from './exports.ts';

/** An embed of what may be published of a collection. */
export interface MadeEmbed {
  /** The embed as one page. */
  page: Made & { content: Uint8Array };
  /** What that page shows, for the preview: JSON. */
  story: Uint8Array;
}

/** How a built site makes what is put into pages of others. */
export interface Embedding {
  /** Address of the page that shows a story as an embed does. */
  preview: string;
  /** Rejects while there are errors, and where what it is made of does not come; so do the others. */
  page: (desk: Desk, lang: EmbedLanguage) => Promise<MadeEmbed>;
  /** A zip of the embed, the timeline and the script of the element, to be unpacked into one folder of a site. */
  site: (desk: Desk, lang: EmbedLanguage) => Promise<Made>;
  /** A picture of the timeline. */
  picture: (desk: Desk) => Promise<Made>;
}

/** What the file of the embed is called. */
export function embedName({ name }: Pick<Desk, 'name'>): string {
  return `${name}-embed.html`;
}
