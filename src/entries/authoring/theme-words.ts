import type { Theme, TimelineEvent } from '../../core/model.ts';
import type { ThemeWords } from '../../extract/events/index.ts';

/** A word in so many titles of a theme is one of it, if no other theme’s title has it. */
const FEWEST = 2;

/** The words by which a theme is told: those of its label, and of the titles of its events. */
export function themeWords(themes: readonly Theme[], events: readonly TimelineEvent[]): ThemeWords[] {
  const counts = new Map<string, Map<string, number>>();
  for (const { title, theme } of events) {
    for (const word of new Set(wordsOf(title))) {
      const byTheme = counts.get(word) ?? new Map<string, number>();
      counts.set(word, byTheme.set(theme, (byTheme.get(theme) ?? 0) + 1));
    }
  }
  const ofOne = [...counts].filter(([, byTheme]) => byTheme.size === 1);
  return themes.map(({ id, label }) => {
    const inTitles = ofOne.filter(([, byTheme]) => (byTheme.get(id) ?? 0) >= FEWEST).map(([word]) => word);
    return { id, label, words: [...new Set([...wordsOf(label), ...inTitles])] };
  });
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? [];
}
