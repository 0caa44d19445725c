import { collection } from './collection.ts';

/** Business, courts, sport and weather of an invented town. */
export const TOWN = collection([['Lindholm', 'Lindholme']], {
  'courier-1': {
    publisher: 'Example Courier',
    published: '2029-09-14',
    text: `
Brightwater Foods said on Thursday it would buy its rival Castle Mills for $2.4 billion. Shares of Castle Mills rose 18 percent.

A jury found former mayor Peter Quill guilty of bribery on Thursday. He faces up to ten years in prison.

Floods swept through Lindholm on Wednesday night, leaving three people dead and 400 homes without power.

The city council rejected a plan for a new stadium on Tuesday by nine votes to six.

Nurses at the General Hospital walked out on Monday over pay.
`,
    tellings: `
merger | Brightwater Foods says it will buy its rival Castle Mills for $2.4 billion | 2029-09-13 | Brightwater Foods, Castle Mills | on Thursday
Brightwater Foods said on Thursday it would buy its rival Castle Mills for $2.4 billion.
verdict | Jury finds former mayor Peter Quill guilty of bribery | 2029-09-13 | Peter Quill | on Thursday
A jury found former mayor Peter Quill guilty of bribery on Thursday.
flood | Floods sweep through Lindholm, leaving three people dead | 2029-09-12 | Lindholm | on Wednesday night
Floods swept through Lindholm on Wednesday night, leaving three people dead and 400 homes without power.
stadium | City council rejects a plan for a new stadium | 2029-09-11 |  | on Tuesday
The city council rejected a plan for a new stadium on Tuesday by nine votes to six.
walkout | Nurses at the General Hospital walk out over pay | 2029-09-10 | General Hospital | on Monday
Nurses at the General Hospital walked out on Monday over pay.
`,
  },
  'times-1': {
    publisher: 'Sample Times',
    published: '2029-09-14',
    text: `
Castle Mills agreed to be acquired by Brightwater for about $2.5 billion in cash and debt, the companies announced Thursday.

Peter Quill, who led the city for eight years, was convicted Thursday of taking bribes from builders.

Another jury on Thursday convicted a contractor, Lena Moss, of bribery in a separate trial.

Five people died in flooding in Lindholme and hundreds of homes lost power, the fire service said Thursday.

Councillors voted down the stadium project on Tuesday, 9 to 6.

Eastport’s council also voted on Tuesday, in favour of a harbour tunnel.
`,
    tellings: `
merger | Castle Mills agrees to be acquired by Brightwater for about $2.5 billion | 2029-09-13 | Castle Mills, Brightwater | Thursday
Castle Mills agreed to be acquired by Brightwater for about $2.5 billion in cash and debt, the companies announced Thursday.
verdict | Peter Quill is convicted of taking bribes from builders | 2029-09-13 | Peter Quill | Thursday
Peter Quill, who led the city for eight years, was convicted Thursday of taking bribes from builders.
moss | Jury convicts a contractor, Lena Moss, of bribery | 2029-09-13 | Lena Moss | Thursday
Another jury on Thursday convicted a contractor, Lena Moss, of bribery in a separate trial.
flood | Five people die in flooding in Lindholme, fire service says | 2029-09-12/2029-09-13 | Lindholme | Thursday | claimed | The fire service
Five people died in flooding in Lindholme and hundreds of homes lost power, the fire service said Thursday.
stadium | Councillors vote down the stadium project | 2029-09-11 |  | on Tuesday
Councillors voted down the stadium project on Tuesday, 9 to 6.
tunnel | Eastport’s council votes in favour of a harbour tunnel | 2029-09-11 | Eastport | on Tuesday
Eastport’s council also voted on Tuesday, in favour of a harbour tunnel.
`,
  },
  'courier-2': {
    publisher: 'Example Courier',
    published: '2029-09-21',
    text: `
Peter Quill was sentenced on Thursday to seven years in prison for bribery, a week after his conviction.

Floods hit Lindholm for the second time in eight days on Thursday. No one was hurt, and 150 homes lost power.

Brightwater Foods expects to complete its purchase of Castle Mills by December.

Nurses ended their strike at the General Hospital on Wednesday after accepting a raise of 6 percent.

Rovers beat United 3-1 at home on Saturday before 12,400 spectators.
`,
    tellings: `
sentence | Peter Quill is sentenced to seven years in prison for bribery | 2029-09-20 | Peter Quill | on Thursday
Peter Quill was sentenced on Thursday to seven years in prison for bribery, a week after his conviction.
flood_two | Floods hit Lindholm for the second time in eight days | 2029-09-20 | Lindholm | on Thursday
Floods hit Lindholm for the second time in eight days on Thursday.
merger_forecast | Brightwater Foods expects to complete its purchase of Castle Mills | ../2029-12 | Brightwater Foods, Castle Mills | by December | forecast | Brightwater Foods
Brightwater Foods expects to complete its purchase of Castle Mills by December.
strike_end | Nurses end their strike at the General Hospital after accepting a raise of 6 percent | 2029-09-19 | General Hospital | on Wednesday
Nurses ended their strike at the General Hospital on Wednesday after accepting a raise of 6 percent.
rovers | Rovers beat United 3-1 at home | 2029-09-15 | Rovers, United | on Saturday
Rovers beat United 3-1 at home on Saturday before 12,400 spectators.
`,
  },
  'times-2': {
    publisher: 'Sample Times',
    published: '2029-09-21',
    text: `
A judge gave the former mayor, Peter Quill, seven years for bribery on Thursday.

Lena Moss, the contractor, received four years on Thursday for bribing officials.

The strike at the General Hospital is over: nurses went back to work on Wednesday with 6 per cent more pay.

Water entered cellars in Lindholme again on Thursday, and some 150 households had no electricity.

United won 2-0 against City on Saturday in front of 30,100.

Rovers’ women beat United’s 2-1 on Saturday.
`,
    tellings: `
sentence | Judge gives the former mayor, Peter Quill, seven years for bribery | 2029-09-20 | Peter Quill | on Thursday
A judge gave the former mayor, Peter Quill, seven years for bribery on Thursday.
moss_sentence | Lena Moss receives four years for bribing officials | 2029-09-20 | Lena Moss | on Thursday
Lena Moss, the contractor, received four years on Thursday for bribing officials.
strike_end | Nurses go back to work at the General Hospital with 6 per cent more pay | 2029-09-19 | General Hospital | on Wednesday
The strike at the General Hospital is over: nurses went back to work on Wednesday with 6 per cent more pay.
flood_two | Water enters cellars in Lindholme again | 2029-09-20 | Lindholme | on Thursday
Water entered cellars in Lindholme again on Thursday, and some 150 households had no electricity.
united | United wins 2-0 against City | 2029-09-15 | United, City | on Saturday
United won 2-0 against City on Saturday in front of 30,100.
rovers_women | Rovers’ women beat United’s 2-1 | 2029-09-15 | Rovers, United | on Saturday
Rovers’ women beat United’s 2-1 on Saturday.
`,
  },
  'weekly-1': {
    publisher: 'Example Weekly',
    published: '2029-09-28',
    text: `
September was the month in which the old mayor went to prison. On September 13 twelve jurors convicted Quill of bribery; on September 20 he was sentenced.

It was also the month of the deal between Brightwater Foods and Castle Mills, announced on September 13 and worth $2.4 billion.

In September two floods struck Lindholm, and the council turned down the stadium.

Quill said in 2027 that he had never taken a bribe.
`,
    tellings: `
verdict | Twelve jurors convict Quill of bribery | 2029-09-13 | Quill | On September 13
On September 13 twelve jurors convicted Quill of bribery
sentence | Quill is sentenced | 2029-09-20 | Quill | on September 20
on September 20 he was sentenced
merger | Deal between Brightwater Foods and Castle Mills is announced | 2029-09-13 | Brightwater Foods, Castle Mills | on September 13
It was also the month of the deal between Brightwater Foods and Castle Mills, announced on September 13 and worth $2.4 billion.
stadium | Council turns down the stadium | 2029-09 |  | In September
the council turned down the stadium
denial | Quill says that he never took a bribe | 2027 | Quill | in 2027 | claimed | Quill
Quill said in 2027 that he had never taken a bribe.
`,
  },
});
