import { markup } from './markup.ts';

/** What search engines may look at, by the full addresses of the pages. https://www.sitemaps.org/protocol.html */
export function sitemap(addresses: readonly string[]): string {
  const urls = addresses.map((address) => markup`  <url><loc>${address}</loc></url>\n`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${markup`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls}</urlset>\n`}`;
}

export function robots(base: string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${base}sitemap.xml\n`;
}
