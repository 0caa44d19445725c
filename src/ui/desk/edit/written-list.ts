/** Several names in one field, with commas between them. */
export function listWritten(items: readonly string[]): string {
  return items.join(', ');
}

/** The names that somebody wrote so; each once. */
export function listFrom(written: string): string[] {
  const items = written.split(/[,;\n]/).map((item) => item.trim());
  return [...new Set(items.filter((item) => item !== ''))];
}
