import type { Diagnostic } from '../../core/diagnostic.ts';
import type { Edit, FolderFiles } from '../../core/folder.ts';
import type { Talk } from '../../core/model.ts';
import { ownId } from '../../core/talk/index.ts';
import { BEGINNING, History } from '../desk/history.ts';
import type { Host } from '../desk/host.ts';
import type { Keeper, Kept, Shelved } from '../desk/keeper.ts';
import { KeptFiles } from '../desk/kept-files.svelte.ts';
import type { Keeping } from '../desk/saver.svelte.ts';
import { editedTalks } from './edited-talk.ts';
import { keeperOfTalks } from './failures.ts';
import type { TalkFiles } from './talk-files.ts';

type Needs = Pick<Host, 'keeper' | 'tabs' | 'now' | 'unique'>;

/** The talks that a reader makes of somebody’s collection: files by themselves, kept in the browser as the desk keeps its own. */
export class OwnTalks implements TalkFiles {
  readonly #kept: KeptFiles;
  readonly #check: (files: FolderFiles) => Diagnostic[];
  readonly diagnostics: readonly Diagnostic[] = $derived.by(() => this.#check(this.files));

  private constructor(kept: KeptFiles, check: (files: FolderFiles) => Diagnostic[]) {
    this.#kept = kept;
    this.#check = check;
  }

  /** `id` names the collection and where it is; `check` says what is wrong in the talks, as `compile` would. */
  static async open(
    id: string,
    title: string,
    needs: Needs,
    check: (files: FolderFiles) => Diagnostic[],
  ): Promise<OwnTalks> {
    const keeper = keeperOfTalks(needs.keeper);
    const read = await keeper.read(id);
    const found = read.ok ? read.value : null;
    const shelved = () => shelvedAs(id, title, needs.now());
    const nothing: Kept = {
      shelved: shelved(),
      position: BEGINNING,
      steps: [],
      snapshot: { seq: 0, files: new Map() },
    };
    const belonging = { shelved, onchange: () => {} };
    const kept = new KeptFiles(found ?? nothing, { ...needs, keeper }, belonging, found === null);
    await kept.open();
    return new OwnTalks(kept, check);
  }

  get files(): FolderFiles {
    return this.#kept.current;
  }

  get keeping(): Keeping {
    return this.#kept.keeping;
  }

  get isReadOnly(): boolean {
    return this.#kept.isReadOnly;
  }

  get undoes(): string | null {
    return this.#kept.undoes?.label ?? null;
  }

  get redoes(): string | null {
    return this.#kept.redoes?.label ?? null;
  }

  run(label: string, edit: Edit, key: string | null = null): Diagnostic | null {
    return this.#kept.run(label, edit, key);
  }

  undo(): void {
    this.#kept.undo();
  }

  redo(): void {
    this.#kept.redo();
  }

  takeOver(): void {
    this.#kept.takeOver();
  }

  /** Resolves when everything so far was kept, or could not be. */
  settled(): Promise<void> {
    return this.#kept.settled();
  }

  close(): Promise<boolean> {
    return this.#kept.close();
  }
}

/** There is no shelf that lists them. */
function shelvedAs(id: string, title: string, now: number): Shelved {
  return { id, title, changed: now, articles: 0, events: 0, removed: null };
}

/** The talks as they are to be given; those that cannot be read are left out. */
export function talksIn(files: FolderFiles): Talk[] {
  return editedTalks(files, [])
    .filter(({ isUnreadable }) => !isUnreadable)
    .map(({ id, talk }) => ({ ...talk, id: ownId(id), title: talk.title || 'Untitled' }));
}

/** The talks that are kept, to be given and not to be worked on. */
export async function readOwnTalks(keeper: Keeper, id: string): Promise<Talk[]> {
  const read = await keeper.read(id);
  if (!read.ok || read.value === null) return [];
  const { steps, position, snapshot } = read.value;
  const history = new History(new Map(steps.map((step) => [step.seq, step])), position);
  return talksIn(history.filesAt(position.head, snapshot.files, snapshot.seq));
}
