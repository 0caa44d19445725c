/** A page under test, and how a person moves in it. */
export interface Peer {
  id: string;
  /** File in `adapters/` and folder of the built page, where it is not the id. */
  entry?: string;
  /** File of the page in its folder; index.html where it is left out. */
  page?: string;
  /** Added to the page's address, say `cluster=1`. */
  query?: string;
  /** Selector that matches as soon as there is an item; null: the page marks `timeline:first-item` or `timeline:ready`. */
  item: string | null;
  /** Selector of the items' labels; null: there are none in the DOM, and text drawn on a canvas is taken instead. */
  label: string | null;
  /** Selector of the element under the pointer. */
  area: string;
  pan: 'drag' | 'wheelX' | 'wheelY';
  /** Null: it cannot zoom. */
  zoom: 'wheel' | 'ctrl+wheel' | 'alt+wheel' | { click: [zoomIn: string, zoomOut: string] } | null;
}

/** An app that was built elsewhere: a peer, and its folder. */
export interface App extends Peer {
  folder: string;
}

/** One of the dataset's events. */
export interface BenchEvent {
  id: number;
  /** ms since the epoch, UTC; whole minutes. */
  start: number;
  /** ms since the epoch, UTC; a point in time has none. */
  end?: number;
  title: string;
  /** 0 to 7. */
  group: number;
}

/** ms from the start of the navigation. */
export interface Load {
  data: number | null;
  first: number;
  ready: number;
  /** The last of `ready`, the last change of the number of elements, and the end of the last long task. */
  all: number;
  /** How long the longest task took. */
  longest: number;
}

export interface Memory {
  /** JavaScript heap after a garbage collection. */
  heapMB: number;
  buffersMB: number;
  /** Proportional set size of the renderer process; null where the system does not tell it. */
  rendererMB: number | null;
  /** Elements in the document. */
  nodes: number;
}

/** A pan or a zoom; frames in ms. */
export interface Motion {
  ms: number;
  frames: number;
  fps: number;
  /** Frames per second that the compositor drew. */
  drawnFps: number;
  median: number;
  p95: number;
  max: number;
  longTasks: number;
  longMs: number;
  /** Per frame, of the main thread. */
  mainMs: number;
  scriptMs: number;
  layoutMs: number;
}

/** What could not be brought to an end, and why. */
export interface Unfinished {
  dnf: string;
}

/** Bytes. */
export interface Payload {
  raw: number;
  gzip: number;
  brotli: number;
}

/** How many of the labels in the first view are which. */
export interface Labels {
  visible: number;
  overlapping: number;
  cut: number;
  tiny: number;
  readable: number;
}

/** One load of one page in a fresh browser, and what was done in it. */
export interface Repetition {
  load: Load;
  memory: Memory;
  payload?: Payload;
  labels?: Labels;
  pan?: Motion | Unfinished;
  zoom?: Motion | Unfinished;
  /** Uncaught errors of the page. */
  errors: string[];
  /** Addresses outside this machine that the page asked for. */
  blocked: string[];
}

/** A page with a number of events: the medians of its repetitions. */
export interface Case {
  peer: string;
  n: number;
  /** How many repetitions came to their end. */
  reps: number;
  /** Share of the processors that other programs took before it. */
  otherLoad?: number;
  load?: Load;
  /** ms between the quickest and the slowest load. */
  spread?: number;
  memory?: Memory;
  payload?: Payload;
  labels?: Labels;
  pan?: Motion | Unfinished;
  zoom?: Motion | Unfinished;
  errors?: string[];
  blocked?: string[];
  /** Why a load did not finish. */
  dnf?: string;
  /** Why it was not tried. */
  skipped?: string;
}

/** Under what the figures came about. */
export interface Circumstances {
  /** ISO 8601, UTC. */
  date: string;
  chromium: string;
  node: string;
  cpu: string;
  flags: string[];
  viewport: { width: number; height: number };
  /** ms for each load, pan and zoom. */
  limit: number;
  /** Of the packages under test, by name. */
  versions: Record<string, string>;
}

export interface Results extends Circumstances {
  /** In the order of the rows. */
  peers: Peer[];
  cases: Case[];
}
