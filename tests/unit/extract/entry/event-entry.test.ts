import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile } from '../../../../src/compile/index.ts';
import { hasErrors } from '../../../../src/core/diagnostic.ts';
import { readSpan } from '../../../../src/core/span/index.ts';
import { eventEntries } from '../../../../src/extract/entry/index.ts';
import { joinEvents, splitEvent } from '../../../../src/extract/join/index.ts';
import type { ArticleText, Proposal, ProposedEvent } from '../../../../src/extract/proposal.ts';
import { articleFile, collectionFile, eventsFile } from '../../../../src/formats/folder/index.ts';

const TEXT = `Published March 14, 2024

The town council voted on Tuesday to close the old bridge. On Tuesday the mayor was away, and on Friday too.

Read on.

And on.

The council voted on Tuesday. It will meet in May; Mayor May said so on 12 March.
`;

function published(edtf: string) {
  const read = readSpan(edtf);
  return read.ok ? read.span : null;
}

function article(text = TEXT, over: Partial<ArticleText> = {}): ArticleText {
  return {
    id: 'gazette',
    title: 'Council votes',
    text,
    published: published('2024-03-14'),
    publisher: null,
    language: 'en',
    furniture: [],
    ...over,
  };
}

/** A telling of the words at the first place of `exact` from `from` on. */
function telling(exact: string, mention: string | null, over: Partial<Proposal> = {}, text = TEXT): Proposal {
  const start = text.indexOf(exact);
  const at = mention === null ? -1 : text.indexOf(mention, start);
  return {
    article: 'gazette',
    title: 'The council votes',
    when: '2024-03-12',
    modality: 'happened',
    actors: [],
    theme: null,
    excerpt: { exact, start, end: start + exact.length },
    mention:
      mention === null ? null : { text: mention, start: at, end: at + mention.length, how: 'as found' },
    speaker: null,
    reasons: ['It is told.'],
    doubts: [],
    confidence: 0.777,
    ...over,
  };
}

function event(tellings: Proposal[], over: Partial<ProposedEvent> = {}): ProposedEvent {
  const { title, when, modality, actors, theme, reasons, doubts, confidence } = tellings[0]!;
  return {
    id: 'vote',
    title,
    when,
    modality,
    actors,
    theme,
    reasons,
    doubts,
    confidence,
    tellings,
    evidence: [],
    ...over,
  };
}

/** What the compiler says of proposed events in a collection of their own. */
function compiled(events: ProposedEvent[], articles: ArticleText[]) {
  const entries = eventEntries(events, articles);
  const files = [
    {
      path: 'c/collection.yaml',
      text: collectionFile(
        {
          title: 'c',
          description: null,
          language: 'en',
          publish: 'full',
          themes: [{ id: 'a', label: 'A' }],
          variants: [],
        },
        null,
      ),
    },
    ...articles.map(({ id, title, text, published }) => ({
      path: `c/articles/${id}.md`,
      text: articleFile(
        {
          title,
          byline: [],
          publisher: null,
          published: published?.edtf ?? null,
          publishedBasis: { kind: published ? 'given' : 'unknown', quotes: [], note: null },
          updated: null,
          url: null,
          archiveUrl: null,
          language: 'en',
          furniture: [],
        },
        text,
        null,
      ),
    })),
    { path: 'c/events/proposed.yaml', text: eventsFile(entries, null) },
  ];
  return { entries, ...compile(files) };
}

const VOTED = 'The town council voted on Tuesday to close the old bridge.';

describe('an account', () => {
  test.each<[string, Proposal, object]>([
    [
      'plain words where they do',
      telling(VOTED, 'on Tuesday'),
      { exact: VOTED, mention: { exact: 'on Tuesday' }, how: null },
    ],
    [
      'what stands around an excerpt that stands twice',
      telling('voted on Tuesday', 'Tuesday'),
      { exact: 'voted on Tuesday', suffix: ' to', mention: { exact: 'Tuesday' } },
    ],
    [
      'what stands around a mention outside the excerpt, where its words stand elsewhere too',
      telling('on Friday too.', null, {
        mention: {
          text: 'Tuesday',
          start: TEXT.indexOf('Tuesday'),
          end: TEXT.indexOf('Tuesday') + 7,
          how: 'the day of the vote',
        },
      }),
      { mention: { exact: 'Tuesday', suffix: ' to' }, how: null },
    ],
    [
      'the reason, where the words by themselves give another date',
      telling(VOTED, 'on Tuesday', { when: '2024-03-05' }),
      { mention: { exact: 'on Tuesday' }, when: null, how: 'as found' },
    ],
    [
      'the reason, where the words stand far away',
      telling('It will meet in May', null, {
        when: '2024-03-14',
        mention: { text: 'March 14, 2024', start: 10, end: 24, how: 'as written' },
      }),
      { mention: { exact: 'March 14, 2024' }, how: 'as written' },
    ],
    ['no mention where there is none', telling(VOTED, null), { mention: null, how: null }],
    ['who is quoted', telling(VOTED, null, { speaker: 'The clerk' }), { speaker: 'The clerk' }],
  ])('has %s', (_what, proposal, expected) => {
    const { entries, diagnostics, dataset } = compiled([event([proposal])], [article()]);
    expect(entries[0]?.accounts[0]).toMatchObject(expected);
    expect(diagnostics.map(({ code }) => code)).toEqual(['event-unreviewed']);
    expect(dataset?.events[0]?.accounts[0]).toMatchObject({
      start: proposal.excerpt.start,
      end: proposal.excerpt.end,
      ...(proposal.mention && { mention: { start: proposal.mention.start } }),
    });
  });

  test('its own date where it is not the event’s', () => {
    const { entries } = compiled([event([telling(VOTED, 'on Tuesday')], { when: '2024-03' })], [article()]);
    expect(entries[0]?.accounts[0]?.when).toBe('2024-03-12');
  });

  test('a mention that a word goes on from is taken to its end', () => {
    const text = 'It began 2024-07-09T10:00 there.';
    const { entries, diagnostics } = compiled(
      [event([telling('It began', '2024-07-09', { when: '2024-07-09' }, text)])],
      [article(text)],
    );
    expect(entries[0]?.accounts[0]).toMatchObject({ mention: { exact: '2024-07-09T10' }, how: 'as found' });
    expect(hasErrors(diagnostics)).toBe(false);
  });
});

describe('an event', () => {
  test('of one telling has nothing to take apart', () => {
    const [entry] = eventEntries([event([telling(VOTED, 'on Tuesday')])], [article()]);
    expect(entry?.proposed).toEqual({
      reasons: ['It is told.'],
      doubts: [],
      confidence: 0.78,
      joined: [],
      known: null,
    });
  });

  test('of several keeps what each was, where it is not the event’s, and why they are one', () => {
    const other = telling('The council voted on Tuesday.', 'on Tuesday', {
      title: 'Council decides',
      when: '2024-03',
      modality: 'claimed',
      actors: ['Council'],
      theme: 'a',
      reasons: [],
    });
    const joined = event([telling(VOTED, 'on Tuesday'), other], {
      evidence: [{ a: 0, b: 1, because: ['Both name the council.', 'Both name the council.'] }],
      known: { event: 'repairs', because: ['Both name the bridge.'] },
    });
    const { entries, diagnostics, dataset } = compiled([joined], [article()]);
    expect(entries[0]?.proposed).toMatchObject({
      known: { event: 'repairs', because: ['Both name the bridge.'] },
      joined: [
        {
          article: 'gazette',
          title: 'The council votes',
          when: null,
          theme: null,
          modality: null,
          actors: null,
          because: [],
        },
        {
          article: 'gazette',
          title: 'Council decides',
          when: '2024-03',
          theme: 'a',
          modality: 'claimed',
          actors: ['Council'],
          confidence: 0.78,
          reasons: [],
          because: ['Both name the council.'],
        },
      ],
    });
    expect(diagnostics.map(({ code }) => code)).toEqual(['event-unreviewed']);
    expect(dataset?.events[0]?.proposed).toEqual(['It is told.', 'Both name the council.']);
  });
});

/** Texts in which the same words stand again and again, in scripts that do not part words, and worse. */
const hostileText = fc
  .array(
    fc.constantFrom(
      ...[
        'on Tuesday',
        'last month',
        'May',
        'Mayor',
        '2024',
        '9 July 2024',
        ' ',
        ' ',
        '\n',
        '\n\n',
        '\r\n',
        '. ',
        '“',
        '”',
        "'",
      ],
      ...[
        'the',
        'council',
        'é',
        'e\u0301',
        '👩‍👩‍👧',
        '2024年7月9日',
        '\u00a0',
        '\u202E',
        '\t',
        ': ',
        '# ',
        '- ',
        '---',
        '\u2028',
      ],
    ),
    { minLength: 1, maxLength: 60 },
  )
  .map((parts) => parts.join(''))
  .filter((text) => /[\p{L}\p{N}]/u.test(text));

const hostileEvent = hostileText.chain((text) => {
  const words = [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)];
  const range = fc.tuple(fc.nat(words.length - 1), fc.nat(8)).map(([from, length]) => {
    const last = words[Math.min(from + length, words.length - 1)]!;
    return { start: words[from]!.index, end: last.index + last[0].length };
  });
  const when = fc.constantFrom('2024-07-09', '2024', '[..2024-03]', '2024-07-09/..', '2024-03-12~');
  const proposal = fc
    .record({ excerpt: range, mention: fc.option(range), when, theme: fc.constantFrom(null, 'a') })
    .map(({ excerpt, mention, when, theme }): Proposal => ({
      ...telling(text, null, { when, theme }, text),
      excerpt: { exact: text.slice(excerpt.start, excerpt.end), ...excerpt },
      mention: mention && { text: text.slice(mention.start, mention.end), ...mention, how: 'as found: so' },
    }));
  const published = fc.constantFrom('2024-07-14', '2024-07?', null);
  return fc.record({
    text: fc.constant(text),
    tellings: fc.array(proposal, { minLength: 1, maxLength: 3 }),
    published,
  });
});

test('whatever is proposed compiles', () => {
  fc.assert(
    fc.property(hostileEvent, ({ text, tellings, published: day }) => {
      const source = article(text, { published: day === null ? null : published(day) });
      const { diagnostics, dataset } = compiled([event(tellings)], [source]);
      expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(dataset?.events[0]?.accounts).toHaveLength(tellings.length);
    }),
    { numRuns: 1000 },
  );
});

test('what was joined and what it is split into compile too', () => {
  const a = event([telling(VOTED, 'on Tuesday')]);
  const b = event([telling('The council voted on Tuesday.', 'on Tuesday', { when: '2024-03' })], {
    id: 'other',
  });
  const joined = joinEvents(a, b);
  for (const events of [[joined], splitEvent(joined, new Set())]) {
    expect(hasErrors(compiled(events, [article()]).diagnostics)).toBe(false);
  }
});
