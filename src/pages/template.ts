import type { Html } from './markup.ts';

/** What goes into the template. */
export interface Parts {
  head: Html;
  body: Html;
  /** From the page to the root of the site: `../../`; '' at the root itself. */
  toRoot: string;
}

/** The places in `index.html` that a build fills; between the marks stands what is there while developing. */
const PLACES = { head: place('head'), body: place('body') };

/** An address from the root of the site, as the bundler writes it. */
const FROM_ROOT = /(\s(?:src|href)=")\.\/(?=[^"]*")/g;

/**
 * The built `index.html` with a page's own head and body, at any depth of folders; null where it does not have the marks
 * `<!-- dateline:head -->` … `<!-- /dateline:head -->`, and `body` alike.
 */
export function fillTemplate(template: string, { head, body, toRoot }: Parts): string | null {
  if (!Object.values(PLACES).every((pattern) => pattern.test(template))) return null;
  // Before anything is filled in: what the author wrote stays as it is. In functions, since `$&` in a text is no reference.
  return template
    .replace(FROM_ROOT, (_, attribute: string) => `${attribute}${toRoot || './'}`)
    .replace(PLACES.head, () => `<meta name="dateline:root" content="${toRoot || './'}" />${head}`)
    .replace(PLACES.body, () => String(body));
}

function place(name: string): RegExp {
  return new RegExp(`<!-- dateline:${name} -->[^]*?<!-- /dateline:${name} -->`);
}
