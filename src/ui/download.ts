/** Hands a file to whoever is at the page. */
export function download(name: string, content: Uint8Array | string, type: string): void {
  const blob = new Blob([content as BlobPart], { type });
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // A browser may read it after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
