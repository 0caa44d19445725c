/** Whether one can go along the links and come back to where one began. */
export function isCircular(links: readonly { from: string; to: string }[]): boolean {
  const ahead = new Map<string, string[]>();
  for (const { from, to } of links) ahead.set(from, [...(ahead.get(from) ?? []), to]);
  const waiting = new Map<string, number>();
  for (const { to } of links) waiting.set(to, (waiting.get(to) ?? 0) + 1);
  const names = new Set(links.flatMap(({ from, to }) => [from, to]));

  // Kahn: take away who has nobody before them, again and again; in a circle everybody has.
  const free = [...names].filter((name) => !waiting.has(name));
  let taken = 0;
  for (let name = free.pop(); name !== undefined; name = free.pop()) {
    taken++;
    for (const next of ahead.get(name) ?? []) {
      const left = (waiting.get(next) ?? 0) - 1;
      waiting.set(next, left);
      if (left === 0) free.push(next);
    }
  }
  return taken < names.size;
}
