import { rootOf } from './root.ts';

/** Words that any two texts share: they tie nothing together. Words of time are told by dates. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those there here and or but nor so yet if then than as at by for from in into of off on onto out
   over to up upon with within without about above across after against along amid among around before behind below beneath
   beside between beyond despite down during except inside like near outside since through throughout toward towards under
   until via i you he she it we they me him her us them my your his its our their mine yours hers ours theirs who whom whose
   which what when where why how be am is are was were been being have has had having do does did done doing will would shall
   should can could may might must not no never none nothing also even just only still too very more most much many some any
   each every all both few less least other another such same own one two three first second last next new old former latter
   said say saying told tell tells according reported reportedly claim claimed claiming state stated add added
   people person man woman country government official officials year month week day time today yesterday tomorrow
   monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october
   november december earlier later ago recent recently now while because although though however meanwhile
   mr mrs ms dr jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun inc corp co ltd plc
   it's don't s t`
    .split(/\s+/)
    .filter(Boolean),
);

/** Words that news of all kinds is told in, by their roots: so few articles do not show how common they are. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `able accept act action active agency allow almost already always amount announce answer apparent appear approach area around
   article ask attempt attention away bad base become begin believe best better big both bring build call came case cause center
   central certain chance change chief city clear close come common company concern condition consider continue control cost
   could course current day deal decide decision deep demand describe detail different difficult direct early effect effort
   eight either end enough entire especially event ever every evidence exist expect experience expert express face fact fail
   family far feel field fifth figure final find five follow force foreign form four free full further future gain general get
   give given global go going good great group grow had half hand happen hard head help high hold home hope hour house however
   hundred idea important include increase indicate individual inform interest international involve issue join keep kind know
   large late lead leader learn leave left level life like likely limit line list little live local long look lose lot low main
   major make manage many matter mean measure media meet member mention mile military million minister minute moment money move
   name nation national near nearly need news night nine number numerous occur offer office often open operation opportunity order
   organization outlet party part particular pass past pay period place plan play point police policy political position possible
   power present president press prime probably problem process produce program project prompt provide public publish put question
   quick quite raise rather reach read real realize receive region relate release remain remark remember report represent request
   require residence respond response result return right role rule run rush say scale see seek seem seen send senior serious
   serve service set seven several short show side significant similar simple since situation six small source south special
   spend spokesman spokesperson spokeswoman staff stand start statement station stay step stop story strong subject success such
   suggest support sure system take talk team ten term thing think third thousand time together took total town try turn type
   use usual various view visit wait want war warn way week west whole wide word work world write year young north east southern
   northern eastern western thousands dozens hundreds unlikely unable`
    .split(/\s+/)
    .filter(Boolean)
    .map(rootOf),
);
