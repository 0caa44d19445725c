import { createContext, Script } from 'node:vm';
import { leave, unlessLeaving } from './signals.ts';

/** A script can be broken off by SIGINT, busy as it may be; other signals are heard when it is done. */
const SCRIPT = new Script('work()');
const SCOPE: { work: () => void } = { work: () => undefined };

/** Between two looks at what has come in meanwhile; ms. */
const SLICE = 100;

/** Does long work that never waits, so that Ctrl-C ends the program in the midst of it. `work` must not print. */
export async function busy<T>(work: () => T): Promise<T> {
  // A signal that has come in is heard now, as nobody listens while the script is got ready.
  await turn();
  await turn();
  await unlessLeaving();
  let outcome: { is: T } | null = null;
  SCOPE.work = () => (outcome = { is: work() });
  try {
    SCRIPT.runInContext(createContext(SCOPE), { breakOnSigint: true });
  } catch (error) {
    if (!isBrokenOff(error)) throw error;
    return leave('SIGINT');
  }
  return (outcome as { is: T } | null)!.is;
}

/** The same in steps, between which other signals are heard. `between` may print. */
export async function busyInSteps<T>(steps: Generator<undefined, T>, between: () => void): Promise<T> {
  for (;;) {
    const step = await busy(() => {
      const end = performance.now() + SLICE;
      let next = steps.next();
      while (next.done !== true && performance.now() < end) next = steps.next();
      return next;
    });
    if (step.done === true) return step.value;
    between();
  }
}

/** Of the event loop; what comes in after a first one has begun is heard in the second. */
function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

function isBrokenOff(error: unknown): boolean {
  // Not by its class, which is that of the script’s own realm.
  return (error as { code?: unknown } | null)?.code === 'ERR_SCRIPT_EXECUTION_INTERRUPTED';
}
