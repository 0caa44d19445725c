import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readResults, startResults, withCase, writeResults } from '../../../bench/browser/results.js';
import { aCase, circumstances, peers, results } from './support/results.ts';

test('begin with the peers and no cases', () => {
  const started = startResults(circumstances(), peers('a', 'b'), null);
  expect(started).toEqual({ ...circumstances(), peers: peers('a', 'b'), cases: [] });
});

test('begin with those of an earlier run, its other peers last', () => {
  const earlier = results(['x', 'a', 'y'], [aCase('a', 20), aCase('x', 20)]);
  const now = circumstances({ date: '2027-01-01T00:00:00.000Z' });
  const started = startResults(now, peers('b', 'a'), earlier);
  expect(started.peers.map(({ id }) => id)).toEqual(['b', 'a', 'x', 'y']);
  expect(started.cases).toEqual(earlier.cases);
  expect(started.date).toBe(now.date);
});

test('take a case in the place of the same one', () => {
  const before = results(['a', 'b'], [aCase('a', 20), aCase('a', 100), aCase('b', 20)]);
  const after = withCase(before, aCase('a', 20, { reps: 9 }));
  expect(after.cases).toEqual([aCase('a', 100), aCase('b', 20), aCase('a', 20, { reps: 9 })]);
  expect(before.cases).toHaveLength(3);
});

test('are written beside their table, and read again', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'dateline-results-'));
  const out = path.join(folder, 'new/table.md');
  expect(readResults(out)).toBeNull();
  const written = results(['a'], [aCase('a', 20)]);
  writeResults(written, out);
  expect(readResults(out)).toEqual(written);
  expect(JSON.parse(readFileSync(path.join(folder, 'new/table.json'), 'utf8'))).toEqual(written);
  expect(readFileSync(out, 'utf8')).toMatch(/^# The timeline beside others\n/);
  rmSync(folder, { recursive: true });
});
