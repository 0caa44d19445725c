/** Words that judge, which a neutral title leaves out: adjectives and adverbs. */
export const LOADED_MODIFIERS: ReadonlySet<string> = new Set(
  `brutal brutally so-called illegal illegally unlawful unprovoked barbaric savage vicious heinous horrific horrifying heroic heroically brave bravely courageous
  shocking shockingly stunning stunningly humiliating disastrous disgraceful shameful shamelessly cowardly ruthless ruthlessly evil murderous bloody devastating
  historic landmark unprecedented controversial notorious infamous radical extremist fanatical corrupt criminal puppet bogus sham fake phony phoney dubious
  reckless recklessly aggressive aggressively provocative hysterical desperate desperately pathetic embarrassing crushing glorious triumphant triumphantly
  overwhelmingly massive massively dramatic dramatically sensational extraordinary outrageous draconian failed doomed terrible terribly tragic tragically miraculous
  raucous flamboyant sweeping frantic grim stunning lurid explosive strongman spectacular spectacularly prestigious iconic star-studded candid deadly vulnerable beloved legendary shock whopping staggering eye-watering bizarre disgraced embattled hardline hard-line
  ambitious messy lofty convincing incredible incredibly amazing chaotic jubilant shocked long-awaited highly-anticipated much-anticipated firebrand far-left ultra-right woke liberal-minded hated feared lavish gruesome grisly sickening chilling horror nightmare explosive scathing blistering bombshell damning momentous marathon
  blatant blatantly flagrant cynical cynically hypocritical fierce ferocious despicable vile rogue neo-nazi fascist bloodthirsty bravely merciless indiscriminate`
    .trim()
    .split(/\s+/),
);

/** Nouns beside which such a word judges nothing, but says of what kind they are: “explosive device”, “criminal charges”. */
export const KINDS: Readonly<Record<string, RegExp>> = {
  criminal:
    /^(?:case|charge|code|complaint|conviction|court|damage|defen[cs]e|division|histor(?:y|ies)|inquir(?:y|ies)|investigation|justice|law|lawyer|negligence|offen[cs]e|proceeding|prosecution|record|trial)s?$/,
  deadly: /^(?:weapons?|force)$/,
  explosive: /^(?:belt|charge|device|drone|material|ordnance|shell|substance|vest)s?$/,
  failed: /^(?:attempt|bid|bank|coup|launch|merger|mission|plot|rescue|state|takeover|test)s?$/,
  fake: /^(?:account|bill|id|invoice|money|news|passport|ticket)s?$/,
  historic: /^(?:building|cent(?:er|re)|church|district|house|landmark|preservation|site)s?$/,
  illegal:
    /^(?:activit(?:y|ie)|drug|sex|sexual|entr(?:y|ie)|trade|fishing|gambling|immigrant|immigration|logging|mining|possession|weapon)s?$/,
};

/** Nouns that judge; a title can only quote them. */
export const LOADED_NOUNS: ReadonlySet<string> = new Set(
  'regime puppet puppets thug thugs tyrant butcher goons henchmen cronies mob massacre genocide carnage bloodbath slaughter atrocity atrocities terrorist terrorists traitor traitors fanatics extremists nazis junta debacle fiasco betrayal sensation'.split(
    ' ',
  ),
);
