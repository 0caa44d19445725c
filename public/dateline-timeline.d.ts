/** Types of <dateline-timeline>, which dateline-timeline.js defines. For TypeScript: put this file where yours looks for types. */

/** What the attributes ask for, and what is open. A property is null where its attribute is not there. */
export interface DatelineTimelineElement extends HTMLElement {
  /** Address of a dataset (https://, or of the page's own site); without it a collection of the site that the script is from. */
  src: string | null;
  /** Id of a collection of that site; without it the first. */
  collection: string | null;
  /** Id of the open event; null closes it. */
  event: string | null;
  /** Id of the one event that is shown by itself. */
  only: string | null;
  /** The window in view at first: `2023-06-04/2024-08-20`. */
  range: string | null;
  /** The words that are searched for at first. */
  q: string | null;
  /** `theme`, `outlet`, `actor` or `none`. */
  lanes: string | null;
  /** `system`, `light` or `dark`. */
  theme: string | null;
  /** Language of the dates: `en`, `de`, `es` or `fr`. */
  lang: string;
  /** Whether it begins with what came last. */
  startAtEnd: boolean;
  /** How many times nearer than everything, from 1 to 1000. */
  initialZoom: number | null;
  /** `system`, `serif`, `sans`, or `page` for that of the page around. */
  font: string | null;
  /** Px, at most so high. */
  height: number | null;
  /** Whether there are buttons to move and to zoom. */
  toolbar: boolean;
  /** `lazy` waits until it is near the window. */
  loading: string | null;

  addEventListener<Name extends keyof DatelineEventMap>(
    type: Name,
    listener: (this: DatelineTimelineElement, event: DatelineEventMap[Name]) => void,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener<Name extends keyof HTMLElementEventMap>(
    type: Name,
    listener: (this: DatelineTimelineElement, event: HTMLElementEventMap[Name]) => void,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
}

/** What it tells. Each bubbles, and leaves the shadow trees that it is in. */
export interface DatelineEventMap {
  /** The timeline is there. */
  'dateline-ready': CustomEvent<{ title: string; events: number }>;
  /** Another event is open than before; null for none. */
  'dateline-select': CustomEvent<{ id: string | null; title: string | null }>;
  /** There is no timeline; why, in a sentence. */
  'dateline-error': CustomEvent<{ message: string }>;
}

declare global {
  interface HTMLElementTagNameMap {
    'dateline-timeline': DatelineTimelineElement;
  }

  interface HTMLElementEventMap extends DatelineEventMap {}
}
