/**
 * A content-security policy for the page itself, for hosts that let nobody set a header: it may load what stands beside it, and
 * nothing that stands in it; data also from the `sources`, origins of other sites.
 */
export function contentSecurity(sources: readonly string[]): string {
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
