import { formatView, parseView, type View } from '../link.ts';
import type { EmbedOptions } from './options.ts';

/** What somebody wants to embed of a collection. */
export interface EmbedWish {
  /** The view as it is, all of it as it begins, or one event by itself. */
  what: 'view' | 'whole' | 'event';
  /** Id of that event. */
  event: string | null;
  theme: EmbedOptions['theme'];
  lang: 'en' | 'de' | 'es' | 'fr';
  toolbar: boolean;
  start_at_end: boolean;
}

/** The query of an embed, '' or from its `?` on; `view` is what the page shows. What goes without saying is left out. */
export function embedQuery(
  { what, event, theme, lang, toolbar, start_at_end }: EmbedWish,
  view: View,
): string {
  const none = { ...parseView(''), collection: view.collection };
  const isOne = what === 'event';
  const frame = {
    only: isOne ? event : null,
    theme: theme === 'system' ? null : theme,
    lang: lang === 'en' ? null : lang,
    toolbar: toolbar || isOne ? null : '0',
    start_at_end: start_at_end && what === 'whole' ? '1' : null,
  };
  const shown = what === 'view' ? { ...view, article: null, passage: null, present: null } : none;
  const params = Object.entries(frame).filter((pair): pair is [string, string] => pair[1] !== null);
  // The frame’s own after those of the view.
  const query = new URLSearchParams(formatView(shown));
  for (const [name, value] of params) query.set(name, value);
  const text = query.toString().replaceAll(/%(2C|2F|3A)/g, decodeURIComponent);
  return text === '' ? '' : `?${text}`;
}
