import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createQuoteFinder } from '../../../../src/core/quote/index.ts';
import { readSpan } from '../../../../src/core/span/index.ts';
import { proposeFrom } from '../../../../src/extract/events/index.ts';
import { HOSTILE_LENGTH, HOSTILE_LIMIT } from '../../core/text/hostile.ts';
import { articleOf, OPENING, proposalsOf } from './articles.ts';

const brief = ({ when, modality, title }: { when: string; modality: string; title: string }) =>
  `${when} ${modality}: ${title}`;

describe('what is proposed', () => {
  test.each([
    [
      'a past verb with its date',
      'Macron dissolved parliament on June 9.',
      ['2024-06-09 happened: Macron dissolves parliament'],
    ],
    [
      'a date on “said” dates the statement',
      'The Freedonian Defense Ministry said Tuesday that in March Sylvania lost 420 soldiers.',
      [
        '2024-07-09 claimed: Freedonian Defense Ministry said that in March Sylvania lost 420 soldiers',
        '2024-03 claimed: Freedonian Defense Ministry: Sylvania loses 420 soldiers',
      ],
    ],
    [
      'a speaker behind what is said',
      'A missile struck a hospital in Kyiv on Monday, Ukraine’s interior minister said.',
      ['2024-07-08 claimed: Ukraine’s interior minister: A missile strikes a hospital in Kyiv'],
    ],
    [
      'a statement with its date behind what is said',
      'The talks will go on for weeks, Mayor Ann Lee said on Monday.',
      ['2024-07-08 claimed: Mayor Ann Lee says the talks will go on for weeks'],
    ],
    [
      'what was answered on a day',
      'President Lee was asked about the bridge on Monday and said it was safe for everyone.',
      ['2024-07-08 claimed: President Lee said it was safe for everyone'],
    ],
    [
      'two verbs with a date each',
      'Police arrested two men in Leeds on Saturday, and a third man was detained in York on Sunday.',
      [
        '2024-07-06 happened: Police arrest two men in Leeds',
        '2024-07-07 happened: A third man is detained in York',
      ],
    ],
    [
      'a relative clause',
      'Prime Minister Ann Lee, who arrived in Moscow on Monday for a visit, is a lawyer.',
      ['2024-07-08 happened: Prime Minister Ann Lee arrives in Moscow for a visit'],
    ],
    [
      'a participle with whom it was done by',
      'Ukraine is about to receive $61 billion approved by the US Congress in May, which is a lot.',
      [
        '2024-05 happened: US Congress approves $61 billion',
        '2024-07-09/ forecast: Ukraine is about to receive $61 billion approved by the US Congress in May',
      ],
    ],
    [
      'a subordinate clause behind an insertion',
      'Fighting has been raging in Kursk since over 1,000 soldiers, including many sent by Sylvania, entered Sudzha last Tuesday.',
      [
        '2024-07-02/.. happened: Fighting has been raging in Kursk',
        '2024-07-02 happened: Over 1,000 soldiers enter Sudzha',
      ],
    ],
    [
      'a noun with its date',
      'Nobody there knows much of last month’s meeting of more than 50 nations backing Kyiv.',
      ['2024-06 happened: Meeting of more than 50 nations backing Kyiv'],
    ],
    [
      'what is yet to come',
      'Ann Lee will travel to Vienna on Wednesday.',
      ['2024-07-10 forecast: Ann Lee will travel to Vienna'],
    ],
    [
      'what is agreed for a day to come',
      'NATO is expected to approve language this week promising Kyiv membership.',
      ['2024-07-08/2024-07-14 forecast: NATO is expected to approve language promising Kyiv membership'],
    ],
    [
      'a present perfect, by the day of publication',
      'The European Union has agreed to begin membership negotiations with Ukraine.',
      ['[..2024-07-09] happened: European Union agrees to begin membership negotiations with Ukraine'],
    ],
    [
      'years as they are',
      'In 2019, Ann Lee founded the Lee Institute in Dublin.',
      ['2019 happened: Ann Lee founds the Lee Institute in Dublin'],
    ],
    [
      'a pronoun that the sentence before tells',
      'Ann Lee is a lawyer of repute. She opened an office in Leeds in 2019.',
      ['2019 happened: Ann Lee opens an office in Leeds'],
    ],
    [
      'behind a dateline',
      'KYIV, July 9 (Example) - Rescuers found 12 people in Kyiv on Monday.',
      ['2024-07-08 happened: Rescuers find 12 people in Kyiv'],
    ],
  ])('%s', (_, text, expected) => {
    expect(proposalsOf(text).map(brief)).toEqual(expected);
  });

  test('the lead without a date, by the day of publication', () => {
    const [proposal] = proposeFrom(
      articleOf('The Freedonian army captured the town of Fredo after a long siege.'),
      { themes: [] },
    );
    expect(proposal).toMatchObject({
      when: '2024-07-09?',
      mention: null,
      confidence: expect.any(Number) as number,
    });
    expect(proposal!.confidence).toBeLessThan(0.5);
    expect(proposal!.reasons[0]).toContain('No date stands with “captured”');
  });
});

describe('what is not proposed', () => {
  test.each([
    ['a question', 'Why did Macron dissolve parliament on June 9?'],
    ['a condition', 'If the Senate rejected the bill on Monday, the government would fall.'],
    ['a possibility', 'The Senate could reject the bill on Friday.'],
    ['only a quotation', '“We will never surrender,” Ann Lee said on Tuesday.'],
    ['what stands in a quotation', 'The letter says that “Russia seized the town on Monday” and more.'],
    ['a state', 'Ann Lee was happy on Monday.'],
    ['a belief', 'Ann Lee believes Russia seized the town in May.'],
    ['what did not happen', 'Ann Lee did not sign the bill on Monday.'],
    ['a span that ended', 'Profit at Lee Corp. fell in the six months ended June 30.'],
    ['a date of comparison', 'Sales of Lee Corp. declined to $35 million from $70 million a year ago.'],
    ['a duration', 'Ann Lee led the office for ten years.'],
    ['what is vague', 'Ann Lee recently signed the bill into law.'],
    ['a decade', 'Ann Lee founded the office in the 1980s.'],
    ['somebody unnamed', 'Analysts said on Monday that the bill was good.'],
    ['a pronoun for nobody', 'He signed the bill on Monday.'],
    ['a line without a full stop', 'Macron dissolves parliament on June 9'],
    ['the last date carried on', 'Macron was ill on June 9. The strike closed all the schools in Paris.'],
  ])('%s', (_, text) => {
    expect(proposalsOf(text).map(brief)).toEqual([]);
  });

  test('furniture, the headline and what stands twice', () => {
    const event = 'Macron dissolved parliament on June 9.';
    const text = `${OPENING}${event}\n\nAnn Lee opened a school on Monday.\n\n${event}`;
    const start = text.indexOf('Ann Lee');
    const furniture = [{ start, end: start + 10, kind: 'advertisement' }];
    expect(proposeFrom(articleOf(text), { themes: [] })).toHaveLength(2);
    expect(proposeFrom(articleOf(text, { furniture }), { themes: [] })).toHaveLength(1);
    expect(
      proposeFrom(articleOf(text, { furniture, title: 'Macron dissolved parliament on June 9' }), {
        themes: [],
      }),
    ).toEqual([]);
  });
});

describe('a proposal', () => {
  test('has all its parts', () => {
    const text = 'U.S. President Joe Biden signed the aid bill into law on April 24.';
    expect(proposalsOf(text, [{ id: 'money', label: 'Aid', words: ['billion'] }])).toEqual([
      {
        article: 'a',
        title: 'U.S. President Joe Biden signs the aid bill into law',
        when: '2024-04-24',
        modality: 'happened',
        actors: expect.arrayContaining(['Joe Biden']) as string[],
        theme: 'money',
        excerpt: { exact: text, start: OPENING.length, end: OPENING.length + text.length },
        mention: expect.objectContaining({
          text: 'April 24',
          start: OPENING.length + text.indexOf('April'),
        }) as object,
        speaker: null,
        reasons: [
          expect.stringMatching(/^“April 24” stands with “signed”: 24 April 2024 \(.*\)\.$/) as string,
        ],
        doubts: [],
        confidence: 0.9,
      },
    ]);
  });

  test('names the speaker and says that it is a claim', () => {
    const [proposal] = proposalsOf('Russia’s army said it captured the village of Lee on Monday.');
    expect(proposal).toMatchObject({ modality: 'claimed', speaker: 'Russia’s army', actors: ['Russia'] });
    expect(proposal!.reasons).toContain('Said by Russia’s army: shown as claimed.');
  });

  test('is shown with the sentence that its first word needs', () => {
    const text = 'Ann Lee is a lawyer of repute. She opened an office in Leeds in 2019.';
    expect(proposalsOf(text)[0]!.excerpt.exact).toBe(text);
    expect(proposalsOf(text)[0]!.reasons).toContain('“She” is taken for Ann Lee.');
  });

  test('is shown with its clause alone, where that is much shorter than the sentence', () => {
    const text =
      'Nobody in the valley remembers a summer as long as this one, and Ann Lee opened a school in Leeds on Monday, although many of the people there had asked her for years, in letters and at meetings, not to do that.';
    expect(proposalsOf(text)[0]!.excerpt.exact).toBe('Ann Lee opened a school in Leeds on Monday');
  });

  test('of a text without a date of publication has only what is written in full', () => {
    const text = `${OPENING}Ann Lee opened a school on Monday. Bob Lee closed a school on May 2, 2019.`;
    const proposals = proposeFrom(articleOf(text, { published: null }), { themes: [] });
    expect(proposals.map(({ when }) => when)).toEqual(['2019-05-02']);
  });

  test('in another language has a date in figures, and says so', () => {
    const text = 'Das Parlament wurde am 2024-06-09 aufgelöst. Am Montag kam niemand in die Stadt.';
    const [proposal, ...others] = proposeFrom(articleOf(text, { language: 'de' }), { themes: [] });
    expect(proposal).toMatchObject({
      when: '2024-06-09',
      title: 'Das Parlament wurde am 2024-06-09 aufgelöst',
      confidence: 0.1,
    });
    expect(proposal!.reasons.join(' ')).toContain('(de)');
    expect(others).toEqual([]);
  });
});

describe('of any text', () => {
  const words =
    'Ann Lee,said,Russia,on Monday,that,captured,was,the town,of,who,“,”,",and,,,.,in 2019,will,to,sign,which,(,),—,its,he,\n,has,been,by,after,reportedly,$5,killed,12 people,?'.split(
      ',',
    );
  const text = fc
    .array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 4 })), { maxLength: 60 })
    .map((parts) => parts.join(' '));

  test('an excerpt is what stands in the text, a date is one, a title is short and one line', () => {
    fc.assert(
      fc.property(text, (hostile) => {
        const article = articleOf(hostile);
        const finder = createQuoteFinder(hostile);
        for (const { excerpt, when, title, mention, confidence } of proposeFrom(article, { themes: [] })) {
          expect(hostile.slice(excerpt.start, excerpt.end)).toBe(excerpt.exact);
          expect(excerpt.exact.length).toBeLessThanOrEqual(300);
          expect(finder.find({ exact: excerpt.exact }).kind).toMatch(/^(?:found|ambiguous)$/);
          expect(readSpan(when).ok).toBe(true);
          expect(title).toMatch(/^\S.*\S$/);
          expect(title.length).toBeLessThanOrEqual(170);
          if (mention !== null) expect(hostile.slice(mention.start, mention.end)).toBe(mention.text);
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['white space', ' '],
    ['one sentence', 'and Ann Lee said '],
    ['sentences on one line', 'Ann Lee signed the bill on Monday. '],
    ['open quotations', '“ Ann said '],
    ['capitals', 'A. '],
    ['right-to-left overrides', '\u202e'],
    ['NULs', '\0'],
    ['half characters', '\ud800'],
    ['lines', 'a\n'],
  ])('a megabyte of %s is read in a moment', { timeout: HOSTILE_LIMIT }, (_, piece) => {
    const hostile = piece.repeat(Math.ceil(HOSTILE_LENGTH / piece.length));
    expect(proposeFrom(articleOf(hostile), { themes: [], mentions: [] }).length).toBeLessThanOrEqual(2);
  });
});
