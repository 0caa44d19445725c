import { expect, test } from 'vitest';
import { findMentions } from '../../../../src/extract/mentions/index.ts';
import { accountFrom, datedBy, eventFrom, viaFrom } from '../../../../src/ui/desk/review/from-words.ts';
import { span } from '../../../support/data.ts';

const TEXT =
  'The council closed the bridge last Tuesday. Engineers had found cracks.\n\nIt opens again on 2 May. The ferry stops then.';
const PUBLISHED = span('2024-03-14');
const SOURCE = {
  id: 'courier',
  text: TEXT,
  mentions: findMentions(TEXT, { published: PUBLISHED }),
  published: PUBLISHED,
};

const range = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

test('selected words make an event, dated by the words of time in them', () => {
  const event = eventFrom(range('The council closed the bridge last Tuesday.'), SOURCE, 'town');
  expect(event).toMatchObject({
    title: 'The council closed the bridge last Tuesday',
    when: '2024-03-12',
    theme: 'town',
    proposed: null,
    accounts: [{ article: 'courier', mention: { exact: 'last Tuesday' }, when: null }],
  });
});

test('or by those in their sentence', () => {
  const event = eventFrom(range('The council closed the bridge'), SOURCE, null);
  expect(event.when).toBe('2024-03-12');
  expect(event.accounts[0]?.exact).toBe('The council closed the bridge');
});

test('where there are none, the day of publication stands for it', () => {
  const event = eventFrom(range('Engineers had found cracks.'), SOURCE, null);
  expect(event).toMatchObject({ when: '2024-03-14', accounts: [{ mention: null }] });
  expect(eventFrom(range('Engineers had found cracks.'), { ...SOURCE, published: null }, null).when).toBe('');
});

test('an account of an event has a date of its own only where it differs', () => {
  const words = range('It opens again on 2 May.');
  expect(accountFrom(words, SOURCE, '2024-05-02').account.when).toBeNull();
  expect(accountFrom(words, SOURCE, '2024-05').account.when).toBe('2024-05-02');
});

test('a date can be read from other words than those of the excerpt', () => {
  const dated = datedBy(range('on 2 May'), range('The ferry stops then.'), SOURCE, '2024');
  expect(dated.when).toBe('2024-05-02');
  expect(dated.account).toMatchObject({ exact: 'The ferry stops then.' });
  expect(dated.account.mention?.exact).toMatch(/2 May$/);
});

test.each([
  ['according to the Elmford Gazette', 'Elmford Gazette'],
  ['told Radio Elm of Elmford, he said', 'Radio Elm of Elmford'],
  ['a local paper wrote', 'a local paper wrote'],
])('whose report %s names', (words, name) => {
  const source = { ...SOURCE, text: `It fell, ${words}.` };
  const start = 'It fell, '.length;
  expect(viaFrom({ start, end: start + words.length }, source)).toEqual({
    name,
    article: null,
    exact: words,
  });
});
