import { seeded } from '../seeded.js';

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September'],
  ...['October', 'November', 'December'],
];
const WHO = [
  'The council',
  'The county',
  'Engineers',
  'The ferry company',
  'Residents',
  'The mayor',
  'Traders',
];
const DID = ['closed', 'opened', 'refused to pay for', 'inspected', 'voted to repair', 'marched to', 'sold'];
const WHAT = ['the Old Bridge', 'the harbour', 'the market hall', 'the north road', 'the school', 'the mill'];
const FILLER = [
  'Nobody at the town hall wanted to say how much it would cost.',
  'The weather was fair, and many people had come to look.',
  'A spokeswoman said that more would be known before long.',
];

/**
 * An invented collection: articles with a dated sentence for each event, between sentences that tell none. The same
 * numbers give the same files.
 *
 * @param {{ articles: number, events: number }} size
 * @returns {Map<string, string>}
 */
export function collectionOf({ articles, events }) {
  const random = seeded(7);
  const pick = (/** @type {readonly string[]} */ list) => list[Math.floor(random() * list.length)] ?? '';
  const files = new Map([
    [
      'collection.yaml',
      'title: A town and its bridge\nlanguage: en\npublish: excerpts\nthemes:\n  - { id: town, label: Town }\n  - { id: river, label: River }\n',
    ],
  ]);
  /** @type {string[]} */
  const written = [];
  for (let article = 0; article < articles; article++) {
    const id = `article-${article + 1}`;
    const year = 2015 + (article % 10);
    const count = Math.ceil((events - written.length) / (articles - article));
    const paragraphs = Array.from({ length: Math.max(count, 12) }, (_, place) => {
      const [day, month] = [1 + Math.floor(random() * 28), Math.floor(random() * 12)];
      const date = `${day} ${MONTHS[month]} ${year}`;
      const words = `${pick(WHO)} ${pick(DID)} ${pick(WHAT)} on ${date}, report ${article + 1}-${place + 1} says`;
      if (place < count) written.push(eventIn(id, place, words, date, iso(year, month, day)));
      return `${words}. ${pick(FILLER)} ${pick(FILLER)}`;
    });
    files.set(
      `articles/${id}.md`,
      `---\ntitle: Report ${article + 1}\npublisher: Invented Courier\npublished: ${year + 1}-01-05\npublishedBasis: { kind: given }\nlanguage: en\n---\n${paragraphs.join('\n\n')}\n`,
    );
  }
  for (let file = 0; file * 1000 < written.length; file++)
    files.set(`events/part-${file + 1}.yaml`, written.slice(file * 1000, file * 1000 + 1000).join('\n'));
  return files;
}

/**
 * @param {string} article
 * @param {number} place
 * @param {string} words
 * @param {string} mention
 * @param {string} when
 */
function eventIn(article, place, words, mention, when) {
  return `- id: ${article}-${place + 1}\n  title: ${words.slice(0, words.indexOf(' on '))}\n  when: ${when}\n  theme: ${place % 2 === 0 ? 'town' : 'river'}\n  modality: happened\n  actors: [Council, County]\n  accounts:\n    - article: ${article}\n      exact: ${words}\n      mention: ${mention}\n${place % 10 === 0 ? '  proposed: { reasons: [It is told with its day.] }\n' : ''}`;
}

/**
 * @param {number} year
 * @param {number} month
 * @param {number} day
 */
function iso(year, month, day) {
  return [year, month + 1, day].map((part) => String(part).padStart(2, '0')).join('-');
}
