/** Base, past and participle of irregular verbs, as “base past participle”; one word where all three are the same. */
const TABLE = `
arise arose arisen|awake awoke awoken|bear bore borne|beat beat beaten|become became become|begin began begun|bend bent bent|bid|bind bound bound
bite bit bitten|blow blew blown|break broke broken|breed bred bred|bring brought brought|broadcast|build built built|burn burnt burnt|burst
buy bought bought|cast|catch caught caught|choose chose chosen|cling clung clung|come came come|cost|cut|deal dealt dealt|dig dug dug
draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed fed|feel felt felt|fight fought fought|find found found
flee fled fled|fly flew flown|forbid forbade forbidden|forecast|forget forgot forgotten|forgive forgave forgiven|foresee foresaw foreseen|freeze froze frozen
get got gotten|give gave given|go went gone|grow grew grown|hang hung hung|hear heard heard|hide hid hidden|hit|hold held held|hurt
keep kept kept|know knew known|lay laid laid|lead led led|lean leant leant|leave left left|lend lent lent|let|lie lay lain|light lit lit|lose lost lost
make made made|mean meant meant|meet met met|mislead misled misled|offset|outdo outdid outdone|overcome overcame overcome|override overrode overridden
oversee oversaw overseen|overtake overtook overtaken|overshoot overshot overshot|overhear overheard overheard|outgrow outgrew outgrown|outrun outran outrun|outsell outsold outsold|overthrow overthrew overthrown|pay paid paid|prove proved proven|put|quit|read|rebuild rebuilt rebuilt
repay repaid repaid|reset|resell resold resold|ride rode ridden|ring rang rung|rise rose risen|run ran run|say said said|see saw seen|seek sought sought
sell sold sold|send sent sent|set|sew sewed sewn|shake shook shaken|shed|shine shone shone|shoot shot shot|show showed shown|shrink shrank shrunk|shut
sing sang sung|sink sank sunk|sit sat sat|slay slew slain|sleep slept slept|slide slid slid|sow sowed sown|speak spoke spoken|spend spent spent|spill spilt spilt
spin spun spun|split|spread|spring sprang sprung|stand stood stood|steal stole stolen|stick stuck stuck|strike struck struck|strive strove striven
swear swore sworn|sweep swept swept|swim swam swum|swing swung swung|take took taken|teach taught taught|tear tore torn|tell told told|think thought thought
throw threw thrown|thrust|undergo underwent undergone|understand understood understood|undertake undertook undertaken|undo undid undone|uphold upheld upheld
upset|wake woke woken|wear wore worn|weep wept wept|win won won|withdraw withdrew withdrawn|withhold withheld withheld
withstand withstood withstood|write wrote written`;

export interface IrregularVerb {
  base: string;
  past: string;
  participle: string;
}

export const IRREGULAR_VERBS: readonly IrregularVerb[] = TABLE.trim()
  .split(/[|\n]/)
  .map((line) => {
    const [base = '', past = base, participle = past] = line.trim().split(' ');
    return { base, past, participle };
  });
