import { readMessage, type Channel } from '../../state/presenting/messages.ts';

/** Of every talk and its notes; sessions tell them apart. */
const NAME = 'dateline:talks';

/** What the windows of a talk hear one another by; where a browser keeps windows apart, nothing is ever heard. */
export function openChannel(): Channel & { close(): void } {
  let channel: BroadcastChannel | null = null;
  try {
    channel = new BroadcastChannel(NAME);
  } catch {
    // A frame in a sandbox has none.
  }
  return {
    post: (message) => channel?.postMessage(message),
    hear(listener) {
      const onmessage = ({ data }: MessageEvent) => {
        const message = readMessage(data);
        if (message !== null) listener(message);
      };
      channel?.addEventListener('message', onmessage);
      return () => channel?.removeEventListener('message', onmessage);
    },
    close: () => channel?.close(),
  };
}

/** A name that nobody else has. */
export function newName(): string {
  return [...crypto.getRandomValues(new Uint32Array(3))].map((part) => part.toString(36)).join('');
}
