export type Base = { ok: true; base: string | null } | { ok: false; message: string };

/** The address that a site will have, with a slash at its end; null for none or an empty one. */
export function readBase(wanted: string | null | undefined): Base {
  const text = wanted?.trim() ?? '';
  if (text === '') return { ok: true, base: null };
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '') {
    const message = `“${wanted}” is no address that a site can have: say where the built folder will be, such as https://example.org/war/`;
    return { ok: false, message };
  }
  return { ok: true, base: url.href.replace(/\/*$/, '/') };
}
