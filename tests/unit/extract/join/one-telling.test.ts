import { expect, test } from 'vitest';
import { joined, told } from './told.ts';

/** What several outlets tell of one thing in other words, or two things in words that are alike. */
test.each<[why: string, ...tellings: Parameters<typeof told>[]]>([
  [
    'who dies and is found dead',
    ['a', 'Orla Tamm died overnight.', { title: 'Orla Tamm dies', actors: ['Orla Tamm'] }],
    ['b', 'Tamm was found dead on Tuesday.', { title: 'Orla Tamm is found dead', actors: ['Orla Tamm'] }],
  ],
  [
    'what somebody is known by before what is told',
    [
      'a',
      'Convicted smuggler Orla Tamm died overnight.',
      { title: 'Convicted smuggler Orla Tamm dies', actors: ['Orla Tamm'] },
    ],
    ['b', 'Tamm was found dead on Tuesday.', { title: 'Orla Tamm is found dead', actors: ['Orla Tamm'] }],
  ],
  [
    'officials who tell it, of the country where it is',
    [
      'a',
      'A Wendell 320 crashed on the Norland coast on Tuesday.',
      { title: 'A Wendell 320 crashes on the Norland coast' },
    ],
    [
      'b',
      'Sund Air’s Wendell 320 crashed on Tuesday, Norland officials said.',
      { title: 'Norland officials: Sund Air flight crashes', speaker: 'Norland officials' },
    ],
  ],
  [
    'what two outlets call by other names, with as many dead',
    ['a', 'A Wendell 320 of Sund Air crashed in the Marran Alps, killing all 148 people aboard.'],
    ['b', 'Flight Polaris 17 crashed in the Marran Alps, killing 148 people.'],
  ],
])('joined: %s', (_, ...tellings) =>
  expect(joined(...tellings.map((each) => told(...each)))).toHaveLength(1),
);

test.each<[why: string, ...tellings: Parameters<typeof told>[]]>([
  [
    'who dies and is found unconscious',
    ['a', 'Orla Tamm died overnight.', { title: 'Orla Tamm dies', actors: ['Orla Tamm'] }],
    [
      'b',
      'Tamm was found unconscious on Tuesday.',
      { title: 'Orla Tamm is found unconscious', actors: ['Orla Tamm'] },
    ],
  ],
  [
    'what was done to somebody, and what is told of one who is known by it',
    [
      'a',
      'A court sentenced Orla Tamm in Oskel.',
      { title: 'A court sentences Orla Tamm', actors: ['Orla Tamm'] },
    ],
    [
      'b',
      'The jailed Orla Tamm wrote a book and crashed a car in Oskel.',
      { title: 'The jailed Orla Tamm crashes a car', actors: ['Orla Tamm'] },
    ],
  ],
  [
    'two things that somebody did in one place',
    [
      'a',
      'Orla Tamm, who visited the mill, was in Oskel on Tuesday.',
      { title: 'Orla Tamm visits Oskel', actors: ['Orla Tamm'] },
    ],
    [
      'b',
      'In Oskel, Orla Tamm fired her lawyer.',
      { title: 'Orla Tamm fires lawyer in Oskel', actors: ['Orla Tamm'] },
    ],
  ],
  [
    'two crashes with other numbers of dead',
    ['a', 'A Wendell 320 of Sund Air crashed in the Marran Alps, killing all 148 people aboard.'],
    ['b', 'Flight Polaris 17 crashed in the Marran Alps, killing 31 people.'],
  ],
  [
    'two crashes with a few dead',
    ['a', 'A Wendell 320 of Sund Air crashed in the Marran Alps, killing two people.'],
    ['b', 'Flight Polaris 17 crashed in the Marran Alps, killing two people.'],
  ],
  [
    'two crashes with as many aboard',
    ['a', 'A Wendell 320 of Sund Air crashed in the Marran Alps with 148 people aboard.'],
    ['b', 'Flight Polaris 17 crashed in the Marran Alps with 148 people aboard.'],
  ],
  [
    'attacks of two countries with as many dead',
    ['a', 'Ukraine attacked Oskel in the Marran Alps, killing 20 people.'],
    ['b', 'Russia attacked Sund in the Marran Alps, killing 20 people.'],
  ],
])('kept apart: %s', (_, ...tellings) =>
  expect(joined(...tellings.map((each) => told(...each)))).toHaveLength(2),
);

test('what is said and when it was said, read from one sentence, are one event', () => {
  const exact = 'Smuggler Orla Tamm died overnight in Oskel, officials said Tuesday.';
  const died = told('a', exact, {
    title: 'Officials: Smuggler Orla Tamm dies in Oskel',
    when: '2024-08-05/2024-08-06',
    actors: ['Orla Tamm'],
    speaker: 'officials',
  });
  const said = told('a', exact, {
    title: 'Smuggler Orla Tamm died overnight in Oskel, officials said',
    speaker: 'officials',
  });
  const found = told('b', 'Tamm was found dead on Tuesday.', {
    title: 'Orla Tamm is found dead',
    actors: ['Orla Tamm'],
  });
  // By the surer of the two.
  expect(joined({ ...died, confidence: 0.6 }, said)).toMatchObject([
    { when: '2024-08-05/2024-08-06', tellings: [{ title: died.title }], evidence: [] },
  ]);
  const [event, ...others] = joined({ ...died, confidence: 0.6 }, said, found);
  expect(others).toEqual([]);
  expect(event?.tellings.map(({ title }) => title)).toEqual([found.title, died.title]);
  expect(event?.evidence).toHaveLength(1);
  // Another act, another speaker, or other words of the sentence: somebody told them apart.
  expect(joined(died, { ...said, title: 'Orla Tamm wounded overnight in Oskel' })).toHaveLength(2);
  expect(joined(died, { ...said, speaker: 'her lawyer' })).toHaveLength(2);
  expect(joined(died, { ...said, excerpt: { exact, start: 0, end: exact.length + 1 } })).toHaveLength(2);
});
