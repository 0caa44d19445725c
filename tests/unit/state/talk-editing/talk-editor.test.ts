import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkTalks } from '../../../../src/compile/index.ts';
import type { FolderFiles } from '../../../../src/core/folder.ts';
import type { TalkStep } from '../../../../src/core/model.ts';
import { FULL } from '../../../../src/state/desk/failures.ts';
import type { Keeper } from '../../../../src/state/desk/keeper.ts';
import { MemoryKeeper } from '../../../../src/state/desk/memory-keeper.ts';
import { OwnTalks, readOwnTalks, talksIn } from '../../../../src/state/talk-editing/own-talks.svelte.ts';
import type { Subject } from '../../../../src/state/talk-editing/subject.ts';
import { TalkEditor } from '../../../../src/state/talk-editing/talk-editor.svelte.ts';
import { hostOf, put } from '../../../support/desk.ts';

const ID = '/war/elmford';

const SUBJECT: Subject = {
  language: 'en',
  events: [
    { id: 'vote', title: 'Council votes', when: '2024-03-12', tellers: ['gazette', 'herald'] },
    { id: 'works', title: 'Works begin', when: '2024-04-02', tellers: ['gazette'] },
  ],
  nameOf: (article) => article,
  latest: '2024-04-03',
  whole: null,
};

function check(files: FolderFiles) {
  const events = SUBJECT.events.map(({ id, tellers }) => ({
    ...{ id, accounts: tellers.map((article) => ({ article })) },
  }));
  return checkTalks(
    [...files].map(([path, text]) => ({ path, text: String(text) })),
    events as unknown as Parameters<typeof checkTalks>[1],
  );
}

async function opened(host = hostOf()) {
  const said: string[] = [];
  const talks = await OwnTalks.open(ID, 'Elmford', host, check);
  const editor = new TalkEditor(talks, () => SUBJECT, {
    say: (text) => void said.push(text),
    fail: (text) => void said.push(`! ${text}`),
  });
  return { host, talks, editor, said };
}

function textOf({ files }: { files: FolderFiles }) {
  return Object.fromEntries(files);
}

describe('a talk', () => {
  test('begins with the event that is added first, and goes on with the next', async () => {
    const { editor, said, talks } = await opened();
    editor.addEvent('vote', 'A talk about Elmford');
    editor.addEvent('works', 'A talk about Elmford');
    expect(textOf(talks)).toEqual({
      'talks/talk-about-elmford.yaml':
        'title: A talk about Elmford\nsteps:\n  - event: vote\n  - event: works\n',
    });
    expect(said).toEqual([
      '“Council votes” is the first step of a new talk, “A talk about Elmford”.',
      '“Works begin” is step 2 of the talk “A talk about Elmford”.',
    ]);
    expect(editor.at).toBe(1);
  });

  test('is changed, moved about in, and taken back', async () => {
    const { editor, said, talks } = await opened();
    editor.begin('T', [], 5);
    editor.add({ title: 'Words' });
    editor.add({ event: 'works' });
    editor.change({ notes: 'a' });
    editor.change({ notes: 'ab' });
    editor.move(1, 0);
    editor.duplicate();
    expect(textOf(talks)).toEqual({
      'talks/t.yaml':
        'title: T\nminutes: 5\nsteps:\n  - event: works\n    notes: ab\n  - event: works\n    notes: ab\n  - title: Words\n',
    });
    editor.removeStep();
    expect([editor.at, editor.talk?.steps.length]).toEqual([1, 2]);
    expect(said).toEqual([
      'Began “T”.',
      'Added as step 1 of 1.',
      'Added as step 2 of 2.',
      'Step 2 is step 1 of 2 now.',
      'The copy is step 2 of 3.',
      'Deleted step 2; 2 steps are left.',
    ]);
    editor.undo();
    editor.undo();
    editor.undo();
    editor.undo();
    expect(editor.talk?.steps.map(({ step }) => [step.event, step.notes])).toEqual([
      [null, null],
      ['works', null],
    ]);
    expect(said.at(-1)).toBe('Undone: Change the notes of step 2.');
    editor.redo();
    expect(editor.talk?.steps[1]?.step.notes).toBe('ab');
  });

  test('says at a step what its collection has not any more, and keeps it', async () => {
    const { editor } = await opened();
    const text = 'title: T\nsteps:\n  - event: vote\n  - event: voet\n    notes: Mine.\n';
    editor.take('some/Old talk.yaml', text);
    expect(editor.talk).toMatchObject({ id: 'old-talk', text });
    expect(editor.talk?.steps.map(({ diagnostics }) => diagnostics.map(({ message }) => message))).toEqual([
      [],
      ['there is no event “voet”'],
    ]);
    expect(editor.talk?.steps[1]?.step.notes).toBe('Mine.');
  });

  test('whose file cannot be read can still be taken out', async () => {
    const { editor, talks } = await opened();
    talks.run('Write', put('talks/broken.yaml', 'steps: ['));
    expect(editor.talk).toMatchObject({ isUnreadable: true });
    expect(editor.talk?.diagnostics[0]?.code).toMatch(/^yaml/);
    editor.set({ title: 'x' });
    editor.remove();
    expect(talks.files.size).toBe(0);
  });
});

test.each([
  ['steps:\n  - [a\n', /^t\.yaml cannot be read: in line \d, .*\. Correct it there, and take it in again\.$/],
  ['Some words.\n', /^t\.yaml is no talk: it has neither “title” nor “steps”\./],
  ['', /^t\.yaml is no talk/],
])('%j is not taken in, and it is said why', async (text, message) => {
  const { editor, said, talks } = await opened();
  expect(editor.take('t.yaml', text)).toBe(false);
  expect(said.map((one) => one.replace('! ', ''))).toEqual([expect.stringMatching(message)]);
  expect(talks.files.size).toBe(0);
});

describe('what is made of somebody’s collection', () => {
  test('is there again, to be given and to be gone on with', async () => {
    const { host, talks, editor } = await opened();
    editor.begin('T', [{ ...step(), event: 'vote' }]);
    await talks.settled();
    expect(await readOwnTalks(host.keeper, ID)).toEqual(talksIn(talks.files));
    expect(talksIn(talks.files)).toMatchObject([{ id: 'own.t', title: 'T' }]);
    const again = await opened(host);
    again.editor.undo();
    expect(again.talks.files.size).toBe(0);
  });

  test('is another for another collection', async () => {
    const { host, editor, talks } = await opened();
    editor.begin('T');
    await talks.settled();
    expect(await readOwnTalks(host.keeper, '/war/other')).toEqual([]);
  });

  test('goes on in memory where it cannot be kept, and says what helps', async () => {
    const keeper: Keeper = Object.assign(new MemoryKeeper(), {
      write: () => Promise.resolve({ ok: false as const, failure: FULL }),
    });
    const { talks, editor } = await opened(hostOf({ keeper }));
    editor.begin('T');
    await talks.settled();
    expect(talks.keeping).toMatchObject({
      kind: 'failed',
      fix: expect.stringContaining('download the talk'),
    });
    expect(editor.talks).toHaveLength(1);
  });

  test('is read, and not written, where another tab has it', async () => {
    const tabs = { claim: (_: string, events: { onother(): void }) => (events.onother(), CLAIM) };
    const { editor, said, talks } = await opened(hostOf({ tabs }));
    expect(talks.isReadOnly).toBe(true);
    editor.begin('T');
    expect(said).toEqual(['! This is being edited in another tab; take it over, or go on there.']);
  });
});

const CLAIM = { takeOver: () => {}, tell: () => {}, release: () => {} };

const words = fc.constantFrom('a', '- b', '\n', ' c ', '# d', 'é\nf', ': ');
const patch: fc.Arbitrary<Partial<TalkStep>> = fc.oneof(
  fc.record({ title: words }),
  fc.record({ notes: words, text: words }),
  fc.record({ event: fc.constantFrom('vote', 'gone') }),
  fc.record({ build: fc.boolean() }),
);
const act: fc.Arbitrary<(editor: TalkEditor) => void> = fc.oneof(
  patch.map((step) => (editor: TalkEditor) => editor.add(step)),
  patch.map((step) => (editor: TalkEditor) => editor.change(step)),
  fc.tuple(fc.nat(4), fc.nat(4)).map(
    ([from, to]) =>
      (editor: TalkEditor) =>
        editor.move(from, to),
  ),
  fc.nat(4).map((at) => (editor: TalkEditor) => editor.removeStep(at)),
  fc.nat(4).map((at) => (editor: TalkEditor) => editor.goTo(at)),
  words.map((title) => (editor: TalkEditor) => void editor.begin(title)),
  fc.constant((editor: TalkEditor) => editor.duplicate()),
  fc.constant((editor: TalkEditor) => editor.remove()),
);

test('whatever is done, taking all of it back leads to what was there, byte for byte, and doing it again leads on', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 12 }), async (acts) => {
      const { host, editor, talks } = await opened();
      const text = '# mine\r\ntitle: T\r\nsteps:\r\n  # one\r\n  - event: vote\r\n\r\n  - title: b # two\r\n';
      editor.take('t.yaml', text);
      for (const one of acts) {
        host.clock.now += 2000;
        one(editor);
      }
      const end = textOf(talks);
      while (talks.undoes !== 'Take in t.yaml') editor.undo();
      expect(textOf(talks)).toEqual({ 'talks/t.yaml': text });
      while (talks.redoes !== null) editor.redo();
      expect(textOf(talks)).toEqual(end);
    }),
    { numRuns: 60 },
  );
});

function step(): TalkStep {
  const none = {
    event: null,
    accounts: null,
    range: null,
    known: null,
    title: null,
    text: null,
    notes: null,
  };
  return { ...none, build: false };
}
