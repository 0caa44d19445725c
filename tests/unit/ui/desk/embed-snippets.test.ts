import { expect, test } from 'vitest';
import type { Choices } from '../../../../src/ui/share/snippets.ts';
import {
  elementOf,
  fileSnippet,
  followingFrame,
  frameHeight,
  queryOfFile,
} from '../../../../src/ui/desk/out/embed-snippets.ts';
import { account, article, dataset, event } from '../../../support/data.ts';

const DATA = dataset(
  [article('x')],
  [event('a', '2024-08-06', { title: 'The vote', accounts: [account('x', { exact: 'Words & more' })] })],
);
const { title } = DATA.collection;
const ADDRESS = 'https://paper.example/files/ferry-embed.html';
const FOLDER = 'https://paper.example/files/ferry/';
const choices = (some: Partial<Choices> = {}): Choices => ({
  ...{ what: 'whole', event: 'a', theme: 'system', lang: 'en', toolbar: true, start_at_end: false },
  ...{ width: null, height: 480, follows: false },
  ...some,
});

test.each<[Partial<Choices>, string]>([
  [{}, ''],
  [{ what: 'view' }, '?event=a'],
  [{ what: 'event' }, '?only=a'],
  [{ theme: 'dark', toolbar: false, start_at_end: true }, '?theme=dark&toolbar=0&start_at_end=1'],
  // The dates are in words in the file.
  [{ lang: 'de' }, ''],
])('%j is asked of the file by “%s”', (some, query) => {
  expect(queryOfFile(choices(some))).toBe(query);
});

test('the frame names the file where it lies, and has a title, a height and a way there', () => {
  const html = fileSnippet(choices({ theme: 'dark' }), DATA, ADDRESS);
  expect(html).toContain(`src="${ADDRESS}?theme=dark" title="${title}" width="100%" height="480"`);
  expect(html).toContain(`<a href="${ADDRESS}">${title}</a>`);
});

test('one event by itself has its words in the frame, for those who see none', () => {
  const html = fileSnippet(choices({ what: 'event' }), DATA, ADDRESS);
  expect(html).toContain(`?only=a" title="The vote · ${title}"`);
  expect(html).toContain('<p>Words &amp; more</p>');
});

test('the element and the frame that follows its height come from the folder', () => {
  const element = elementOf(choices({ what: 'view', lang: 'de' }), DATA, FOLDER);
  expect(element).toContain(`src="${FOLDER}dateline-timeline.js"`);
  expect(element).toContain('<dateline-timeline event="a" lang="de" loading="lazy">');
  expect(element).toContain(`<a href="${FOLDER}?event=a">`);
  const frame = followingFrame(choices(), DATA, FOLDER);
  expect(frame).toContain(`src="${FOLDER}embed.html"`);
  expect(frame).toContain(`<script src="${FOLDER}embed-host.js" async></script>`);
});

test.each([
  [355.4, 355],
  [1000, 1000],
  [1480, 560],
])('what needs %d px has a frame of %d', (told, height) => {
  expect(frameHeight(told)).toBe(height);
});
