import type { HeldStory } from '../../core/embed/index.ts';

/**
 * The story that a page hands to this one, which it has in a frame, once it is asked: a preview of what this page will be with that
 * story in it. From a page of the same site alone, so that nobody else says something in its name.
 */
export function handed(by: Window): Promise<HeldStory> {
  return new Promise((resolve) => {
    addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
      if (source !== by || origin !== location.origin || !isStory(data)) return;
      resolve(JSON.parse(new TextDecoder().decode(data.story)) as HeldStory);
    });
    by.postMessage({ dateline: 'story' }, location.origin);
  });
}

function isStory(data: unknown): data is { story: Uint8Array } {
  return typeof data === 'object' && data !== null && 'story' in data && data.story instanceof Uint8Array;
}
