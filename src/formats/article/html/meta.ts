/** The `meta` elements of a page by name, property or itemprop in small letters; the first of each that says anything. */
export function readMeta(document: Document): ReadonlyMap<string, string[]> {
  const meta = new Map<string, string[]>();
  for (const element of document.querySelectorAll('meta')) {
    const content = element.getAttribute('content')?.trim() ?? '';
    if (content === '') continue;
    for (const attribute of ['name', 'property', 'itemprop', 'http-equiv']) {
      const name = element.getAttribute(attribute)?.trim().toLowerCase();
      if (!name) continue;
      const values = meta.get(name);
      if (values) values.push(content);
      else meta.set(name, [content]);
    }
  }
  return meta;
}

export type Meta = ReturnType<typeof readMeta>;

/** The first that the page has of these names. */
export function firstMeta(meta: Meta, names: readonly string[]): string | null {
  for (const name of names) {
    const [value] = meta.get(name) ?? [];
    if (value !== undefined) return value;
  }
  return null;
}
