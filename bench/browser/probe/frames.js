/**
 * Runs in the page before any of its scripts, after `watchLoading`, and so may use nothing from outside of it: notes when
 * animation frames begin, while that is asked for.
 */
export function watchFrames() {
  if (window.top !== window) return;
  /** @type {number[]} */
  let frames = [];
  let isRecording = false;
  let began = 0;

  Object.assign(globalThis.timelineProbe, { startFrames, stopFrames, longTasksSinceStart });

  function startFrames() {
    frames = [];
    isRecording = true;
    began = performance.now();
    requestAnimationFrame(note);
  }

  /** @param {number} time */
  function note(time) {
    frames.push(time);
    if (isRecording) requestAnimationFrame(note);
  }

  async function stopFrames() {
    await nextFrame();
    await nextFrame();
    isRecording = false;
    return { frames, ms: performance.now() - began };
  }

  function nextFrame() {
    return new Promise((resolve) => requestAnimationFrame(resolve));
  }

  function longTasksSinceStart() {
    const { longTasks } = globalThis.timelineProbe;
    return longTasks
      .filter(({ start, duration }) => start + duration > began)
      .map(({ duration }) => duration);
  }
}
