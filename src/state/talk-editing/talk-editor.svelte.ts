import type { Diagnostic } from '../../core/diagnostic.ts';
import type { Edit } from '../../core/folder.ts';
import type { Talk, TalkStep } from '../../core/model.ts';
import { NO_STEP } from '../../core/talk/index.ts';
import { count } from '../../core/wording.ts';
import {
  addSteps,
  addTalk,
  addTalkFile,
  duplicateStep,
  moveStep,
  removeStep,
  removeTalk,
  setStep,
  setTalk,
} from '../../formats/folder/edit/index.ts';
import { readTalk } from '../../formats/folder/read/index.ts';
import { editedTalks, type EditedStep, type EditedTalk } from './edited-talk.ts';
import type { Subject } from './subject.ts';
import type { Sayings, TalkFiles } from './talk-files.ts';

/** Works on talks: which is open, which of its steps, and what is done with them, each as one step that can be taken back. */
export class TalkEditor {
  readonly files: TalkFiles;
  readonly sayings: Sayings;
  readonly #subject: () => Subject;
  #id: string | null = $state(null);
  #at = $state(0);

  readonly talks: readonly EditedTalk[] = $derived.by(() =>
    editedTalks(this.files.files, this.files.diagnostics),
  );
  /** The open one. */
  readonly talk: EditedTalk | null = $derived.by(
    () => this.talks.find(({ id }) => id === this.#id) ?? this.talks[0] ?? null,
  );
  /** The place of the open step, from 0. */
  readonly at: number = $derived.by(() =>
    Math.min(this.#at, Math.max((this.talk?.steps.length ?? 0) - 1, 0)),
  );
  readonly step: EditedStep | null = $derived(this.talk?.steps[this.at] ?? null);

  constructor(files: TalkFiles, subject: () => Subject, sayings: Sayings) {
    this.files = files;
    this.#subject = subject;
    this.sayings = sayings;
  }

  get subject(): Subject {
    return this.#subject();
  }

  /** Opens a talk. */
  open(id: string): void {
    if (this.talk?.id !== id) this.#at = 0;
    this.#id = id;
  }

  /** Opens a step, from 0. */
  goTo(at: number): void {
    this.#at = Math.max(at, 0);
  }

  /** Begins a talk, and opens it. */
  begin(title: string, steps: readonly TalkStep[] = [], minutes: number | null = null): boolean {
    const said = `Began “${title}”${steps.length === 0 ? '' : `, with ${count(steps.length, 'step')}`}.`;
    return this.#make(`Begin the talk “${title}”`, addTalk({ title, minutes, steps: [...steps] }), said);
  }

  /** Takes in the text of a talk’s file, as it is; what is none is refused, with the reason. */
  take(name: string, text: string): boolean {
    const refusal = whyNoTalk(name, text);
    if (refusal !== null) {
      this.sayings.fail(refusal);
      return false;
    }
    const slug = name.replace(/^.*[/\\]/, '').replace(/\.ya?ml$/i, '');
    return this.#make(`Take in ${name}`, addTalkFile(slug, text), `Took in ${name}.`);
  }

  /** Takes the open talk out. */
  remove(): void {
    const { talk } = this;
    if (talk === null) return;
    const label = `Delete the talk “${talk.talk.title}”`;
    this.#run(label, removeTalk(talk.id), { said: `Deleted the talk “${talk.talk.title}”.`, undoable: true });
  }

  set(patch: Partial<Pick<Talk, 'title' | 'minutes'>>): void {
    const [what] = Object.keys(patch);
    this.#edit(`Change the ${what} of the talk`, (id) => setTalk(id, patch), {
      key: `${this.talk?.id}/${what}`,
    });
  }

  /** Puts a step behind the open one, and opens it. */
  add(step: Partial<TalkStep>): void {
    const at = this.#behind();
    const done = this.#edit('Add a step', (id) => addSteps(id, at, [{ ...NO_STEP, ...step }]), {
      said: `Added as step ${at + 1} of ${this.#length() + 1}.`,
    });
    if (done) this.goTo(at);
  }

  /** Adds an event at the end; without a talk it begins one. Says so, as the talk may not be seen. */
  addEvent(event: string, title: string): boolean {
    const step = { ...NO_STEP, event };
    const name = this.#nameOf(event);
    if (this.talk === null) {
      const label = `Begin the talk “${title}”`;
      const said = `“${name}” is the first step of a new talk, “${title}”.`;
      return this.#make(label, addTalk({ title, minutes: null, steps: [step] }), said, true);
    }
    const at = this.#length();
    const done = this.#edit(`Add “${name}” to the talk`, (id) => addSteps(id, at, [step]), {
      said: `“${name}” is step ${at + 1} of the talk “${this.talk.talk.title}”.`,
      undoable: true,
    });
    if (done) this.goTo(at);
    return done;
  }

  /** Changes the open step; what is typed goes on with what was typed before. */
  change(patch: Partial<TalkStep>): void {
    const { at } = this;
    const what = Object.keys(patch).join(' and ');
    this.#edit(`Change the ${what} of step ${at + 1}`, (id) => setStep(id, at, patch), {
      key: `${this.talk?.id}/${at}/${what}`,
    });
  }

  /** Moves a step to another place, both from 0. */
  move(from: number, to: number): void {
    const last = this.#length() - 1;
    if (from === to || from < 0 || to < 0 || from > last || to > last) return;
    const done = this.#edit(`Move step ${from + 1} to ${to + 1}`, (id) => moveStep(id, from, to), {
      said: `Step ${from + 1} is step ${to + 1} of ${last + 1} now.`,
    });
    if (done) this.goTo(to);
  }

  duplicate(at = this.at): void {
    const done = this.#edit(`Duplicate step ${at + 1}`, (id) => duplicateStep(id, at), {
      said: `The copy is step ${at + 2} of ${this.#length() + 1}.`,
    });
    if (done) this.goTo(at + 1);
  }

  removeStep(at = this.at): void {
    if (at >= this.#length()) return;
    const left = this.#length() - 1;
    this.#edit(`Delete step ${at + 1}`, (id) => removeStep(id, at), {
      said: `Deleted step ${at + 1}; ${left === 0 ? 'none is' : `${count(left, 'step')} ${left === 1 ? 'is' : 'are'}`} left.`,
      undoable: true,
    });
    this.goTo(Math.min(at, left - 1));
  }

  undo(): void {
    const label = this.files.undoes;
    this.files.undo();
    this.sayings.say(label === null ? 'There is nothing to undo.' : `Undone: ${label}.`);
  }

  redo(): void {
    const label = this.files.redoes;
    this.files.redo();
    this.sayings.say(label === null ? 'There is nothing to do again.' : `Done again: ${label}.`);
  }

  #length(): number {
    return this.talk?.steps.length ?? 0;
  }

  #behind(): number {
    return this.#length() === 0 ? 0 : this.at + 1;
  }

  #nameOf(event: string): string {
    return this.subject.events.find(({ id }) => id === event)?.title ?? event;
  }

  /** An edit that makes a talk, which is then open. */
  #make(label: string, edit: Edit, said: string | null = null, undoable = false): boolean {
    let made: string | null = null;
    const done = this.#run(
      label,
      (files) => {
        const edited = edit(files);
        if (edited.ok) made = edited.id ?? null;
        return edited;
      },
      { said, undoable },
    );
    if (done && made !== null) this.open(made);
    return done;
  }

  #edit(label: string, editOf: (id: string) => Edit, how: How): boolean {
    return this.talk !== null && this.#run(label, editOf(this.talk.id), how);
  }

  /** Whether it was done; what cannot be is said, and nothing has changed then. */
  #run(label: string, edit: Edit, { said = null, undoable = false, key = null }: How): boolean {
    const refusal = this.files.run(label, edit, key);
    if (refusal !== null) this.sayings.fail(inSentences(refusal));
    else if (said !== null) this.sayings.say(said, undoable ? label : null);
    return refusal === null;
  }
}

interface How {
  said?: string | null;
  /** Whether it is offered to take it back. */
  undoable?: boolean;
  key?: string | null;
}

function whyNoTalk(name: string, text: string): string | null {
  const { talk, unreadable } = readTalk(name, text);
  if (unreadable !== null)
    return `${name} cannot be read: in line ${unreadable.line}, ${unreadable.message}. Correct it there, and take it in again.`;
  if (talk.title !== '' || talk.steps.length > 0) return null;
  return `${name} is no talk: it has neither “title” nor “steps”. The file of a talk begins with its title.`;
}

function inSentences({ message, hint }: Diagnostic): string {
  const text = [message, hint].filter(Boolean).join('; ');
  return `${text[0]!.toUpperCase()}${text.slice(1)}.`;
}
