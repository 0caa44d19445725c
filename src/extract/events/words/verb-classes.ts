const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** By their base: verbs whose object is what somebody says, or thinks. */
export const REPORTING =
  words(`say tell report announce claim state add warn insist note acknowledge admit argue confirm declare deny disclose emphasize explain
  indicate predict promise reiterate remark reply repeat respond reveal stress suggest testify write allege assert concede conclude contend estimate forecast maintain
  observe stipulate vow pledge complain comment quote cite caution reaffirm affirm assure inform mention proclaim recall signal underline underscore believe think consider rule determine decide
  expect fear hope know feel understand suspect doubt imagine assume agree learn guess worry note point project describe show find`);

/** Their objects are often words that nobody said: what is said to be true follows in a clause of its own. */
export const STATING =
  words(`say tell report claim state warn insist acknowledge admit argue confirm declare deny disclose emphasize indicate predict reiterate reply
  stress suggest testify allege assert concede conclude contend estimate maintain complain caution affirm assure inform proclaim signal underline underscore announce reveal note add`);

/** States and attitudes: in the past tense too they tell no event. */
export const STATIVE =
  words(`be have believe think know feel want hope fear seem appear remain own belong include contain consist like love hate prefer need deserve depend exist
  lack lie matter mean owe possess resemble sound suppose understand wish tend amount cost weigh involve concern reflect represent relate consider expect
  intend suspect doubt imagine assume care worry regard favor favour enjoy last trail rank range total average equal exceed hang differ imply ask compare
  date plan face account talk specialize base note add cite quote observe suggest point underscore underline mark quip marvel remark wonder argue assert
  contend insist struggle boast sport aim manage deal do prove`);

/** Events only on a day of their own: “spoke by phone on Monday”, not “played a part in 1990”. */
export const LOOSE = words(
  `use carry hold play lead go speak see watch hear spend support oppose back suffer work let help continue serve live stay sit stand keep show run look become seek get wear allow enable require explain describe comment joke refer recall mention`,
);

/** What is over at a point in time, and changes something: the surest signs of an event. */
export const TELLING =
  words(`abandon abolish accept accuse acquire acquit adopt agree announce annex appoint approve arrest arrive batter assassinate attack authorize authorise ban bear begin bomb bombard break build bury buy call cancel capture cede
  charge clear close collapse collide complete condemn convict convene crash create cross cut declare defeat defect demand demolish debate deny deploy deport depose destroy detain detonate devastate die disappear disband dismiss dissolve dispatch divide
  down drive drop elect enact end engulf enter erupt establish evacuate execute expel explode extend fall file find fine fire flee form found free give grant ground halt hang hijack hit hold hurt impeach impose indict inaugurate injure install
  introduce invade issue jail join kidnap kill land launch lay leave lift liberate lose make march marry massacre meet merge mine mobilize murder name nationalize nominate occupy occur offer open order oust outlaw overthrow overturn
  pardon pass pay place pledge postpone present propose prosecute protest publish pull purchase push put quit raid raise ratify reach recapture receive recognize recognise recover regain reject release remove renew reopen repeal replace
  rescue resign restart restore resume retake retire retreat return reveal revoke rise rule sack sail sanction seize sell send sentence set settle shake spare shell shoot sign sink shut split stab stage start step stop storm strike submit sue
  surrender suspend sweep swear take tear terminate test threaten throw topple trade transfer travel trigger turn unseal unveil upgrade urge veto visit vote vow walk welcome win withdraw wound`);

/** Of companies and markets, where a title has to say by how much. */
export const MEASURING = words(
  'rise fall climb drop decline increase decrease grow slip soar plunge tumble jump surge gain slump edge inch ease total average double triple shrink widen narrow post',
);

/** Forms of the present that stand in a clause of their own and date nothing past. */
export const PRESENTS =
  words(`says say think thinks believe believes claims claim reports marks risks comes come remains remain represents represent shows show means seems seem
  appears appear makes includes include contains wants want needs need knows know expects expect hopes hope plans plan faces face continues continue stands lies calls sees finds
  takes gives keeps leaves runs works helps requires allows offers holds gets goes argues notes suggests warns insists agrees denies belongs depends operates owns employs provides serves consider considers struggle struggles begins starts opens meets ends arrives visits travels votes expires closes resumes returns plans view views believes`);

/** Verbs whose object with “to” is yet to come. */
export const PROSPECTIVE = words(
  'agree plan vow promise pledge decide schedule expect order set choose arrange',
);

/** Done once and for all, so that “has …” tells an event although it names no day. */
export const SETTLED =
  words(`abolish acquire adopt agree annex appoint approve arrest assassinate ban bomb capture charge close collapse convict cross declare deploy deport detain die dismiss
  dissolve elect enact enter execute expel extradite fire free gather impeach impose indict inaugurate invade jail kill launch lay lift name nationalize nominate occupy oust overthrow overturn pardon pass
  postpone ratify release repeal resign revoke rule sack sanction seize sell send sentence sign sink split suspend sue surrender terminate unveil veto vote win withdraw`);

/** Of those who hold an office, “has said” is for the record. */
export const ON_RECORD = words('say announce declare confirm deny');

/** Of which it is enough to say who: “X resigns”. */
export const COMPLETE = words(
  'resign qualify die collapse crash explode surrender retire begin start end open close reopen restart resume quit escape flee survive strike erupt fail depart disband launch land defect capitulate concede abdicate graduate marry protest rise fall increase decrease drop climb disappear vanish derail capsize sink burst reconcile divorce separate settle',
);

/** Never passive: “was arrested and appeared in court”. */
export const INTRANSITIVE = words(
  'appear die go come remain arrive escape fall rise happen occur plead agree refuse decline resign vote travel return collapse crash flee live work serve continue begin start say tell apologise apologize walk suffer lose win disappear vanish testify',
);
