import { benchEvents } from '../browser/dataset.js';
import { seeded } from '../seeded.js';

/** @import { Account, Article, Dataset, Span, Talk, TalkStep } from '../../src/core/model.ts' */

const DAY = 86_400_000;
const ARTICLES = 200;
const THEMES = ['One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight'];
/** No event is told by more articles. */
const MOST_ACCOUNTS = 3;
/** Of the talk. */
const STEPS = 100;

/**
 * A made-up collection of so many events as it is published, each told by one to three of two hundred articles, with a talk of
 * a hundred steps through all of the time, of which every fifth compares two accounts.
 *
 * @param {number} count
 * @returns {Dataset}
 */
export function talkDataset(count) {
  const random = seeded(count);
  const articles = Array.from({ length: ARTICLES }, (_, place) => article(place));
  const events = benchEvents(count).map(({ id, start, end, title, group }) => {
    const span = spanOf(start, end ?? start + DAY);
    const told = 1 + Math.floor(random() * MOST_ACCOUNTS);
    const first = Math.floor(random() * ARTICLES);
    return {
      id: `e${id}`,
      title,
      summary: null,
      when: span.edtf,
      span,
      theme: THEMES[group] ?? 'One',
      modality: /** @type {const} */ ('happened'),
      actors: [],
      weight: 0,
      note: null,
      accounts: Array.from({ length: told }, (_, n) =>
        account(articles[(first + n * 7) % ARTICLES]?.id ?? '', title, n, span),
      ),
    };
  });
  return {
    $schema: '',
    version: 1,
    collection: {
      id: 'made-up',
      title: `${count} made-up events`,
      description: 'Nothing of this has happened.',
      language: 'en',
      publish: 'excerpts',
      themes: THEMES.map((label) => ({ id: label, label })),
      variants: [],
    },
    articles,
    events,
    talks: [talkOf(events)],
  };
}

/**
 * @param {Dataset['events']} events
 * @returns {Talk}
 */
function talkOf(events) {
  const spread = events.filter((_, place) => place % Math.ceil(events.length / STEPS) === 0);
  const steps = spread.map(({ id, accounts }, place) => {
    const compared = place % 5 === 4 && accounts.length > 1 ? accounts.slice(0, 2) : null;
    return step(id, compared === null ? null : compared.map(({ article }) => ({ event: id, article })));
  });
  return { id: 'across', title: 'Across all of it', minutes: null, steps };
}

/**
 * @param {string} event
 * @param {TalkStep['accounts']} accounts
 * @returns {TalkStep}
 */
function step(event, accounts) {
  return { event, accounts, range: null, known: null, title: null, text: null, notes: null, build: false };
}

/**
 * @param {number} place
 * @returns {Article}
 */
function article(place) {
  return {
    id: `a${place}`,
    title: `Made-up article ${place + 1}`,
    byline: [],
    publisher: `Made-up outlet ${(place % 20) + 1}`,
    published: null,
    publishedBasis: { kind: 'unknown', quotes: [], note: null },
    updated: null,
    url: null,
    archiveUrl: null,
    language: 'en',
    length: 1000,
    furniture: [],
    passages: [],
  };
}

/**
 * @param {string} id of the article
 * @param {string} title
 * @param {number} n
 * @param {Span} span
 * @returns {Account}
 */
function account(id, title, n, span) {
  const exact = `It was reported for the ${['first', 'second', 'third'][n]} time that ${title}, as somebody said who was there`;
  return {
    article: id,
    exact,
    start: 0,
    end: exact.length,
    mention: null,
    when: span.edtf,
    span,
    speaker: null,
    via: [],
    outcome: null,
    reported: null,
  };
}

/**
 * @param {number} start
 * @param {number} end
 * @returns {Span}
 */
function spanOf(start, end) {
  const day = (/** @type {number} */ ms) => new Date(ms).toISOString().slice(0, 10);
  const [first, last] = [day(start), day(end - 1)];
  return {
    edtf: first === last ? first : `${first}/${last}`,
    start,
    end,
    precision: 'day',
    approximate: false,
    uncertain: false,
    openStart: false,
    openEnd: false,
    unknownStart: false,
    unknownEnd: false,
    set: null,
    members: [],
  };
}
