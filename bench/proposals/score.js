import { createJiti } from 'jiti';

const jiti = createJiti(import.meta.url);
/** @type {typeof import('../../src/extract/resolve/index.ts')} */
const { agrees, resolveMention } = await jiti.import('../../src/extract/resolve/index.ts');
/** @type {typeof import('../../src/core/text/index.ts')} */
const { sentenceAt } = await jiti.import('../../src/core/text/index.ts');

/**
 * @typedef {import('../../src/core/model.ts').Account} Account
 * @typedef {import('../../src/core/model.ts').Article} Article
 * @typedef {import('../../src/core/model.ts').TimelineEvent} TimelineEvent
 * @typedef {import('../../src/extract/proposal.ts').Proposal} Proposal
 *
 * @typedef {object} Score
 * @property {TimelineEvent[]} found events of the collection that some proposal tells with an agreeing date
 * @property {TimelineEvent[]} missed
 * @property {TimelineEvent[]} dated those of the collection’s events that an account dates with words that name a date
 * @property {Proposal[]} known proposals of events that the collection has
 * @property {Proposal[]} misdated proposals over an account of the collection, with a date that no such account has
 * @property {Proposal[]} other proposals of what the collection does not have; fair events or not, somebody has to judge
 */

/**
 * Holds proposals against a collection that was made by hand. A proposal tells an event where its excerpt overlaps an account’s
 * and one of the dates lies within the other.
 *
 * @param {readonly Proposal[]} proposals
 * @param {readonly TimelineEvent[]} events
 * @param {readonly Article[]} articles with their texts
 * @returns {Score}
 */
export function scoreProposals(proposals, events, articles) {
  const accounts = events.flatMap((event) => event.accounts.map((account) => ({ event, account })));
  /** @type {Set<TimelineEvent>} */
  const told = new Set();
  /** @type {Score} */
  const score = { found: [], missed: [], dated: [], known: [], misdated: [], other: [] };
  for (const proposal of proposals) {
    const over = accounts.filter(({ account }) => overlaps(proposal, account));
    const same = over.filter(({ account }) => isSameDate(proposal.when, account.when));
    for (const { event } of same) told.add(event);
    if (same.length > 0) score.known.push(proposal);
    else (over.length > 0 ? score.misdated : score.other).push(proposal);
  }
  for (const event of events) {
    (told.has(event) ? score.found : score.missed).push(event);
    if (event.accounts.some((account) => namesDate(account, articles))) score.dated.push(event);
  }
  return score;
}

/**
 * @param {Proposal} proposal
 * @param {Account} account
 */
function overlaps({ article, excerpt }, account) {
  return article === account.article && excerpt.start < account.end && account.start < excerpt.end;
}

/**
 * @param {string} a
 * @param {string} b
 */
function isSameDate(a, b) {
  return agrees(a, b) || agrees(b, a);
}

/**
 * Whether the words of an account’s mention, which stand in the sentences of its excerpt, come to its date by the rules.
 *
 * @param {Account} account
 * @param {readonly Article[]} articles
 */
function namesDate({ article, mention, when, start, end }, articles) {
  const source = articles.find(({ id }) => id === article);
  if (mention === null || source?.text === undefined) return false;
  const [first, last] = [sentenceAt(source.text, start), sentenceAt(source.text, end - 1)];
  if (first === null || last === null || mention.start < first.start || mention.end > last.end) return false;
  const sentence = sentenceAt(source.text, mention.start);
  const words = sentence === null ? '' : source.text.slice(sentence.start, sentence.end);
  const resolution = resolveMention(mention.text, { published: source.published, sentence: words });
  return resolution.kind === 'resolved' && isSameDate(resolution.edtf, when);
}
