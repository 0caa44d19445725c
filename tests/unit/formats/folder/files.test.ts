import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { splitFrontMatter } from '../../../../src/formats/folder/front-matter.ts';
import { compile } from '../../../../src/compile/index.ts';
import type { ArticleEntry, EventEntry } from '../../../../src/core/entry.ts';
import { articleFile, collectionFile, eventsFile } from '../../../../src/formats/folder/index.ts';

const COLLECTION = collectionFile(
  {
    title: 'A test',
    description: null,
    language: 'en',
    publish: 'full',
    themes: [{ id: 'a', label: 'A' }],
    variants: [],
  },
  null,
);

function article(over: Partial<ArticleEntry> = {}): ArticleEntry {
  return {
    title: 'Council votes to close Elmford bridge',
    byline: [],
    publisher: null,
    published: null,
    publishedBasis: { kind: 'unknown', quotes: [], note: null },
    updated: null,
    url: null,
    archiveUrl: null,
    language: 'en',
    furniture: [],
    ...over,
  };
}

function event(over: Partial<EventEntry> = {}): EventEntry {
  return {
    id: 'vote',
    title: 'The council votes to close the bridge',
    when: '2024-03-12',
    theme: 'a',
    modality: 'happened',
    actors: ['Town council', 'Elmford'],
    accounts: [
      {
        article: 'gazette',
        exact: 'The town council voted on Tuesday',
        mention: { exact: 'on Tuesday' },
        when: null,
        how: null,
        speaker: null,
      },
    ],
    proposed: null,
    ...over,
  };
}

describe('what is written', () => {
  test('an article, as one would write it by hand', () => {
    const entry = article({
      byline: ['Ann Example', 'Bob Sample'],
      publisher: 'Example Gazette',
      published: '2024-03-14',
      publishedBasis: {
        kind: 'stated',
        quotes: [{ exact: 'Published March 14, 2024' }],
        note: 'The words stand under the headline, and the article reports what was decided on a Tuesday before it.',
      },
      updated: '2024',
      url: 'https://gazette.example/bridge',
      furniture: [
        { exact: 'Read more', kind: 'link' },
        { exact: 'Read more', prefix: 'closed.', suffix: 'now', kind: 'link' },
      ],
    });
    expect(articleFile(entry, '\n---\nText.', '../s/article.json')).toBe(`---
# yaml-language-server: $schema=../s/article.json
title: Council votes to close Elmford bridge
byline: [Ann Example, Bob Sample]
publisher: Example Gazette
published: 2024-03-14
publishedBasis:
  kind: stated
  quote: Published March 14, 2024
  note: >-
    The words stand under the headline, and the article reports what was decided on a Tuesday before it.
updated: 2024
url: https://gazette.example/bridge
language: en
furniture:
  - exact: Read more
    kind: link
  - exact: Read more
    prefix: closed.
    suffix: now
    kind: link
---

---
Text.`);
  });

  test('what nobody knows is left out, but not that nobody is named', () => {
    expect(articleFile(article({ title: null, language: null }), 'x', null)).toBe('---\nbyline: []\n---\nx');
    const quotes = [{ exact: 'a', prefix: 'b' }, { exact: 'c' }];
    const inferred = article({
      published: '2024-03-14?',
      publishedBasis: { kind: 'inferred', quotes, note: null },
    });
    expect(articleFile(inferred, 'x', null)).toContain(
      '  quote:\n    - exact: a\n      prefix: b\n    - c\n',
    );
    const unknown = article({ publishedBasis: { kind: 'unknown', quotes: [], note: 'No day is told.' } });
    expect(articleFile(unknown, 'x', null)).toContain(
      'publishedBasis:\n  kind: unknown\n  note: No day is told.\n',
    );
  });

  test('a collection', () => {
    const entry = {
      title: 'A: test',
      description: 'What it is.',
      language: 'en',
      publish: 'excerpts' as const,
      variants: [['Kyiv', 'Kiev']],
    };
    expect(collectionFile({ ...entry, themes: [{ id: 'a', label: 'Theme A' }] }, null)).toBe(
      "title: 'A: test'\ndescription: What it is.\nlanguage: en\npublish: excerpts\nthemes:\n  - id: a\n    label: Theme A\nvariants:\n  - [Kyiv, Kiev]\n",
    );
  });

  test('events, with all that is proposed', () => {
    const proposed = event({
      when: '[..2022]',
      theme: null,
      accounts: [
        {
          article: 'gazette',
          exact:
            'The town council voted on Tuesday, after a debate of several hours in the hall of the old school, to close it',
          prefix: 'a “b” ',
          mention: { exact: 'on Tuesday', suffix: ', after' },
          when: '2022',
          how: 'the Tuesday before publication',
          speaker: 'The clerk',
        },
      ],
      proposed: {
        reasons: ['“on Tuesday” stands with “voted”: the Tuesday before publication.'],
        doubts: ['The words do not say who “he” is.'],
        confidence: 0.83,
        joined: [
          {
            article: 'gazette',
            title: 'Council votes',
            when: '2022',
            theme: null,
            modality: 'claimed',
            actors: ['Council'],
            confidence: 0.5,
            reasons: ['Begins the article.'],
            doubts: ['Which council is meant, it does not say.'],
            because: ['Both name Elmford.'],
          },
        ],
        known: { event: 'repairs', because: ['Both name the bridge.'] },
      },
    });
    expect(eventsFile([proposed, event({ id: 'b', actors: [] })], null)).toBe(`- id: vote
  title: The council votes to close the bridge
  when: '[..2022]'
  modality: happened
  actors: [Town council, Elmford]
  accounts:
    - article: gazette
      exact: >-
        The town council voted on Tuesday, after a debate of several hours in the hall of the old school, to close it
      prefix: 'a “b” '
      mention:
        exact: on Tuesday
        suffix: ', after'
      when: 2022
      how: the Tuesday before publication
      speaker: The clerk
  proposed:
    reasons:
      - '“on Tuesday” stands with “voted”: the Tuesday before publication.'
    doubts: [The words do not say who “he” is.]
    confidence: 0.83
    known:
      event: repairs
      because: [Both name the bridge.]
    joined:
      - article: gazette
        title: Council votes
        when: 2022
        modality: claimed
        actors: [Council]
        confidence: 0.5
        reasons: [Begins the article.]
        doubts: ['Which council is meant, it does not say.']
        because: [Both name Elmford.]

- id: b
  title: The council votes to close the bridge
  when: 2024-03-12
  theme: a
  modality: happened
  accounts:
    - article: gazette
      exact: The town council voted on Tuesday
      mention: on Tuesday
`);
  });

  test('no event at all', () => {
    const files = [
      { path: 'c/collection.yaml', text: COLLECTION },
      { path: 'c/events/none.yaml', text: eventsFile([], null) },
    ];
    expect(compile(files).diagnostics.map(({ code }) => code)).toEqual(['events-missing']);
  });
});

/** Text as articles and people have it, and as nobody should. */
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.lorem({ maxCount: 60 }),
  fc
    .array(
      fc.constantFrom(
        '---',
        '--- ',
        '\n',
        '\r\n',
        '\r',
        '# ',
        '- ',
        ': ',
        "'",
        '"',
        '“',
        '>-',
        '|',
        '...',
        '\t',
        '  ',
        '\u0085',
        '\u2028',
        '\uFEFF',
        '\u202E',
        'a',
        'word',
        '&',
        '*',
        '!',
        '%',
        '@',
        '`',
        '{',
        '[',
        'null',
        '2024',
        '~',
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join('')),
);

describe('what is written is what is read', () => {
  test('a title with a line separator before three hyphens', () => {
    const file = articleFile(article({ title: 'A\u2028---' }), 'The text.', null);
    expect(splitFrontMatter(file)).toMatchObject({ body: 'The text.' });
  });

  test('any stored text, character for character', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, title) => {
        const file = articleFile(article({ title }), text, 'x.json');
        const parts = splitFrontMatter(file);
        expect(parts).toMatchObject({ body: text });
        expect(parse((parts as { yaml: string }).yaml, { schema: 'core' })).toMatchObject({ title });
      }),
      { numRuns: 500 },
    );
  });

  test('any stored text, by what compiles it', () => {
    const stored = anyText.filter((text) => text.trim() !== '' && !text.includes('\0'));
    fc.assert(
      fc.property(stored, (text) => {
        const files = [
          { path: 'c/collection.yaml', text: COLLECTION },
          { path: 'c/articles/a.md', text: articleFile(article(), text, null) },
        ];
        expect(compile(files).dataset?.articles[0]?.text).toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  test('white space with line breaks, among the names of actors', () => {
    const actors = ['  \n', 'adipiscing aliquam convallis egestas tincidunt'];
    expect(parse(eventsFile([event({ actors })], null))[0].actors).toEqual(actors);
  });

  test('any words in an event', () => {
    fc.assert(
      fc.property(anyText, anyText, fc.array(anyText), (title, exact, names) => {
        const account = { ...event().accounts[0]!, exact, mention: { exact, prefix: title }, how: title };
        const [read] = parse(eventsFile([event({ title, actors: names, accounts: [account] })], null), {
          schema: 'core',
        });
        expect(read).toMatchObject({
          title,
          ...(names.length > 0 && { actors: names }),
          accounts: [{ exact, mention: { exact, prefix: title }, how: title }],
        });
      }),
      { numRuns: 500 },
    );
  });
});
