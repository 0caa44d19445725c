/** Says that there is no timeline, and where the reader may find it all the same. */
export function fail(target: HTMLElement, collection: string | null): void {
  const line = document.createElement('p');
  line.className = 'embed-wait';
  line.setAttribute('role', 'alert');
  const link = document.createElement('a');
  link.href = collection === null ? './' : `./?collection=${encodeURIComponent(collection)}`;
  link.target = '_blank';
  link.rel = 'noopener';
  link.textContent = 'Open the full timeline';
  line.append('This timeline could not be loaded here. ', link);
  target.replaceChildren(line);
}
