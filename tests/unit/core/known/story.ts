import fc from 'fast-check';
import type { Account, Dataset, TimelineEvent } from '../../../../src/core/model.ts';
import { formatDay } from '../../../../src/core/known/index.ts';
import { compareSpans } from '../../../../src/core/span/index.ts';
import { account, article, dataset, event, span } from '../../../support/data.ts';

const DAY = 86_400_000;
export const FIRST = Date.UTC(2024, 5, 1);

/** `2024-06-11` for 10. */
export const dayAt = (n: number) => formatDay(FIRST + n * DAY);

const anyDay = fc.nat(40).map(dayAt);

/** Dates of publication and of events: exact, vague, open, or none. */
const anyDate = fc.oneof(
  anyDay,
  anyDay.map((day) => `${day}?`),
  fc.tuple(fc.nat(40), fc.nat(9)).map(([n, more]) => `[${dayAt(n)}..${dayAt(n + more)}]`),
  fc.constantFrom('2024-06', '2024-07~'),
  anyDay.map((day) => `${day}/..`),
  fc.nat(40).map((n) => `${dayAt(n)}T10:30:00Z`),
);

const anyArticle = fc.record({
  published: fc.oneof({ weight: 6, arbitrary: anyDate }, { weight: 1, arbitrary: fc.constant(null) }),
  updated: fc.option(anyDate),
});

const anyAccount = fc.record({
  article: fc.nat(9),
  when: fc.option(anyDate),
  isDated: fc.boolean(),
  outcome: fc.constantFrom(null, null, 'fulfilled' as const, 'unfulfilled' as const),
});

const anyEvent = fc.record({
  when: anyDate,
  modality: fc.constantFrom('happened' as const, 'claimed' as const, 'forecast' as const),
  accounts: fc.array(anyAccount, { minLength: 1, maxLength: 5 }),
});

/** A dataset as the compiler makes them: accounts in order of publication, events in order of time. */
export const anyDataset: fc.Arbitrary<Dataset> = fc
  .tuple(
    fc.array(anyArticle, { minLength: 1, maxLength: 10 }),
    fc.array(anyEvent, { minLength: 1, maxLength: 20 }),
  )
  .map(([papers, happenings]) => {
    const articles = papers.map(({ published, updated }, i) =>
      article(`a${i}`, {
        published: published === null ? null : span(published),
        updated: updated === null ? null : span(updated),
      }),
    );
    const events = happenings.map(({ when, modality, accounts }, i): TimelineEvent => {
      const made = accounts.map((told, k): Account => {
        const paper = articles[told.article % articles.length]!;
        return account(paper.id, {
          when: told.when ?? when,
          mention: told.isDated ? { text: 'then', start: 0, end: 4, how: '' } : null,
          outcome: modality === 'forecast' ? told.outcome : null,
          reported: paper.published?.start ?? null,
          start: k,
        });
      });
      const inOrder = made.sort((a, b) => (a.reported ?? Infinity) - (b.reported ?? Infinity) || 0);
      return event(`e${i}`, when, { modality, accounts: inOrder });
    });
    return dataset(
      articles,
      events.sort((a, b) => compareSpans(a.span, b.span)),
    );
  });
