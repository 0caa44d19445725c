import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { splitInFile } from '../../../../src/formats/folder/index.ts';

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

const name = (title: string) => `id-of-${title.replace(/\W+/g, '-').toLowerCase()}`;

function split(text: string, id = 'vote') {
  const result = splitInFile(text, id, name);
  return result.ok ? result : { text: '', ids: [], ...result };
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

- id: id-of-council-bridge-to-close
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

- id: id-of-a-vote
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

describe('splitInFile', () => {
  test('makes an event of each telling, and leaves everything else as it is', () => {
    const { text, ids } = split(BEFORE + JOINED + AFTER);
    expect(text).toBe(BEFORE + APART + AFTER);
    expect(ids).toEqual(['vote', 'id-of-council-bridge-to-close', 'id-of-a-vote']);
  });

  test.each([
    ['the ends of lines', (text: string) => text.replaceAll('\n', '\r\n')],
    ['the depth of the list', (text: string) => text.replace(/^(?=.)/gm, '  ')],
  ])('keeps %s', (_what, change) => {
    expect(split(change(BEFORE + JOINED + AFTER)).text).toBe(change(BEFORE + APART + AFTER));
  });

  test('at the end of a file without a last line end', () => {
    expect(split(BEFORE + JOINED.trimEnd()).text).toBe(BEFORE + APART);
  });

  test('gives a date and a modality of its own to the first too', () => {
    const joined = JOINED.replace(
      'title: The council votes\n',
      'title: x\n        when: 2024-03\n        modality: claimed\n',
    );
    const [first] = parse(split(joined).text);
    expect(first).toMatchObject({ id: 'vote', when: '2024-03', modality: 'claimed', actors: ['Council'] });
  });

  test('takes what the event says where tellings and accounts are no longer as many', () => {
    const fewer = JOINED.replace('    - article: gazette\n      exact: the vote\n', '');
    const { text } = split(fewer);
    expect(parse(text)).toMatchObject([
      { id: 'vote', proposed: { reasons: [] } },
      { title: 'Council: bridge to close', when: '2024-03' },
    ]);
    const other = split(JOINED.replace('- article: herald\n      exact', '- article: courier\n      exact'));
    expect(parse(other.text)[1]).toMatchObject({ title: 'The council votes, at last', when: '2024-03-12' });
  });

  test.each([
    ['of another name', 'nothing', JOINED, 'it does not stand in this file'],
    ['of one telling', 'before', BEFORE, 'it was not proposed from several tellings'],
    [
      'of one account',
      'vote',
      JOINED.replace(/ {4}# the Herald[^]*exact: the vote\n/, ''),
      'it has one account only',
    ],
    [
      'in brackets',
      'a',
      '- {id: a, accounts: [{article: b}, {article: c}], proposed: {joined: []}}',
      'it is written in one line, in brackets',
    ],
    ['in a file that is none', 'a', '- id: [', 'it does not stand in this file'],
  ])('refuses an event %s', (_what, id, text, why) => {
    expect(splitInFile(text, id, name)).toEqual({ ok: false, why });
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
        expect(result.text.startsWith(before)).toBe(true);
        expect(parse(result.text)).toHaveLength(3 + (parse(before + after) ?? []).length);
        expect(result.text.endsWith(after.replace(/^(?: {2,}#.*\n|\n)*/, ''))).toBe(true);
      }),
    );
  });
});
