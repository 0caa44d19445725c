const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const DETERMINERS = words(
  'the a an this that these those its his her their our my your no some any each every all both another such several many most few other more',
);
export const POSSESSIVES = words('its his her their our my your whose');
export const PRONOUNS = words(
  'i he she it we they you who this that these those there one everyone nobody someone none',
);
export const PREPOSITIONS =
  words(`about above across against along alongside amid among around at behind below beneath beside besides between beyond by
  concerning considering despite down during except following for from given in including inside into like near of off on onto out outside over past per regarding
  through throughout to toward towards under underneath up upon versus via with within without citing after before since until till as than because`);
/** Of those, what may begin a clause instead. */
export const BOTH_WAYS = words('after before since until till as than like');
export const SUBORDINATORS = words(
  'when while although though if unless because whereas once whether lest whenever wherever how why what where so',
);
export const CONDITIONALS = words('if unless whether lest');
export const RELATIVES = words('which who whom whose where');
export const MODALS = words(
  "will would can could may might must should shall cannot won't wouldn't can't couldn't mustn't shouldn't mightn't needn't",
);
export const BE = words("is are was were be been being am isn't aren't wasn't weren't");
export const HAVE = words("has have had having hasn't haven't hadn't");
export const DO = words("do does did don't doesn't didn't");
export const NEGATIONS = words(
  "not never no-one nobody neither nor isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't cannot couldn't shouldn't",
);
export const ADVERBS =
  words(`also already always almost again ago away back even ever just later long much never not now often once only perhaps quite rather recently
  reportedly since so soon still then there therefore thus today together too twice very well yet earlier first finally formally instead meanwhile nearly officially
  elsewhere however separately either
  previously publicly privately currently sometimes somewhat somehow all both each either far further hard hardly indeed maybe more most less least about around`);
export const CONJUNCTIONS = words('and or but nor yet');

/** Pronouns and the like that need the sentence before them. */
export const NEEDS_ANTECEDENT = words(
  'he she it they this that these those such both neither his her its their him them one others another there who',
);

export function isAdverb(word: string): boolean {
  return ADVERBS.has(word) || (/^[a-z]{3,}ly$/.test(word) && !NO_ADVERB.has(word));
}

const NO_ADVERB = words(
  'family supply italy july assembly reply ally rally apply daily weekly monthly early only bully belly jelly likely unlikely deadly friendly elderly anomaly monopoly',
);
