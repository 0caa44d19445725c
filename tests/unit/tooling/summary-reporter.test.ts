import { describe, expect, test } from 'vitest';
import { summarize, summaryLine } from '../../../scripts/summary-reporter.js';

type Module = Parameters<typeof summarize>[0][number];
type State = 'passed' | 'failed' | 'skipped' | 'pending';

function moduleOf(states: State[], errors = 0, suiteErrors = 0): Module {
  const tests = states.map((state) => ({ result: () => ({ state }) }));
  const suites = [{ errors: () => Array<Error>(suiteErrors).fill(new Error('suite')) }];
  const children = { allTests: () => tests, allSuites: () => suites };
  return { children, errors: () => Array<Error>(errors).fill(new Error('module')) } as unknown as Module;
}

describe('summarize', () => {
  test('counts tests over all files', () => {
    const modules = [moduleOf(['passed', 'passed', 'failed']), moduleOf(['passed', 'skipped', 'pending'])];
    expect(summarize(modules, [])).toEqual({ passed: 3, failed: 1, skipped: 2 });
  });

  test('a file or suite that could not run, and an error outside of tests, are failures', () => {
    expect(summarize([moduleOf(['passed'], 1)], [])).toEqual({ passed: 1, failed: 1, skipped: 0 });
    expect(summarize([moduleOf(['passed'], 0, 2)], [])).toEqual({ passed: 1, failed: 2, skipped: 0 });
    expect(summarize([moduleOf(['passed'])], [new Error('late')])).toEqual({
      passed: 1,
      failed: 1,
      skipped: 0,
    });
  });

  test('no files', () => {
    expect(summarize([], [])).toEqual({ passed: 0, failed: 0, skipped: 0 });
  });
});

test.each([
  [{ passed: 12, failed: 0, skipped: 0 }, '12 passed, 0 failed'],
  [{ passed: 0, failed: 3, skipped: 0 }, '0 passed, 3 failed'],
  [{ passed: 12, failed: 1, skipped: 2 }, '12 passed, 1 failed, 2 skipped'],
])('summaryLine %o', (summary, line) => {
  expect(summaryLine(summary)).toBe(line);
});
