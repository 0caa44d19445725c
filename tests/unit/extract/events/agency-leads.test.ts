import { describe, expect, test } from 'vitest';
import { proposeFrom } from '../../../../src/extract/events/index.ts';
import { articleOf } from './articles.ts';

/** The sure proposals of a first sentence, under a headline that tells the same; written on Tuesday 9 July 2024. */
const lead = (text: string, title: string) =>
  proposeFrom(articleOf(text, { title }), { themes: [] }).map(({ when, title }) => `${when} ${title}`);

describe('the first sentence of a report', () => {
  test.each([
    [
      'what was done to whom behind a comma',
      'A bomb exploded Monday near a van in northern Freedonia, killing at least six officers and wounding ten, officials said.',
      'Bomb kills six in Freedonia',
      'Officials: A bomb explodes near a van in northern Freedonia, killing at least six officers and wounding ten',
    ],
    [
      'two names before who said so',
      'Three men were arrested on Monday for running shops in Fredo and Roeville, officials said.',
      'Three arrested in Fredo and Roeville',
      'Officials: Three men are arrested for running shops in Fredo and Roeville',
    ],
    [
      'what was said on a day, without a “that”',
      'Lee Corp said on Monday it will close two mills in northern Freedonia.',
      'Lee Corp to close mills',
      'Lee Corp says it will close two mills in northern Freedonia',
    ],
    [
      'what a firm means to do',
      'Lee Corp said on Monday it aims to close two mills in northern Freedonia.',
      'Lee Corp to close mills',
      'Lee Corp says it aims to close two mills in northern Freedonia',
    ],
    [
      'who it was, in an aside',
      'Bob Roe, who led Freedonia for two decades, died on Monday at his home in Fredo.',
      'Bob Roe dies',
      'Bob Roe dies at his home in Fredo',
    ],
    [
      'how many at least',
      'At least six people were hurt on Monday when a bus left the road in Freedonia.',
      'Bus accident in Freedonia',
      'At least six people were hurt when a bus left the road in Freedonia',
    ],
    [
      'of how many more than that was so',
      'The storm Oscar closed more than 40 schools in Freedonia on Monday.',
      'Storm Oscar reaches Freedonia',
      'Storm Oscar closes more than 40 schools in Freedonia',
    ],
    [
      'two that suffered',
      'At least 14 people were killed and dozens injured on Monday when a bus left the road in Freedonia.',
      'Bus accident kills 14 in Freedonia',
      'At least 14 people were killed and dozens injured when a bus left the road in Freedonia',
    ],
    [
      'what a regulator said of a firm',
      'Lee Corp is recalling 200,000 cars over faulty doors, the transport regulator said on Monday.',
      'Lee Corp recalls 200,000 cars',
      'Transport regulator says Lee Corp is recalling 200,000 cars over faulty doors',
    ],
    [
      'a measure with its unit',
      'A storm reached southern Freedonia on Monday with winds of 185 kilometres an hour.',
      'Storm reaches Freedonia',
      'A storm reaches southern Freedonia with winds of 185 kilometres an hour',
    ],
    [
      'two things that one day is of',
      'A storm killed 18 people and injured at least 60 in Freedonia on Monday.',
      'Storm kills 18 in Freedonia',
      'A storm killed 18 people and injured at least 60 in Freedonia',
    ],
    [
      'at what hour raids are made',
      'Ann Lee and Bob Roe were arrested in a series of early-morning raids in Fredo on Monday 8th July 2024.',
      'Two arrested in Fredo',
      'Ann Lee and Bob Roe were arrested in a series of early-morning raids in Fredo',
    ],
    [
      'what was soon after',
      'A plane with 62 people on board crashed shortly after take-off from Fredo on Monday.',
      'Plane crashes near Fredo',
      'A plane with 62 people on board crashes shortly after take-off from Fredo',
    ],
    [
      'a title of women',
      'Ann Lee won the women’s title at the Fredo Open on Monday, beating Eva Roe 6-4, 6-3.',
      'Ann Lee wins Fredo Open',
      'Ann Lee wins the women’s title at the Fredo Open, beating Eva Roe 6-4, 6-3',
    ],
    [
      'to what effect, where the title is short',
      'Ann Lee became mayor of Fredo on Monday, ending months of talks.',
      'Ann Lee becomes mayor',
      'Ann Lee becomes mayor of Fredo, ending months of talks',
    ],
    [
      'less than was meant by it',
      'Freedonia opened its western borders on Monday to let people reach the north, in an apparent move to demand help by going back on an agreement of ten years before.',
      'Freedonia opens borders',
      'Freedonia opens its western borders to let people reach the north',
    ],
  ])('tells %s', (_, text, headline, expected) => {
    expect(lead(text, headline)).toEqual([`2024-07-08 ${expected}`]);
  });

  test.each([
    [
      'whoever said of what something is true',
      'Lee Health on Monday said the number of people ill in Fredo and Roeville -- the worst hit of all -- has passed 20,000.',
      'Twenty thousand ill',
    ],
    [
      'a date of other attacks',
      'Roe asked for the release of Bob Lee, the survivor of the Nov. 13, 2015, attacks in Fredo.',
      'Roe asks for release of Lee',
    ],
  ])('does not tell %s', (_, text, headline) => {
    expect(lead(text, headline)).toEqual([]);
  });

  test('is no one of a list', () => {
    const text =
      'Prosecutors charged three people on Monday with illegal entry of a mill: Ann Lee, 41, of Fredo; Bob Roe, 30, of Roeville; and Tom Lee, 68, of the valley.';
    expect(lead(text, 'Three charged')).toEqual([
      '2024-07-08 Prosecutors charge three people with illegal entry of a mill',
    ]);
  });

  test('leaves to whoever says so only what was said', () => {
    const text =
      'Lee Union says it has grown by a third since Ann Lee on Monday broke her long silence on politics.';
    expect(lead(text, 'Ann Lee breaks silence').filter((told) => told.includes('Union'))).toEqual([]);
  });

  test('dates no weekday from a day of long ago, where nobody knows when it was written', () => {
    const text =
      'The Lee bridge was opened on May 30, 1931, by the king himself. The council of Fredo closed the bridge on Tuesday.';
    const told = proposeFrom(articleOf(text, { title: 'Fredo council closes bridge', published: null }), {
      themes: [],
      unsure: true,
    });
    expect(told.map(({ when }) => when)).toEqual(['1931-05-30']);
  });

  test('is whole up to 200 characters, where no headline tells it', () => {
    const [proposal] = lead(
      'The Freedonian parliament approved on Monday a law on the old bridges of the valley that lets every town of more than ten thousand people close its bridges to cars and lorries from nine in the evening.',
      'Bridges may close',
    );
    expect(proposal).toMatch(/^2024-07-08 Freedonian parliament approves a law .* in the evening$/);
  });
});
