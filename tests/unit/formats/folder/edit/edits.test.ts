import { describe, expect, test } from 'vitest';
import type { Edit, FolderFiles } from '../../../../../src/core/folder.ts';
import {
  acceptEvent, addAccount, addArticle, addEvents, combined, joinEvents, markFurniture, moveAccount, removeAccount, removeArticle,
  removeEvent, removeEvents, setAccount, setArticle, setCollection, setEvent, setThemes, splitEvent, unmarkFurniture,
} from '../../../../../src/formats/folder/edit/index.ts'; // prettier-ignore
import { readArticle } from '../../../../../src/formats/folder/read/index.ts';
import {
  ACCOUNT,
  ARTICLE,
  COLLECTION,
  compiled,
  edited,
  entry,
  EVENTS,
  eventsOf,
  folder,
  textOf,
} from './support.ts';

/** The lines that are there in one text and not in the other, in order. */
function difference(before: string, after: string): string[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  return [
    ...old.filter((line) => !now.includes(line)).map((line) => `-${line}`),
    ...now.filter((line) => !old.includes(line)).map((line) => `+${line}`),
  ];
}

describe('an edit of an event changes its lines alone', () => {
  test.each<[string, Edit, string[]]>([
    [
      'a title',
      setEvent('vote', { title: 'It is closed: yes' }),
      ['-  title: Council votes to close the bridge', "+  title: 'It is closed: yes'"],
    ],
    [
      'a date with a comment',
      setEvent('works', { when: '2024-04' }),
      ["-  when: '2024-04-02' # a Tuesday", '+  when: 2024-04 # a Tuesday'],
    ],
    [
      'a year',
      setEvent('works', { when: '2024' }),
      ["-  when: '2024-04-02' # a Tuesday", '+  when: 2024 # a Tuesday'],
    ],
    ['what was not there', setEvent('vote', { weight: 2 }), ['+  weight: 2']],
    ['what is null', setEvent('vote', { note: 'So it says.' }), ['-  note: null', '+  note: So it says.']],
    [
      'a folded title',
      setEvent('works', { title: 'Works' }),
      ['-  title: >-', '-    Works on the bridge', '-    begin', '+  title: Works'],
    ],
    [
      'a list in brackets',
      setEvent('works', { actors: ['Elmford'] }),
      ['-  actors: [Elmford, "The council"]', '+  actors: [Elmford]'],
    ],
    ['an account', setAccount('vote', 0, { speaker: 'the mayor' }), ['+      speaker: the mayor']],
    [
      'an account in braces',
      setAccount('works', 1, { when: null }),
      [
        '-  - {article: gazette, exact: "ended in 2025", mention: in 2025, when: 2025}',
        '+    exact: ended in 2025',
        '+    mention: in 2025',
      ],
    ],
    ['a further account', addAccount('vote', ACCOUNT), ['+      exact: close the bridge']],
  ])('%s', (_, edit, expected) => {
    const after = edited(folder(), edit);
    expect(difference(EVENTS, textOf(after))).toEqual(expected);
    expect(textOf(after, 'articles/gazette.md')).toBe(ARTICLE);
  });

  test('with the line ends that a file has, and its byte order mark', () => {
    const dos = `\uFEFF${EVENTS.replaceAll('\n', '\r\n')}`;
    const files = folder({ 'events/town.yaml': dos });
    const after = textOf(
      edited(files, setEvent('vote', { weight: 2 }), addAccount('works', ACCOUNT), addEvents([entry()])),
    );
    expect(after.startsWith('\uFEFF# yaml')).toBe(true);
    expect(after.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });
});

test('what is added is there, what is removed takes its own comments along', () => {
  const added = edited(folder(), addEvents([entry({ id: '' }), entry({ id: 'vote' })]));
  expect(eventsOf(added).map(({ id }) => id)).toEqual(['vote', 'works', 'bridge-closed', 'bridge-closed-2']);
  expect(textOf(added).startsWith(EVENTS)).toBe(true);
  const removed = textOf(edited(folder(), removeEvent('works')));
  expect(removed).toBe(EVENTS.slice(0, EVENTS.indexOf('\n# The works')));
  const none = edited(folder(), removeEvent('works'), removeEvent('vote'));
  expect(textOf(none)).toMatch(/^# yaml.*\n\n# The vote\n\[\]\n$/);
  expect(eventsOf(edited(none, addEvents([entry()])))).toHaveLength(1);
});

describe('many events that are removed at once', () => {
  const MANY = ['a', 'b', 'c', 'd']
    .map((id) => `# About ${id}\n- id: ${id}\n  title: Of ${id}\n  when: 2024\n`)
    .join('\n');
  const without = (files: FolderFiles, ...ids: string[]) => textOf(edited(files, removeEvents(new Set(ids))));

  test.each([[['b']], [['b', 'c']], [['d']], [['c', 'd', 'no-such']], [['b', 'd']], [[]]])(
    '%j leave the file as if they were removed one by one',
    (ids) => {
      const files = folder({ 'events/town.yaml': MANY });
      const known = ids.filter((id) => id !== 'no-such');
      expect(without(files, ...ids)).toBe(textOf(edited(files, ...known.map((id) => removeEvent(id)))));
    },
  );

  test('the first takes what is said of the second along, and not what is said of the file', () => {
    const left = without(folder({ 'events/town.yaml': MANY }), 'a', 'b');
    expect(left).toBe(`# About a\n${MANY.slice(MANY.indexOf('# About c'))}`);
  });

  test('all of them leave an empty list, and those of a list in brackets go as well', () => {
    const none = without(folder({ 'events/town.yaml': MANY }), 'a', 'b', 'c', 'd');
    expect(none).toBe('# About a\n[]\n');
    const flow = folder({ 'events/town.yaml': '[{ id: a, title: A }, { id: b, title: B }]\n' });
    expect(eventsOf(edited(flow, removeEvents(new Set(['a'])))).map(({ id }) => id)).toEqual(['b']);
  });
});

test('the first event goes to a file of its own, beside what is proposed', () => {
  const files = folder({ 'events/proposed.yaml': '- id: p\n' });
  const bare = new Map([...files].filter(([path]) => path !== 'events/town.yaml'));
  expect(textOf(edited(bare, addEvents([entry()])), 'events/events.yaml')).toMatch(/^- id: closing\n/);
});

describe('joining and splitting', () => {
  test('an account keeps its words, its comments, and the date that its event had', () => {
    const after = edited(folder(), joinEvents('works', ['vote']));
    expect(textOf(after)).toContain('  # the only one\n');
    const [works, ...others] = eventsOf(after);
    expect(others).toEqual([]);
    expect(works?.accounts.map(({ exact, when }) => [exact, when])).toEqual([
      ['Works began on 2 April 2024', null],
      ['ended in 2025', '2025'],
      ['voted on 12 March 2024', '2024-03-12'],
    ]);
    expect(compiled(after).dataset).not.toBeNull();
  });

  test('splitting gives the accounts back, each with its own date', () => {
    const after = edited(folder(), joinEvents('works', ['vote']), splitEvent('works'));
    expect(eventsOf(after).map(({ when, accounts }) => [when, accounts.map(({ exact }) => exact)])).toEqual([
      ['2024-04-02', ['Works began on 2 April 2024']],
      ['2025', ['ended in 2025']],
      ['2024-03-12', ['voted on 12 March 2024']],
    ]);
    expect(compiled(after).dataset).not.toBeNull();
  });

  test('proposals that were joined are what they were', () => {
    const proposed = { reasons: ['because'], doubts: [], confidence: 0.5, joined: [], known: null };
    const unsure = { ...proposed, doubts: ['The words do not say who “he” is.'] };
    const [a, b] = [
      entry({ id: 'a', proposed }),
      entry({ id: 'b', title: 'Works end', when: '2025', actors: ['Elmford'], proposed: unsure }),
    ];
    const files = edited(folder(), addEvents([a, b]), joinEvents('a', ['b']));
    expect(eventsOf(files).find(({ id }) => id === 'a')?.proposed?.joined).toHaveLength(2);
    const after = eventsOf(edited(files, splitEvent('a'))).slice(2);
    expect(after.map(({ title, when, actors, proposed }) => ({ title, when, actors, proposed }))).toEqual([
      { title: a.title, when: a.when, actors: [], proposed },
      { title: b.title, when: b.when, actors: b.actors, proposed: unsure },
    ]);
  });

  test('talks and proposals name the event that is left', () => {
    const talk = 'title: T\nsteps:\n  - event: vote # first\n  - {event: vote}\n';
    const after = edited(
      folder({ 'talks/t.yaml': talk }),
      joinEvents('works', ['vote']),
      setEvent('works', { id: 'all' }),
    );
    expect(textOf(after, 'talks/t.yaml')).toBe(
      'title: T\nsteps:\n  - event: all # first\n  - {event: all}\n',
    );
  });
});

test('an account moves as it is written, and takes an empty event along', () => {
  const after = edited(folder(), moveAccount('works', 1, 'vote'));
  expect(textOf(after)).toContain(
    '    - {article: gazette, exact: "ended in 2025", mention: in 2025, when: 2025}\n  note: null',
  );
  expect(eventsOf(edited(after, moveAccount('works', 0, 'vote'))).map(({ id }) => id)).toEqual(['vote']);
  // A date that was the event’s becomes its own where the other event has another.
  const moved = edited(folder(), moveAccount('vote', 0, 'works'));
  expect(eventsOf(moved)[0]?.accounts[2]).toMatchObject({
    exact: 'voted on 12 March 2024',
    when: '2024-03-12',
  });
  expect(compiled(moved).dataset).not.toBeNull();
  expect(removeAccount('vote', 0)(folder())).toMatchObject({
    ok: false,
    diagnostic: { hint: 'take the event out' },
  });
});

test('a proposal that is taken needs a theme, and gets that of what is not sorted', () => {
  const proposed = { reasons: ['because'], doubts: [], confidence: 0.5, joined: [], known: null };
  const files = edited(folder(), addEvents([entry({ id: 'a', theme: null, proposed })]));
  const after = edited(files, acceptEvent('a'));
  expect(eventsOf(after).at(-1)).toMatchObject({ id: 'a', theme: 'unsorted', proposed: null });
  expect(textOf(after, 'collection.yaml')).toBe(`${COLLECTION}  - id: unsorted\n    label: Not yet sorted\n`);
  expect(compiled(after).dataset).not.toBeNull();
});

describe('articles', () => {
  test('only the front matter changes', () => {
    const after = textOf(
      edited(folder(), setArticle('gazette', { published: '2024-03-15', publisher: 'Example Gazette' })),
      'articles/gazette.md',
    );
    expect(difference(ARTICLE, after)).toEqual([
      '-published: 2024-03-14',
      '+publisher: Example Gazette',
      '+published: 2024-03-15',
    ]);
    expect(readArticle(after).text).toBe(readArticle(ARTICLE).text);
  });

  test('furniture is marked and unmarked', () => {
    const words = { exact: 'Works began', prefix: '.\n' };
    const marked = edited(
      folder(),
      markFurniture('gazette', words, 'advertisement'),
      markFurniture('gazette', { exact: 'bridge.' }, 'x'),
    );
    expect(readArticle(textOf(marked, 'articles/gazette.md')).entry.furniture).toHaveLength(2);
    const after = edited(
      marked,
      unmarkFurniture('gazette', { exact: 'bridge.' }),
      unmarkFurniture('gazette', words),
    );
    expect(textOf(after, 'articles/gazette.md')).toBe(ARTICLE);
  });

  test('one that is told from stays', () => {
    expect(removeArticle('gazette')(folder())).toMatchObject({
      ok: false,
      diagnostic: { message: expect.stringContaining('“Council votes to close the bridge”') },
    });
    const without = edited(folder(), removeEvent('vote'), removeEvent('works'), removeArticle('gazette'));
    expect(without.has('articles/gazette.md')).toBe(false);
  });

  test('ids come from titles', () => {
    const { entry } = readArticle(ARTICLE);
    const add = addArticle(entry, 'Words.\n---\nmore\r\n');
    const after = edited(folder(), add, add);
    expect([...after.keys()].slice(-2)).toEqual(['articles/council-votes.md', 'articles/council-votes-2.md']);
    expect(readArticle(textOf(after, 'articles/council-votes.md')).text).toBe('Words.\n---\nmore\r\n');
  });
});

test('the collection, and its themes, which its events follow', () => {
  const titled = textOf(edited(folder(), setCollection({ title: 'null' })), 'collection.yaml');
  expect(difference(COLLECTION, titled)).toEqual(['-title: Elmford', "+title: 'null'"]);
  const themes = [
    { id: 'building', label: 'Building', was: 'works' },
    { id: 'council', label: 'Council' },
  ];
  const after = edited(folder(), setThemes(themes));
  expect(eventsOf(after).map(({ theme }) => theme)).toEqual(['council', 'building']);
  expect(compiled(after).dataset?.collection.themes.map(({ id }) => id)).toEqual(['building', 'council']);
});

test('what cannot be read is not changed, and the file and line are named', () => {
  const broken = EVENTS.replace('  modality: happened\n  accounts', '\tmodality: happened\n  accounts');
  const result = setEvent('vote', { title: 'x' })(folder({ 'events/town.yaml': broken }));
  expect(result).toMatchObject({
    ok: false,
    diagnostic: { file: 'events/town.yaml', line: expect.any(Number) },
  });
  expect(setEvent('works', { weight: 3 })(folder({ 'events/town.yaml': broken })).ok).toBe(true);
  expect(combined(setEvent('works', { weight: 3 }), setEvent('nobody', {}))(folder())).toMatchObject({
    ok: false,
  });
});

test('files in brackets, at the margin or indented', () => {
  const flow = '[{id: a, title: A, when: 2024, modality: happened, accounts: []}, {id: b, title: B}]\n';
  const after = edited(folder({ 'events/town.yaml': flow }), setEvent('b', { title: 'C' }), removeEvent('a'));
  expect(eventsOf(after).map(({ id, title }) => [id, title])).toEqual([['b', 'C']]);
  const indented = EVENTS.replace(/^(?=.)/gm, '   ');
  const files = edited(
    folder({ 'events/town.yaml': indented }),
    setEvent('vote', { weight: 1 }),
    addEvents([entry()]),
    joinEvents('works', ['closing']),
    splitEvent('works'),
  );
  expect(eventsOf(files)).toHaveLength(4);
});
