import { Cancelled, type Progress } from './work.ts';

/** Work that takes its time. */
export interface Job {
  label: string;
  done: number;
  total: number;
  cancel(): void;
}

/** The work that is under way, as far as it is to be shown. */
export class Jobs {
  current = $state.raw<Job | null>(null);

  /** What the work came to; null where it was cancelled. */
  async do<T>(
    label: string,
    cancel: () => void,
    start: (progress: Progress) => Promise<T>,
  ): Promise<T | null> {
    this.current = { label, done: 0, total: 0, cancel };
    try {
      return await start((done, total) => (this.current = { label, done, total, cancel }));
    } catch (error) {
      if (error instanceof Cancelled) return null;
      throw error;
    } finally {
      this.current = null;
    }
  }
}
