/** The name of the page’s own statement of them. */
export const SOURCES = 'dateline:sources';

export type Source = { ok: true; url: URL } | { ok: false; message: string };

/**
 * The dataset of another site that an address asks for. `allowed` are the origins that the operator of this page trusts to be
 * shown here (`https://data.example`); without any, nothing from elsewhere is.
 */
export function sourceFrom(asked: string, allowed: readonly string[]): Source {
  const url = URL.canParse(asked) ? new URL(asked) : null;
  if (url === null) return refuse(`“${asked}” is no full address: it should begin with https://.`);
  if (url.protocol !== 'https:')
    return refuse(`${url.protocol}// is not taken: data from elsewhere come by https:// alone.`);
  if (url.username !== '' || url.password !== '')
    return refuse('There is a user name or a password in the address; take it out.');
  if (!allowed.includes(url.origin))
    return refuse(
      allowed.length === 0
        ? 'This page shows no data from elsewhere: whoever runs it has allowed no other site.'
        : `This page shows no data from ${url.origin}; it does from ${allowed.join(', ')}.`,
    );
  return { ok: true, url };
}

/** The origins that the operator has allowed, as the built page says. */
export function allowedOrigins(page: Document): string[] {
  return originsIn(page.querySelector<HTMLMetaElement>(`meta[name="${SOURCES}"]`)?.content ?? '');
}

/** The origins of a list with spaces or commas between, as the operator wrote it; what is no origin of https is left out. */
export function originsIn(list: string): string[] {
  return list
    .split(/[\s,]+/)
    .filter((text) => URL.canParse(text))
    .map((text) => new URL(text))
    .filter(({ protocol }) => protocol === 'https:')
    .map(({ origin }) => origin);
}

function refuse(message: string): Source {
  return { ok: false, message };
}
