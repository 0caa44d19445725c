/**
 * Runs tasks, `width` of them at a time, each as soon as one before it has ended. They begin in the order given: the longest first,
 * so that none is left to run alone at the end.
 *
 * @template T
 * @param {readonly (() => Promise<T>)[]} tasks
 * @param {number} width at least 1
 * @returns {Promise<T[]>} what they came to, in the order of the tasks
 */
export async function sideBySide(tasks, width) {
  /** @type {T[]} */
  const results = [];
  const waiting = tasks.entries();
  const lane = async () => {
    for (const [index, task] of waiting) results[index] = await task();
  };
  await Promise.all(Array.from({ length: width }, lane));
  return results;
}
