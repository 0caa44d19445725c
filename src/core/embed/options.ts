import type { LanesBy } from '../belonging.ts';
import { parseInterval } from '../interval.ts';
import type { Bounds } from '../model.ts';

export type FontChoice = 'system' | 'serif' | 'sans' | 'page';

/** What the address of an embed may ask for. */
export interface EmbedOptions {
  /** Collection id; null for the site's first. */
  collection: string | null;
  /** The event that is open at the start. */
  event: string | null;
  /** The one event that is shown, by itself. */
  only: string | null;
  /** The window that is in view at the start, ms; null for everything. */
  range: Bounds | null;
  /** The words that are searched for at the start; null for none. */
  q: string | null;
  lanes: LanesBy;
  theme: 'system' | 'light' | 'dark';
  /** BCP 47; the language of the dates. */
  lang: string | null;
  /** Whether the window, or the list, begins at the end of the story. */
  start_at_end: boolean;
  /** How many times nearer than everything, from 1 to 1000; null where nobody says. */
  initial_zoom: number | null;
  font: FontChoice;
  /** Of all of the embed, px; null for as much as it needs. */
  height: number | null;
  /** Whether there are buttons to move it. */
  toolbar: boolean;
}

/** A value that is taken, or in words which are. */
type Read<Value> = { value: Value } | { expected: string };

interface Option<Value> {
  usual: Value;
  read: (text: string) => Read<Value>;
}

/** An id, or words: taken as they are. */
const text: Option<string | null> = { usual: null, read: (value) => ({ value }) };

const interval: Option<Bounds | null> = {
  usual: null,
  read(text) {
    const value = parseInterval(text);
    return value === null ? { expected: 'dates such as 2023-06-04/2024-08-20' } : { value };
  },
};

const language: Option<string | null> = {
  usual: null,
  read: (text) =>
    /^(?:en|de|es|fr)(?:-[a-z\d-]{1,30})?$/i.test(text)
      ? { value: text }
      : { expected: 'en, de, es or fr, the languages that it says dates in' },
};

/** The first goes without saying. */
function oneOf<Name extends string>(names: readonly [Name, ...Name[]]): Option<Name> {
  return {
    usual: names[0],
    read(text) {
      const value = names.find((name) => name === text);
      return value === undefined ? { expected: `one of ${names.join(', ')}` } : { value };
    },
  };
}

function number(least: number, most: number): Option<number | null> {
  return {
    usual: null,
    read(text) {
      const value = /^\d{1,6}(?:\.\d{1,6})?$/.test(text) ? Number(text) : NaN;
      return value >= least && value <= most ? { value } : { expected: `a number from ${least} to ${most}` };
    },
  };
}

const FLAGS: Readonly<Record<string, boolean>> = { '1': true, true: true, '0': false, false: false };

function flag(usual: boolean): Option<boolean> {
  return {
    usual,
    read: (text) =>
      Object.hasOwn(FLAGS, text) ? { value: FLAGS[text]! } : { expected: '1 for yes or 0 for no' },
  };
}

const OPTIONS: { [Key in keyof EmbedOptions]: Option<EmbedOptions[Key]> } = {
  collection: text,
  event: text,
  only: text,
  range: interval,
  q: text,
  lanes: oneOf(['theme', 'outlet', 'actor', 'none']),
  theme: oneOf(['system', 'light', 'dark']),
  lang: language,
  start_at_end: flag(false),
  initial_zoom: number(1, 1000),
  font: oneOf(['system', 'serif', 'sans', 'page']),
  height: number(240, 2000),
  toolbar: flag(true),
};

/** Names of the options, as they stand in a query. */
export const EMBED_KEYS = Object.keys(OPTIONS) as (keyof EmbedOptions)[];

/** Those that are about the frame and not about the view: the page of the full timeline has no use for them. */
const OF_THE_FRAME: readonly (keyof EmbedOptions)[] = [
  'only',
  'theme',
  'lang',
  'start_at_end',
  'initial_zoom',
  'font',
  'height',
  'toolbar',
];

/**
 * Reads the query string of an embed. Unknown keys are ignored and empty values count as absent; for a wrong one there is a
 * sentence in `complaints`, and the usual value holds.
 */
export function parseEmbedOptions(query: string): { options: EmbedOptions; complaints: string[] } {
  const params = new URLSearchParams(query);
  const complaints: string[] = [];
  const read = <Key extends keyof EmbedOptions>(key: Key): EmbedOptions[Key] => {
    const { usual, read } = OPTIONS[key];
    const text = params.get(key)?.trim() || null;
    if (text === null) return usual;
    const got = read(text);
    if ('value' in got) return got.value;
    complaints.push(`${key}=${text.slice(0, 40)} is not understood: ${key} is ${got.expected}.`);
    return usual;
  };
  const options = Object.fromEntries(EMBED_KEYS.map((key) => [key, read(key)])) as unknown as EmbedOptions;
  return { options, complaints };
}

/**
 * The address of the full timeline in the same view: all that was asked for, but for what is about the frame. `home` is the folder
 * of the site, with a slash at its end.
 */
export function fullAddress(
  query: string,
  now: { event: string | null; range?: string | null; q?: string | null },
  home = './',
): string {
  const params = new URLSearchParams(query);
  for (const key of OF_THE_FRAME) params.delete(key);
  for (const [key, value] of Object.entries(now)) {
    if (value === null) params.delete(key);
    else params.set(key, value);
  }
  const text = params.toString().replaceAll(/%(2C|2F|3A)/g, decodeURIComponent);
  return text === '' ? home : `${home}?${text}`;
}
