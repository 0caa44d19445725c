import { describe, expect, test } from 'vitest';
import { joinProposals, matchKnown } from '../../../../src/extract/join/index.ts';
import type { Proposal } from '../../../../src/extract/proposal.ts';
import { account, event } from '../../../support/data.ts';
import { STRAIT } from './strait.ts';

const { articles, variants } = STRAIT;
const { proposals, events } = STRAIT;

function told(name: string, article: string): Proposal {
  return proposals.find((each, at) => events[at] === name && each.article === article)!;
}

function propose(...some: Proposal[]) {
  return joinProposals(some, articles, { variants, taken: new Set() });
}

/** An event of the collection whose one account is what a proposal tells. */
function known(id: string, { article, title, when, actors, modality, excerpt }: Proposal) {
  const { exact, start, end } = excerpt;
  return event(id, when, {
    title,
    actors,
    modality,
    accounts: [account(article, { exact, start, end, when })],
  });
}

const match = (proposed: Proposal[], collection: ReturnType<typeof known>[]) =>
  matchKnown(propose(...proposed), collection, articles, { variants });

describe('what a collection has already', () => {
  const oskel = told('oskel_two', 'gazette-2');
  const elsewhere = told('oskel_two', 'post-2');

  test('is left out where its words are an account', () => {
    expect(match([oskel], [known('shelling', oskel)])).toEqual([]);
  });

  test('or half of them', () => {
    const { exact, start } = oskel.excerpt;
    const part = (length: number, over: Partial<Proposal> = {}) => {
      const excerpt = { exact: exact.slice(0, length), start, end: start + length };
      return match([oskel], [known('shelling', { ...oskel, excerpt, ...over })]);
    };
    expect(part(20)).toEqual([]);
    expect(part(20, { when: '2031-03-03' })).toHaveLength(1);
    expect(part(20, { article: 'post-1' })).toHaveLength(1);
  });

  test('is named where another article tells it', () => {
    const [found, ...others] = match(
      [elsewhere],
      [known('other', told('recall', 'gazette-2')), known('shelling', oskel)],
    );
    expect(others).toEqual([]);
    expect(found?.known).toEqual({
      event: 'shelling',
      because: expect.arrayContaining([expect.stringContaining('10 March 2031')]) as string[],
    });
  });

  test('is named where the proposal was joined with an account of it', () => {
    const proposed = propose(oskel, elsewhere);
    expect(proposed).toHaveLength(1);
    const [found] = matchKnown(proposed, [known('shelling', oskel)], articles, { variants });
    expect(found?.tellings).toEqual([elsewhere]);
    expect(found?.id).toBe(proposed[0]?.id);
    expect(found?.known).toEqual({
      event: 'shelling',
      because: [`Joined with words that are an account of it already: “${oskel.excerpt.exact}”`],
    });
  });

  test('is not what happened a week before, nor a forecast', () => {
    const before = told('oskel_one', 'gazette-1');
    expect(match([elsewhere], [known('shelling', before)])[0]?.known).toBeNull();
    expect(match([elsewhere], [known('shelling', { ...oskel, modality: 'forecast' })])[0]?.known).toBeNull();
  });

  test('is nothing in an empty collection', () => {
    const proposed = propose(...proposals);
    expect(matchKnown(proposed, [], articles, { variants })).toEqual(proposed);
  });
});
