import { parts, IN_ORDER } from './parts.ts';

/** However busy a browser is, it goes on after so many ms. */
const PATIENCE = 2000;

/** Loads what may be asked for, part by part while the browser has nothing else to do, so that no click waits. */
export async function prefetch(): Promise<void> {
  await painted();
  const [first, ...others] = IN_ORDER;
  // At once: a browser that prints does not wait.
  await parts[first!].load();
  await document.fonts.ready;
  for (const name of others) {
    await idle();
    await parts[name].load();
  }
}

function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

function idle(): Promise<void> {
  return new Promise((resolve) => {
    // Safari has no idea of being idle.
    if (typeof requestIdleCallback === 'function')
      requestIdleCallback(() => resolve(), { timeout: PATIENCE });
    else setTimeout(resolve, 50);
  });
}
