/** Never text for readers, whatever stands in it. */
export const SILENT = new Set(
  (
    'head script style noscript template iframe object embed svg canvas audio video map select option optgroup datalist ' +
    'textarea input button progress meter rp rt'
  ).split(' '),
);

/** Starts and ends a line. */
export const BLOCKS = new Set(
  (
    'html body address article aside blockquote center details dialog dd div dl dt fieldset figcaption figure footer form ' +
    'frameset h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre search section summary table caption ' +
    'thead tbody tfoot tr td th ul amp-story amp-accordion'
  ).split(' '),
);

export const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** Names in small letters, as pages that are XML have them. */
export function tagOf({ nodeName }: Node): string {
  return nodeName.toLowerCase();
}
