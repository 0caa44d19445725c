import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { cite, CITATION_FORMATS } from '../../src/core/cite/index.ts';
import type { Account, Article } from '../../src/core/model.ts';
import SourceLinks from '../../src/ui/event/SourceLinks.svelte';
import { account, article, dataset, event } from '../support/data.ts';
import { renderWithin } from './support/render.ts';

const TEXT = 'They said so - and left. They said so again.';
const EXACT = 'said so';

async function links(over: Partial<Article> = {}, told: Partial<Account> = {}) {
  const source = article('gazette', { title: 'What they said', text: TEXT, length: TEXT.length, ...over });
  const start = TEXT.lastIndexOf(EXACT);
  const one = account('gazette', { exact: EXACT, start, end: start + EXACT.length, ...told });
  const shown = event('left', '2024-08-06', { accounts: [one] });
  const { screen } = await renderWithin(dataset([source], [shown]), SourceLinks, {
    event: shown,
    account: one,
    article: source,
  });
  return { screen, source, one, shown };
}

function clipboard(writeText: (text: string) => Promise<void>) {
  return vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(writeText);
}

afterEach(() => vi.restoreAllMocks());

test('leads to the live page and to its copy at the words, in a tab of their own', async () => {
  const { screen } = await links({
    url: 'https://gazette.example/a?b=1#part',
    archiveUrl: 'https://archive.example/1',
  });
  const found = screen.getByRole('link').elements() as HTMLAnchorElement[];
  expect(found.map(({ textContent, href, target, rel }) => [textContent.trim(), href, target, rel])).toEqual([
    [
      'Open live page, Outlet not named, at these words, in a new tab',
      'https://gazette.example/a?b=1#part:~:text=said%20so,-again',
      '_blank',
      'noopener',
    ],
    [
      'Archived copy, Outlet not named, in a new tab',
      'https://archive.example/1#:~:text=said%20so,-again',
      '_blank',
      'noopener',
    ],
  ]);
});

test.each([null, 'javascript:alert(1)', 'https://user:word@example.org/'])(
  'says that no address is stored: %s',
  async (url) => {
    const { screen } = await links({ url, archiveUrl: url });
    await expect.element(screen.getByText('No address is stored for this article')).toBeVisible();
    expect(screen.container.querySelector('a')).toBeNull();
  },
);

test('copies each form, and says so', async () => {
  const copied: string[] = [];
  clipboard((text) => Promise.resolve(void copied.push(text)));
  const { screen, source, one, shown } = await links({ url: 'https://gazette.example/' });
  const button = screen.getByRole('button', { name: /^Copy\b/ });
  await expect.element(button).toHaveAttribute('aria-expanded', 'false');
  await button.click();
  await expect.element(button).toHaveAttribute('aria-expanded', 'true');

  const group = screen.getByRole('group', { name: 'Copy as' });
  const labels = group
    .getByRole('button')
    .elements()
    .map(({ textContent }) => textContent);
  expect(labels).toEqual([
    'Citation',
    'Markdown',
    'HTML',
    'BibTeX',
    'CSL-JSON',
    'Link to this event',
    'Link to this view',
  ]);
  for (const label of labels) {
    await group.getByRole('button', { name: label, exact: true }).click();
    await expect.element(screen.getByRole('status')).toHaveTextContent(`Copied: ${label}`);
  }
  const now = new Date();
  const cited = cite({
    collection: { id: 'test', title: 'A test' },
    event: shown,
    account: one,
    article: source,
    address: copied[5]!,
    accessed: [
      now.getFullYear(),
      String(now.getMonth() + 1).padStart(2, '0'),
      String(now.getDate()).padStart(2, '0'),
    ].join('-'),
    locale: 'en-GB',
  });
  expect(copied.slice(0, 5)).toEqual(CITATION_FORMATS.map(({ write }) => write(cited)));
  expect(new URL(copied[5]!).searchParams.get('event')).toBe('left');
  expect(new URL(copied[6]!).searchParams.get('event')).toBe('left');
});

test('without a clipboard, gives the text to be copied by hand', async () => {
  clipboard(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
  const { screen } = await links();
  await screen.getByRole('button', { name: /^Copy\b/ }).click();
  await screen.getByRole('button', { name: 'Markdown' }).click();
  const field = screen.getByRole('textbox', { name: 'Text to copy' });
  await expect.element(field).toHaveFocus();
  const element = field.element() as HTMLTextAreaElement;
  expect(element.value).toMatch(/^> said so\n/);
  expect([element.selectionStart, element.selectionEnd]).toEqual([0, element.value.length]);
  await expect.element(screen.getByRole('status')).toHaveTextContent('copy it with Ctrl+C');
});

test('Esc closes the choices and goes back to the button, and no further', async () => {
  const { screen } = await links();
  const outside = vi.fn();
  addEventListener('keydown', outside);
  const button = screen.getByRole('button', { name: /^Copy\b/ });
  await button.click();
  screen.getByRole('button', { name: 'HTML' }).element().focus();
  await userEvent.keyboard('{Escape}');
  await expect.element(button).toHaveFocus();
  await expect.element(button).toHaveAttribute('aria-expanded', 'false');
  expect(outside).not.toHaveBeenCalled();
  await userEvent.keyboard('{Escape}');
  expect(outside).toHaveBeenCalled();
  removeEventListener('keydown', outside);
});

test('a browser reads the excerpt in HTML as it stands', () => {
  const words = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          '<script>',
          '</p>',
          '</blockquote>',
          '&lt;',
          '&',
          '"',
          "'",
          '\n',
          '\r\n',
          '\u2028',
          '\u00a0',
          '\u202e',
          'שלום',
          '👍🏽',
          '-->',
          '<!--',
        ),
        fc.string(),
      ),
    )
    .map((parts) => parts.join('').replaceAll('\0', ''));
  const html = CITATION_FORMATS.find(({ id }) => id === 'html')!;
  fc.assert(
    fc.property(words, (text) => {
      const written = html.write(
        cite({
          collection: { id: 'c', title: text },
          event: event('e', '2024'),
          account: account('a', { exact: text, speaker: text }),
          article: article('a', {
            title: text,
            byline: [text],
            publisher: text,
            url: 'https://a.example/?q="<>\'',
          }),
          address: 'https://t.example/',
          accessed: '2026-11-22',
          locale: 'en-GB',
        }),
      );
      const { body } = new DOMParser().parseFromString(written, 'text/html');
      const quotation = body.querySelector('blockquote');
      expect(quotation?.textContent).toBe(text);
      expect(quotation?.cite).toMatch(/^https:\/\/a\.example\/\?q=%22%3C%3E%27#:~:text=/);
      expect(
        [...body.querySelectorAll('*')]
          .map(({ localName }) => localName)
          .filter((name) => !['blockquote', 'p', 'a'].includes(name)),
      ).toEqual([]);
    }),
  );
});
