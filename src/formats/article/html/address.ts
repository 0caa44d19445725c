import { webAddress } from '../../../core/web-address.ts';
import { addressOf, type Thing } from './json-ld.ts';
import { firstMeta, type Meta } from './meta.ts';

/** What browsers write into a page that they save. */
const SAVED_FROM = /saved from url=\(\d{1,6}\)(\S{1,4000})/i;

/** A copy in an archive has the address of what it is a copy of in its own. */
const ARCHIVED =
  /^https?:\/\/(?:web\.archive\.org\/web\/\d{4,14}[a-z_]{0,4}|archive\.(?:today|ph|is|li|md|vn|fo)\/(?:\d{4,14}|o\/\w{1,12}))\/(https?:\/\/?.+)$/i;

export interface Address {
  url: string | null;
  archiveUrl: string | null;
}

/** Where a page stands in the web, by what it says itself or, without that, by where it was saved from. */
export function readAddress(
  document: Document,
  things: readonly Thing[],
  meta: Meta,
  savedFrom: string | null,
): Address {
  const saved = webAddress(savedFrom ?? savedFromComment(document));
  const base = saved ?? webAddress(document.querySelector('base[href]')?.getAttribute('href') ?? null);
  const said = [
    linkTo(document, 'canonical'),
    firstMeta(meta, ['og:url']),
    ...things.flatMap((thing) => [addressOf(thing['url']), addressOf(thing['mainEntityOfPage'])]),
    saved,
    firstMeta(meta, ['twitter:url', 'parsely-link', 'dc.identifier']),
  ];
  const addresses = said.map((address) => absolute(address, base)).filter((address) => address !== null);
  const archived = [...addresses, ...(saved === null ? [] : [saved])].find((address) =>
    ARCHIVED.test(address),
  );
  const originals = addresses.map(originalOf);
  // The front page is where a careless template points.
  const url = originals.find((address) => new URL(address).pathname.length > 1) ?? originals[0] ?? null;
  return { url, archiveUrl: archived ?? null };
}

function savedFromComment(document: Document): string | null {
  const COMMENT = 8;
  const places = [document, document.documentElement, document.head as Node | null];
  for (const place of places) {
    // By list: linkedom’s doctype has no next sibling.
    for (const node of place?.childNodes ?? []) {
      const found = node.nodeType === COMMENT ? SAVED_FROM.exec(node.nodeValue ?? '')?.[1] : undefined;
      if (found !== undefined) return found;
    }
  }
  return null;
}

function linkTo(document: Document, relation: string): string | null {
  return document.querySelector(`link[rel="${relation}"][href]`)?.getAttribute('href') ?? null;
}

function absolute(address: string | null, base: string | null): string | null {
  if (address === null) return null;
  const trimmed = address.trim();
  if (base !== null && URL.canParse(trimmed, base)) return webAddress(new URL(trimmed, base).href);
  return webAddress(trimmed);
}

function originalOf(address: string): string {
  const original = ARCHIVED.exec(address)?.[1];
  return (original === undefined ? null : webAddress(original)) ?? address;
}
