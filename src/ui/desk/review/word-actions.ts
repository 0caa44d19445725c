import type { Edit } from '../../../core/folder.ts';
import type { TextRange } from '../../../core/text/index.ts';
import {
  addAccount,
  addEvents,
  combined,
  setAccount,
  setEvent,
  setWords,
} from '../../../formats/folder/edit/index.ts';
import type { Session } from '../session.svelte.ts';
import { FIRST_THEME, withThemes } from './first-theme.ts';
import { accountFrom, datedBy, eventFrom, viaFrom, wordsFrom, type Source } from './from-words.ts';
import type { Review } from './review.svelte.ts';

type Selected = Source & { range: TextRange };

/** What can be done with the words that are selected in the article that is open. */
export class WordActions {
  readonly #review: Review;
  readonly #session: Session;

  constructor(review: Review, session: Session) {
    this.#review = review;
    this.#session = session;
  }

  /** Makes an event of them, and opens it to be edited. */
  create(): void {
    const source = this.#source('make an event of them');
    if (source === null) return;
    const { themes } = this.#session.desk.collection;
    const entry = eventFrom(source.range, source, themes[0]?.id ?? FIRST_THEME.id);
    const made = this.#make(
      'Make an event of words',
      combined(...withThemes(themes), addEvents([entry])),
      'Made an event of the words. Give it a title.',
    );
    if (made !== null) this.#session.place.isEditing = true;
  }

  /** Adds them to the event as a further account. */
  add(): void {
    const { event } = this.#review;
    const source = this.#source('add them to the event');
    if (event === null || source === null) return;
    const { account } = accountFrom(source.range, source, event.entry.when);
    const label = `Add words to “${event.entry.title}”`;
    if (this.#session.run(label, addAccount(event.id, account), 'Added the words to the event.')) {
      this.#review.read(event.entry.accounts.length);
    }
  }

  /** Takes them for those that the date of the account was read from, and the date with them. */
  date(): void {
    const told = this.#ofAccount('read the date from them');
    if (told === null || told.excerpt === null) return;
    const { event, place, source, excerpt } = told;
    const { account: dated, when } = datedBy(source.range, excerpt, source, event.entry.when);
    const isOnly = event.entry.accounts.length === 1 && when !== event.entry.when;
    const edits = [
      setAccount(event.id, place, { mention: dated.mention, how: dated.how }),
      ...(isOnly ? [setEvent(event.id, { when })] : []),
    ];
    const label = `Read the date of “${event.entry.title}” from words`;
    this.#set(label, combined(...edits), 'The date is read from these words now.');
  }

  /** Takes them for the words of the account, in place of those that it has. */
  excerpt(): void {
    const told = this.#ofAccount('have the event told by them');
    if (told === null) return;
    const { event, place, source } = told;
    const edit = setWords(event.id, place, wordsFrom(source.range, source));
    this.#set(`Change the words of “${event.entry.title}”`, edit, 'These are the words of the event now.');
  }

  /** Takes them for those that say by whose report the article has the account. */
  via(): void {
    const told = this.#ofAccount('say by them whose report it is');
    if (told === null) return;
    const { event, place, source } = told;
    const { via } = event.entry.accounts[place]!;
    const edit = setAccount(event.id, place, { via: [...via, viaFrom(source.range, source)] });
    const label = `Say by whose report “${event.entry.title}” is told`;
    if (this.#set(label, edit, 'Noted by whose report it is. Correct the name where it is another.'))
      this.#session.place.isEditing = true;
  }

  #make(label: string, edit: Edit, said: string): string | null {
    const before = new Set(this.#review.ordered.map(({ id }) => id));
    if (!this.#session.run(label, edit, said)) return null;
    const made = this.#review.ordered.find(({ id }) => !before.has(id))?.id ?? null;
    this.#review.choose(made);
    return made;
  }

  #set(label: string, edit: Edit, said: string): boolean {
    const isDone = this.#session.run(label, edit, said);
    if (isDone) this.#review.selected = null;
    return isDone;
  }

  /** The account that is read, whose own article the words must stand in. */
  #ofAccount(then: string) {
    const { event, place } = this.#review;
    const account = event?.entry.accounts[place];
    if (event === null || account === undefined) return null;
    const source = this.#source(then, account.article);
    return source && { event, place, source, excerpt: event.rangeOf(place) };
  }

  #source(then: string, of: string | null = null): Selected | null {
    const { article, selected } = this.#review;
    if (article === null || selected === null || (of !== null && of !== article.id)) {
      this.#session.messages.say(`Select words in the article first, to ${then}.`);
      return null;
    }
    const { id, text, mentions, published } = article;
    return { range: selected, id, text, mentions, published };
  }
}
