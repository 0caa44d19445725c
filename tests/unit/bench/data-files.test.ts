import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ensureData, readTitles } from '../../../bench/browser/data-files.js';
import { benchEvents } from '../../../bench/browser/dataset.js';

let folder: string;
beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'dateline-data-'))));
afterEach(() => rmSync(folder, { recursive: true }));

// More than are written at a time.
const COUNT = 10_001;

test('writes the events as JSON, and their times as columns', () => {
  const inside = path.join(folder, 'made/for/it');
  ensureData(COUNT, inside);
  const events = benchEvents(COUNT);
  const title = `Synthetic news, ${COUNT} events`;
  const json = readFileSync(path.join(inside, `${COUNT}.json`), 'utf8');
  expect(json).toBe(JSON.stringify({ title, events }));
  const columns = new Float64Array(new Uint8Array(readFileSync(path.join(inside, `${COUNT}.bin`))).buffer);
  expect([...columns.subarray(0, COUNT)]).toEqual(events.map(({ start }) => start));
  expect([...columns.subarray(COUNT)]).toEqual(events.map(({ end = 0 }) => end));
  expect(readTitles(COUNT, inside)).toEqual(events.map((event) => event.title));
});

test('keeps files that are whole', () => {
  writeFileSync(path.join(folder, '20.json'), 'mine');
  writeFileSync(path.join(folder, '20.bin'), 'mine');
  ensureData(20, folder);
  expect(readFileSync(path.join(folder, '20.json'), 'utf8')).toBe('mine');
});

test('writes anew what was broken off', () => {
  writeFileSync(path.join(folder, '20.json'), '{"title":"Syn');
  ensureData(20, folder);
  expect(readTitles(20, folder)).toHaveLength(20);
  expect(readdirSync(folder).sort()).toEqual(['20.bin', '20.json']);
});
