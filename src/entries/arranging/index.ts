import { arrangerBy } from './arranger-by.ts';

/** Arranges small stories at once and large ones in a worker of its own. */
export const arranger = arrangerBy({
  hire: () => new Worker(new URL('./arrange.worker.ts', import.meta.url), { type: 'module' }),
});
