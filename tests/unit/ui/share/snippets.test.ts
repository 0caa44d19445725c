import { expect, test } from 'vitest';
import { parseView } from '../../../../src/core/link.ts';
import { isOnOwnMachine, pageOf, type SitePlace } from '../../../../src/ui/share/place.ts';
import { snippetsOf, type Choices } from '../../../../src/ui/share/snippets.ts';
import { account, article, dataset, event } from '../../../support/data.ts';

const DATA = dataset(
  [article('x')],
  [event('a', '2024-08-06', { accounts: [account('x', { exact: 'Words & more' })] })],
);
const { id } = DATA.collection;
const PLACE: SitePlace = {
  ...{ site: 'https://e.org/war/', here: 'http://127.0.0.1/' },
  ...{ pages: true, cards: true, first: id },
};
const CHOICES: Choices = {
  ...{ what: 'whole', event: 'a', theme: 'system', lang: 'en', toolbar: true, start_at_end: false },
  ...{ width: null, height: 560, follows: false },
};
const made = (choices: Partial<Choices> = {}, place: Partial<SitePlace> = {}) =>
  snippetsOf({ ...CHOICES, ...choices }, parseView(''), DATA, { ...PLACE, ...place });

test('name the collection, in full addresses of the site as it will be', () => {
  const [frame, element, picture] = made().map(({ html }) => html);
  expect(frame).toContain(`src="https://e.org/war/embed.html?collection=${id}"`);
  expect(frame).toContain('<a href="https://e.org/war/">');
  expect(element).toContain('src="https://e.org/war/dateline-timeline.js"');
  expect(element).toContain(`<dateline-timeline collection="${id}"`);
  expect(picture).toContain('src="https://e.org/war/card.png"');
});

test('of one event have its words and lead to its page', () => {
  for (const { html } of made({ what: 'event' })) {
    expect(html).toContain(
      '<blockquote cite="https://e.org/war/event/a/"><p>Words &amp; more</p><a href="https://e.org/war/event/a/">',
    );
  }
  expect(made({ what: 'event' })[2]!.html).toContain('https://e.org/war/event/a/card.png');
});

test('lead to the folder of a collection that is not the first', () => {
  expect(made({}, { first: 'other' })[0]!.html).toContain(`<a href="https://e.org/war/collection/${id}/">`);
});

test('have no picture where there is none, and the host script where it is asked for', () => {
  expect(made({}, { cards: false }).map(({ label }) => label)).toEqual(['Frame', 'Web component']);
  expect(made({ follows: true })[0]!.html).toContain('embed-host.js');
  expect(made()[0]!.html).not.toContain('<script');
});

test.each([
  ['http://localhost:5173/', true],
  ['http://127.0.0.1:8080/war/', true],
  ['http://[::1]/', true],
  ['https://example.org/', false],
  ['https://localhost.example/', false],
])('%s is on the own machine: %s', (address, own) => {
  expect(isOnOwnMachine(address)).toBe(own);
});

test.each([
  [PLACE, id, 'a', 'http://127.0.0.1/event/a/'],
  [PLACE, 'other', 'con', 'http://127.0.0.1/collection/other/event/con_/'],
  [PLACE, id, 'a'.repeat(201), null],
  [{ ...PLACE, pages: false }, id, 'a', null],
  [null, id, 'a', null],
])('the page of an event, %#', (place, collection, event, page) => {
  expect(pageOf(place, collection, event)).toBe(page);
});
