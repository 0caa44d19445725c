import type { Claim, TabEvents, Tabs, Told } from '../../../state/desk/tabs.ts';

/** ms that a tab has to finish what it writes; one that is frozen never answers. */
const PATIENCE = 2000;

type Message = { kind: 'changed'; told: Told } | { kind: 'yield' } | { kind: 'yielded' };

/**
 * One tab writes a collection: the one that holds its Web Lock. The others queue for it, follow what it writes, and may ask
 * for it. Where there are no Web Locks (pages that are not served over https), whoever opens a collection takes it over.
 */
export function browserTabs(locks: LockManager | undefined): Tabs {
  return {
    claim(id, events) {
      const channel = channelOf(id);
      return locks === undefined
        ? takingOver(channel, events)
        : holding(locks, `dateline-desk:${id}`, channel, events);
    },
  };
}

/** What the tabs say to one another of what is kept under an id: something comes whenever it was written. */
export function channelOf(id: string): BroadcastChannel {
  return new BroadcastChannel(`dateline-desk:${id}`);
}

function holding(
  locks: LockManager,
  name: string,
  channel: BroadcastChannel,
  events: TabEvents & { onother(): void },
): Claim {
  let letGo: (() => void) | null = null;
  let waiting = new AbortController();
  let isOver = false;
  let late: ReturnType<typeof setTimeout> | undefined;
  const ear = earOf(events);
  const post = (message: Message) => channel.postMessage(message);

  /** Holds the lock until it is let go or stolen; whether it was had at all. */
  function request(options: LockOptions): Promise<boolean> {
    return locks
      .request(name, options, async (lock) => {
        if (lock === null || isOver) return lock !== null;
        events.ongained();
        await new Promise<void>((resolve) => (letGo = resolve));
        return true;
      })
      .then(Boolean);
  }

  function queue(): void {
    waiting = new AbortController();
    // Where it is stolen, or where one asks no longer.
    request({ signal: waiting.signal }).catch(lost);
  }

  function lost(): void {
    if (letGo === null || isOver) return;
    letGo = null;
    events.onother();
    queue();
  }

  function steal(): void {
    clearTimeout(late);
    late = undefined;
    waiting.abort();
    request({ steal: true }).catch(lost);
  }

  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    if (data.kind === 'changed') ear.hear(data.told);
    else if (data.kind === 'yield' && letGo !== null)
      void events.onlost().then(() => post({ kind: 'yielded' }));
    else if (data.kind === 'yielded' && late !== undefined) steal();
  };

  void request({ ifAvailable: true }).then((wasHad) => {
    if (wasHad || isOver) return;
    events.onother();
    queue();
  }, lost);

  return {
    takeOver() {
      if (letGo !== null || late !== undefined) return;
      post({ kind: 'yield' });
      late = setTimeout(steal, PATIENCE);
    },
    tell: (told) => post({ kind: 'changed', told }),
    release() {
      isOver = true;
      clearTimeout(late);
      waiting.abort();
      letGo?.();
      ear.close();
      channel.close();
    },
  };
}

function takingOver(channel: BroadcastChannel, events: TabEvents): Claim {
  let isMine = true;
  const ear = earOf(events);
  const post = (message: Message) => channel.postMessage(message);
  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    if (data.kind === 'changed') ear.hear(data.told);
    else if (data.kind === 'yield' && isMine) {
      isMine = false;
      void events.onlost();
    }
  };
  function takeOver(): void {
    isMine = true;
    post({ kind: 'yield' });
    events.ongained();
  }
  queueMicrotask(takeOver);
  return {
    takeOver,
    tell: (told) => post({ kind: 'changed', told }),
    release() {
      ear.close();
      channel.close();
    },
  };
}

/** Hears of changes while its page is seen. Where nobody looks nothing is done for them: once somebody does, that there were some. */
function earOf({ onchanged }: TabEvents): { hear: (told: Told) => void; close: () => void } {
  let isBehind = false;
  const end = new AbortController();
  const { signal } = end;
  // Browsers tell a page that is frozen nothing.
  document.addEventListener('freeze', () => (isBehind = true), { signal });
  document.addEventListener(
    'visibilitychange',
    () => {
      if (document.hidden || !isBehind) return;
      isBehind = false;
      onchanged(null);
    },
    { signal },
  );
  return {
    hear(told) {
      if (document.hidden) isBehind = true;
      else onchanged(told);
    },
    close: () => end.abort(),
  };
}
