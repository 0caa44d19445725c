/** What the address of a page holds: the part of the view that can be sent to somebody else. */
export interface View {
  /** Collection id; null for the page's first. */
  collection: string | null;
  /** The open event's id. */
  event: string | null;
  /** The open article's id. */
  article: string | null;
}

const KEYS = ['collection', 'event', 'article'] as const satisfies readonly (keyof View)[];

/** Reads a query string (`?event=kursk-incursion`). Unknown keys are ignored, empty values count as absent. */
export function parseView(query: string): View {
  const params = new URLSearchParams(query);
  const view: View = { collection: null, event: null, article: null };
  for (const key of KEYS) view[key] = params.get(key) || null;
  return view;
}

/** The query string for a view, keeping every key of `query` that is not ours; '' when nothing is left. */
export function formatView(view: View, query = ''): string {
  const params = new URLSearchParams(query);
  for (const key of KEYS) {
    if (view[key] === null) params.delete(key);
    else params.set(key, view[key]);
  }
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}
