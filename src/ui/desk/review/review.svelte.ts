import type { TextRange } from '../../../core/text/index.ts';
import type { DeskArticle, DeskEvent } from '../../../state/desk/read-files.ts';
import {
  acceptEvent,
  addAccount,
  addEvents,
  combined,
  joinEvents,
  removeEvent,
  setAccount,
  setEvent,
  setThemes,
  splitEvent,
} from '../../../formats/folder/edit/index.ts';
import { readSpan } from '../../../core/span/index.ts';
import { byDate } from '../by-date.ts';
import type { ReviewAction } from '../keys.ts';
import type { Session } from '../session.svelte.ts';
import type { Mark } from '../text/marks.ts';
import { marksIn } from './marks-in.ts';
import { accountFrom, datedBy, eventFrom, type Source } from './from-words.ts';

/** What a story without themes gets with its first event: one lane for all of it. */
const FIRST_THEME = { id: 'events', label: 'Events' };

/** The proposals of a desk one after the other, and what can be done with the one that is looked at. */
export class Review {
  readonly #session: Session;

  /** Whether events that are reviewed already are gone through as well. */
  showsAll = $state(false);
  /** Words selected in the article that is open. */
  selected: TextRange | null = $state.raw(null);
  isJoining = $state(false);
  /** While a proposal that was accepted waits for its theme. */
  isAskingTheme = $state(false);
  /** Place of the account that is read, by event. */
  #account: { event: string; place: number } | null = $state.raw(null);
  /** The article that is open where no event is looked at. */
  #article: string | null = $state(null);

  readonly ordered: readonly DeskEvent[] = $derived.by(() =>
    byDate(this.#session.desk.events, ({ entry }) => entry.when),
  );
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
    return event?.entry.accounts[place]?.article === article?.id ? (event?.ranges[place] ?? null) : null;
  });
  readonly marks: readonly Mark[] = $derived.by(() =>
    this.article === null
      ? []
      : marksIn(this.article, this.ordered, { event: this.event, place: this.place }),
  );

  constructor(session: Session) {
    this.#session = session;
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
      case 'create':
        return this.create();
      case 'add':
        return this.add();
      case 'date':
        return this.date();
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
      ...(themes.length === 0 ? [setThemes([FIRST_THEME])] : []),
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

  /** Joins the current event with another. What has been reviewed keeps its title and date. */
  join(other: DeskEvent): void {
    const { event } = this;
    this.isJoining = false;
    if (event === null) return;
    const [into, from] = other.isReviewed && !event.isReviewed ? [other, event] : [event, other];
    const label = `Join “${from.entry.title}” with “${into.entry.title}”`;
    const said = `Joined “${from.entry.title}” into “${into.entry.title}”.`;
    if (this.#session.run(label, joinEvents(into.id, [from.id]), said)) this.choose(into.id);
  }

  split(): void {
    const { event } = this;
    if (event === null) return;
    if (event.entry.accounts.length < 2) {
      return this.#session.messages.say('It has one account: there is nothing to split.');
    }
    const label = `Split “${event.entry.title}”`;
    const count = event.entry.accounts.length;
    const before = new Set(this.ordered.map(({ id }) => id));
    if (!this.#session.run(label, splitEvent(event.id), `Split into ${count} events.`)) return;
    const isThere = this.ordered.some(({ id }) => id === event.id);
    this.choose(isThere ? event.id : (this.ordered.find(({ id }) => !before.has(id))?.id ?? null));
  }

  /** Makes an event of the words that are selected, and opens it to be edited. */
  create(): void {
    const source = this.#source();
    if (source === null) return this.#askForWords('make an event of them');
    const { themes } = this.#session.desk.collection;
    const entry = eventFrom(source.range, source, themes[0]?.id ?? FIRST_THEME.id);
    const before = new Set(this.ordered.map(({ id }) => id));
    const first = themes.length === 0 ? [setThemes([FIRST_THEME])] : [];
    const edit = combined(...first, addEvents([entry]));
    if (!this.#session.run('Make an event of words', edit, 'Made an event of the words. Give it a title.'))
      return;
    const made = this.ordered.find(({ id }) => !before.has(id));
    this.choose(made?.id ?? null);
    this.#session.place.isEditing = made !== undefined;
  }

  add(): void {
    const { event } = this;
    const source = this.#source();
    if (event === null) return;
    if (source === null) return this.#askForWords('add them to the event');
    const { account } = accountFrom(source.range, source, event.entry.when);
    const label = `Add words to “${event.entry.title}”`;
    if (this.#session.run(label, addAccount(event.id, account), 'Added the words to the event.')) {
      this.read(event.entry.accounts.length);
    }
  }

  /** Takes the selected words for those that the date of the account was read from, and the date with them. */
  date(): void {
    const { event, place } = this;
    const source = this.#source();
    const account = event?.entry.accounts[place];
    if (event === null || account === undefined) return;
    if (source === null || source.id !== account.article) return this.#askForWords('read the date from them');
    const excerpt = event.ranges[place] ?? null;
    if (excerpt === null) return;
    const { account: dated, when } = datedBy(source.range, excerpt, source, event.entry.when);
    const edits = [
      setAccount(event.id, place, { mention: dated.mention, how: dated.how }),
      ...(event.entry.accounts.length === 1 && when !== event.entry.when
        ? [setEvent(event.id, { when })]
        : []),
    ];
    const label = `Read the date of “${event.entry.title}” from words`;
    if (this.#session.run(label, combined(...edits), 'The date is read from these words now.'))
      this.selected = null;
  }

  #askForWords(then: string): void {
    this.#session.messages.say(`Select words in the article first, to ${then}.`);
  }

  #source(): (Source & { range: TextRange }) | null {
    const { article, selected } = this;
    if (article === null || selected === null) return null;
    const { published: edtf } = article.entry;
    const read = edtf === null ? null : readSpan(edtf);
    const published = read?.ok ? read.span : null;
    return { range: selected, id: article.id, text: article.text, mentions: article.mentions, published };
  }

  /** The proposal that is next to be reviewed once an event is done with. */
  #after(id: string): string | null {
    const at = this.ordered.findIndex((event) => event.id === id);
    const others = [...this.ordered.slice(at + 1), ...this.ordered.slice(0, Math.max(at, 0))];
    return others.find(({ isReviewed }) => !isReviewed)?.id ?? null;
  }
}
