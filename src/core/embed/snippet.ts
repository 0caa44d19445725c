/** A frame for somebody else’s page. */
export interface FrameSnippet {
  /** Of the embed, in full. */
  address: string;
  /** What a screen reader says of the frame. */
  title: string;
  /** px. */
  height: number;
  /** What stands in the frame’s element, for readers of the page that keep no frames: words, whose they are, where they lead. */
  fallback: { quote: string | null; name: string; address: string };
}

/** How high a frame is where it cannot follow what is in it, px. */
export const FRAME_HEIGHT = 560;

/**
 * The HTML to paste. No style in it: a page with a strict policy would not let it in. `data-dateline` is what the host script
 * looks for.
 */
export function frameSnippet({ address, title, height, fallback }: FrameSnippet): string {
  const attributes = {
    src: address,
    title,
    width: '100%',
    height: String(height),
    frameborder: '0',
    loading: 'lazy',
    allow: 'fullscreen; clipboard-write',
  };
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escape(value)}"`);
  const link = `<a href="${escape(fallback.address)}">${escape(fallback.name)}</a>`;
  const inside =
    fallback.quote === null
      ? link
      : `<blockquote cite="${escape(fallback.address)}"><p>${escape(fallback.quote)}</p>${link}</blockquote>`;
  return `<iframe data-dateline ${written.join(' ')}>${inside}</iframe>`;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ESCAPES[character]!);
}
