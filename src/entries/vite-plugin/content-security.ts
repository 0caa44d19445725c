import type { HtmlTagDescriptor } from 'vite';

/**
 * A content-security policy in the page itself, for hosts that let nobody set a header: it may load what stands beside it, and
 * nothing that stands in it; data also from the `sources`, origins of other sites. Before all that it is to hold for.
 */
export function contentSecurity(sources: readonly string[]): HtmlTagDescriptor {
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
  const content = Object.entries(policy).map(([directive, allowed]) => `${directive} ${allowed}`);
  return {
    tag: 'meta',
    attrs: { 'http-equiv': 'Content-Security-Policy', content: content.join('; ') },
    injectTo: 'head-prepend',
  };
}
