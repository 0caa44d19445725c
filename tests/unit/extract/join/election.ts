import { collection } from './collection.ts';

/** An election in an invented country, told before the rules were last changed. */
export const ELECTION = collection([['Sund', 'Sundt']], {
  'herald-1': {
    publisher: 'Example Herald',
    published: '2031-05-15',
    text: `
Prime Minister Orla Tamm and her challenger, Jonas Rusk, traded accusations over taxes in a second televised debate on Wednesday night.

In the first debate, on May 7, the two had mostly spoken about schools.

A survey published on Monday by the institute Votum gave Rusk’s Green League 34 percent and Tamm’s Centre Party 31.

Voters in Arvenia will choose a new parliament on Sunday.
`,
    tellings: `
debate_two | Orla Tamm and Jonas Rusk trade accusations over taxes in a second televised debate | 2031-05-14 | Orla Tamm, Jonas Rusk | on Wednesday night
Prime Minister Orla Tamm and her challenger, Jonas Rusk, traded accusations over taxes in a second televised debate on Wednesday night.
debate_one | Orla Tamm and Jonas Rusk speak mostly about schools in the first debate | 2031-05-07 | Orla Tamm, Jonas Rusk | on May 7
In the first debate, on May 7, the two had mostly spoken about schools.
survey | Survey gives Rusk’s Green League 34 percent and Tamm’s Centre Party 31 | 2031-05-12 | Votum | on Monday
A survey published on Monday by the institute Votum gave Rusk’s Green League 34 percent and Tamm’s Centre Party 31.
election_forecast | Voters in Arvenia will choose a new parliament | 2031-05-18 | Arvenia | on Sunday | forecast
Voters in Arvenia will choose a new parliament on Sunday.
`,
  },
  'post-1': {
    publisher: 'Sample Post',
    published: '2031-05-15',
    text: `
Tamm called her rival’s plans “a bill for our grandchildren” as the candidates met for their last debate before the vote, broadcast live on Wednesday.

The Greens lead by three points, according to a Votum poll of 1,200 people released at the start of the week.

A week earlier, Tamm and Rusk had debated schools and little else.

Another poll, by the newspaper Dagen, saw the Centre Party ahead on Tuesday, 33 to 32.
`,
    tellings: `
debate_two | Tamm calls her rival’s plans “a bill for our grandchildren” in last debate before the vote | 2031-05-14 | Tamm | on Wednesday
Tamm called her rival’s plans “a bill for our grandchildren” as the candidates met for their last debate before the vote, broadcast live on Wednesday.
survey | Greens lead by three points, Votum poll says | 2031-05-12/2031-05-15 | Greens, Votum | at the start of the week
The Greens lead by three points, according to a Votum poll of 1,200 people released at the start of the week.
debate_one | Tamm and Rusk debate schools | 2031-05-07 | Tamm, Rusk | A week earlier
A week earlier, Tamm and Rusk had debated schools and little else.
dagen_poll | Poll by the newspaper Dagen sees the Centre Party ahead | 2031-05-13 | Dagen, Centre Party | on Tuesday
Another poll, by the newspaper Dagen, saw the Centre Party ahead on Tuesday, 33 to 32.
`,
  },
  'wire-1': {
    publisher: 'Example Wire',
    published: '2031-05-19',
    text: `
ARVEN, May 19 - The Green League won Sunday’s parliamentary election in Arvenia with 35.2 percent of the vote, and turnout reached 81 percent, the electoral commission said.

Prime Minister Orla Tamm conceded defeat on Monday morning. “The voters have spoken, and I heard them,” she told supporters in Arven.

Voters on the island of Mirra elected a mayor on Sunday too, the fisherman Olaf Brandt.
`,
    tellings: `
election | Green League wins parliamentary election in Arvenia with 35.2 percent of the vote, commission says | 2031-05-18 | Green League, Arvenia | Sunday | claimed | The electoral commission
The Green League won Sunday’s parliamentary election in Arvenia with 35.2 percent of the vote, and turnout reached 81 percent, the electoral commission said.
concession | Prime Minister Orla Tamm concedes defeat | 2031-05-19 | Orla Tamm | on Monday morning
Prime Minister Orla Tamm conceded defeat on Monday morning.
mirra | Voters on the island of Mirra elect Olaf Brandt mayor | 2031-05-18 | Mirra, Olaf Brandt | on Sunday
Voters on the island of Mirra elected a mayor on Sunday too, the fisherman Olaf Brandt.
`,
  },
  'herald-2': {
    publisher: 'Example Herald',
    published: '2031-05-20',
    text: `
Jonas Rusk’s Greens came first in the election on Sunday with just over 35 percent; the Centre Party fell to 30.

Tamm, in power for nine years, admitted on Monday that she had lost: “The voters have spoken, and I heard them.”

The Farmers’ Union, third with 12 percent, gave up its plan to stay in opposition on Tuesday.
`,
    tellings: `
election | Jonas Rusk’s Greens come first in the election with just over 35 percent | 2031-05-18 | Jonas Rusk, Greens | on Sunday
Jonas Rusk’s Greens came first in the election on Sunday with just over 35 percent
concession | Tamm admits that she lost | 2031-05-19 | Tamm | on Monday
Tamm, in power for nine years, admitted on Monday that she had lost: “The voters have spoken, and I heard them.”
farmers | Farmers’ Union gives up its plan to stay in opposition | 2031-05-20 | Farmers’ Union | on Tuesday
The Farmers’ Union, third with 12 percent, gave up its plan to stay in opposition on Tuesday.
`,
  },
  'post-2': {
    publisher: 'Sample Post',
    published: '2031-05-24',
    text: `
The electoral commission fined the Free Voters 50,000 crowns on Wednesday for donations from abroad.

It also fined the Harbour Party 8,000 crowns on Wednesday for posters put up too early.

The Supreme Court ordered a recount in the Delmar district on Friday after finding 214 ballots without a stamp.

On the same day the court threw out a complaint about the count in Sund.

Turnout on Sunday was the highest in forty years, the commission said.
`,
    tellings: `
fine | Electoral commission fines the Free Voters 50,000 crowns for donations from abroad | 2031-05-21 | Free Voters | on Wednesday
The electoral commission fined the Free Voters 50,000 crowns on Wednesday for donations from abroad.
fine_harbour | Commission fines the Harbour Party 8,000 crowns for posters put up too early | 2031-05-21 | Harbour Party | on Wednesday
It also fined the Harbour Party 8,000 crowns on Wednesday for posters put up too early.
recount | Supreme Court orders a recount in the Delmar district | 2031-05-23 | Supreme Court, Delmar | on Friday
The Supreme Court ordered a recount in the Delmar district on Friday after finding 214 ballots without a stamp.
complaint | Court throws out a complaint about the count in Sund | 2031-05-23 | Sund | On the same day
On the same day the court threw out a complaint about the count in Sund.
election | Turnout is the highest in forty years, commission says | 2031-05-18 |  | on Sunday | claimed | The commission
Turnout on Sunday was the highest in forty years, the commission said.
`,
  },
  'wire-2': {
    publisher: 'Example Wire',
    published: '2031-05-23',
    text: `
ARVEN, May 23 - Ballots in Delmar must be counted again, Arvenia’s Supreme Court ruled Friday; it turned down a similar request from Sundt.

The Free Voters must pay a fine of 50,000 crowns for taking foreign money, officials said this week.

The Green League and the Farmers’ Union began coalition talks on Thursday.
`,
    tellings: `
recount | Ballots in Delmar must be counted again, Arvenia’s Supreme Court rules | 2031-05-23 | Supreme Court | Friday
Ballots in Delmar must be counted again, Arvenia’s Supreme Court ruled Friday
complaint | Supreme Court turns down a similar request from Sundt | 2031-05-23 | Supreme Court, Sundt | Friday
it turned down a similar request from Sundt
fine | Free Voters must pay a fine of 50,000 crowns for taking foreign money, officials say | 2031-05-19/2031-05-23 | Free Voters | this week | claimed | officials
The Free Voters must pay a fine of 50,000 crowns for taking foreign money, officials said this week.
talks | Green League and Farmers’ Union begin coalition talks | 2031-05-22 | Green League, Farmers’ Union | on Thursday
The Green League and the Farmers’ Union began coalition talks on Thursday.
`,
  },
  'herald-3': {
    publisher: 'Example Herald',
    published: '2031-06-11',
    text: `
Parliament elected Jonas Rusk prime minister on Tuesday by 71 votes to 58.

An hour earlier on Tuesday it had chosen Ida Holm as its speaker, by 90 votes to 39.

Rusk’s Green League and the Farmers’ Union had signed their coalition agreement on June 3, after twelve days of talks.

Tamm will lead the opposition from September.
`,
    tellings: `
premier | Parliament elects Jonas Rusk prime minister by 71 votes to 58 | 2031-06-10 | Jonas Rusk | on Tuesday
Parliament elected Jonas Rusk prime minister on Tuesday by 71 votes to 58.
speaker | Parliament chooses Ida Holm as its speaker by 90 votes to 39 | 2031-06-10 | Ida Holm | on Tuesday
An hour earlier on Tuesday it had chosen Ida Holm as its speaker, by 90 votes to 39.
coalition | Green League and Farmers’ Union sign their coalition agreement | 2031-06-03 | Green League, Farmers’ Union | on June 3
Rusk’s Green League and the Farmers’ Union had signed their coalition agreement on June 3, after twelve days of talks.
opposition | Tamm will lead the opposition | 2031-09 | Tamm | from September | forecast
Tamm will lead the opposition from September.
`,
  },
  'review-1': {
    publisher: 'Sample Review',
    published: '2031-06-14',
    text: `
Jonas Rusk was voted in as head of government on June 10, with 71 lawmakers for him and 58 against.

Holm, a lawyer from Delmar, became speaker that day.

In early June, as the Herald first reported, Greens and Farmers put their names to a pact of 96 pages.

It was a month of surprises: in May Arvenians voted Orla Tamm out of office, and the court in Arven had Delmar’s ballots counted a second time.
`,
    tellings: `
premier | Jonas Rusk is voted in as head of government | 2031-06-10 | Jonas Rusk | on June 10
Jonas Rusk was voted in as head of government on June 10, with 71 lawmakers for him and 58 against.
speaker | Holm, a lawyer from Delmar, becomes speaker | 2031-06-10 | Holm | that day
Holm, a lawyer from Delmar, became speaker that day.
coalition | Greens and Farmers put their names to a pact of 96 pages | 2031-06-01~/2031-06-10~ | Greens, Farmers | In early June
In early June, as the Herald first reported, Greens and Farmers put their names to a pact of 96 pages.
election | Arvenians vote Orla Tamm out of office | 2031-05 | Orla Tamm | in May
in May Arvenians voted Orla Tamm out of office
recount | Court in Arven has Delmar’s ballots counted a second time | 2031-05 | Delmar | in May
the court in Arven had Delmar’s ballots counted a second time
`,
  },
});
