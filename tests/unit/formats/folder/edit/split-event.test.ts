import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { separateAccount, splitEvent } from '../../../../../src/formats/folder/edit/index.ts';
import { readEvents } from '../../../../../src/formats/folder/read/index.ts';

const BEFORE = `# Somebody’s file
- id: before   # with a remark
  title:   "Odd   spacing"
  accounts: [{article: x,   exact: y}]

# The vote
`;

const JOINED = `- id: vote # mine
  # A better title
  title: The council votes, at last
  when: 2024-03-12
  theme: council
  modality: happened
  actors: [Council]
  accounts:
    # the Gazette
    - article: gazette
      exact: >-
        voted on Tuesday
        to close it
      mention: Tuesday # by its day

    # the Herald
    - article: herald
      exact: decided this week
      # not exact
      mention: this week
      when: 2024-03
    - article: gazette
      exact: the vote
  # why
  proposed:
    reasons:
      - Told in 2 articles.
    confidence: 0.9
    joined:
      - article: gazette
        title: The council votes
        confidence: 0.9
        reasons: ['“Tuesday” stands with “voted”.']
      - article: herald
        title: 'Council: bridge to close'
        when: 2024-03
        theme: works
        modality: claimed
        actors: [Elmford, Herald]
        confidence: 0.5
        because: [Both name Elmford.]
      - article: gazette
        title: A vote
        when: 2024
  # the end of it
`;

const AFTER = `
# What came later
- {id: after, title: "x"}
# the end
`;

const PATH = 'events/town.yaml';

function split(text: string, id = 'vote') {
  const result = splitEvent(id)(new Map([[PATH, text]]));
  return result.ok ? String(result.files.get(PATH)) : result.diagnostic.message;
}

const APART = `- id: vote # mine
  # A better title
  title: The council votes, at last
  when: 2024-03-12
  theme: council
  modality: happened
  actors: [Council]
  accounts:
    # the Gazette
    - article: gazette
      exact: >-
        voted on Tuesday
        to close it
      mention: Tuesday # by its day

  # why
  proposed:
    reasons: [“Tuesday” stands with “voted”.]
    confidence: 0.9
  # the end of it

- id: council-bridge-close
  title: 'Council: bridge to close'
  when: 2024-03
  theme: works
  modality: claimed
  actors: [Elmford, Herald]
  accounts:
    # the Herald
    - article: herald
      exact: decided this week
      # not exact
      mention: this week
      when: 2024-03
  proposed:
    reasons: []
    confidence: 0.5

- id: vote-2
  title: A vote
  when: 2024
  theme: council
  modality: happened
  actors: [Council]
  accounts:
    - article: gazette
      exact: the vote
  proposed:
    reasons: []
`;

describe('splitEvent', () => {
  test('makes an event of each telling, and leaves everything else as it is', () => {
    expect(split(BEFORE + JOINED + AFTER)).toBe(BEFORE + APART + AFTER);
  });

  test.each([
    ['the ends of lines', (text: string) => text.replaceAll('\n', '\r\n')],
    ['the depth of the list', (text: string) => text.replace(/^(?=.)/gm, '  ')],
  ])('keeps %s', (_what, change) => {
    expect(split(change(BEFORE + JOINED + AFTER))).toBe(change(BEFORE + APART + AFTER));
  });

  test('at the end of a file without a last line end', () => {
    expect(split(BEFORE + JOINED.trimEnd())).toBe(BEFORE + APART);
  });

  test('gives a date and a modality of its own to the first too', () => {
    const joined = JOINED.replace(
      'title: The council votes\n',
      'title: x\n        when: 2024-03\n        modality: claimed\n',
    );
    const [first] = parse(split(joined));
    expect(first).toMatchObject({ id: 'vote', when: '2024-03', modality: 'claimed', actors: ['Council'] });
  });

  test('takes what the event says where tellings and accounts are no longer as many', () => {
    const fewer = JOINED.replace('    - article: gazette\n      exact: the vote\n', '');
    expect(parse(split(fewer))).toMatchObject([
      { id: 'vote', proposed: { reasons: [] } },
      { title: 'Council: bridge to close', when: '2024-03' },
    ]);
    const other = split(JOINED.replace('- article: herald\n      exact', '- article: courier\n      exact'));
    expect(parse(other)[1]).toMatchObject({ title: 'The council votes, at last', when: '2024-03' });
  });

  test('of an event in brackets', () => {
    const text = '- {id: a, title: A, when: 2024, accounts: [{article: b}, {article: c}]}\n';
    expect(parse(split(text, 'a'))).toMatchObject([
      { id: 'a', accounts: [{ article: 'b' }] },
      { title: 'A', accounts: [{ article: 'c' }] },
    ]);
  });

  test.each([
    ['of another name', 'nothing', JOINED, 'there is no event “nothing”'],
    [
      'of one account',
      'vote',
      JOINED.replace(/ {4}# the Herald[^]*exact: the vote\n/, ''),
      '“The council votes, at last” has one account only',
    ],
  ])('refuses an event %s', (_what, id, text, why) => {
    expect(split(text, id)).toBe(why);
  });

  test('whatever stands around it stays', () => {
    const around = fc
      .array(fc.constantFrom('# c\n', '\n', '- id: x\n', '- id: y\n  title: "a"\n', '   # d\n'), {
        maxLength: 6,
      })
      .map((lines) => lines.join(''))
      .filter((text) => !/^ /.test(text));
    fc.assert(
      fc.property(around, around, (before, after) => {
        const result = split(`${before}${JOINED}${after}`);
        expect(result.startsWith(before)).toBe(true);
        const remarks = (text: string) => text.match(/# [cd]$/gm)?.length ?? 0;
        expect(remarks(result)).toBe(remarks(before + after));
        expect(parse(result)).toHaveLength(3 + (parse(before + after) ?? []).length);
        expect(result.endsWith(after.replace(/^(?: *#.*\n|\n)*/, ''))).toBe(true);
      }),
    );
  });
});

describe('separateAccount', () => {
  const separated = (place: number) => {
    const result = separateAccount('vote', place)(new Map([[PATH, BEFORE + JOINED + AFTER]]));
    if (!result.ok) throw new Error(result.diagnostic.message);
    return { text: String(result.files.get(PATH)), id: result.id };
  };

  test('makes an event of one account, with what its telling was, and leaves the others together', () => {
    const { text, id } = separated(1);
    expect(id).toBe('council-bridge-close');
    const [first, own, ...others] = readEvents(text)
      .map(({ event }) => event)
      .slice(1);
    expect(others.map(({ id }) => id)).toEqual(['after']);
    expect(first).toMatchObject({
      id: 'vote',
      when: '2024-03-12',
      accounts: [{ article: 'gazette' }, { article: 'gazette', exact: 'the vote' }],
      proposed: { confidence: 0.9, joined: [{ title: 'The council votes' }, { title: 'A vote' }] },
    });
    expect(own).toMatchObject({
      ...{ id, title: 'Council: bridge to close', when: '2024-03', theme: 'works' },
      accounts: [{ article: 'herald', exact: 'decided this week' }],
      proposed: { joined: [] },
    });
    expect(text).toContain('    # the Herald\n    - article: herald');
  });

  test('the first goes like any other', () => {
    const { text, id } = separated(0);
    expect(parse(text)).toMatchObject([
      { id: 'before' },
      { id: 'vote', accounts: [{ article: 'herald' }, { article: 'gazette' }] },
      { id, title: 'The council votes', when: '2024-03-12', accounts: [{ article: 'gazette' }] },
      { id: 'after' },
    ]);
  });
});
