/**
 * Keeps the screen from going dark, as far as the browser lets a page: a lock goes when the page is hidden, and is asked for
 * again when it is seen. Returns its end.
 */
export function keepAwake(): () => void {
  let lock: WakeLockSentinel | null = null;
  let isOver = false;

  async function ask(): Promise<void> {
    if (document.visibilityState !== 'visible') return;
    try {
      const given = await navigator.wakeLock.request('screen');
      if (isOver) await given.release();
      else lock = given;
    } catch {
      // Frames and batteries that are low refuse it: then the screen has its own rules.
    }
  }

  const onvisible = () => void ask();
  document.addEventListener('visibilitychange', onvisible);
  void ask();
  return () => {
    isOver = true;
    document.removeEventListener('visibilitychange', onvisible);
    void lock?.release();
  };
}
