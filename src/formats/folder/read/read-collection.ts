import type { CollectionEntry } from '../../../core/entry.ts';
import { isTree, readTree } from '../yaml/tree.ts';
import { choiceIn, isValues, mapsIn, textIn, textsIn } from './values.ts';

/** What `collection.yaml` says, right or not. */
export function readCollection(text: string): CollectionEntry {
  const tree = readTree(text);
  const values = isTree(tree) && isValues(tree.value) ? tree.value : {};
  return {
    title: textIn(values['title']) ?? '',
    description: textIn(values['description']),
    language: textIn(values['language']) ?? 'en',
    publish: choiceIn(values['publish'], ['full', 'excerpts'], 'excerpts'),
    themes: mapsIn(values['themes']).map((theme) => ({
      id: textIn(theme['id']) ?? '',
      label: textIn(theme['label']) ?? '',
    })),
    variants: Array.isArray(values['variants']) ? values['variants'].map(textsIn) : [],
  };
}
