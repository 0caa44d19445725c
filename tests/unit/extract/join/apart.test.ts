import { expect, test } from 'vitest';
import { articlesOf, joined, told } from './told.ts';
import { joinProposals } from '../../../../src/extract/join/index.ts';

const PORT = 'Rebels attacked the port of Oskel with forty rockets.';

test.each<[why: string, a: string, b: string]>([
  [
    'shares of two companies',
    'Shares of Acme closed at $12.50, down 50 cents, in composite trading on the Marran Exchange.',
    'Shares of Brill closed at $71, down 50 cents, in composite trading on the Marran Exchange.',
  ],
  [
    'shares that fell and shares that rose',
    'In composite trading on the Marran Bourse yesterday, Acme shares fell 50 cents.',
    'In composite trading on the Marran Bourse yesterday, Brill shares rose 50 cents.',
  ],
  [
    'two games of two clubs',
    'Rovers beat United 3-1 at Marran Park.',
    'Rovers beat United 2–1 at Marran Park.',
  ],
  [
    'two votes in one house',
    'Parliament in Oskel approved the harbour bill by 71 votes to 58.',
    'Parliament in Oskel approved the harbour bill by nine votes to six.',
  ],
  [
    'what was approved and what was voted down',
    'Councillors in Oskel approved the stadium in Marran Park.',
    'Councillors in Oskel voted down the stadium in Marran Park.',
  ],
])('kept apart: %s', (_, a, b) => expect(joined(told('a', a), told('b', b))).toHaveLength(2));

test.each<[why: string, a: string, b: string]>([
  ['one game', 'Rovers beat United 3-1 at Marran Park.', 'Rovers defeat United 3–1 at Marran Park.'],
  [
    'one vote, counted from either side',
    'Parliament in Oskel approved the harbour bill by nine votes to six.',
    'Lawmakers in Oskel passed the harbour bill, 9-6.',
  ],
  [
    'a plan that was rejected and voted down',
    'Councillors in Oskel rejected the stadium in Marran Park.',
    'Councillors in Oskel voted down the stadium in Marran Park.',
  ],
])('joined: %s', (_, a, b) => expect(joined(told('a', a), told('b', b))).toHaveLength(1));

test('a tally that both give is a reason', () => {
  const [event] = joined(
    told('a', 'Rovers beat United 3-1 at Marran Park.'),
    told('b', 'Rovers defeat United 3–1 at Marran Park.'),
  );
  expect(event?.evidence[0]?.because[0]).toContain('“3-1”');
});

test('a part of a name is the name, and a person acts for the country that the articles say', () => {
  const [event, ...others] = joined(
    told('a', 'Orla Tamm attacked the port of Oskel.', { actors: ['Orla Tamm'] }),
    told('b', 'Tamm struck the port of Oskel.', { actors: ['Tamm'] }),
  );
  expect(others).toEqual([]);
  expect(event?.evidence[0]?.because[0]).toContain('Orla Tamm (Tamm)');

  const proposals = [
    told('a', 'Vladimir Orlov attacked the port of Oskel.', { actors: ['Vladimir Orlov'] }),
    told('b', 'Russia attacked the port of Oskel.', { actors: ['Russia'] }),
  ];
  const who = (text: string) =>
    joinProposals(
      proposals,
      articlesOf(proposals).map((article) => ({ ...article, text: `${article.text}\n\n${text}` })),
      { variants: [], taken: new Set() },
    );
  expect(who('It was said by Russian Defense Minister Vladimir Orlov.')).toHaveLength(1);
  expect(who('It was said by French Defense Minister Vladimir Orlov.')).toHaveLength(2);
});

test('one article that gives two figures tells two things; two articles may differ', () => {
  const a = 'Norland lost 420 soldiers at Oskel on the Marran front.';
  const b = 'Norland lost over 2,000 soldiers at Oskel on the Marran front.';
  const after = (text: string) => ({ excerpt: { exact: text, start: 500, end: 500 + text.length } });
  expect(joined(told('a', a), told('a', b, after(b)))).toHaveLength(2);
  expect(joined(told('a', a), told('b', b))).toHaveLength(1);
});

test('one that speaks against any of a large group stays out of it', () => {
  const many = Array.from({ length: 40 }, (_, at) => told(`a${at}`, PORT));
  const own = { ...told('a39', PORT), excerpt: { exact: PORT.slice(0, 30), start: 5, end: 35 } };
  const events = joined(...many, own);
  expect(events.map(({ tellings }) => tellings.length)).toEqual([40, 1]);
});

test('what two say that one outlet reported', () => {
  const a = 'Bloomberg reported that Norland doubts the plan for Oskel and its sluice.';
  const b = 'Norland doubts the plan for Oskel and its sluice, Bloomberg reported.';
  const [event] = joined(told('a', a, { actors: ['Bloomberg'] }), told('b', b, { actors: ['Bloomberg'] }));
  expect(event?.evidence[0]?.because).toContain('Both tell what Bloomberg reported.');
});

test('two things that one outlet reported on one day are two', () => {
  const a = 'Bloomberg reported that Norland doubts the plan for Oskel.';
  const b = 'Bloomberg reported that Acme is looking for a chairman.';
  expect(
    joined(told('a', a, { actors: ['Bloomberg'] }), told('b', b, { actors: ['Bloomberg'] })),
  ).toHaveLength(2);
});
