/** Its size, CSS px: beside the screen of a talk on a laptop. */
const SIZE = 'popup,width=960,height=700';

/**
 * Opens the notes of a talk: this same page with `notes` in its address, so that it works wherever the page does, a file included.
 * False where the browser does not let it.
 */
export function openNotes(session: string): boolean {
  const address = new URL(location.href);
  address.searchParams.set('notes', session);
  address.hash = '';
  try {
    // The same window again for the same talk.
    return window.open(address, `dateline-notes-${session}`, SIZE) !== null;
  } catch {
    return false;
  }
}
