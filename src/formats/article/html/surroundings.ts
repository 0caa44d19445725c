import { tagOf } from './tags.ts';

const TAGS = new Set(['nav', 'aside', 'footer', 'dialog', 'menu', 'form']);

const ARTICLES = new Set(['article', 'main', 'body', 'html']);

const ROLES = new Set(
  'navigation complementary dialog alertdialog banner contentinfo search menu menubar toolbar tablist alert'.split(
    ' ',
  ),
);

/** Words of class names and ids, as they stand between hyphens, underscores and capitals. */
const WORDS = new Set(
  (
    'ad ads advert advertisement advertising sponsor sponsored promo promotion promotions share sharing sharebar sharedaddy social socials ' +
    'related recirculation recirc recommended recommendations readmore outbrain taboola trending popular mostread newsletter signup ' +
    'subscribe subscription comment comments disqus respond cookie cookies consent gdpr cmp onetrust nav navbar navigation ' +
    'menu breadcrumb breadcrumbs sidebar footer masthead tags taglist toolbar modal popup overlay pagination pager authorbox bio'
  ).split(' '),
);

/** Pairs of such words: each by itself may well be part of an article. */
const PAIRS = [
  'most read', 'most popular', 'read more', 'read next', 'more stories', 'more from', 'more on', 'also read', 'see also', 'up next',
  'author bio', 'author box', 'about author', 'sign up', 'call to', 'post tags', 'tag list', 'article tags', 'site header', 'page header',
  'site footer', 'post navigation', 'entry footer', 'follow us',
]; // prettier-ignore

/** Of four words or more. */
const LONG_ID = /(?:[^-_]{1,60}[-_]){3}/;

/** Whether an element holds what stands around an article rather than in it, as its name, role or class say. */
export function isSurrounding(element: Element): boolean {
  if (TAGS.has(tagOf(element)) || ROLES.has(element.getAttribute('role') ?? '')) return true;
  // Theirs tell of the article: `category-comment`, `tag-newsletter`.
  if (ARTICLES.has(tagOf(element))) return false;
  const id = element.getAttribute('id') ?? '';
  // A longer one is made of a heading’s words.
  const names = `${element.getAttribute('class') ?? ''} ${LONG_ID.test(id) ? '' : id}`;
  if (names.length < 2 || names.length > 1000) return false;
  const words = names
    .replace(/([a-z])(?=[A-Z])/g, '$1 ')
    .toLowerCase()
    .split(/[^a-z0-9]+/);
  if (words.some((word) => WORDS.has(word))) return true;
  const joined = ` ${words.join(' ')} `;
  return PAIRS.some((pair) => joined.includes(` ${pair} `));
}
