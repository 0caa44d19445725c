import { attributeOf, EMBED_KEYS, parseEmbedOptions, queryOf } from '../../core/embed/index.ts';
import type { DatelineEventMap, DatelineTimelineElement } from '../../../public/dateline-timeline.d.ts';
import { line } from './line.ts';
import { keepKeys } from './keep-keys.ts';
import { adopt, reflect } from './properties.ts';
import { show, type Shown } from './shown.ts';
import { home } from './site.ts';
import { open } from './source.ts';
import { whenNear } from './when-near.ts';

/** These change what is there; all others have it made anew. */
const LIVE: readonly string[] = ['event', 'theme'];

/** Of the whole component, put in when it is built: a sheet of its own passes every policy, and a style element does not. */
declare const DATELINE_STYLES: string;

const sheet = new CSSStyleSheet();
sheet.replaceSync(DATELINE_STYLES);

/** `<dateline-timeline>`: the timeline in a page of somebody else, without a frame. What it takes and tells: `dateline-timeline.d.ts`. */
export class DatelineTimeline extends HTMLElement implements DatelineTimelineElement {
  static readonly observedAttributes = [
    'src',
    ...new Set(EMBED_KEYS.flatMap((key) => [attributeOf(key), key])),
  ];

  declare src: string | null;
  declare collection: string | null;
  declare only: string | null;
  declare range: string | null;
  declare q: string | null;
  declare lanes: string | null;
  declare theme: string | null;
  declare startAtEnd: boolean;
  declare initialZoom: number | null;
  declare font: string | null;
  declare height: number | null;
  declare toolbar: boolean;
  declare loading: string | null;

  /** What all of it stands in: it keeps off what elements inherit. */
  readonly #body = document.createElement('div');
  /** What the page has for those who see no timeline; in its place while there is none. */
  readonly #instead = document.createElement('slot');
  #shown: Shown | null = null;
  /** Ends what waits for the element to come near the window. */
  #wait: (() => void) | null = null;
  /** Of the asking that counts: what an older one brings is too late. */
  #turn = 0;
  #isDue = false;

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    this.#body.className = 'dateline';
    this.#body.lang = 'en';
    this.#body.dir = 'ltr';
    root.append(this.#body);
    keepKeys(root);
  }

  get event(): string | null {
    return this.#shown === null ? this.getAttribute('event') : (this.#shown.story.event?.id ?? null);
  }

  set event(id: string | null) {
    if (id === null) this.removeAttribute('event');
    else this.setAttribute('event', id);
  }

  connectedCallback(): void {
    adopt(this, ['event', ...PROPERTIES.text, ...PROPERTIES.numbers, ...Object.keys(PROPERTIES.flags)]);
    if (this.#shown === null) this.#renew();
  }

  disconnectedCallback(): void {
    // One that is moved to another place is put back at once.
    queueMicrotask(() => !this.isConnected && this.#remove());
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (!this.isConnected || (before === now && name !== 'event')) return;
    if (this.#shown === null || !LIVE.includes(name)) return this.#renew();
    this.#paint();
    if (name === 'event') this.#shown.story.choose(now);
  }

  /** Makes it anew, once for all that is changed at a time. */
  #renew(): void {
    if (this.#isDue) return;
    this.#isDue = true;
    queueMicrotask(() => {
      this.#isDue = false;
      if (!this.isConnected) return;
      this.#wait?.();
      this.#wait = null;
      this.#paint();
      if (this.#body.childElementCount === 0) this.#body.append(line('Loading the timeline…'));
      if (this.loading === 'lazy') this.#wait = whenNear(this, () => void this.#start());
      else void this.#start();
    });
  }

  async #start(): Promise<void> {
    const turn = ++this.#turn;
    const query = queryOf((name) => this.getAttribute(name));
    const { options, complaints } = parseEmbedOptions(query);
    const opened = await open({ ...options, src: this.src });
    if (turn !== this.#turn || !this.isConnected) return;
    if (typeof opened === 'string') return this.#fail(opened, options.collection);
    this.#shown?.remove();
    this.#shown = null;
    this.#instead.remove();
    try {
      this.#shown = show(this.#body, opened, {
        options,
        query,
        complaints,
        onready: () =>
          this.#tell('dateline-ready', { title: opened.index.title, events: opened.index.events.length }),
        onselect: (event) =>
          this.#tell('dateline-select', { id: event?.id ?? null, title: event?.title ?? null }),
      });
    } catch {
      this.#fail(`The data of this timeline could not be read from ${home}.`, options.collection);
    }
  }

  #fail(message: string, collection: string | null): void {
    this.#shown?.remove();
    this.#shown = null;
    const address = collection === null ? home : `${home}?collection=${encodeURIComponent(collection)}`;
    this.#body.replaceChildren(line('This timeline could not be loaded here. ', address));
    this.shadowRoot!.append(this.#instead);
    this.#tell('dateline-error', { message });
  }

  #remove(): void {
    this.#turn++;
    this.#wait?.();
    this.#wait = null;
    this.#shown?.remove();
    this.#shown = null;
    this.#body.replaceChildren();
    this.#instead.remove();
  }

  #paint(): void {
    const { theme, font } = parseEmbedOptions(queryOf((name) => this.getAttribute(name))).options;
    const { dataset, style } = this.#body;
    dataset['theme'] = theme;
    dataset['font'] = font;
    for (const name of ['--serif', '--sans']) {
      if (font === 'page') style.setProperty(name, getComputedStyle(this).fontFamily);
      else style.removeProperty(name);
    }
    this.#shown?.restyled();
  }

  #tell<Name extends keyof DatelineEventMap>(name: Name, detail: DatelineEventMap[Name]['detail']): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}

const PROPERTIES = {
  text: ['src', 'collection', 'only', 'range', 'q', 'lanes', 'theme', 'font', 'loading'],
  numbers: ['initialZoom', 'height'],
  flags: { startAtEnd: false, toolbar: true },
} as const;

reflect(DatelineTimeline, PROPERTIES);
