import { attributesOf } from './attributes.ts';

/** What stands in an embed’s element, for readers of the page that keep none: words, whose they are, where they lead. */
export interface Fallback {
  quote: string | null;
  name: string;
  address: string;
}

/** A frame for somebody else’s page. */
export interface FrameSnippet {
  /** Of the embed, in full. */
  address: string;
  /** What a screen reader says of the frame. */
  title: string;
  /** px; without a width, all that there is. */
  width?: number | null;
  height: number;
  fallback: Fallback;
}

/** How high a frame is where it cannot follow what is in it, px. */
export const FRAME_HEIGHT = 560;

/**
 * The HTML to paste. No style in it: a page with a strict policy would not let it in. `data-dateline` is what the host script
 * looks for.
 */
export function frameSnippet({ address, title, width = null, height, fallback }: FrameSnippet): string {
  const attributes = {
    src: address,
    title,
    width: width === null ? '100%' : String(width),
    height: String(height),
    frameborder: '0',
    loading: 'lazy',
    allow: 'fullscreen; clipboard-write',
  };
  return `<iframe data-dateline ${written(attributes)}>${inside(fallback)}</iframe>`;
}

/** The frame’s height follows what is in it where this stands on the page, once. `site` is the folder, with a slash at its end. */
export function hostScript(site: string): string {
  return `<script ${written({ src: `${site}embed-host.js` })} async></script>`;
}

/** The web component and its script. `query` is that of a frame which shows the same. */
export function elementSnippet(site: string, query: string, fallback: Fallback): string {
  const script = `<script ${written({ src: `${site}dateline-timeline.js` })} async></script>`;
  const attributes = written({ ...attributesOf(query), loading: 'lazy' });
  return `${script}\n<dateline-timeline ${attributes}>${inside(fallback)}</dateline-timeline>`;
}

/** A picture that leads to a page, for sites that take neither frames nor scripts. */
export function imageSnippet(
  picture: { address: string; width: number; height: number },
  to: Fallback,
): string {
  const { address, width, height } = picture;
  const image = written({ src: address, alt: to.name, width: String(width), height: String(height) });
  const caption = to.quote === null ? '' : `\n${inside(to)}`;
  return `<a ${written({ href: to.address })}><img ${image}></a>${caption}`;
}

function inside({ quote, name, address }: Fallback): string {
  const link = `<a ${written({ href: address })}>${escape(name)}</a>`;
  return quote === null
    ? link
    : `<blockquote ${written({ cite: address })}><p>${escape(quote)}</p>${link}</blockquote>`;
}

/** An attribute without a value is there. */
function written(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === '' ? name : `${name}="${escape(value)}"`))
    .join(' ');
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ESCAPES[character]!);
}
