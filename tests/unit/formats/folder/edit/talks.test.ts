import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Edit } from '../../../../../src/core/folder.ts';
import type { Talk, TalkStep } from '../../../../../src/core/model.ts';
import {
  addSteps,
  addTalk,
  addTalkFile,
  duplicateStep,
  moveStep,
  removeStep,
  removeTalk,
  setEvent,
  setStep,
  setTalk,
} from '../../../../../src/formats/folder/edit/index.ts';
import { readTalk } from '../../../../../src/formats/folder/read/index.ts';
import { compiled, edited, folder, textOf } from './support.ts';

const PATH = 'talks/bridge.yaml';

const TALK = `# For the town hall
title: The bridge  # short
minutes: 10
steps:
  # who was asked
  - title: Who was asked
    text: |
      Two papers.

      - One.
    build: true

  - event: vote
    notes: Slowly.

  # loose

  - event: works
    accounts: [gazette] # only one
  - range: 2024-03/2024-04
`;

const STEP: TalkStep = {
  event: null,
  accounts: null,
  range: null,
  known: null,
  title: null,
  text: null,
  notes: null,
  build: false,
};

function step(patch: Partial<TalkStep>): TalkStep {
  return { ...STEP, ...patch };
}

function talkIn(files: ReturnType<typeof folder>, path = PATH): Talk {
  return readTalk(path, textOf(files, path)).talk;
}

function after(...edits: Edit[]): string {
  return textOf(edited(folder({ [PATH]: TALK }), ...edits), PATH);
}

test('a talk is read with the lines of its steps', () => {
  const { talk, lines, unreadable } = readTalk(PATH, TALK);
  expect(talk).toEqual({
    id: 'bridge',
    title: 'The bridge',
    minutes: 10,
    steps: [
      step({ title: 'Who was asked', text: 'Two papers.\n\n- One.\n', build: true }),
      step({ event: 'vote', notes: 'Slowly.' }),
      step({ event: 'works', accounts: [{ event: 'works', article: 'gazette' }] }),
      step({ range: '2024-03/2024-04' }),
    ],
  });
  expect(lines.map(({ firstLine, lastLine }) => [firstLine, lastLine])).toEqual([
    [6, 12],
    [13, 17],
    [18, 19],
    [20, 21],
  ]);
  expect(unreadable).toBe(null);
});

test.each([
  ['no YAML', 'steps: [', 0],
  ['no mapping', '- a\n- b\n', 0],
  ['steps that are none', 'title: T\nsteps:\n  - words\n  - event: a\n', 2],
  ['nothing', '', 0],
])('%s is read as far as it goes', (_, text, steps) => {
  const read = readTalk(PATH, text);
  expect(read.talk.steps).toHaveLength(steps);
  expect(read.unreadable === null).toBe(text !== 'steps: [');
});

describe('an edit changes its lines alone', () => {
  test.each<[string, Edit, [from: string, to: string][]]>([
    ['the title', setTalk('bridge', { title: 'Over: the river' }), [['The bridge  #', "'Over: the river'  #"]]],
    ['the minutes', setTalk('bridge', { minutes: 12 }), [['minutes: 10', 'minutes: 12']]],
    ['no minutes', setTalk('bridge', { minutes: null }), [['minutes: 10\n', '']]],
    ['notes', setStep('bridge', 1, { notes: 'Fast.' }), [['Slowly.', 'Fast.']]],
    ['notes that were not there', setStep('bridge', 3, { notes: 'Fast.' }), [['04\n', '04\n    notes: Fast.\n']]],
    ['a build', setStep('bridge', 0, { build: false }), [['    build: true\n', '']]],
    [
      'accounts of two events',
      setStep('bridge', 2, { accounts: [{ event: 'works', article: 'gazette' }, { event: 'vote', article: 'herald' }] }),
      [['    accounts: [gazette] # only one\n', '    accounts:\n      - gazette\n      - event: vote\n        article: herald\n']],
    ],
    [
      'another event, whose accounts are not those of the one before',
      setStep('bridge', 2, { event: 'vote', accounts: null }),
      [['event: works', 'event: vote'], ['    accounts: [gazette] # only one\n', '']],
    ],
    [
      'a step out, with its comment',
      removeStep('bridge', 0),
      [[TALK.slice(TALK.indexOf('  # who'), TALK.indexOf('  - event: vote')), '']],
    ],
    [
      'a step in, with a blank line as the others have',
      addSteps('bridge', 1, [step({ title: 'New' })]),
      [['build: true\n\n', 'build: true\n\n  - title: New\n\n']],
    ],
    ['a step at the end', addSteps('bridge', 9, [step({ known: '2024-03-14' })]), [['04\n', '04\n\n  - known: 2024-03-14\n']]],
    [
      'a copy',
      duplicateStep('bridge', 1),
      [['    notes: Slowly.\n\n  # loose\n', '    notes: Slowly.\n\n  # loose\n\n  - event: vote\n    notes: Slowly.\n\n  # loose\n']],
    ],
    [
      'a move',
      moveStep('bridge', 3, 2),
      [['  - event: works\n    accounts: [gazette] # only one\n  - range: 2024-03/2024-04\n',
        '  - range: 2024-03/2024-04\n\n  - event: works\n    accounts: [gazette] # only one\n']],
    ],
  ])('%s', (_, edit, changes) => {
    const wanted = changes.reduce((text, [from, to]) => {
      expect(text).toContain(from);
      return text.replace(from, to);
    }, TALK);
    expect(after(edit)).toBe(wanted);
  });
}); // prettier-ignore

test('a talk that is added is named after its title, and by no name that is taken', () => {
  const talk = { title: 'The bridge!', minutes: null, steps: [step({ event: 'vote' })] };
  const first = addTalk(talk)(folder());
  expect(first).toMatchObject({ ok: true, id: 'bridge' });
  if (!first.ok) return;
  expect(textOf(first.files, PATH)).toBe('title: The bridge!\nsteps:\n  - event: vote\n');
  expect(addTalk(talk)(first.files)).toMatchObject({ id: 'bridge-2' });
  expect(addTalkFile('Übersicht.yaml', 'x')(first.files)).toMatchObject({ ok: true });
  expect(addTalk({ ...talk, title: '…' })(first.files)).toMatchObject({ id: 'talk' });
  expect([...edited(first.files, removeTalk('bridge')).keys()]).not.toContain(PATH);
});

test('an event that gets another id is named by it in every step', () => {
  const text =
    'steps:\n  - event: vote\n  - accounts:\n      - { event: works, article: a }\n      - { event: vote, article: b }\n';
  const files = edited(folder({ [PATH]: text }), setEvent('vote', { id: 'ballot' }));
  expect(textOf(files, PATH)).toBe(text.replaceAll('vote', 'ballot'));
});

test.each<[string, Edit, string]>([
  ['a talk that is not there', setTalk('other', { title: 'x' }), 'there is no talk “other”'],
  ['a step that is not there', setStep('bridge', 7, { title: 'x' }), 'the talk has no step 8'],
])('%s is refused', (_, edit, message) => {
  expect(edit(folder({ [PATH]: TALK }))).toMatchObject({ ok: false, diagnostic: { message } });
});

const HOSTILE = [
  'no', 'null', '~', '1e3', '2024-08-06', ': #', '- a', '#', '&a', '|', '[', '"', "''", ' leading', 'trailing ', '\ttab', 'a\r\nb',
  'two\nlines', '- one\n- two', '- one\n\n\n- two\n', '\n\nblank', '🌉', 'مرحبا', '\u2028', '\uFEFF', '---', 'a: b', `${'long words '.repeat(30)}`,
]; // prettier-ignore
const words = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'grapheme', minLength: 1 }),
  fc.stringMatching(/^[-:#[\]{}&*!|>'"%@`, \n\ta]{1,12}$/),
);
const maybe = fc.option(words);
const name = fc.constantFrom('vote', 'works', 'gone');
const article = fc.constantFrom('gazette', 'herald');
const anyStep: fc.Arbitrary<TalkStep> = fc.record({
  event: fc.option(name),
  accounts: fc.option(fc.array(fc.record({ event: name, article }), { minLength: 1, maxLength: 3 })),
  range: fc.option(fc.constantFrom('2024', '2024-03/2024-04', '2024-21', '-0043')),
  known: fc.option(fc.constantFrom('2024-03-14', '2024-12-31')),
  title: maybe,
  text: maybe,
  notes: maybe,
  build: fc.boolean(),
});
const place = fc.nat(5);

/** An edit of a talk’s file, and the same of a talk. */
interface Both {
  edit: Edit;
  same: (talk: Talk) => Talk;
}
const steps = (change: (steps: TalkStep[]) => TalkStep[]) => (talk: Talk) => ({
  ...talk,
  steps: change(talk.steps),
});
const both: fc.Arbitrary<Both> = fc.oneof(
  words.map((title) => ({ edit: setTalk('bridge', { title }), same: (talk: Talk) => ({ ...talk, title }) })),
  fc.option(fc.integer({ min: 1, max: 90 })).map((minutes) => ({
    edit: setTalk('bridge', { minutes }),
    same: (talk: Talk) => ({ ...talk, minutes }),
  })),
  fc.tuple(place, fc.array(anyStep, { maxLength: 2 })).map(([at, added]) => ({
    edit: addSteps('bridge', at, added),
    same: steps((all) => all.toSpliced(at, 0, ...added)),
  })),
  fc.tuple(place, anyStep).map(([at, patch]) => ({
    edit: setStep('bridge', at, patch),
    same: steps((all) => (at < all.length ? all.with(at, patch) : all)),
  })),
  fc.tuple(place, maybe).map(([at, notes]) => ({
    edit: setStep('bridge', at, { notes }),
    same: steps((all) => (at < all.length ? all.with(at, { ...all[at]!, notes }) : all)),
  })),
  fc.tuple(place, place).map(([from, to]) => ({
    edit: moveStep('bridge', from, to),
    same: steps((all) => all.toSpliced(from, 1).toSpliced(to, 0, ...all.slice(from, from + 1))),
  })),
  place.map((at) => ({
    edit: duplicateStep('bridge', at),
    same: steps((all) => all.toSpliced(at + 1, 0, ...all.slice(at, at + 1))),
  })),
  place.map((at) => ({ edit: removeStep('bridge', at), same: steps((all) => all.toSpliced(at, 1)) })),
);

const LAYOUTS = [
  TALK,
  TALK.replaceAll('\n', '\r\n'),
  `\uFEFF${TALK}`,
  TALK.replaceAll('\n  ', '\n'),
  TALK.trimEnd(),
  `---\n${TALK}`,
  'title: Short\nsteps: []\n',
  'title: Short\nsteps: [{event: vote, notes: "a"}, {title: b}]\n',
  '{title: Short, steps: [{event: vote}]}\n',
];

test('any sequence of edits writes the talk that it comes to, and what compile then takes is that', () => {
  fc.assert(
    fc.property(fc.constantFrom(...LAYOUTS), fc.array(both, { maxLength: 8 }), (layout, edits) => {
      let files = folder({ [PATH]: layout });
      let talk = talkIn(files);
      for (const { edit, same } of edits) {
        const result = edit(files);
        if (!result.ok) expect(result.diagnostic.message).toContain('has no step');
        if (result.ok) files = result.files;
        talk = same(talk);
        expect(talkIn(files)).toEqual(talk);
      }
      const { diagnostics } = compiled(files);
      const ours = diagnostics.filter(({ file }) => file === PATH);
      expect(ours.filter(({ code }) => /^(yaml|key|value-type|date)/.test(code))).toEqual([]);
    }),
    { numRuns: 60 },
  );
}, 60_000);

test('comments are never lost but with their step', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(3), fc.nat(3)), { maxLength: 6 }), (moves) => {
      const text = after(...moves.map(([from, to]) => moveStep('bridge', from, to)));
      for (const comment of ['# For the town hall', '# short', '# who was asked', '# loose', '# only one'])
        expect(text.split(comment)).toHaveLength(2);
    }),
  );
});
