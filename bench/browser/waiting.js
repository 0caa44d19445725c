/** @param {number} ms */
export function sleep(ms) {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/**
 * The promise's value, if it comes in time.
 *
 * @template Value
 * @param {Promise<Value>} promise
 * @param {string} what for the message
 * @param {number} limit ms
 * @returns {Promise<Value>} rejects with "… took more than 60 s" when the time is up
 */
export async function within(promise, what, limit) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} took more than ${limit / 1000} s`)), limit);
  });
  try {
    return await Promise.race([promise, /** @type {Promise<never>} */ (late)]);
  } finally {
    clearTimeout(timer);
  }
}
