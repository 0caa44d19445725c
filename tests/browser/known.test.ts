import { page, userEvent } from 'vitest/browser';
import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import KnownLine from '../../src/ui/known/KnownLine.svelte';
import KnownScrubber from '../../src/ui/known/KnownScrubber.svelte';
import { Viewport } from '../../src/state/viewport.svelte.ts';
import type { Article } from '../../src/core/model.ts';
import { account, article, dataset, event, span } from '../support/data.ts';
import { renderWithin } from './support/render.ts';

const SAID = { text: 'then', start: 0, end: 4, how: '' };
const told = (id: string, when: string) => account(id, { when, mention: SAID });

const ARTICLES = [
  article('first', { published: span('2023-11-04?') }),
  article('second', { published: span('2024-07-09'), publisher: 'Example Gazette' }),
  article('third', { published: span('2024-07-09?') }),
  article('week', { published: span('[2024-07-09..2024-07-14]') }),
  article('last', { published: span('2024-08-13'), publisher: 'Example Herald' }),
];

const EVENTS = [
  event('old', '2022', { accounts: [told('first', '2022')] }),
  event('moved', '2024-07-08', { accounts: [told('second', '2024-07-07'), told('week', '2024-07-08')] }),
  event('summit', '2024-07-09', { accounts: [told('second', '2024-07-09'), told('third', '2024-07-09')] }),
  event('new', '2024-08-06', { title: '<b>New</b>', accounts: [told('last', '2024-08-06')] }),
];

async function scrubber(known: string | null = null, articles: Article[] = ARTICLES) {
  const onchoose = vi.fn();
  const { timeline, screen } = await renderWithin(dataset(articles, EVENTS), KnownScrubber, { onchoose });
  timeline.known = known;
  flushSync();
  const slider = () => screen.getByRole('slider', { name: 'As known on' });
  const words = () => screen.container.textContent.replaceAll(/\s+/g, ' ');
  return { timeline, screen, onchoose, slider, words };
}

describe('the button', () => {
  test('takes the last day, and gives everything back', async () => {
    const { timeline, screen } = await scrubber();
    const button = screen.getByRole('button', { name: 'As known on…' });
    await expect.element(button).toHaveAttribute('aria-expanded', 'false');
    await button.click();
    expect(timeline.known).toBe('2024-08-13');
    const open = screen.getByRole('button', { name: 'As known on 13 August 2024' });
    await expect.element(open).toHaveAttribute('aria-expanded', 'true');
    await screen.getByRole('button', { name: 'Show everything' }).click();
    expect(timeline.known).toBeNull();
    await expect.element(button).toHaveFocus();
    await button.click();
    await open.click();
    expect(timeline.known).toBeNull();
  });

  test('is of no use where no article has a date', async () => {
    const undated = ARTICLES.map((one) => ({ ...one, published: null }));
    const { screen } = await scrubber(null, undated);
    await expect.element(screen.getByRole('button', { name: 'As known on…' })).toBeDisabled();
  });

  test('leads out of a day on which nothing can be known', async () => {
    const { screen, words, timeline } = await scrubber('2024-07-09', [
      ...ARTICLES.map((one) => ({ ...one, published: null })),
    ]);
    expect(words()).toContain(
      '0 of 5 articles published, 0 of 4 events; 5 articles of unknown date left out.',
    );
    expect(screen.container.querySelector('[role=slider]')).toBeNull();
    await screen.getByRole('button', { name: 'Show everything' }).click();
    expect(timeline.known).toBeNull();
  });
});

describe('a day', () => {
  test('is said, with what was published, what is known and what is new', async () => {
    const { slider, words, screen } = await scrubber('2024-07-09');
    await expect
      .element(slider())
      .toHaveAttribute('aria-valuetext', '9 July 2024: 3 of 5 articles, 3 of 4 events');
    await expect.element(slider()).toHaveAttribute('aria-valuenow', '2');
    await expect.element(slider()).toHaveAttribute('aria-valuemax', '4');
    for (const part of [
      'As known on 9 July 2024',
      '3 of 5 articles published, 3 of 4 events; 1 not yet told.',
      'Example Gazette, 1 outlet not named',
      'On this day: 2 new events',
    ]) {
      expect(words()).toContain(part);
    }
    const items = screen.getByRole('list', { name: 'New on this day' });
    expect(items.element().textContent.replaceAll(/\s+/g, ' ').trim()).toBe('Event moved Event summit');
  });

  test('tells what another account brought', async () => {
    const { words } = await scrubber('2024-07-14');
    expect(words()).toContain('Event moved now dated 8 July 2024');
    expect(words()).toContain('On this day: 1 event told again');
  });

  test('between two days of publication stands between them', async () => {
    const { slider, words, timeline } = await scrubber('2024-01-01');
    await expect.element(slider()).toHaveAttribute('aria-valuenow', '1');
    expect(words()).toContain('As known on 1 January 2024');
    expect(words()).toContain('none of these articles was published');
    expect(words()).not.toContain('1 outlet not named');
    slider().element().focus();
    await userEvent.keyboard('{ArrowLeft}');
    expect(timeline.known).toBe('2023-11-04');
  });

  test('before the first is one on which nothing was known', async () => {
    const { slider, words, timeline } = await scrubber('2020-01-01');
    await expect.element(slider()).toHaveAttribute('aria-valuenow', '0');
    expect(words()).toContain('0 of 5 articles published, 0 of 4 events; 4 not yet told.');
    slider().element().focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(timeline.known).toBe('2023-11-04');
  });

  test('says so where the open event had not been told', async () => {
    const { timeline, words, screen } = await scrubber('2024-07-09');
    expect(words()).not.toContain('which is open');
    timeline.choose('new');
    flushSync();
    expect(words()).toContain('“<b>New</b>”, which is open, had not been told.');
    expect(screen.container.querySelector('b')).toBeNull();
  });

  test('leads to what is new', async () => {
    const { screen, onchoose } = await scrubber('2024-07-14');
    await screen.getByRole('button', { name: 'Event moved' }).click();
    expect(onchoose).toHaveBeenCalledExactlyOnceWith('moved');
  });

  test('with very much that is new lists some, and all when asked', async () => {
    const { timeline, screen } = await scrubber();
    const many = Array.from({ length: 40 }, (_, i) =>
      event(`e${i}`, '2024', { accounts: [told('last', '2024')] }),
    );
    timeline.whole = dataset(ARTICLES, many);
    timeline.known = '2024-08-13';
    flushSync();
    const count = () => screen.container.querySelectorAll('ul[aria-label="New on this day"] button').length;
    expect(count()).toBe(31);
    await screen.getByRole('button', { name: '10 more events' }).click();
    expect(count()).toBe(40);
  });
});

describe('by keyboard', () => {
  test.each([
    ['2024-07-09', 'ArrowRight', '2024-07-14'],
    ['2024-07-09', 'ArrowUp', '2024-07-14'],
    ['2024-07-09', 'ArrowLeft', '2023-11-04'],
    ['2024-07-09', 'ArrowDown', '2023-11-04'],
    ['2024-07-09', 'PageUp', '2024-08-13'],
    ['2024-07-14', 'PageDown', '2023-11-04'],
    ['2024-07-14', 'Home', '2023-11-04'],
    ['2024-07-09', 'End', '2024-08-13'],
    ['2024-08-13', 'ArrowRight', '2024-08-13'],
    ['2023-11-04', 'ArrowLeft', '2023-11-04'],
    ['2024-07-09', 'a', '2024-07-09'],
  ])('from %s, %s leads to %s', async (from, key, to) => {
    const { timeline, slider } = await scrubber(from);
    slider().element().focus();
    await userEvent.keyboard(`{${key}}`);
    expect(timeline.known).toBe(to);
  });

  test('Escape leaves, wherever in the strip', async () => {
    const { timeline, screen } = await scrubber('2024-07-09');
    screen.getByRole('button', { name: 'Play' }).element().focus();
    await userEvent.keyboard('{Escape}');
    expect(timeline.known).toBeNull();
    await expect.element(screen.getByRole('button', { name: 'As known on…' })).toHaveFocus();
  });

  test('is on its way until it rests', async () => {
    const { timeline, slider } = await scrubber('2024-07-09');
    slider().element().focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(timeline.isScrubbing).toBe(true);
    await expect.poll(() => timeline.isScrubbing).toBe(false);
  });
});

describe('by hand', () => {
  function dispatch(type: string, clientX: number, init: PointerEventInit = {}): void {
    const track = document.querySelector('.track')!;
    track.setPointerCapture = () => undefined;
    track.dispatchEvent(
      new PointerEvent(type, { clientX, button: 0, bubbles: true, cancelable: true, ...init }),
    );
    flushSync();
  }
  const x = (share: number) => {
    const { left, width } = document.querySelector('.track')!.getBoundingClientRect();
    return left + share * width;
  };

  test('the day goes to the nearest of publication, and is on its way until it is let go', async () => {
    const { timeline, slider } = await scrubber('2024-07-09');
    dispatch('pointermove', x(1));
    expect(timeline.known).toBe('2024-07-09');
    dispatch('pointerdown', x(0.02));
    expect([timeline.known, timeline.isScrubbing]).toEqual(['2023-11-04', true]);
    expect(document.activeElement).toBe(slider().element());
    dispatch('pointermove', x(0.97));
    expect(timeline.known).toBe('2024-08-13');
    dispatch('pointerup', x(0.97));
    expect(timeline.isScrubbing).toBe(false);
    dispatch('pointermove', x(0));
    expect(timeline.known).toBe('2024-08-13');
  });

  test('a touch that scrolls the page moves nothing', async () => {
    const { timeline } = await scrubber('2024-07-09');
    dispatch('pointerdown', x(1));
    dispatch('pointercancel', x(1));
    expect([timeline.known, timeline.isScrubbing]).toEqual(['2024-07-09', false]);
  });

  test('the other buttons of a mouse do nothing', async () => {
    const { timeline } = await scrubber('2024-07-09');
    dispatch('pointerdown', x(1), { button: 2 });
    expect(timeline.known).toBe('2024-07-09');
  });

  test('who published is told under the pointer', async () => {
    const { words } = await scrubber('2024-07-09');
    dispatch('pointermove', x(1));
    expect(words()).toContain('13 August 2024: Example Herald');
    dispatch('pointerleave', x(1), { bubbles: false });
    expect(words()).not.toContain('Example Herald');
  });
});

describe('playing', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
  afterEach(() => void vi.useRealTimers());

  async function playing(from = '2023-11-04') {
    const made = await scrubber(from);
    const button = (name: string) =>
      [...made.screen.container.querySelectorAll('button')].find((one) => one.textContent.trim() === name);
    button('Play')!.click();
    flushSync();
    const wait = (ms: number) => {
      vi.advanceTimersByTime(ms);
      flushSync();
    };
    const press = (key: string, target: Element = document.body) => {
      target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      flushSync();
    };
    return { ...made, button, wait, press };
  }

  test('goes from day to day, and ends at the last', async () => {
    const { timeline, wait, button } = await playing();
    expect([timeline.known, timeline.isScrubbing]).toEqual(['2024-07-09', true]);
    expect(button('Pause')).toBeDefined();
    wait(1199);
    expect(timeline.known).toBe('2024-07-09');
    wait(1);
    expect(timeline.known).toBe('2024-07-14');
    wait(1200);
    expect(timeline.known).toBe('2024-08-13');
    wait(1200);
    expect([timeline.known, timeline.isScrubbing]).toEqual(['2024-08-13', false]);
    expect(button('Play')).toBeDefined();
  });

  test('starts over from the last day', async () => {
    const { timeline, wait } = await playing('2024-08-13');
    expect(timeline.known).toBe('2023-11-04');
    wait(1200);
    expect(timeline.known).toBe('2024-07-09');
  });

  test('is stopped by its button', async () => {
    const { timeline, wait, button } = await playing();
    button('Pause')!.click();
    flushSync();
    wait(5000);
    expect([timeline.known, timeline.isScrubbing]).toEqual(['2024-07-09', false]);
  });

  test.each(['a', ' ', 'Tab', 'Escape', 'Shift'])('is stopped by any key: “%s”', async (key) => {
    const { timeline, wait, press, slider } = await playing();
    press(key, key === 'Escape' ? slider().element() : document.body);
    wait(5000);
    expect([timeline.known, timeline.isScrubbing]).toEqual(['2024-07-09', false]);
  });

  test('leaves its button’s own keys to the button', async () => {
    const { timeline, press, button } = await playing();
    press(' ', button('Pause'));
    press('Enter', button('Pause'));
    expect(timeline.isScrubbing).toBe(true);
  });

  test('is stopped by a key that moves the day, which it does', async () => {
    const { timeline, wait, press, slider } = await playing();
    press('Home', slider().element());
    expect(timeline.known).toBe('2023-11-04');
    wait(5000);
    expect([timeline.known, timeline.isScrubbing]).toEqual(['2023-11-04', false]);
  });

  test('gives way to a day that somebody else sets', async () => {
    const { timeline, wait } = await playing();
    timeline.known = '2024-01-01';
    flushSync();
    wait(1200);
    expect([timeline.known, timeline.isScrubbing]).toEqual(['2024-01-01', false]);
  });

  test('says nothing aloud until it rests', async () => {
    const { wait, screen } = await playing();
    const said = () => screen.container.querySelector('[aria-live]')!.textContent;
    wait(1000);
    expect(said()).toBe('');
    for (let step = 0; step < 4; step++) wait(1200);
    expect(said()).toContain('As known on 13 August 2024: 5 of 5 articles published, 4 of 4 events.');
    expect(said()).toContain('On this day: 1 new event.');
  });
});

test('the strip keeps its height from day to day, and fits 320 px with targets of 24 px', async () => {
  const heights = new Map<number, Set<number>>();
  for (const width of [320, 1280]) {
    await page.viewport(width, 800);
    const { timeline, screen } = await scrubber('2024-07-09');
    const strip = screen.container.querySelector('.strip')!;
    const seen = new Set<number>();
    for (const day of ['2023-11-04', '2024-07-09', '2024-07-14', '2024-08-13']) {
      timeline.known = day;
      flushSync();
      seen.add(strip.querySelector('ul')!.getBoundingClientRect().height);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
      for (const target of strip.querySelectorAll('button, [role=slider]')) {
        const box = target.getBoundingClientRect();
        expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24);
      }
    }
    heights.set(width, seen);
    await screen.unmount();
  }
  expect([...heights.values()].map((seen) => seen.size)).toEqual([1, 1]);
  await page.viewport(1280, 800);
});

describe('the line on the timeline', () => {
  async function line(known: string | null, vertical = false) {
    const viewport = new Viewport({
      now: () => 0,
      frame: () => 0,
      cancel: () => {},
      reducedMotion: () => true,
    });
    viewport.width = 1000;
    viewport.extent = { start: Date.UTC(2024, 0, 1), end: Date.UTC(2025, 0, 1), finest: 'day' };
    viewport.show({ start: Date.UTC(2024, 6, 1), end: Date.UTC(2024, 6, 11) });
    const { timeline, screen } = await renderWithin(dataset(ARTICLES, EVENTS), KnownLine, {
      viewport,
      vertical,
    });
    timeline.known = known;
    flushSync();
    return screen.container.querySelector<HTMLElement>('.across, .down')?.style.translate ?? null;
  }

  test.each([
    ['2024-07-09', false, '900px'],
    ['2024-07-09', true, '0px 900px'],
    ['2024-06-01', false, null],
    ['2024-09-01', false, null],
    [null, false, null],
  ])('known on %s, vertical %s: at %s', async (known, vertical, at) => {
    expect(await line(known, vertical)).toBe(at);
  });
});
