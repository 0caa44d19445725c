import { createRawSnippet } from 'svelte';
import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import Deferred from '../../src/ui/parts/Deferred.svelte';
import { LostStyles } from '../../src/ui/parts/lost-styles.ts';
import { Part } from '../../src/ui/parts/part.svelte.ts';
import '../../src/ui/page.css';

const children = createRawSnippet((code: () => string) => ({ render: () => `<p>The ${code()}</p>` }));
const instead = createRawSnippet(() => ({ render: () => '<p>Something else</p>' }));
const NAME = 'the list';

test('what is there is shown at once', async () => {
  const part = new Part(() => Promise.resolve('code'));
  await part.load();
  const { container } = await render(Deferred<string>, { part, name: NAME, children });
  expect(container.textContent).toBe('The code');
});

test('what is on its way keeps its place, and is named only when it takes a while', async () => {
  let come = (_code: string) => {};
  const part = new Part(() => new Promise<string>((resolve) => (come = resolve)));
  const screen = await render(Deferred<string>, { part, name: NAME, height: 200, children });
  const waiting = screen.container.querySelector<HTMLElement>('p')!;
  expect(waiting.offsetHeight).toBe(200);
  const [animation] = waiting.getAnimations();
  expect(animation!.effect!.getTiming()).toMatchObject({ delay: 150, duration: 0 });
  animation!.currentTime = 149;
  expect(getComputedStyle(waiting).visibility).toBe('hidden');
  animation!.finish();
  await expect.element(screen.getByText('Loading the list…')).toBeVisible();
  come('code');
  await expect.element(screen.getByText('The code')).toBeVisible();
  expect(screen.container.textContent).toBe('The code');
});

test('what is lost is said in words, with what there is instead, and can be tried again', async () => {
  const load = vi.fn<() => Promise<string>>().mockRejectedValue(new Error('gone'));
  const part = new Part(load);
  const screen = await render(Deferred<string>, { part, name: NAME, children, instead });
  const alert = screen.getByRole('alert');
  await expect
    .element(alert)
    .toHaveTextContent(/^The list could not be loaded\. Is the connection up\? Try again$/);
  await expect.element(screen.getByText('Something else')).toBeVisible();
  const again = screen.getByRole('button', { name: 'Try again' });
  await again.click();
  await expect.element(alert).toHaveTextContent(/published anew.*Load the page again/);
  load.mockResolvedValue('code');
  await again.click();
  await expect.element(screen.getByText('The code')).toBeVisible();
  expect(screen.container.textContent).toBe('The code');
});

test('what failed before anybody asked is tried once more before it is said', async () => {
  const load = vi.fn<() => Promise<string>>().mockRejectedValueOnce(new Error('gone'));
  let come = (_code: string) => {};
  load.mockImplementation(() => new Promise((resolve) => (come = resolve)));
  const part = new Part(load);
  await part.load();
  const screen = await render(Deferred<string>, { part, name: NAME, children });
  expect(screen.getByRole('alert').query()).toBeNull();
  await vi.waitFor(() => expect(load).toHaveBeenCalledTimes(2));
  come('code');
  await expect.element(screen.getByText('The code')).toBeVisible();
});

test('a style that was lost is asked for again, and no other', async () => {
  const styles = new LostStyles();
  const link = (href: string) => {
    const made = document.createElement('link');
    made.rel = 'stylesheet';
    made.href = href;
    document.head.append(made);
    return new Promise((resolve) => (made.onload = made.onerror = resolve));
  };
  const stop = styles.watch();
  await link('data:text/css,.lost-and-found{color:red}');
  expect(document.querySelectorAll('link[href^="data:"]')).toHaveLength(1);
  await styles.find();
  expect(document.querySelectorAll('link[href^="data:"]')).toHaveLength(1);

  await link('http://127.0.0.1:9/lost.css');
  stop();
  await expect(styles.find()).rejects.toThrow('lost.css did not come');
  const lost = document.querySelector<HTMLLinkElement>('link[href$="lost.css"]')!;
  lost.href = 'data:text/css,.found{color:red}';
  await styles.find();
  expect(document.querySelectorAll('link[href*=".found"]')).toHaveLength(2);
  await styles.find();
  expect(document.querySelectorAll('link[href*=".found"]')).toHaveLength(2);
  for (const one of document.querySelectorAll('link[href^="data:"]')) one.remove();
});
