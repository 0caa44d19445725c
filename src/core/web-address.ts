/** What a page may be fetched by; `javascript:` and its like are no addresses of pages. */
const PROTOCOLS: readonly string[] = ['http:', 'https:'];

/**
 * The one gate for addresses that data brings: an http or https address as browsers write it, so that white space and
 * quotation marks in it are encoded; null for anything else, and for one that has a user name or a password in it.
 */
export function webAddress(text: string | null): string | null {
  if (text === null || !URL.canParse(text)) return null;
  const url = new URL(text);
  if (!PROTOCOLS.includes(url.protocol) || url.username !== '' || url.password !== '') return null;
  return url.href;
}
