import type { Labels, Load } from '../types.ts';

/** Text in a page, and where it stands. */
export interface TextBox {
  text: string;
  /** Size of its font in CSS px. */
  px: number;
  full: Box;
  /** What of it is in the window, and not cut off by a box around it. */
  shown: Box;
}

/** In CSS px of the window. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** What runs in the page beside it. */
export interface Probe {
  /** Settles when the page has been quiet after its last change. */
  loaded: Promise<Load>;
  /** Start and duration of each long task, in ms. */
  longTasks: { start: number; duration: number }[];
  startFrames(): void;
  /** After two more frames: when each one began, and how long all took, in ms. */
  stopFrames(): Promise<{ frames: number[]; ms: number }>;
  /** Durations of the long tasks since the frames were started, in ms. */
  longTasksSinceStart(): number[];
  /** Labels by their selector, or text on a canvas that begins one of the titles. */
  countLabels(selector: string | null, titles: string[]): Labels;
}

declare global {
  var timelineProbe: Probe;
  /** What a page under test may offer. */
  var __timelineBench: { beforePan?: () => void } | undefined;
}
