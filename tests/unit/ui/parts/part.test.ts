import { expect, test, vi } from 'vitest';
import { Part } from '../../../../src/ui/parts/part.svelte.ts';

/** The loader listens to the page for what is lost. */
vi.stubGlobal('document', new EventTarget());

test('is loaded once, by whoever asks first', async () => {
  const load = vi.fn(() => Promise.resolve('code'));
  const part = new Part(load);
  expect(part.loaded).toBeNull();
  await Promise.all([part.load(), part.load()]);
  expect(part.loaded).toBe('code');
  await part.load();
  expect(load).toHaveBeenCalledOnce();
  expect(part.failures).toBe(0);
});

test('counts what was in vain, never rejects, and tries again when it is asked again', async () => {
  const load = vi.fn<() => Promise<string>>().mockRejectedValueOnce(new Error('gone'));
  load.mockRejectedValueOnce(new Error('gone')).mockResolvedValue('code');
  const part = new Part(load);
  await Promise.all([part.load(), part.load()]);
  expect(part).toMatchObject({ loaded: null, failures: 1 });
  await part.load();
  expect(part).toMatchObject({ loaded: null, failures: 2 });
  await part.load();
  expect(part).toMatchObject({ loaded: 'code', failures: 2 });
});
