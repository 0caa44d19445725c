import { markup } from '../../pages/index.ts';

const TOP = /<head>(?:\s*<meta charset="utf-8" \/>)?/;

/** A page with its policy, and `more` of what is the site's own, before all that it is to hold for. */
export function sealed(page: string, sources: readonly string[], more = markup``): string {
  const policy = markup`
    <meta http-equiv="Content-Security-Policy" content="${contentSecurity(sources)}" />`;
  return page.replace(TOP, (top) => `${top}${policy}${more}`);
}

/**
 * A content-security policy for the page itself, for hosts that let nobody set a header: it may load what stands beside it, and
 * nothing that stands in it; data also from the `sources`, origins of other sites.
 */
function contentSecurity(sources: readonly string[]): string {
  const policy = {
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': "'self'",
    'font-src': "'self'",
    // `data:` are pictures of ours in styles.
    'img-src': "'self' data:",
    'connect-src': ["'self'", ...sources].join(' '),
    'worker-src': "'self'",
    // The preview of the embed.
    'frame-src': "'self'",
    'base-uri': "'none'",
    'form-action': "'none'",
  };
  return Object.entries(policy)
    .map(([directive, allowed]) => `${directive} ${allowed}`)
    .join('; ');
}
