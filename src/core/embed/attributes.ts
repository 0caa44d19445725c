import { EMBED_KEYS, type EmbedOptions } from './options.ts';

/** These need no value: that they are there is a yes. */
const FLAGS: readonly (keyof EmbedOptions)[] = ['start_at_end', 'toolbar'];

/** An option as HTML writes the names of attributes: `start-at-end`. */
export function attributeOf(option: string): string {
  return option.replaceAll('_', '-');
}

/**
 * The query of a frame that asks for what the attributes of an element ask for. `read` gives the value of an attribute, null where
 * it is not there; both spellings of a name are taken.
 */
export function queryOf(read: (name: string) => string | null): string {
  const asked = EMBED_KEYS.flatMap((key) => {
    const text = read(attributeOf(key)) ?? read(key);
    if (text === null) return [];
    return [[key, text.trim() === '' && FLAGS.includes(key) ? '1' : text]];
  });
  return new URLSearchParams(asked).toString();
}

/** The attributes that ask for what a query does, by name. */
export function attributesOf(query: string): Record<string, string> {
  const params = new URLSearchParams(query);
  const asked = EMBED_KEYS.flatMap((key) => {
    const value = params.get(key);
    if (value === null || value === '') return [];
    return [[attributeOf(key), FLAGS.includes(key) && value === '1' ? '' : value]];
  });
  return Object.fromEntries(asked) as Record<string, string>;
}
