import { describe, expect, test } from 'vitest';
import { measureAll } from '../../../bench/browser/measure-all.js';
import { motionIn } from '../../../bench/browser/measure.js';
import { PEERS } from '../../../bench/browser/peers.js';
import type { Case, Motion } from '../../../bench/browser/types.ts';

type Measure = NonNullable<Parameters<typeof measureAll>[3]>;

const [a, b] = [peer('blank'), peer('floor')];

function peer(id: string) {
  const found = PEERS.find((known) => known.id === id);
  if (found === undefined) throw new Error(id);
  return found;
}

/** What was asked for, and what came of it, where `answer` is what each measurement finds. */
async function run(answer: (id: string, n: number) => Partial<Case>, sizes = [20, 100, 1000]) {
  const asked: string[] = [];
  const cases: Case[] = [];
  const measure: Measure = ({ id }, n, { origin, reps, stuck }) => {
    asked.push([id, n, ...stuck].join(' '));
    expect([origin, reps]).toEqual(['http://here', 3]);
    return Promise.resolve({ peer: id, n, reps: 3, ...answer(id, n) });
  };
  await measureAll([a, b], { origin: 'http://here', sizes, reps: 3 }, (entry) => cases.push(entry), measure);
  return { asked, cases };
}

describe('measureAll', () => {
  test('takes all pages with one number before the next', async () => {
    const { asked, cases } = await run(() => ({}));
    expect(asked).toEqual(['blank 20', 'floor 20', 'blank 100', 'floor 100', 'blank 1000', 'floor 1000']);
    expect(cases.map(({ peer, n }) => `${peer} ${n}`)).toEqual(asked);
  });

  test('does not try a page with more than it finished with', async () => {
    const { asked, cases } = await run((id, n) => (id === 'blank' && n === 100 ? { dnf: 'too slow' } : {}));
    expect(asked).not.toContain('blank 1000');
    expect(asked).toContain('floor 1000');
    expect(cases).toContainEqual({
      peer: 'blank',
      n: 1000,
      reps: 0,
      skipped: 'did not finish with 100: too slow',
    });
  });

  test('says what a page got stuck in', async () => {
    const { asked } = await run((id, n) => {
      if (id !== 'floor') return {};
      return n === 20 ? { pan: { dnf: 'stuck' } } : { zoom: { dnf: 'stuck' } };
    });
    expect(asked.filter((line) => line.startsWith('floor'))).toEqual([
      'floor 20',
      'floor 100 pan',
      'floor 1000 pan zoom',
    ]);
    expect(asked).toContain('blank 1000');
  });
});

describe('motionIn', () => {
  const motion = (ms: number) => ({ ms, median: 2 * ms }) as Motion;

  test.each([
    ['the median', [motion(1), motion(9), motion(2)], motion(2)],
    ['those that came to an end', [motion(1), { dnf: 'stuck' }, undefined], motion(1)],
    ['why, where none did', [undefined, { dnf: 'stuck' }, { dnf: 'later' }], { dnf: 'stuck' }],
    ['nothing where nothing was tried', [undefined], undefined],
  ])('is %s', (_name, motions, expected) => expect(motionIn(motions)).toEqual(expected));
});
