import { collection } from './collection.ts';

/** A quarrel of two invented states over a strait: ten events in seven articles. */
export const STRAIT = collection(
  [
    ['Velmar', 'Wellmar'],
    ['Oskel', 'Oskil'],
    ['ceasefire', 'cease-fire', 'cease fire'],
  ],
  {
    'gazette-1': {
      publisher: 'The Example Gazette',
      published: '2031-03-06',
      text: `
Norland’s navy seized a Sudland tanker in the Strait of Marran on Tuesday, in the gravest clash between the two neighbours in a decade. Officers said 23 sailors were aboard the Halcyon when marines went aboard.

Norland’s parliament voted 112 to 84 on Wednesday to close the strait to foreign warships. The government in Velmar called the vote a matter of self-defence.

On the same day Sudland’s assembly voted to send two frigates north. The motion passed with 61 votes.

Prime Minister Ada Brenner told the nation on Wednesday evening that Norland “will not be pushed out of its own waters”.

Shelling hit the border town of Oskel on Monday, killing four people, the mayor said.
`,
      tellings: `
tanker | Norland’s navy seizes a Sudland tanker in the Strait of Marran | 2031-03-04 | Norland, Sudland | on Tuesday
Norland’s navy seized a Sudland tanker in the Strait of Marran on Tuesday, in the gravest clash between the two neighbours in a decade.
vote_norland | Norland’s parliament votes to close the strait to foreign warships | 2031-03-05 | Norland | on Wednesday
Norland’s parliament voted 112 to 84 on Wednesday to close the strait to foreign warships.
vote_sudland | Sudland’s assembly votes to send two frigates north | 2031-03-05 | Sudland | the same day
On the same day Sudland’s assembly voted to send two frigates north.
speech | Ada Brenner tells the nation that Norland “will not be pushed out of its own waters” | 2031-03-05 | Ada Brenner, Norland | on Wednesday evening
Prime Minister Ada Brenner told the nation on Wednesday evening that Norland “will not be pushed out of its own waters”.
oskel_one | Shelling of Oskel kills four people, mayor says | 2031-03-03 | Oskel | on Monday | claimed | The mayor
Shelling hit the border town of Oskel on Monday, killing four people, the mayor said.
`,
    },
    'post-1': {
      publisher: 'Example Post',
      published: '2031-03-06',
      text: `
A Sudland oil ship, the Halcyon, was boarded and taken by Norland marines on Tuesday. All 24 crew members are held in Wellmar.

Lawmakers in Wellmar approved a bill on Wednesday that shuts the Marran strait to foreign warships. The bill had 112 votes in favour.

Brenner, the prime minister, said in a televised speech on Wednesday that her country “has waited long enough” and would not be pushed out of its waters.

The deputies of Sudland agreed on Wednesday to dispatch two frigates to the strait.

Sudland is expected to recall its ambassador next week, two diplomats said.
`,
      tellings: `
tanker | Norland marines board and take a Sudland oil ship, the Halcyon | 2031-03-04 | Norland, Sudland | on Tuesday
A Sudland oil ship, the Halcyon, was boarded and taken by Norland marines on Tuesday.
vote_norland | Lawmakers in Wellmar approve a bill that shuts the Marran strait to foreign warships | 2031-03-05 | Norland | on Wednesday
Lawmakers in Wellmar approved a bill on Wednesday that shuts the Marran strait to foreign warships.
speech | Brenner says in a televised speech that her country “has waited long enough” | 2031-03-05 | Ada Brenner | on Wednesday
Brenner, the prime minister, said in a televised speech on Wednesday that her country “has waited long enough” and would not be pushed out of its waters.
vote_sudland | Deputies of Sudland agree to dispatch two frigates to the strait | 2031-03-05 | Sudland | on Wednesday
The deputies of Sudland agreed on Wednesday to dispatch two frigates to the strait.
recall_forecast | Sudland is expected to recall its ambassador | 2031-03-10/2031-03-16 | Sudland | next week | forecast | Two diplomats
Sudland is expected to recall its ambassador next week, two diplomats said.
`,
    },
    'gazette-2': {
      publisher: 'The Example Gazette',
      published: '2031-03-12',
      text: `
Sudland recalled its ambassador from Velmar on Tuesday, a week after the tanker Halcyon was seized.

Shells fell on Oskel again on Monday. Nine people were killed, the mayor said, more than in the shelling a week before.

Envoys of both states met in Port Amity on Tuesday for the first talks since the seizure.

The Halcyon was seized on March 4 by Norland’s navy, which says the tanker had ignored three warnings.

Rain delayed the ferry service between the two coasts on Tuesday.
`,
      tellings: `
recall | Sudland recalls its ambassador from Velmar | 2031-03-11 | Sudland | on Tuesday
Sudland recalled its ambassador from Velmar on Tuesday, a week after the tanker Halcyon was seized.
oskel_two | Shells fall on Oskel again, killing nine people, mayor says | 2031-03-10 | Oskel | on Monday | claimed | The mayor
Shells fell on Oskel again on Monday. Nine people were killed, the mayor said, more than in the shelling a week before.
talks | Envoys of both states meet in Port Amity | 2031-03-11 | Norland, Sudland | on Tuesday
Envoys of both states met in Port Amity on Tuesday for the first talks since the seizure.
tanker | Norland’s navy seizes the Halcyon | 2031-03-04 | Norland | on March 4
The Halcyon was seized on March 4 by Norland’s navy, which says the tanker had ignored three warnings.
ferry | Rain delays the ferry service between the two coasts | 2031-03-11 |  | on Tuesday
Rain delayed the ferry service between the two coasts on Tuesday.
`,
    },
    'post-2': {
      publisher: 'Example Post',
      published: '2031-03-12',
      text: `
The ambassador of Sudland left Wellmar on Tuesday after her government called her home.

In Oskil, shelling on Monday killed at least 11 residents and destroyed a school, according to the regional hospital.

Negotiators from Norland and Sudland sat down in Port Amity on Tuesday. A cease fire was not on the table, they said.

A Sudland patrol boat captured the islet of Skerry on Sunday, the first land taken in the dispute.
`,
      tellings: `
recall | Ambassador of Sudland leaves Wellmar after her government calls her home | 2031-03-11 | Sudland | on Tuesday
The ambassador of Sudland left Wellmar on Tuesday after her government called her home.
oskel_two | Shelling in Oskil kills at least 11 residents, hospital says | 2031-03-10 | Oskil | on Monday | claimed | The regional hospital
In Oskil, shelling on Monday killed at least 11 residents and destroyed a school, according to the regional hospital.
talks | Negotiators from Norland and Sudland sit down in Port Amity | 2031-03-11 | Norland, Sudland | on Tuesday
Negotiators from Norland and Sudland sat down in Port Amity on Tuesday.
skerry_sudland | Sudland patrol boat captures the islet of Skerry | 2031-03-09 | Sudland | on Sunday
A Sudland patrol boat captured the islet of Skerry on Sunday, the first land taken in the dispute.
`,
    },
    'herald-1': {
      publisher: 'Sample Herald',
      published: '2031-03-13',
      text: `
How did it come to this? In early March the Norland navy took the tanker Halcyon with 23 sailors, the Example Gazette reported, and closed the Strait of Marran.

Norland captured the islet of Skerry from Sudland on Sunday night, the ministry of defence in Velmar said.

Two people died when shells struck Oskel on March 3, according to residents; the mayor had spoken of four.

The talks in Port Amity will go on next week, both delegations said.
`,
      tellings: `
tanker | Norland navy takes the tanker Halcyon with 23 sailors | 2031-03-01~/2031-03-10~ | Norland | early March
In early March the Norland navy took the tanker Halcyon with 23 sailors, the Example Gazette reported
skerry_norland | Norland captures the islet of Skerry from Sudland, ministry says | 2031-03-09 | Norland, Sudland | on Sunday night | claimed | The ministry of defence
Norland captured the islet of Skerry from Sudland on Sunday night, the ministry of defence in Velmar said.
oskel_one | Shells strike Oskel, killing two people, residents say | 2031-03-03 | Oskel | on March 3 | claimed | Residents
Two people died when shells struck Oskel on March 3, according to residents; the mayor had spoken of four.
talks_forecast | Talks in Port Amity to go on | 2031-03-17/2031-03-23 | Norland, Sudland | next week | forecast
The talks in Port Amity will go on next week, both delegations said.
`,
    },
    'herald-2': {
      publisher: 'Sample Herald',
      published: '2031-03-20',
      text: `
Negotiators met again in Port Amity on Monday, and agreed on a ceasefire along the strait.

The cease-fire was signed on Monday by Ada Brenner and by Sudland’s president, Jonas Hale, in the town hall of Port Amity.

Sudland’s central bank raised its rate to 5 percent on Monday.

In 2031 Norland raised its spending on the navy by a third.
`,
      tellings: `
ceasefire | Negotiators meet again in Port Amity and agree on a ceasefire along the strait | 2031-03-17 |  | on Monday
Negotiators met again in Port Amity on Monday, and agreed on a ceasefire along the strait.
ceasefire | Ada Brenner and Jonas Hale sign the cease-fire | 2031-03-17 | Ada Brenner, Jonas Hale, Sudland | on Monday
The cease-fire was signed on Monday by Ada Brenner and by Sudland’s president, Jonas Hale, in the town hall of Port Amity.
rate | Sudland’s central bank raises its rate to 5 percent | 2031-03-17 | Sudland | on Monday
Sudland’s central bank raised its rate to 5 percent on Monday.
spending | Norland raises its spending on the navy by a third | 2031 | Norland | In 2031
In 2031 Norland raised its spending on the navy by a third.
`,
    },
    'post-3': {
      publisher: 'Example Post',
      published: '2031-03-18',
      text: `
Norland and Sudland signed a cease fire in Port Amity on Monday, ending two weeks of clashes over the Strait of Marran.

The central bank of Sudland lifted interest rates to 5 per cent the same day, and its currency rose.

The Halcyon may sail home within days, the shipping company said.
`,
      tellings: `
ceasefire | Norland and Sudland sign a cease fire in Port Amity | 2031-03-17 | Norland, Sudland | on Monday
Norland and Sudland signed a cease fire in Port Amity on Monday, ending two weeks of clashes over the Strait of Marran.
rate | Central bank of Sudland lifts interest rates to 5 per cent | 2031-03-17 | Sudland | the same day
The central bank of Sudland lifted interest rates to 5 per cent the same day, and its currency rose.
sail | The Halcyon may sail home, company says | 2031-03-18/2031-03-25 |  | within days | forecast | The shipping company
The Halcyon may sail home within days, the shipping company said.
`,
    },
  },
);
