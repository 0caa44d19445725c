import { named, type Note } from './problems.ts';

interface Unseen {
  chars: RegExp;
  what: string;
}

/** What a reader does not see but a search for an excerpt meets; zero-width joiners and marks of direction are part of many scripts. */
const UNSEEN: readonly Unseen[] = [
  { chars: /[\u202A-\u202E\u2066-\u2069]/gu, what: 'marks that turn the direction of writing' },
  { chars: /[\u200B\u2060\uFEFF\u180E]/gu, what: 'zero-width spaces' },
  { chars: /\u00AD/gu, what: 'soft hyphens' },
  // eslint-disable-next-line no-control-regex -- they are what is looked for
  { chars: /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\uFFF9-\uFFFB]/gu, what: 'control characters' },
  { chars: /[\u{E0000}-\u{E007F}]/gu, what: 'invisible tags' },
];

/** Says which characters of a text cannot be seen. They stay: the text is stored as it is. */
export function noteInvisible(text: string, name: string, note: Note): void {
  const found = UNSEEN.map(({ chars, what }) => ({ what, count: text.match(chars)?.length ?? 0 }))
    .filter(({ count }) => count > 0)
    .map(({ what, count }) => `${what} (${count})`);
  if (found.length === 0) return;
  note(
    'characters-invisible',
    `${named(name)} holds what cannot be seen: ${found.join(', ')}; it is stored as it is`,
    'an excerpt that spans one has to hold it as well; take them out of the file if they mean nothing',
  );
}
