import { parseHTML } from 'linkedom';

/** What the command line parses pages with. Without `<html>` around it, linkedom would make a document of the first element alone. */
export function parseHtml(html: string): Document {
  const whole = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  return parseHTML(whole).document;
}
