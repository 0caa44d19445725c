import { createContext } from 'svelte';
import type { Diagnostic } from '../../core/diagnostic.ts';
import type { Edit } from '../../core/folder.ts';
import type { Desk } from '../../state/desk/desk.svelte.ts';
import { explained } from './explained.ts';
import type { Messages } from './messages.svelte.ts';
import { Place } from './place.svelte.ts';

/** One collection on the desk, with where somebody is in it and what is said to them. */
export class Session {
  readonly desk: Desk;
  readonly messages: Messages;
  /** BCP 47, the reader’s. */
  readonly locale: string;
  readonly place = new Place();

  constructor(desk: Desk, messages: Messages, locale: string) {
    this.desk = desk;
    this.messages = messages;
    this.locale = locale;
  }

  /** Whether the files may be changed here. */
  get isReadOnly(): boolean {
    return this.desk.keeping.kind === 'read-only';
  }

  /**
   * Does one step, and says so where `said` is given, with the offer to take it back. What cannot be done is said, and
   * nothing has changed then.
   */
  run(label: string, edit: Edit, said: string | null = null): boolean {
    return this.tell(this.desk.run(label, edit), said);
  }

  /** Says what became of a step, and whether it was made. */
  tell(refusal: Diagnostic | null, said: string | null): boolean {
    if (refusal !== null) {
      this.messages.fail(explained(refusal));
      return false;
    }
    if (said !== null) this.messages.say(said, this.desk.undoes);
    return true;
  }

  undo(): void {
    const label = this.desk.undoes;
    if (label === null) return this.messages.say('There is nothing to undo.');
    this.desk.undo();
    this.messages.say(`Undone: ${label}.`);
  }

  redo(): void {
    const label = this.desk.redoes;
    if (label === null) return this.messages.say('There is nothing to do again.');
    this.desk.redo();
    this.messages.say(`Done again: ${label}.`);
  }
}

export const [getSession, setSession] = createContext<Session>();
