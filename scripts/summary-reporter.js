import { writeFileSync } from 'node:fs';

/** @import { Reporter, TestModule } from 'vitest/node' */
/** @typedef {{ passed: number, failed: number, skipped: number }} Summary */

/**
 * Writes how many tests passed, failed and were skipped, as JSON, to the file that `DATELINE_TEST_SUMMARY` names. A file that
 * cannot be run, and an error outside of any test, each count as a failed test: both would otherwise go uncounted.
 *
 * @implements {Reporter}
 */
export default class SummaryReporter {
  /**
   * @param {readonly TestModule[]} modules
   * @param {readonly unknown[]} errors
   */
  onTestRunEnd(modules, errors) {
    const file = process.env.DATELINE_TEST_SUMMARY;
    if (file) writeFileSync(file, JSON.stringify(summarize(modules, errors)));
  }
}

/**
 * @param {readonly Pick<TestModule, 'children' | 'errors'>[]} modules
 * @param {readonly unknown[]} errors those outside of any test
 * @returns {Summary}
 */
export function summarize(modules, errors) {
  const summary = { passed: 0, failed: errors.length, skipped: 0 };
  for (const module of modules) {
    summary.failed += module.errors().length;
    for (const suite of module.children.allSuites()) summary.failed += suite.errors().length;
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      // Left pending by a run that was broken off.
      summary[state === 'pending' ? 'skipped' : state] += 1;
    }
  }
  return summary;
}

/**
 * `12 passed, 0 failed`, and `, 3 skipped` where there are any.
 *
 * @param {Summary} summary
 */
export function summaryLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
