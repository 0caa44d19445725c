import { describe, expect, test } from 'vitest';
import { joinLessSure, joinProposals } from '../../../../src/extract/join/index.ts';
import type { Proposal } from '../../../../src/extract/proposal.ts';
import { articlesOf, told } from './told.ts';

const NONE = { variants: [], taken: new Set<string>() };
const DOUBT = 'The words do not say who “they” is.';

const CROSSED = 'Over 1,000 soldiers and armored vehicles crossed into the Kursk region on Tuesday.';
const ENTERED = 'Some 1,000 soldiers entered the Kursk region with armored vehicles on Tuesday.';
const SOLDIERS =
  'The soldiers, some 1,000 of them, entered the Kursk region on Tuesday with armored vehicles.';
const CLOSED = 'They closed the old bridge of Elmford on Tuesday.';

const sure = [CROSSED, ENTERED].map((exact, at) =>
  told(at === 0 ? 'a' : 'b', exact, { actors: ['Ukraine'], when: '2024-08-05/2024-08-06' }),
);

function joined(unsure: readonly Proposal[]) {
  const articles = articlesOf([...sure, ...unsure]);
  const before = joinProposals(sure, articles, NONE);
  return { before, after: joinLessSure(before, unsure, articles, NONE) };
}

describe('what is less sure', () => {
  test('is an event of its own, which has its doubts', () => {
    const { before, after } = joined([told('c', CLOSED, { doubts: [DOUBT] })]);
    expect(after).toHaveLength(2);
    expect(after[0]).toBe(before[0]);
    expect(after[1]).toMatchObject({ doubts: [DOUBT], tellings: [{ article: 'c' }] });
  });

  test('joins an event that is told surely, which keeps title, date, kind, id and evidence', () => {
    const less = told('c', SOLDIERS, {
      ...{ title: '1,000 soldiers enter the Kursk region', when: '2024-08-06', modality: 'claimed' },
      ...{ actors: ['Ukraine'], doubts: [DOUBT], confidence: 1 },
    });
    const { before, after } = joined([less]);
    expect(after).toHaveLength(1);
    const [{ id, title, when, modality, doubts, tellings, evidence }] = after as [(typeof after)[0]];
    expect({ id, title, when, modality }).toEqual({
      ...{ id: before[0]?.id, title: before[0]?.title },
      ...{ when: before[0]?.when, modality: 'happened' },
    });
    expect([doubts, tellings.at(-1), tellings.length]).toEqual([[], less, 3]);
    expect(evidence.slice(0, 1)).toEqual(before[0]?.evidence);
    expect(evidence[1]).toMatchObject({ b: 2 });
    expect(evidence[1]?.because.join(' ')).toContain('Kursk');
  });

  test('joins no two events that are told surely', () => {
    const apart = [told('a', CROSSED, { when: '2024-08-06' }), told('b', CLOSED, { when: '2024-08' })];
    const articles = articlesOf([...apart, told('c', SOLDIERS)]);
    const before = joinProposals(apart, articles, NONE);
    expect(before).toHaveLength(2);
    const unsure = [told('c', `${SOLDIERS} ${CLOSED}`, { doubts: [DOUBT] })];
    const after = joinLessSure(before, unsure, articles, NONE);
    for (const { tellings } of after)
      expect(tellings.filter(({ doubts }) => doubts.length === 0).length).toBeLessThan(2);
    expect(after.flatMap(({ tellings }) => tellings)).toHaveLength(3);
  });

  test('leaves events as they are where there is none', () => {
    const { before, after } = joined([]);
    expect(after).toEqual(before);
  });
});
