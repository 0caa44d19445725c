import { BY_THE_CONTRACT } from '../../../../bench/browser/peers.js';
import type { Case, Circumstances, Motion, Peer, Results } from '../../../../bench/browser/types.ts';

/** Small makers of results: what a test does not name is as plain as can be. */

export function peers(...ids: string[]): Peer[] {
  return ids.map((id) => ({ id, ...BY_THE_CONTRACT }));
}

export function aCase(peer: string, n: number, over: Partial<Case> = {}): Case {
  return { peer, n, reps: 3, ...over };
}

export function load(all: number, over: Partial<NonNullable<Case['load']>> = {}) {
  return { data: 0, first: all, ready: all, all, longest: 0, ...over };
}

export function motion(over: Partial<Motion> = {}): Motion {
  return {
    ms: 1000,
    frames: 60,
    fps: 60,
    drawnFps: 57.25,
    median: 16.7,
    p95: 33.3,
    max: 101,
    longTasks: 0,
    longMs: 0,
    mainMs: 5,
    scriptMs: 1,
    layoutMs: 1,
    ...over,
  };
}

export function circumstances(over: Partial<Circumstances> = {}): Circumstances {
  return {
    date: '2026-11-22T05:00:00.000Z',
    chromium: 'Chromium 1',
    node: 'v20',
    cpu: '2 × Chip',
    flags: ['--flag', '--other'],
    viewport: { width: 1280, height: 800 },
    limit: 60_000,
    versions: { some: '1.0.0', other: '2.0.0' },
    ...over,
  };
}

export function results(ids: string[], cases: Case[]): Results {
  return { ...circumstances(), peers: peers(...ids), cases };
}
