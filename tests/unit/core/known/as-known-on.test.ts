import { describe, expect, test } from 'vitest';
import { asKnownOn, changesOn, publicationDays, undatedArticles } from '../../../../src/core/known/index.ts';
import type { Account, Article, TimelineEvent } from '../../../../src/core/model.ts';
import { account, article, dataset, event, span } from '../../../support/data.ts';

const SAID = { text: 'then', start: 0, end: 4, how: '' };

const paper = (id: string, published: string | null, updated: string | null = null): Article =>
  article(id, {
    published: published === null ? null : span(published),
    updated: updated === null ? null : span(updated),
  });

/** An account that says when. */
const dated = (id: string, when: string, over: Partial<Account> = {}) =>
  account(id, { when, mention: SAID, ...over });
/** An account that says nothing of when; it has the event's date. */
const undated = (id: string, when: string) => account(id, { when, mention: null });

/** How one event stood on a day: its date, modality and articles; null where it was not there. */
function stood(day: string, articles: Article[], whole: TimelineEvent) {
  const [then] = asKnownOn(dataset(articles, [whole]), day).events;
  return then === undefined
    ? null
    : [then.when, then.modality, then.accounts.map(({ article }) => article).join(' ')];
}

describe('an article counts as published', () => {
  test.each([
    ['2024-07-09', '2024-07-09'],
    ['2024-07-09?', '2024-07-09'],
    ['2024-07-09~', '2024-07-09'],
    ['2024-07-09T23:30:00Z', '2024-07-09'],
    ['[2024-07-09..2024-07-14]', '2024-07-14'],
    ['2024-07-09/2024-07-14', '2024-07-14'],
    ['2024-06', '2024-06-30'],
    ['2023', '2023-12-31'],
    ['[..2024-07-09]', '2024-07-09'],
    ['../2024-07-09', '2024-07-09'],
    ['-0043-03-15', '-0043-03-15'],
    ['9999-12-31', '9999-12-31'],
    ['-9999-01-01', '-9999-01-01'],
  ])('of %s, by the end of %s', (published, day) => {
    const whole = dataset([paper('a', published)], []);
    expect(publicationDays(whole)).toMatchObject([{ day, articles: [{ id: 'a' }], updated: [] }]);
    expect(asKnownOn(whole, day).articles).toHaveLength(1);
    const before = new Date(publicationDays(whole)[0]!.start - 1).toISOString();
    if (!before.startsWith('-')) expect(asKnownOn(whole, before.slice(0, 10)).articles).toEqual([]);
  });

  test.each([
    null,
    '[2024-07-09..]',
    '2024-07-09/..',
    '2024-07-09/',
    'Y12024',
    'Y-12024',
    'Y-10000',
    'Y1234567890',
  ])('of %s, on no day', (published) => {
    const whole = dataset([paper('a', published)], [event('e', '2024', { accounts: [account('a')] })]);
    expect(publicationDays(whole)).toEqual([]);
    expect(undatedArticles(whole)).toEqual(whole.articles);
    expect(asKnownOn(whole, '9999-12-31')).toMatchObject({ articles: [], events: [] });
  });

  test.each([
    '',
    '2024',
    '2024-07',
    '2024-02-30',
    '2024-07-09?',
    'today',
    '+012024-01-01',
    '2024-07-09T10:00',
  ])('“%s” is no day: all is known', (day) => {
    const whole = dataset([paper('a', '2030-01-01')], [event('e', '2024', { accounts: [account('a')] })]);
    expect(asKnownOn(whole, day)).toBe(whole);
    expect(changesOn(whole, day)).toEqual({ told: [], more: [] });
  });
});

describe('the date of an event', () => {
  const ARTICLES = [paper('one', '2024-07-10'), paper('two', '2024-07-20'), paper('three', '2024-07-30')];
  const at = (day: string, when: string, accounts: Account[], over: Partial<TimelineEvent> = {}) =>
    stood(day, ARTICLES, event('e', when, { accounts, ...over }));

  test('is its own as soon as an account had told it', () => {
    const accounts = [dated('one', '2024-07-05'), dated('two', '2024-07-06'), dated('three', '2024-07-05')];
    expect(at('2024-07-10', '2024-07-05', accounts)).toEqual(['2024-07-05', 'happened', 'one']);
    expect(at('2024-07-20', '2024-07-05', accounts)).toEqual(['2024-07-05', 'happened', 'one two']);
  });

  test('is the one told last, until its own is told', () => {
    const accounts = [dated('one', '2024-07-03'), dated('two', '2024-07-04'), dated('three', '2024-07-05')];
    expect(at('2024-07-09', '2024-07-05', accounts)).toBeNull();
    expect(at('2024-07-10', '2024-07-05', accounts)).toEqual(['2024-07-03', 'happened', 'one']);
    expect(at('2024-07-20', '2024-07-05', accounts)).toEqual(['2024-07-04', 'happened', 'one two']);
    expect(at('2024-07-30', '2024-07-05', accounts)).toEqual(['2024-07-05', 'happened', 'one two three']);
  });

  test('is not that of an account that names none', () => {
    const accounts = [dated('one', '2024-07-03'), undated('two', '2024-07-05'), dated('three', '2024-07-05')];
    expect(at('2024-07-20', '2024-07-05', accounts)).toEqual(['2024-07-03', 'happened', 'one two']);
  });

  test('is not later than its telling, where nobody had told it', () => {
    const accounts = [
      undated('one', '2024-07-05'),
      dated('two', '2024-07-05'),
      undated('three', '2024-07-05'),
    ];
    expect(at('2024-07-10', '2024-07-05', accounts)).toEqual(['[..2024-07-10]', 'happened', 'one']);
    expect(at('2024-07-20', '2024-07-05', accounts)).toEqual(['2024-07-05', 'happened', 'one two']);
  });

  test('is not before its telling, where it was to come', () => {
    const accounts = [undated('one', '2024-07-11'), dated('two', '2024-07-11')];
    expect(at('2024-07-10', '2024-07-11', accounts)).toEqual(['[2024-07-10..]', 'forecast', 'one']);
    expect(at('2024-07-10', '2024-07-10', accounts)).toEqual(['2024-07-11', 'forecast', 'one']);
    const forecast = { modality: 'forecast' } as const;
    expect(at('2024-07-10', '2024-07-11', accounts, forecast)).toEqual(['[2024-07-10..]', 'forecast', 'one']);
    const past = [undated('one', '2024-07-05'), dated('two', '2024-07-05')];
    expect(at('2024-07-10', '2024-07-05', past, forecast)).toEqual(['[2024-07-10..]', 'forecast', 'one']);
    expect(at('2024-07-20', '2024-07-11', accounts, forecast)?.slice(0, 2)).toEqual([
      '2024-07-11',
      'forecast',
    ]);
  });

  test('of a day that is not known is counted from the span of its publication', () => {
    const vague = [paper('one', '[2024-07-09..2024-07-12]'), paper('two', '2024-07-20')];
    const of = (when: string) =>
      stood('2024-07-12', vague, event('e', when, { accounts: [undated('one', when), dated('two', when)] }));
    expect(of('2024-07-12')).toEqual(['[..2024-07-12]', 'happened', 'one']);
    expect(of('2024-07-13')).toEqual(['[2024-07-09..]', 'forecast', 'one']);
  });

  test('stays where no account ever tells it', () => {
    const accounts = [undated('one', '2024-07-05'), undated('two', '2024-07-05')];
    expect(at('2024-07-10', '2024-07-05', accounts)).toEqual(['2024-07-05', 'happened', 'one']);
  });
});

describe('the modality of an event', () => {
  const ARTICLES = [paper('before', '2024-07-01'), paper('after', '2024-07-10')];

  test.each(['happened', 'claimed'] as const)('%s was a forecast while only told beforehand', (modality) => {
    const of = (when: string) =>
      event('e', when, { modality, accounts: [dated('before', when), dated('after', when)] });
    expect(stood('2024-07-01', ARTICLES, of('2024-07-02'))).toEqual(['2024-07-02', 'forecast', 'before']);
    expect(stood('2024-07-01', ARTICLES, of('2024-07-01'))).toEqual(['2024-07-01', modality, 'before']);
    expect(stood('2024-07-10', ARTICLES, of('2024-07-02'))?.[1]).toBe(modality);
  });

  test('is what one of several accounts could say', () => {
    const articles = [...ARTICLES, paper('last', '2024-07-20')];
    const whole = event('e', '2024-07-05', {
      accounts: [dated('before', '2024-07-05'), dated('after', '2024-07-05'), dated('last', '2024-07-05')],
    });
    expect(stood('2024-07-09', articles, whole)?.[1]).toBe('forecast');
    expect(stood('2024-07-10', articles, whole)?.[1]).toBe('happened');
  });

  test('stays a forecast, with its outcome from the account on that says so', () => {
    const whole = event('e', '2024-07-05', {
      modality: 'forecast',
      accounts: [dated('before', '2024-07-05'), dated('after', '2024-07-05', { outcome: 'unfulfilled' })],
    });
    const outcomes = (day: string) =>
      asKnownOn(dataset(ARTICLES, [whole]), day).events[0]!.accounts.map(({ outcome }) => outcome);
    expect(outcomes('2024-07-01')).toEqual([null]);
    expect(outcomes('2024-07-10')).toEqual([null, 'unfulfilled']);
  });
});

describe('an article that was updated', () => {
  const told = (modality: TimelineEvent['modality'], when: string, over: Partial<Account> = {}) =>
    event('e', when, { modality, accounts: [dated('a', when, over)] });

  test.each<[string, TimelineEvent, string | null, string]>([
    ['a later event', told('happened', '2024-07-10'), '2024-07-23', '2024-07-23'],
    ['a later claim', told('claimed', '2024-07-23'), '2024-07-23', '2024-07-23'],
    ['an event of its day', told('happened', '2024-07-09'), '2024-07-23', '2024-07-09'],
    ['a forecast', told('forecast', '2024-07-10'), '2024-07-23', '2024-07-09'],
    ['an outcome', told('forecast', '2024-07-10', { outcome: 'fulfilled' }), '2024-07-23', '2024-07-23'],
    ['what was still to come', told('happened', '2024-07-24'), '2024-07-23', '2024-07-09'],
    ['a later event, not updated', told('happened', '2024-07-10'), null, '2024-07-09'],
    ['an update nobody can date', told('happened', '2024-07-10'), '2024-07-23/..', '2024-07-09'],
    ['an update before publication', told('happened', '2024-07-09'), '2024-07-01', '2024-07-09'],
  ])('tells %s', (_, whole, updated, day) => {
    const made = dataset([paper('a', '2024-07-09', updated)], [whole]);
    const [first] = publicationDays(made).filter(({ day }) => changesOn(made, day).told.length > 0);
    expect(first?.day).toBe(day);
    expect(publicationDays(made).map(({ updated }) => updated.length)).toEqual(
      day === '2024-07-09' ? [0] : [0, 1],
    );
  });
});

test('an article that tells several things in an update was updated once', () => {
  const whole = dataset(
    [paper('a', '2024-07-09', '2024-07-23')],
    [
      event('x', '2024-07-10', { accounts: [dated('a', '2024-07-10'), dated('a', '2024-07-10')] }),
      event('y', '2024-07-11', { accounts: [dated('a', '2024-07-11')] }),
    ],
  );
  expect(publicationDays(whole)[1]).toMatchObject({ day: '2024-07-23', updated: [{ id: 'a' }] });
  expect(publicationDays(whole)[1]?.updated).toHaveLength(1);
});

test('an account of an article that the dataset lacks is not known on any day', () => {
  const whole = dataset([paper('a', '2024-07-09')], [event('e', '2024', { accounts: [account('gone')] })]);
  expect(asKnownOn(whole, '2024-07-09').events).toEqual([]);
});

test('a dataset without articles has no days', () => {
  const empty = dataset([], []);
  expect(publicationDays(empty)).toEqual([]);
  expect(asKnownOn(empty, '2024-07-09')).toBe(empty);
});

test('events that changed their dates stand in order of time', () => {
  const articles = [paper('one', '2024-07-10'), paper('two', '2024-07-20')];
  const whole = dataset(articles, [
    event('x', '2024-07-01', { accounts: [dated('one', '2024-07-05'), dated('two', '2024-07-01')] }),
    event('y', '2024-07-03', { accounts: [dated('one', '2024-07-03')] }),
  ]);
  expect(asKnownOn(whole, '2024-07-10').events.map(({ id }) => id)).toEqual(['y', 'x']);
  expect(asKnownOn(whole, '2024-07-20')).toBe(whole);
});
