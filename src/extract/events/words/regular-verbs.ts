/**
 * Regular verbs of news, by their base. Any word in -ed may be a verb; of these it is known how the present is written, so
 * that a title may use it.
 */
export const REGULAR_VERBS: readonly string[] = `
abandon abolish absorb accelerate accept access accompany accuse achieve acknowledge acquire act add address adjourn adjust admire admit adopt advance advise
affect affirm agree aid aim air airlift alarm allege allocate allow alter amend amount announce answer apologize apologise appeal appear apply appoint approach approve argue arm arraign arrange
arrest arrive ask assail assassinate assault assemble assert assess assign assist assume assure attach attack attain attempt attend attract attribute auction authorize
authorise avert avoid await award back bail ban bar base batter battle believe belong besiege blame blast bless block blockade board bolster bomb bombard boost borrow boycott
brand breach brief broker brush bury call campaign cancel capitulate capture care carry cause cease cede celebrate challenge change charge charter chase check
cheer circle circulate cite claim clarify clash classify clear climb clinch close collaborate collapse collect collide combine command commemorate comment commission commit
compare compel compete complain complete comply compromise concede concentrate concern conclude condemn conduct confer confirm confiscate confront congratulate connect
conquer consider consist consolidate construct consult consume contact contain contend contest continue contract contribute control convene convert convict
cooperate coordinate counter court cover crack crash create credit criticize criticise cross crowd crown crush culminate curb curtail damage dash date debate debut
decide declare decline decrease dedicate deepen defeat defect defend defer defuse defy delay delegate delete deliver demand demolish demonstrate demote denounce
deny depart depend depict deploy deport depose deprive derail descend describe design designate destabilize destroy detain detect deter deteriorate determine detonate devastate
develop devote diagnose die differ diminish dip direct disagree disappear disband discharge disclose discontinue discover discuss dismantle dismiss dispatch disperse display
dispute disqualify disrupt dissolve distance distribute ditch divert divest divide divorce dock dominate donate double downgrade downplay drag drift drop drown dump
earn ease edge elaborate elect elevate eliminate embark embarrass embrace emerge emphasize employ empower enable enact encircle encounter encourage end endorse endure
enforce engage engulf enhance enjoy enlarge enlist ensure enter erase erect erode erupt escalate escape establish estimate evacuate evade evict examine exceed exchange execute
exempt exercise exhume exile exit exonerate expand expect expel experience expire explain explode exploit explore export expose express extend extradite face fail falter favor favour
fear feature field file fill finalize finance fine finish fire fix flank flare flatten flip flood flop fly-tip fold follow force form formalize found free fuel fulfill gain garner
gather generate govern grab graduate grant greet guarantee guard guide halt hail halve hammer hamper hand handle happen harass harm head heal heat help hijack hire honor honour hope
hospitalize host house identify ignite ignore impeach impede implement import impose impound imprison improve inaugurate incite include incorporate increase inch indicate indict induce infect infiltrate
inflict influence inform inherit initial initiate injure insist inspect inspire install institute instruct insult integrate intend intensify intercept interfere
interpret interrupt intervene interview introduce invade invest investigate invite involve isolate issue jail join judge jump justify kick kidnap kill knock label lack land lapse last
launch leak leap lessen liberate license lift limit link liquidate list load loan lobby locate lock lodge loot lower maintain manage mandate march mark marry massacre match mediate
mention merge migrate mine mobilize mobilise modify monitor mount mourn move murder name narrow nationalize near need negotiate nominate note notify nullify number obey object obligate observe obtain occupy
occur offer open operate oppose opt order organize organise originate oust outlaw outline outnumber overhaul overrule overturn owe own pardon park participate pass patrol pause peak penalize
perform perish permit persuade phone pick picket pilot place plan plant plead please pledge plot plummet plunge point police poll portray pose position possess post postpone pour praise predict
prefer prepare present preside press pressure prevail prevent proceed process proclaim procure produce profit prohibit project prolong promise promote prompt propose prosecute protect
protest provide provoke publicize publish pull pump punish purchase pursue push qualify question quash quell question quote raid rail raise rally range rank rape ratify reach react
reaffirm realize reap reappoint reassure rebound rebuff recall recapture receive recede reclaim recognize recognise recommend reconsider record recount recover recruit recycle redeem reduce reelect re-elect
refer reflect refuse regain register regret regulate reiterate reinforce reinstate reject relate relax relay release relinquish relocate rely remain remark remember
remove rename renew renounce reopen repair repatriate repeal repeat repel replace reply report represent request require rescue reserve resign resist resolve resort respect respond
restart rest restore restrict restructure result resume retain retake retaliate retire retract retreat retrieve return reunite reveal reverse review revise revive revoke reward rocket roll
rule rush sack salvage sanction save scale schedule score scrap screen search secure seize select separate sentence serve settle shatter shell shelve shift ship shock shorten shout shrug
shuffle side sign signal slam slap slash slip slow slump smash smuggle snap soar soften solve spark spike sponsor spur stab stabilize staff stage stall stamp start starve stash state stay stem
step stimulate stipulate stop store storm strand strengthen stress stretch structure struggle study stumble submit subpoena subside succeed succumb sue suffer suggest suit
summon supply support suppress surge surpass surprise surrender surround survey survive suspect suspend sustain switch sympathize table tackle talk tap target tax team tear-gas tender terminate test testify thank
threaten tie tighten tip top topple torch torpedo torture total touch tour toughen track trade trail train transfer transform translate transmit transport trap travel treat trigger trim triple triumph trouble truncate try tumble
turn underline undermine underscore unfold unify unite unleash unload unveil update upgrade urge use usher vacate value vanish veto vie view violate visit voice void volunteer vote vow wage wait waive walk wane
want warn wash waste watch weaken weigh welcome widen wield wish withhold witness work worry worsen wound wrap wreck yield zip
spare slate acquit unseal ground absolve commute remand cremate sideline reprimand censure rebuke disbar behead decapitate trample electrocute strangle poison lynch ransack
vandalize vandalise deface sabotage submerge inundate swamp uproot reroute redirect reschedule invalidate enjoin interrogate handcuff unseat dethrone certify audit
privatize privatise delist refinance disarm capsize rehire intern banish excommunicate ordain canonize canonise beatify consecrate knight vaccinate quarantine hospitalise
demobilize demobilise relieve strip exclude unearth excavate decorate christen baptize penalise decommission premiere print relegate substitute poach ravage raze maul
gore mug rob burgle resettle displace winch ferry blacklist unblock gag hack unfreeze embargo incarcerate parole impale`
  .trim()
  .split(/\s+/);

/** Verbs that double their last letter before -ed and -ing. */
export const DOUBLING: ReadonlySet<string> = new Set(
  'acquit admit ban bar cancel commit compel confer control debar defer deter dip drag drop equip expel flip flop grab infer input kidnap occur permit plan plot prefer quell quit rebut refer regret ship shrug signal slam slap slip snap spur stab star stem step stop submit tap tip top total transfer transmit trap travel trim wrap zip scrap label model disbar gag mug rob strip'.split(
    ' ',
  ),
);
