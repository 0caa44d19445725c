/** How a talk goes on by itself. */
export interface Autoplay {
  /** ms between steps. */
  every: number;
  /** Whether it begins again after its last step. */
  loop: boolean;
  /** Whether it also does where the reader wants less motion. */
  always: boolean;
}

/** s; shorter can nobody read, longer is a still picture. */
const SHORTEST = 2;
const LONGEST = 600;

/** Reads `autoplay=8s`, `loop` and `autoplay-always` from the query string of an address; null where nothing goes on by itself. */
export function readAutoplay(query: string): Autoplay | null {
  const params = new URLSearchParams(query);
  const [, seconds] = /^(\d{1,4}(?:\.\d{1,3})?)s?$/.exec(params.get('autoplay') ?? '') ?? [];
  if (seconds === undefined) return null;
  const every = Math.min(Math.max(Number(seconds), SHORTEST), LONGEST) * 1000;
  return { every, loop: isOn(params, 'loop'), always: isOn(params, 'autoplay-always') };
}

function isOn(params: URLSearchParams, key: string): boolean {
  return params.has(key) && !['0', 'false'].includes(params.get(key) ?? '');
}
