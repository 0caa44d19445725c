/** A line in the place of a timeline; with an address it says that there is none, and where the reader may find it all the same. */
export function line(words: string, address?: string): HTMLElement {
  const line = document.createElement('p');
  line.className = 'embed-wait';
  line.append(words);
  if (address === undefined) return line;
  line.setAttribute('role', 'alert');
  const link = document.createElement('a');
  link.href = address;
  link.target = '_blank';
  link.rel = 'noopener';
  link.textContent = 'Open the full timeline';
  line.append(link);
  return line;
}
