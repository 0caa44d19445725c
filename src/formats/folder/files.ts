import type { ArticleEntry, CollectionEntry, EventEntry } from '../../core/entry.ts';
import type { Talk } from '../../core/model.ts';
import { articleValue, collectionValue, eventValue, talkValue } from './values.ts';
import { yamlText } from './yaml/yaml-text.ts';

/**
 * The text of `collection.yaml`. `schema` is the address of the schema that an editor is to check it by, from the
 * file; null where there is none to name.
 */
export function collectionFile(entry: CollectionEntry, schema: string | null): string {
  const hint = entry.themes.length === 0 ? THEMES : '';
  return schemaComment(schema) + hint + yamlText(collectionValue(entry));
}

const THEMES = `# Themes are the lanes of the timeline. List them, and give each event one:
# themes:
#   - { id: talks, label: Talks }
`;

/** The text of `articles/<slug>.md`: what is stored after the front matter is `text`, character for character. */
export function articleFile(entry: ArticleEntry, text: string, schema: string | null): string {
  return `---\n${schemaComment(schema)}${yamlText(articleValue(entry))}---\n${text}`;
}

/** The text of `events/<slug>.yaml`. */
export function eventsFile(entries: readonly EventEntry[], schema: string | null): string {
  return schemaComment(schema) + eventList(entries);
}

/** Events as a YAML list, with a blank line between them. */
export function eventList(entries: readonly EventEntry[]): string {
  if (entries.length === 0) return '[]\n';
  return entries.map((entry) => yamlText([eventValue(entry)])).join('\n');
}

/** The text of `talks/<slug>.yaml`; the id is the file’s name. */
export function talkFile(talk: Omit<Talk, 'id'>): string {
  return yamlText(talkValue(talk));
}

function schemaComment(schema: string | null): string {
  return schema === null ? '' : `# yaml-language-server: $schema=${schema}\n`;
}
