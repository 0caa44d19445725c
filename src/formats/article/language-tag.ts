/** A language as BCP 47 writes it (`en_US` is `en-US`); null for what is no language tag. */
export function languageTag(said: string | null | undefined): string | null {
  const tag = (said ?? '').split(',')[0]!.trim().replaceAll('_', '-');
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,4}$/i.test(tag)) return null;
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
}
