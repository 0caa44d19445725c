import type { Edit } from '../../../core/folder.ts';
import type { Theme } from '../../../core/model.ts';
import { setThemes } from '../../../formats/folder/edit/index.ts';

/** What a story without themes gets with its first event: one lane for all of it. */
export const FIRST_THEME: Theme = { id: 'events', label: 'Events' };

/** What has to be done first where there are no themes yet. */
export function withThemes(themes: readonly Theme[]): Edit[] {
  return themes.length === 0 ? [setThemes([FIRST_THEME])] : [];
}
