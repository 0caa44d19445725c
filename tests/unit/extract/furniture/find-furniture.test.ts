import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { findFurniture } from '../../../../src/extract/furniture/index.ts';

const TITLE = 'Northport closes its old bridge after a flood';

const STORY = [
  'The council of Northport voted to close the old bridge, a decision that residents of both banks had waited for.',
  'Engineers had found cracks in the arches, and the mayor called the vote a relief for all who cross the river.',
  'The work is to take a year and will cost more than was thought at first, according to the treasurer.',
  '“We have looked at every stone of it, and there was nothing else that we could have done,” the mayor said.',
];

/** What is found, in words, by kind. */
function found(text: string, title: string | null = TITLE): [kind: string, words: string][] {
  return findFurniture(text, title).map(({ kind, start, end }) => [kind, text.slice(start, end)]);
}

function page(...lines: string[]): string {
  return lines.join('\n\n');
}

/** With a line before the story, in it, and after it. */
const before = (line: string) => page(TITLE, line, ...STORY);
const within = (line: string) => page(TITLE, ...STORY.slice(0, 2), line, ...STORY.slice(2));
const after = (line: string) => page(TITLE, ...STORY, line);

describe('lines that are known wherever they stand', () => {
  test.each([
    [
      'captcha notice',
      'You have been blocked from The Example Gazette because we suspect that you’re a robot.',
    ],
    ['captcha notice', "We suspect you're a bot."],
    ['captcha notice', 'Please verify you are human'],
    ['captcha notice', 'Why am I seeing this? There are a few possibilities:'],
    ['captcha notice', 'Checking your browser before accessing example.com.'],
    ['captcha notice', 'Please enable JS and disable any ad blocker'],
    ['comment form', 'Leave a Reply'],
    ['comment form', 'Leave a Comment Cancel reply'],
    ['comment form', 'Your email address will not be published. Required fields are marked *'],
    ['comment form', 'Save my name, email, and website in this browser for the next time I comment.'],
    ['comment form', 'Post Comment'],
    ['comment form', 'View all 12 comments'],
    ['comment form', 'Log in to leave a comment'],
    ['comment form', 'Be the first to comment'],
    ['comment form', 'Comments (12)'],
    ['comment form', '12 comments'],
    ['comment form', 'Comments are closed.'],
    ['subscription notice', 'Subscribe to The Example Gazette to read as many articles as you like.'],
    ['subscription notice', 'Subscribe now'],
    ['subscription notice', 'Already a subscriber? Log in'],
    ['subscription notice', 'This article is for subscribers only.'],
    ['subscription notice', 'You have 2 free articles left this month'],
    [
      'subscription notice',
      'Thank you for your patience while we verify access. If you are in Reader mode please exit.',
    ],
    ['newsletter box', 'Sign up for our daily newsletter'],
    ['newsletter box', 'Get the latest news delivered to your inbox every morning.'],
    ['newsletter box', 'Enter your email address'],
    ['newsletter box', 'By signing up, you agree to our terms of use.'],
    ['link to other articles', 'READ MORE: Council meets on the bridge'],
    ['link to other articles', 'Read more: Council meets on the bridge'],
    ['link to other articles', 'Related: The flood in pictures'],
    ['link to other articles', 'Also read: The flood in pictures'],
    ['link to other articles', 'Read more >>'],
    ['link to other articles', 'See also: The flood'],
    ['link to other articles', 'Click here to read the report'],
    ['link to other articles', 'Tags: bridge, flood, council'],
    ['link to other articles', 'Back to top'],
    ['advertisement', 'Advertisement'],
    ['advertisement', 'ADVERTISEMENT'],
    ['advertisement', '- Advertisement -'],
    ['advertisement', 'Skip Advertisement'],
    ['advertisement', 'Story continues below advertisement'],
    ['advertisement', 'Article continues after ad'],
    ['advertisement', 'Sponsored content'],
    ['advertisement', 'after newsletter promotion'],
    ['audio player', 'Listen to this article · 7:21 min Learn more'],
    ['audio player', 'Listen to this article'],
    ['audio player', '0:00 / 7:21'],
    ['audio player', 'This audio is auto-generated. Please let us know if you have feedback.'],
    ['audio player', '4 min read'],
    ['cookie notice', 'We use cookies to make this site better.'],
    ['cookie notice', 'We and our 123 partners store and use cookies on a device.'],
    ['cookie notice', 'By continuing to use this site, you accept our policy.'],
    ['cookie notice', 'Accept all cookies'],
    ['cookie notice', 'We value your privacy'],
    ['copyright line', '© 2024 Example Gazette'],
    ['copyright line', 'Copyright 2024 Example Gazette. All rights reserved.'],
    ['copyright line', 'Copyright © 2024 Example Gazette'],
    ['copyright line', '(c) 2024 Example Gazette'],
    ['copyright line', 'This material may not be published, broadcast, rewritten or redistributed.'],
    ['picture credit', 'Photo: Jane Doe/Example Pictures'],
    ['picture credit', 'Photograph by Jane Doe for The Example Gazette'],
    ['picture credit', '(Photo by Jane Doe)'],
    ['picture credit', 'Credit: Jane Doe for the Example Gazette'],
    ['picture credit', 'Credit...Jane Doe for the Example Gazette'],
    ['picture credit', 'Jane Doe/Getty Images'],
    ['picture credit', 'Getty Images'],
    ['picture caption', 'The bridge after the flood on 9 July. (AP Photo/Jane Doe)'],
    ['picture caption', 'The bridge after the flood [Jane Doe/Reuters]'],
    ['picture caption', 'The bridge after the flood. Photo: Example Pictures'],
    ['picture caption', 'The bridge after the flood. Jane Doe/Reuters'],
    ['picture caption', 'The bridge after the flood © Example Pictures'],
    ['picture caption', 'FILE PHOTO: The bridge is seen after the flood.'],
    ['picture caption', 'FILE - The bridge of Northport is seen after the flood, July 9, 2024.'],
    ['picture’s description', 'Image caption'],
    ['picture’s description', 'View image in fullscreen'],
    ['picture’s description', 'bridge-after-flood_01.jpg'],
    ['picture’s description', 'Aerial view of the bridge and the river'],
    ['navigation', 'Skip to main content'],
    ['navigation', 'Skip to main contentSkip to navigation'],
    ['navigation', 'Post navigation'],
    ['navigation', '← Older post'],
    ['navigation', 'Newer post →'],
    ['link to other articles', '[READ MORE: Council meets on the bridge]'],
    ['link to other articles', 'Posted in News, Bridges Tagged bridge, council'],
    ['link to other articles', 'Our Standards: The Example Principles.'],
    ['newsletter box', 'Sign up to The Morning'],
    ['comment form', 'This discussion is now closed for comments'],
    ['cookie notice', 'We and our 743 partners store personal data on your device.'],
    ['share bar', 'Share this: Like Loading...'],
    ['navigation', 'Home > News > Northport'],
    ['navigation', 'Sign in'],
    ['empty byline', 'By .'],
    ['empty byline', 'Author:'],
    ['request to readers', 'Follow the Example Gazette on Facebook'],
    ['request to readers', 'Download the Example Gazette app'],
    ['request to readers', 'Was this article helpful?'],
    ['share bar', 'Share'],
    ['share bar', 'Share this article'],
    ['share bar', 'Share on Facebook Share on Twitter'],
    ['share bar', 'Facebook Twitter Email Print'],
    ['share bar', 'Click to share on WhatsApp (Opens in new window)'],
    ['share bar', 'Share | Tweet | Copy link'],
    ['link to other articles', 'Related Articles'],
    ['link to other articles', 'You may also like'],
  ])('%s: %s', (kind, line) => {
    for (const place of [before, within, after]) expect(found(place(line))).toEqual([[kind, line]]);
  });
});

describe('sentences and headings of a story stay', () => {
  test.each([
    'By using sandbags, the town forced the river to accept its old bed.',
    'Copyright law has nothing to say about bridges.',
    'Subscribers of the theatre had to walk.',
    'Images from the scene showed the second pier in the water.',
    'Photos of the bridge showed cracks in the arches.',
    'Video by a resident showed the water rising.',
    'A photo of the bridge was on the front page.',
    'Cookies were handed out to the helpers by the bakers of the town.',
    'Share prices of the builders rose.',
    'Facebook said that it would help.',
    'Telegram and Facebook were down.',
    'Follow the river on the map and it ends at Northport.',
    'Related costs are not included.',
    'More on the bridge will be known on Monday.',
    'Comments by the mayor were few.',
    'Readers saw the bridge fall.',
    'Listen, he said, and they listened.',
    'Search teams went out at night.',
    'The mayor wrote on X.',
    'Advertisement was the reason, he said.',
    '“Leave a reply,” said the machine.',
    '“We use cookies,” the baker said.',
    'Jane Doe is a professor of bridges at the university who has studied the river for years.',
    'John Roe, an editor of the Example Gazette, saw it fall from his window above the river.',
    'He was seen at the bridge (Example Agency).',
    'The bridge is closed, the council said. (Reuters)',
    'The bridge was seen to fall by a reporter for the Example Gazette.',
    'Reporting by the Example Gazette showed that the council had known of the cracks for two years before it acted, that it had asked three engineers, and that none of them was heard.',
    'What happens next',
    'Home',
    'A long wait',
    'Yes.',
    'By Jane Doe and John Roe',
    'Published July 9, 2024',
    'Why the bridge fell',
    'Military maps, 9 July 2024 (example.org)',
  ])('%s', (line) => {
    for (const place of [before, within, after]) expect(found(place(line))).toEqual([]);
  });

  test('fields of a form only below the story', () => {
    expect(found(after('Name *'))).toEqual([['comment form', 'Name *']]);
    expect(found(within('Name *'))).toEqual([]);
  });

  test('names of sections within the story', () => {
    expect(found(page(...STORY.slice(0, 2), 'World', 'Sport', 'Politics', ...STORY.slice(2)))).toEqual([]);
  });
});

describe('menus', () => {
  test('one name a line, before the story and after it', () => {
    const text = [
      'Home',
      'Traffic',
      'News',
      'World',
      'Northport Weekly',
      TITLE,
      ...STORY,
      'About',
      'Contact',
      'Privacy Policy',
    ].join('\n');
    expect(found(text)).toEqual([
      ['navigation', 'Home\nTraffic\nNews\nWorld'],
      ['navigation', 'About\nContact\nPrivacy Policy'],
    ]);
  });

  test('all on one line', () => {
    expect(found(before('Home | News | World | Sport'))).toEqual([
      ['navigation', 'Home | News | World | Sport'],
    ]);
    expect(found(before('News · Opinion · Arts'))).toEqual([['navigation', 'News · Opinion · Arts']]);
    expect(found(before('Jane Doe | Northport | Bridges'))).toEqual([]);
  });

  test('two names are too few, and so are names that are not known', () => {
    expect(found(page('News', 'World', TITLE, ...STORY))).toEqual([]);
    expect(found(page('World', 'Northport', 'Southport', 'Westport', TITLE, ...STORY))).toEqual([]);
  });
});

describe('links to other articles', () => {
  test('titles under a heading after the story', () => {
    const titles = ['Flood takes the second pier', 'Council asks three engineers', 'What do bridges cost?'];
    expect(found(page(TITLE, ...STORY, 'Related', ...titles))).toEqual([
      ['link to other articles', ['Related', ...titles].join('\n\n')],
    ]);
  });

  test('within the story: a box of several, a title that touches its heading, a picture’s words and their title', () => {
    const [first = '', ...rest] = STORY;
    const boxes = [
      'Read more\n\nFlood takes the second pier\n\nCouncil asks three engineers',
      'Read more\nFlood takes the second pier',
      'Read more\n\nThe bridge over the river at Northport before the flood.\nCouncil asks three engineers',
    ];
    for (const box of boxes)
      expect(found(page(first, box, ...rest))).toEqual([['link to other articles', box]]);
  });

  test('within the story a single title may be its next heading, and a sentence is the story', () => {
    const [first = '', ...rest] = STORY;
    for (const next of ['A long wait', 'It fell on Monday.'])
      expect(found(page(first, 'Read more', next, ...rest))).toEqual([
        ['link to other articles', 'Read more'],
      ]);
  });

  test('where no blank lines stand between paragraphs, a line and a title after it are no box', () => {
    const lines = [
      STORY[0],
      'Read more',
      'It fell on Monday, and the town slept.',
      'A long wait',
      ...STORY.slice(1),
    ];
    expect(found(lines.join('\n'))).toEqual([['link to other articles', 'Read more']]);
  });
});

describe('what stands again', () => {
  const [first = '', second = '', third = ''] = STORY;

  test('the headline, as it was or garbled; where it first stands it is the headline', () => {
    expect(found(page(TITLE, first, TITLE, second))).toEqual([['repeated headline', TITLE]]);
    const garbled = 'Nortbport cioses its old hridge after a flood';
    expect(found(page(TITLE, garbled, first, second))).toEqual([['repeated headline', garbled]]);
    expect(found(page(TITLE, 'Southport opens its new bridge before the race', first))).toEqual([]);
    expect(found(page(`Title: ${TITLE}`, first))).toEqual([['label before the headline', 'Title:']]);
  });

  test('a paragraph', () => {
    expect(found(page(first, second, third, first))).toEqual([['repeated paragraph', first]]);
  });

  test('a teaser, a quotation pulled out: the shorter of the two, whatever its marks', () => {
    const kind = 'words that stand again in a longer paragraph';
    const teaser = first.slice(0, 55);
    expect(found(page(TITLE, teaser, ...STORY))).toEqual([[kind, teaser]]);
    const pulled =
      '"We have looked at every stone of it, and there was nothing else that we could have done"';
    expect(found(page(TITLE, first, pulled, ...STORY.slice(1)))).toEqual([[kind, pulled]]);
    const inside = 'there was nothing else that we could have done';
    expect(found(within(inside))).toEqual([[kind, inside]]);
  });

  test('five words are enough, of 30 units', () => {
    const kind = 'words that stand again in a longer paragraph';
    const words = 'The council of Northport voted';
    expect(words).toHaveLength(30);
    expect(found(within(words))).toEqual([[kind, words]]);
    expect(found(within('council of Northport voted to'))).toEqual([]);
  });

  test('how long reading and listening takes is furniture', () => {
    expect(found(page(TITLE, '4 min', ...STORY)).map(([kind]) => kind)).toEqual(['audio player']);
  });

  test('not part of a word, not a few words, and not what only begins alike', () => {
    for (const line of [
      'The council of Northport voted to close the old bri',
      'The council of Northport voted to open the old bridge',
      'the vote a relief',
      'to close the old bridge',
    ])
      expect(found(within(line))).toEqual([]);
  });
});

describe('at the end', () => {
  test.each([
    ['note on the author', 'Jane Doe is a reporter for the Example Gazette.', 'By Jane Doe'],
    [
      'note on the author',
      'Jane Doe covers rivers for the Example Gazette. She has written about',
      'By Jane Doe and John Roe',
    ],
    ['note on the author', 'John Roe has reported from Northport for ten years', 'By Jane Doe and John Roe'],
    ['note on the author', 'Jane Doe (Northport) is a reporter for the Example Gazette.', 'Author: Jane Doe'],
    [
      'note on the author',
      'Jane Doe is the editor of the Gazette, follow her on Twitter @janedoe.',
      'Northport',
    ],
    ['note on the author', 'Jane Doe is a reporter. Contact her at jane.doe@example.org.', 'Northport'],
    ['note on who worked on the article', '(Reporting by Jane Doe; Editing by John Roe)', 'Northport'],
    ['note on who worked on the article', 'Additional reporting by John Roe in Southport', 'Northport'],
    ['note on who worked on the article', 'John Roe contributed to this report.', 'Northport'],
  ])('%s: %s', (kind, note, byline) => {
    expect(found(page(TITLE, byline, ...STORY, note))).toEqual([[kind, note]]);
  });

  test('not in the first half, and not of somebody else', () => {
    const note = 'Jane Doe is a reporter for the Example Gazette.';
    expect(found(page(TITLE, 'By Jane Doe', note, ...STORY))).toEqual([]);
    expect(found(page(TITLE, 'By John Roe', ...STORY, note))).toEqual([]);
    expect(found(page(TITLE, 'By Jane Doe', ...STORY, 'Jane Doe was seen on the bridge.'))).toEqual([]);
  });

  test('all that readers wrote, from their number on', () => {
    const comments = [
      '2 Comments',
      'John Roe',
      '3 hours ago',
      `${STORY[2]} That is what I said.`,
      'Reply',
      'So true!',
    ];
    expect(found(page(TITLE, ...STORY, ...comments))).toEqual([
      ['comment form', '2 Comments'],
      ['comments of readers', comments.slice(1).join('\n\n')],
    ]);
    const far = ['Share', 'Posted in News', ...comments];
    expect(found(page(TITLE, ...STORY, ...far)).at(-1)?.[1]).toBe(comments.slice(1).join('\n\n'));
    expect(found(page(TITLE, '2 Comments', 'John Roe', '3 hours ago', ...STORY))).toEqual([
      ['comment form', '2 Comments'],
    ]);
    expect(found(page(TITLE, ...STORY.slice(0, 2), '2 Comments', ...STORY.slice(2)))).toEqual([
      ['comment form', '2 Comments'],
    ]);
  });
});

describe('a page', () => {
  test('as it is copied', () => {
    const text = [
      'Skip to content',
      'Home\nNews\nWorld\nSport',
      TITLE,
      'Share\nTweet',
      'By Jane Doe',
      'Published July 9, 2024',
      STORY[0],
      'Advertisement',
      STORY[1],
      'The bridge after the flood. (Photo: Example Pictures)',
      ...STORY.slice(2),
      'Jane Doe is a reporter for the Example Gazette.',
      'Leave a Reply',
      'Your email address will not be published.',
      '© 2024 Example Gazette. All rights reserved.',
    ].join('\n\n');
    expect(found(text).map(([kind]) => kind)).toEqual([
      'navigation',
      'share bar',
      'advertisement',
      'picture caption',
      'note on the author',
      'comment form',
      'copyright line',
    ]);
  });

  test('without a story, without a title, without anything', () => {
    expect(found('Leave a Reply\nName *', null)).toEqual([['comment form', 'Leave a Reply']]);
    expect(found('', null)).toEqual([]);
    expect(found(' \n\t\n', '')).toEqual([]);
  });
});

// Generated texts take their time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

describe('whatever the text', () => {
  const line = fc.constantFrom(
    ...STORY,
    TITLE,
    'Leave a Reply',
    'Read more',
    'Related',
    'A title of another article',
    'Share',
    'Home',
    'News',
    'Sport',
    '2 Comments',
    'Reply',
    'By Jane Doe',
    'Jane Doe is a reporter.',
    'Title: x',
    '\0',
    '\u202e',
    '\ud800',
    '<p>',
  );

  test('furniture is in order, apart, not empty, and whole lines but for a label', () => {
    const text = fc
      .array(
        fc.tuple(
          fc.oneof(line, fc.string({ unit: 'binary', maxLength: 12 })),
          fc.constantFrom('\n', '\n\n', '\r\n', ' '),
        ),
      )
      .map((parts) => parts.flat().join(''));
    fc.assert(
      fc.property(text, fc.option(line), (words, title) => {
        let at = 0;
        for (const { start, end, kind } of findFurniture(words, title)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(kind).not.toBe('');
          expect(words.slice(start, end).trim()).toBe(words.slice(start, end));
          at = end;
        }
        expect(at).toBeLessThanOrEqual(words.length);
      }),
      { numRuns: 60 },
    );
  });

  test('of paragraphs that stand but once nothing is lost', () => {
    const paragraph = fc
      .array(
        fc.constantFrom(
          'the',
          'council',
          'bridge',
          'said',
          'share',
          'read',
          'more',
          'photo',
          'comments',
          'by',
          'subscribe',
        ),
        {
          minLength: 14,
          maxLength: 30,
        },
      )
      .map((words) => `The mayor told us ${words.join(' ')} on the day.`);
    fc.assert(
      fc.property(fc.uniqueArray(paragraph, { maxLength: 8 }), (paragraphs) => {
        expect(findFurniture(paragraphs.join('\n\n'), TITLE)).toEqual([]);
      }),
    );
  });

  test.each([
    ['spaces', ' '.repeat(80_000)],
    ['spaces between words', `Share${' '.repeat(80_000)}Tweet`],
    ['one line', `${STORY.join(' ')} `.repeat(3_000)],
    ['lines alike', 'The council of Northport voted to close it\n'.repeat(10_000)],
    [
      'lines that begin alike',
      Array.from({ length: 8_000 }, (_, i) => `The council of Northport voted on ${i}`).join('\n'),
    ],
    ['words alike', `${'a '.repeat(40)}\n${'a '.repeat(60_000)}`],
    ['short lines', 'News\n'.repeat(20_000)],
    ['headings', 'Related\nA title\n'.repeat(10_000)],
    ['headings within a story', `${STORY[0]}\n${'Read more\n\nA title\n\n'.repeat(8_000)}\n${STORY[1]}`],
    ['bylines', `${'By Jane Doe\n'.repeat(3_000)}${'Jane Doe is a reporter\n'.repeat(3_000)}`],
    [
      'different bylines',
      Array.from({ length: 4_000 }, (_, i) => `By Jane D${'o'.repeat(i % 60)}`).join('\n'),
    ],
    ['brackets', '('.repeat(200_000)],
    ['line breaks', '\n'.repeat(300_000)],
    ['NULs', '\0'.repeat(200_000)],
    ['marks', `${'“'.repeat(100_000)}\n${'.'.repeat(100_000)}`],
    ['capitals', 'Jane '.repeat(60)],
  ])('comes to an end: %s', (_, text) => {
    expect(findFurniture(text, TITLE).length).toBeGreaterThanOrEqual(0);
  });
});
