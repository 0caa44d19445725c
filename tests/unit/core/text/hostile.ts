/**
 * Characters of a hostile text. What is linear in them is done in a moment; what is quadratic would take 10¹² steps and
 * runs into the test's time limit on any machine, so that nothing has to be measured.
 */
export const HOSTILE_LENGTH = 1_000_000;

/** Far above what the slowest machine needs, ms. */
export const HOSTILE_LIMIT = 60_000;
