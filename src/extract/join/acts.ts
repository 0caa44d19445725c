/** What events are known by: verbs that tell one kind of act, then after `|` nouns for it. A word has the first row it stands in. */
const ROWS = `
capture: capture seize take occupy overrun conquer fall retake recapture liberate | capture seizure conquest occupation
enter: enter cross invade intrude | invasion incursion entry
withdraw: withdraw retreat | withdrawal retreat pullout
attack: attack strike hit shell bomb bombard target raid ambush assault | attack strike airstrike raid shelling bombing bombardment assault
fight: fight clash battle | fighting clash battle
kill: kill die perish | death dead killing fatality
injure: injure wound hurt | injury
lose: lose | loss casualty
approve: vote approve pass adopt ratify endorse | vote approval referendum ballot adoption
reject: reject veto block refuse | rejection veto refusal
elect: elect win reelect | election victory
sign: sign | signing
agree: agree settle | agreement deal accord treaty pact settlement
meet: meet gather convene negotiate discuss | meeting summit talk gathering conference negotiation negotiator
visit: visit tour | visit tour
speak: speak address | speech address
announce: announce unveil reveal disclose | announcement
resign: resign quit | resignation
appoint: appoint nominate hire succeed | appointment nomination
dismiss: dismiss sack oust | dismissal
arrest: arrest detain | arrest detention
charge: charge indict accuse sue prosecute | indictment lawsuit
convict: convict sentence jail | conviction verdict
acquit: acquit | acquittal
free: release free | release
swap: exchange swap | swap
give: send provide deliver supply donate pledge ship | delivery pledge shipment
buy: buy acquire purchase | acquisition takeover purchase
sell: sell | sale
merge: merge | merger
rise: rise increase climb grow soar surge jump | increase rise growth
drop: decline decrease plunge slump drop | decline decrease drop
sanction: sanction ban prohibit embargo | sanction ban embargo
crash: crash collide derail | crash collision derailment
explode: explode detonate | explosion blast
burn: burn | blaze wildfire
flood: flood inundate | flooding
quake: | earthquake quake tremor
storm: | storm hurricane typhoon cyclone
collapse: collapse | collapse
protest: protest demonstrate rally march | protest demonstration rally march
strike-work: walk | walkout
build: build construct complete | construction
sink: sink capsize | sinking
down: down intercept | interception
rescue: rescue evacuate | rescue evacuation
deploy: deploy station | deployment
join: join accede | accession
expel: expel deport | expulsion
find: find discover | discovery
publish: publish | publication
update: update | update
test: test | test
begin: begin start launch open commence | start beginning opening launch
end: end finish conclude stop halt cease close | end halt closure
report: report say tell claim state note add confirm estimate believe expect think describe call warn suggest insist acknowledge | report statement assessment estimate
`;

const IRREGULAR: Readonly<Record<string, string>> = {
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
};

/** Acts that are told from either side: “A meets B” is “B meets A”. */
const MUTUAL = new Set(['agree', 'fight', 'meet', 'merge', 'sign', 'swap', 'visit']);

/** Acts of which one thing sees one or the other at a time. */
const OPPOSITES = new Set(
  ['approve reject', 'begin end', 'convict acquit', 'rise drop', 'capture withdraw'].flatMap((pair) => {
    const [a, b] = pair.split(' ');
    return [`${a} ${b}`, `${b} ${a}`];
  }),
);

/** The act of saying, which stands before what is said. */
export const REPORT = 'report';

/** Acts that most often say how another came about: “agrees to buy”. */
const LIGHT = new Set([REPORT, 'agree', 'announce']);

const ACTS = new Map<string, string>();
for (const row of ROWS.trim().split('\n')) {
  const [act = '', words = ''] = row.split(': ');
  const [verbs = '', nouns = ''] = words.split('|');
  const forms = [...inWords(verbs).flatMap(formsOf), ...inWords(nouns).flatMap((noun) => [noun, `${noun}s`])];
  for (const form of forms) if (!ACTS.has(form)) ACTS.set(form, act);
}

/** The kind of act that a folded word tells, or null. */
export function actOf(word: string): string | null {
  return ACTS.get(word) ?? null;
}

export function isLight(act: string): boolean {
  return LIGHT.has(act);
}

export function isMutual(act: string): boolean {
  return MUTUAL.has(act);
}

export function areOpposite(a: string, b: string): boolean {
  return OPPOSITES.has(`${a} ${b}`);
}

function inWords(text: string): string[] {
  return text.trim().split(' ').filter(Boolean);
}

function formsOf(verb: string): string[] {
  const third = /(?:s|sh|ch|x)$/.test(verb)
    ? `${verb}es`
    : /[^aeiou]y$/.test(verb)
      ? verb.replace(/y$/, 'ies')
      : `${verb}s`;
  const past = /e$/.test(verb)
    ? `${verb}d`
    : /[^aeiou]y$/.test(verb)
      ? verb.replace(/y$/, 'ied')
      : `${verb}ed`;
  const going = /[^eo]e$/.test(verb) ? verb.replace(/e$/, 'ing') : `${verb}ing`;
  return [verb, third, past, going, ...inWords(IRREGULAR[verb] ?? '')];
}
