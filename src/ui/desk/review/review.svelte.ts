import type { TextRange } from '../../../core/text/index.ts';
import type { DeskArticle, DeskEvent } from '../../../state/desk/read-files.ts';
import {
  acceptEvent,
  combined,
  joinEvents,
  moveAccount,
  removeEvent,
  separateAccount,
  setEvent,
  splitEvent,
} from '../../../formats/folder/edit/index.ts';
import { byDate } from '../by-date.ts';
import type { ReviewAction } from '../keys.ts';
import type { Session } from '../session.svelte.ts';
import type { Mark } from '../text/marks.ts';
import { marksIn } from './marks-in.ts';
import { FIRST_THEME, withThemes } from './first-theme.ts';
import { WordActions } from './word-actions.ts';

/** The proposals of a desk one after the other, and what can be done with the one that is looked at. */
export class Review {
  readonly #session: Session;
  readonly #words: WordActions;

  /** Whether events that are reviewed already are gone through as well. */
  showsAll = $state(false);
  /** Words selected in the article that is open. */
  selected: TextRange | null = $state.raw(null);
  isJoining = $state(false);
  /** While it is chosen where the account that is read goes. */
  isMoving = $state(false);
  /** While a proposal that was accepted waits for its theme. */
  isAskingTheme = $state(false);
  /** Place of the account that is read, by event. */
  #account: { event: string; place: number } | null = $state.raw(null);
  /** The article that is open where no event is looked at. */
  #article: string | null = $state(null);

  /** By date, and behind all others what has doubts. */
  readonly ordered: readonly DeskEvent[] = $derived.by(() => {
    const { events } = this.#session.desk;
    const inOrder = (isUnsure: boolean) =>
      byDate(
        events.filter((event) => event.isUnsure === isUnsure),
        ({ span }) => span,
      );
    return [...inOrder(false), ...inOrder(true)];
  });
  /** Those that are left, or all of them once none is. */
  readonly queue: readonly DeskEvent[] = $derived.by(() => {
    const { place } = this.#session;
    if (this.showsAll || this.left === 0) return this.ordered;
    return this.ordered.filter(({ isReviewed, id }) => !isReviewed || id === place.event);
  });
  readonly event: DeskEvent | null = $derived.by(() => {
    const asked = this.#session.place.event;
    return this.ordered.find(({ id }) => id === asked) ?? null;
  });
  readonly place: number = $derived(
    this.#account !== null && this.#account.event === this.event?.id
      ? Math.min(this.#account.place, this.event.entry.accounts.length - 1)
      : 0,
  );
  readonly article: DeskArticle | null = $derived.by(() => {
    const { articles } = this.#session.desk;
    const asked = this.#article ?? this.event?.entry.accounts[this.place]?.article;
    return articles.find(({ id }) => id === asked) ?? articles[0] ?? null;
  });
  /** Where the words of the account that is read stand in the article that is open. */
  readonly range: TextRange | null = $derived.by(() => {
    const { event, article, place } = this;
    return event?.entry.accounts[place]?.article === article?.id ? (event?.rangeOf(place) ?? null) : null;
  });
  /** Events by the articles that they are told by. */
  readonly #tellers: ReadonlyMap<string, readonly DeskEvent[]> = $derived.by(() => {
    const tellers = new Map<string, DeskEvent[]>();
    for (const event of this.ordered) {
      for (const article of new Set(event.entry.accounts.map(({ article }) => article))) {
        const others = tellers.get(article);
        if (others === undefined) tellers.set(article, [event]);
        else others.push(event);
      }
    }
    return tellers;
  });
  readonly marks: readonly Mark[] = $derived.by(() =>
    this.article === null
      ? []
      : marksIn(this.article, this.#tellers.get(this.article.id) ?? [], {
          event: this.event,
          place: this.place,
        }),
  );

  constructor(session: Session) {
    this.#session = session;
    this.#words = new WordActions(this, session);
  }

  get left(): number {
    const { total, reviewed } = this.#session.desk;
    return total - reviewed;
  }

  choose(id: string | null): void {
    const { place } = this.#session;
    place.event = id;
    place.isEditing = false;
    this.selected = null;
    this.isAskingTheme = false;
    this.#article = null;
  }

  /** Reads an account of the current event in its article. */
  read(place: number): void {
    if (this.event === null) return;
    this.#account = { event: this.event.id, place };
    this.#article = null;
    this.selected = null;
  }

  /** Reads the next account of the current event, the first after the last. */
  readNext(): void {
    const count = this.event?.entry.accounts.length ?? 0;
    if (count < 2) return this.#session.messages.say('It has one account: there is no other to read.');
    this.read((this.place + 1) % count);
    this.#session.messages.say(`Account ${this.place + 1} of ${count}.`);
  }

  open(article: string): void {
    this.#article = article;
    this.selected = null;
  }

  step(steps: 1 | -1): void {
    const at = this.queue.findIndex(({ id }) => id === this.event?.id);
    const next = at < 0 ? this.queue[steps > 0 ? 0 : this.queue.length - 1] : this.queue[at + steps];
    if (next !== undefined) this.choose(next.id);
  }

  act(action: ReviewAction): void {
    if (action === 'next') return this.step(1);
    if (action === 'previous') return this.step(-1);
    if (action === 'read') return this.readNext();
    if (this.#session.isReadOnly) return;
    switch (action) {
      case 'accept':
        return this.accept();
      case 'edit':
        if (this.event !== null) this.#session.place.isEditing = true;
        return;
      case 'join':
        this.isJoining = this.event !== null && this.ordered.length > 1;
        return;
      case 'split':
        return this.split();
      case 'discard':
        return this.discard();
      case 'move':
        this.isMoving = this.event !== null && (this.ordered.length > 1 || this.#hasSeveral);
        return;
      case 'create':
      case 'add':
      case 'date':
      case 'excerpt':
      case 'via':
        return this.#words[action]();
      case 'mention':
        return;
    }
  }

  /** Accepts the proposal; one without a theme gets the only one there is, or waits for it to be chosen. */
  accept(theme = this.event?.entry.theme ?? null): void {
    const { event } = this;
    if (event === null) return;
    if (event.isReviewed) return this.step(1);
    const { themes } = this.#session.desk.collection;
    const chosen = theme ?? (themes.length === 1 ? themes[0]!.id : null);
    if (chosen === null && themes.length > 0) {
      this.isAskingTheme = true;
      return this.#session.messages.say('Which theme does it belong to? Choose it by its number.');
    }
    const final = chosen ?? FIRST_THEME.id;
    const edits = [
      ...withThemes(themes),
      ...(final === event.entry.theme ? [] : [setEvent(event.id, { theme: final })]),
      acceptEvent(event.id),
    ];
    const next = this.#after(event.id);
    const label = `Accept “${event.entry.title}”`;
    if (this.#session.run(label, combined(...edits), `Accepted “${event.entry.title}”.`)) this.choose(next);
  }

  setTheme(theme: string): void {
    const { event } = this;
    if (event === null) return;
    if (this.isAskingTheme) return this.accept(theme);
    this.#session.run(`Set the theme of “${event.entry.title}”`, setEvent(event.id, { theme }));
  }

  discard(): void {
    const { event } = this;
    if (event === null) return;
    const next = this.#after(event.id);
    const { title } = event.entry;
    if (this.#session.run(`Discard “${title}”`, removeEvent(event.id), `Discarded “${title}”.`))
      this.choose(next);
  }

  /** Joins the current event with another. What has been reviewed keeps its title and date, and what is sure does beside what is not. */
  join(other: DeskEvent): void {
    const { event } = this;
    this.isJoining = false;
    if (event === null) return;
    const isOthers = (other.isReviewed && !event.isReviewed) || (event.isUnsure && !other.isUnsure);
    const [into, from] = isOthers ? [other, event] : [event, other];
    const label = `Join “${from.entry.title}” with “${into.entry.title}”`;
    const said = `Joined “${from.entry.title}” into “${into.entry.title}”.`;
    if (this.#session.run(label, joinEvents(into.id, [from.id]), said)) this.choose(into.id);
  }

  split(): void {
    const { event } = this;
    if (event === null) return;
    if (!this.#hasSeveral) {
      return this.#session.messages.say('It has one account: there is nothing to split.');
    }
    const label = `Split “${event.entry.title}”`;
    const count = event.entry.accounts.length;
    const before = new Set(this.ordered.map(({ id }) => id));
    if (!this.#session.run(label, splitEvent(event.id), `Split into ${count} events.`)) return;
    const isThere = this.ordered.some(({ id }) => id === event.id);
    this.choose(isThere ? event.id : (this.ordered.find(({ id }) => !before.has(id))?.id ?? null));
  }

  /** Moves the account that is read to another event, or makes an event of it where there is none. */
  move(other: DeskEvent | null): void {
    const { event, place } = this;
    this.isMoving = false;
    if (event === null) return;
    const { title } = event.entry;
    const edit = other === null ? separateAccount(event.id, place) : moveAccount(event.id, place, other.id);
    const label = `Move an account of “${title}”${other === null ? ' out of it' : ''}`;
    const said =
      other === null
        ? 'The account is an event of its own now.'
        : `Moved the account to “${other.entry.title}”.`;
    const before = new Set(this.ordered.map(({ id }) => id));
    if (!this.#session.run(label, edit, said)) return;
    const isThere = this.ordered.some(({ id }) => id === event.id);
    const made = this.ordered.find(({ id }) => !before.has(id));
    this.choose(made?.id ?? (isThere ? event.id : (other?.id ?? null)));
  }

  get #hasSeveral(): boolean {
    return (this.event?.entry.accounts.length ?? 0) > 1;
  }

  /** The proposal that is next to be reviewed once an event is done with. */
  #after(id: string): string | null {
    const at = this.ordered.findIndex((event) => event.id === id);
    const others = [...this.ordered.slice(at + 1), ...this.ordered.slice(0, Math.max(at, 0))];
    return others.find(({ isReviewed }) => !isReviewed)?.id ?? null;
  }
}
