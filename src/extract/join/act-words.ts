/**
 * What events are known by: verbs that tell one kind of act, then behind commas phrases of several words that begin with one
 * (`…` is a few words between), then after `|` nouns for it. A word has the first row it stands in, and a phrase goes first.
 */
export const ROWS = `
capture: capture seize take occupy overrun conquer fall retake recapture liberate | capture seizure conquest occupation
enter: enter cross invade intrude | invasion incursion entry
withdraw: withdraw retreat, pull out, pull back | withdrawal retreat pullout
attack: attack strike hit shell bomb bombard target raid ambush assault | attack strike airstrike raid shelling bombing bombardment assault
fight: fight clash battle | fighting clash battle
kill: kill die perish, shoot dead, find dead | death dead killing fatality
injure: injure wound hurt | injury
lose: lose | loss casualty
approve: vote approve pass adopt ratify endorse, vote for, vote in favour | vote approval referendum ballot adoption
reject: reject veto block refuse overturn dismiss, vote down, vote against, turn down, throw out, strike down | rejection veto refusal
elect: elect win reelect choose, vote in, come to power | election victory
sign: sign | signing
agree: agree settle | agreement deal accord treaty pact settlement
meet: meet gather convene negotiate discuss | meeting summit talk gathering conference negotiation negotiator
visit: visit tour | visit tour
speak: speak address, give … speech, deliver … speech | speech address
announce: announce unveil reveal disclose | announcement
resign: resign quit, step down, stand down, hand in … resignation | resignation
appoint: appoint nominate hire succeed, take office, sworn in | appointment nomination
dismiss: sack oust fire, vote out, throw … out | dismissal
arrest: arrest detain | arrest detention
charge: charge indict accuse sue prosecute | indictment lawsuit
convict: convict, find … guilty, plead guilty | conviction
sentence: sentence jail imprison, give … years, receive … years, get … years, send … prison | sentence
acquit: acquit, find … not guilty, clear of | acquittal
free: release free, let go, set free | release
swap: exchange swap | swap
give: send provide deliver supply donate pledge ship | delivery pledge shipment
buy: buy acquire purchase, take over | acquisition takeover purchase
sell: sell | sale
merge: merge | merger
beat: beat defeat thrash outplay trounce | defeat
draw: draw tie | draw
lead: lead, ahead of | lead
rise: rise increase climb grow soar surge jump, go up | increase rise growth
drop: decline decrease plunge slump drop, go down | decline decrease drop
sanction: sanction ban prohibit embargo | sanction ban embargo
crash: crash collide derail | crash collision derailment
explode: explode detonate, blow up, go off | explosion blast
burn: burn, catch fire, burn down | blaze wildfire
flood: flood inundate | flooding
quake: | earthquake quake tremor
storm: | storm hurricane typhoon cyclone
collapse: collapse | collapse
protest: protest demonstrate rally march | protest demonstration rally march
strike-work: , walk out, go on strike | walkout
build: build construct, put up | construction
sink: sink capsize | sinking
down: downed intercept, shoot down, bring down | interception
rescue: rescue evacuate | rescue evacuation
deploy: deploy station | deployment
join: join accede | accession
expel: expel deport | expulsion
find: find discover, turn up | discovery
publish: publish | publication
postpone: postpone delay, put off | postponement delay
cancel: cancel scrap, call off | cancellation
abandon: abandon renounce, give up, back down, drop out |
order: order instruct demand, call for | order
rule: rule | ruling
fine: fine penalise penalize | fine
concede: concede | concession
debate: debate | debate
pay: pay compensate | payment compensation
cut: cut reduce slash lower, lay off, scale back | cut reduction layoff
recall: recall, call back | recall
borrow: borrow | loan
raise: raise lift hike | raise
bankrupt: bankrupt, go bankrupt, go under, file for bankruptcy | bankruptcy insolvency
escape: escape flee, break free | escape
catch: catch | capture
blame: blame | blame
apologise: apologise apologize | apology
threaten: threaten | threat
investigate: investigate probe, look into | investigation inquiry probe
move: move relocate | relocation
honour: honour honor award | award prize
born: born |
update: update | update
test: test | test
begin: begin start launch open commence, break out, kick off, set off | start beginning opening launch
end: end finish conclude stop halt cease close, wind up, shut down, go back to work, return to work | end halt closure
report: report say tell claim state note add confirm estimate believe expect think describe call warn suggest insist acknowledge | report statement assessment estimate
`;

/** Acts by which several tell one thing: of the attack, of those whom it killed, of the blast. */
export const NEAR = `
attack kill injure explode
fight attack capture
enter attack
flood kill injure storm
crash kill injure
quake kill injure
burn kill injure
collapse kill injure
sink kill rescue
agree sign
agree meet
buy merge agree
elect appoint
rule order
convict sentence
swap free
give approve
`;

/** Forms that are not made as most verbs’ are. */
export const IRREGULAR: Readonly<Record<string, string>> = {
  take: 'took taken',
  retake: 'retook retaken',
  fall: 'fell fallen',
  strike: 'struck',
  hit: 'hitting',
  die: 'dying',
  fight: 'fought',
  lose: 'lost',
  win: 'won winning',
  meet: 'met',
  speak: 'spoke spoken',
  free: 'freed freeing',
  swap: 'swapped swapping',
  send: 'sent',
  ship: 'shipped shipping',
  give: 'gave given',
  buy: 'bought',
  sell: 'sold',
  rise: 'rose risen rising',
  grow: 'grew grown',
  drop: 'dropped dropping',
  ban: 'banned banning',
  quit: 'quitting',
  build: 'built',
  sink: 'sank sunk',
  find: 'found',
  begin: 'began begun beginning',
  stop: 'stopped stopping',
  withdraw: 'withdrew withdrawn',
  overrun: 'overran overrunning',
  expel: 'expelled expelling',
  say: 'said',
  shoot: 'shot',
  tell: 'told',
  think: 'thought',
  acquit: 'acquitted acquitting',
  blow: 'blew blown',
  break: 'broke broken',
  bring: 'brought',
  catch: 'caught',
  choose: 'chose chosen',
  come: 'coming came',
  cut: 'cutting',
  draw: 'drew drawn',
  flee: 'fled',
  get: 'got gotten getting',
  go: 'goes went gone',
  lead: 'led',
  let: 'letting',
  pay: 'paid',
  put: 'putting',
  set: 'setting',
  shut: 'shutting',
  stand: 'stood',
  step: 'stepped stepping',
  throw: 'threw thrown',
  tie: 'tying',
  wind: 'wound',
};
