import type { HtmlTagDescriptor } from 'vite';

/** What a built page may load: what stands beside it, and nothing that stands in it. `data:` are pictures of ours in styles. */
const POLICY: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'font-src': "'self'",
  'img-src': "'self' data:",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
};

/** A content-security policy in the page itself, for hosts that let nobody set a header. Before all that it is to hold for. */
export const CONTENT_SECURITY: HtmlTagDescriptor = {
  tag: 'meta',
  attrs: {
    'http-equiv': 'Content-Security-Policy',
    content: Object.entries(POLICY)
      .map(([directive, sources]) => `${directive} ${sources}`)
      .join('; '),
  },
  injectTo: 'head-prepend',
};
