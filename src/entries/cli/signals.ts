/** What a signal brings about before it ends the program. */
export interface Heeded {
  /** Takes away what would stand in the way of words. */
  clear?(): void;
  /** Says what is there and what is not; only the last of those that are heeded is asked. */
  say?(): void;
  /** The last thing that is done. */
  end?(): void;
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const NUMBERS = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 };
const NEVER = new Promise<never>(() => undefined);

/** In the order in which they came. */
const heeded: Heeded[] = [];
let listening = false;
let leaving = false;

/** From here on, signals are listened to: at other times they end the program at once, busy as it may be. */
export function heed(what: Heeded): void {
  if (!listening) for (const signal of SIGNALS) process.on(signal, hear);
  listening = true;
  heeded.push(what);
}

export function ignore(what: Heeded): void {
  const place = heeded.lastIndexOf(what);
  if (place >= 0) heeded.splice(place, 1);
  // A signal that has come in already would be lost: it is heard in one of the next two turns of the event loop.
  if (heeded.length === 0) setImmediate(() => setImmediate(stopListening));
}

function stopListening(): void {
  if (heeded.length > 0) return;
  for (const signal of SIGNALS) process.off(signal, hear);
  listening = false;
}

/** Whether a signal has come, and the program only waits for what it printed to be taken. */
export function isLeaving(): boolean {
  return leaving;
}

/** Resolves at once, and never where the program is leaving: nothing takes its place after it was said what is there. */
export function unlessLeaving(): Promise<void> {
  return leaving ? NEVER : Promise.resolve();
}

/** Ends the program once what it printed is taken; the second time at once. */
export function leave(signal: (typeof SIGNALS)[number]): Promise<never> {
  if (leaving) end(signal);
  for (const { clear } of heeded) clear?.();
  heeded.findLast(({ say }) => say !== undefined)?.say?.();
  leaving = true;
  const full = [process.stdout, process.stderr].filter(({ writableLength }) => writableLength > 0);
  if (full.length === 0) end(signal);
  const taken = full.map((stream) => new Promise((resolve) => stream.write('', resolve)));
  void Promise.all(taken).then(() => end(signal));
  return NEVER;
}

function hear(signal: (typeof SIGNALS)[number]): void {
  void leave(signal);
}

function end(signal: (typeof SIGNALS)[number]): never {
  for (const { end } of heeded) end?.();
  // As shells count: what was ended by a signal has 128 and the signal’s number.
  process.exit(128 + NUMBERS[signal]);
}
