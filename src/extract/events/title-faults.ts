/** A way in which a title is wrong, by its words alone. */
export interface TitleFault {
  pattern: RegExp;
  /** Why that is no title. */
  why: string;
  /** A title that is wrong so, for readers and for the test. */
  example: string;
}

/** What is wrong wherever a title ends. */
export const FAULTS: readonly TitleFault[] = [
  {
    pattern: /\b(?:said|saying|done|doing|told|meant|wanted|denied|know|knew|knows) (?:that|this|so)$/u,
    why: 'what “that” is, was told before',
    example: 'Ann Lee denies having said that',
  },
  {
    pattern:
      /, and (?:in|on) (?:(?:early|mid|late) )?(?:(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|[12]\d{3}\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b)/u,
    why: 'it tells of a second event, with its own date',
    example: 'Robbers took money from a bank, and in May an attempt in Fredo failed',
  },
  {
    pattern:
      /\b(?:says?|said|adds|tells \S+) (?:that|this|these|those) (?:is|are|was|were|has|had|would|will|can|could|may|might|seem|appear|look|ma[dk]e|\p{Ll}+ed)\b/iu,
    why: 'what “that” is, was told before',
    example: 'Ann Lee says that seemed long',
  },
  {
    pattern:
      /\b(?:on|of|for|any|all|with|about|in|to) such \p{Ll}|^(?:[^:]*: )?(?:Other|Such|A similar|Both(?!.* and )|Similar|Additional) |^One of (?:the )?\p{Ll}+s(?: of \S+)? (?:is|was) /u,
    why: 'of whom or what, stands elsewhere',
    example: 'Fredo decides on such closures',
  },
  {
    pattern:
      /^(?:(?:More than|At least|About|Some|Nearly|Up to|Around|Over) )?(?:\d[\d,]*|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Dozens of|Hundreds of|Several) \p{Ll}+(?: \p{Ll}+)? (?:is|are|was|were) (?:killed|injured|wounded|hurt)$|^(?:Police|Officers) arrest(?:ed)? \S+ (?:people|men|women|suspects)$/u,
    why: 'where they were hurt, or what for they were arrested, is left out',
    example: 'More than 30 people are killed',
  },
  {
    pattern:
      /^(?:[^:]*: )?(?!(?:.*\b(?:and|or|with|than|besides|including|among|any|no|each) (?:\S+ ){0,2})other\b)(?:\S+ ){0,5}(?:other|extra|additional|further) \p{Ll}|\ban? local \p{Ll}/u,
    why: 'besides which, or where, is not said',
    example: 'Two other mills of Fredo close',
  },
  {
    pattern:
      /^(?:Former )?(?:(?:[Cc]o-?)?(?:founder|CEO|chairman|chairwoman|chief executive)(?: and )?)+ \p{Lu}\S+ \p{Lu}\S+ (?:is|was) (?!named|elected|appointed)/iu,
    why: 'of which firm is not said',
    example: 'Co-founder Ann Lee is replaced by Bob Roe',
  },
  {
    // “A storm forces 4,000 people from their homes”
    pattern:
      /^(?:[^:]*: )?An? (?:(?!\b(?:people|residents|families|villagers|thousands|hundreds|dozens)\b).)*\btheir\b|^Another\b/,
    why: 'whose, or besides which, is not said',
    example: 'A man enters one of their shops',
  },
  {
    pattern:
      /^\p{Lu}\S*(?: \p{Lu}\S*){0,2} (?!(?:troops|forces|officials|soldiers)\b)\p{Ll}+s [^“]*\btheir\b/u,
    why: 'of one it is not “their”',
    example: 'Ann opens up about their loss',
  },
  {
    pattern:
      /\b(?:says?|said|tells?|told|announces|adds|reveals|confirms|argues|insists|suggests)$|\b(?:names?|appoints?|nominates?)(?: \p{Lu}\S*)+$|\b(?:posts?|tweets?|writes?)(?: (?:on|in|from|at) (?:the )?\S+)?$|\bmakes? the (?:announcement|comments?|remarks?|statement|decision|claims?|revelation|move)\b|\btakes? a (?:new )?turn$/u,
    why: 'what was said or written, or as what somebody was named, is left out',
    example: 'Mayor of Fredo writes on Twitter',
  },
  {
    pattern:
      /\b(?:reign of terror|sets? (?:his|her|its|their) sights on|the mastermind|by storm|over the edge|heaps? praise|follow(?:s|ed)? suit|takes? to (?:the )?(?:Twitter|Instagram|Facebook|social media|X$))\b|\bstorm(?:s|ed)? to\b|\bjoin(?:s|ed)? the .*\b(?:staff|newsroom|newsdesk)$/i,
    why: 'words of a story-teller',
    example: 'Lions storm to a title in Fredo',
  },
  {
    pattern: /^(?:An? |The )?\S+(?: \S+){0,4} (?:finds?|shows?|reveals?) (?:they|them|it|he|she)\b/,
    why: 'who “they” are is not said',
    example: 'An inquiry finds they may have left',
  },
  {
    pattern: /^(?:Where|When|While|Whose|Which|Who|Whom) /,
    why: 'of what goes before, or of another clause',
    example: 'Where Lee Corp. was founded opens a mill',
  },
  {
    pattern:
      /(?<!\b(?:says?|said|all|to) )\b(?:these|those) (?!who\b|that\b|which\b|\p{Ll}+ed\b|in\b|of\b|with\b|from\b)\p{Ll}/u,
    why: 'which they are, was told before',
    example: 'Lee College tells why these boats sink',
  },
  {
    pattern:
      /\b(?:for|by|to|after|over) (?:at (?:least|most)|up to|more than|less than|about|nearly|almost|some)$|\bat least$/u,
    why: 'a length of time or a number is left out',
    example: 'A boat circles Fredo for at least',
  },
  {
    pattern: /\s―/u,
    why: 'what follows such a dash is a list, and part of it is left out',
    example: 'Ann Lee is charged with two crimes ― theft of boats',
  },
  {
    pattern: /^[^:]*\bthem\b|\bit$/,
    why: 'who or what that is, is not said',
    example: 'Ann Lee meets them in Fredo',
  },
  {
    pattern:
      /\b(?:blast|slam|dodg|rip|maul|thrash|rout|trounce|savage|lambast|lambaste|bash|hammer|clobber|shred|eviscerate|skewer|crush|humiliate|stun|wreak)(?:s|es|ed|ped|med|hed)? |\bstunner\b|\bthriller\b/,
    why: 'a word that takes sides can neither be left out nor quoted',
    example: 'Ann Lee slams the bill of Fredo',
  },
  {
    pattern:
      /\b[Ll]ocal (?!time\b)\p{Ll}+(?!.*\b(?:in|at|near|of|from|outside) (?:the )?(?:\p{Ll}+ )?\p{Lu})|\bthe (?:latest|previous|current|same) \p{Ll}+$/u,
    why: 'of which place, or of what before it, is not said',
    example: 'Lee Corp.: Local dealers of boats close',
  },
  {
    pattern:
      /^[^:]+: (?:Reuters|AFP|AP|BBC|CNN|Bloomberg|The \p{Lu}\S+(?: \p{Lu}\S+)*) (?:an?|the|it|they) /u,
    why: 'to whom it was told is no part of it',
    example: 'Two sources: Reuters a man of Fredo dies',
  },
  {
    pattern: /^(?:[^:]*: )?(?:North|South|West|East) \p{Ll}|\bthe (?:North|South)(?:$| (?!\p{Lu}))/u,
    why: 'of which country or part it is, is left out',
    example: 'North warns of tests in Fredo',
  },
  {
    pattern:
      /\b(?:one|two|three|four|five|\d[\d,]*)(?: (?:new|more|other|such|confirmed|additional))? (?:case|death|infection|incident)s?$/,
    why: 'of what they are is left out',
    example: 'Fredo reports only one case',
  },
  {
    pattern: /\bqualif(?:y|ies|ied)$|\bfor (?:induction|admission)$/,
    why: 'for or into what is left out',
    example: 'Freedonia and Sylvania qualify',
  },
  {
    pattern:
      /\btook to \S+$|\bma(?:kes?|de) headlines\b|\bresponds?\b(?! to)|\b(?:how|why|whether), [^,]*$|, and (?:all|what) (?:that|is)|\bonce and\b|\bset(?:s|ting)? foot$|\b(?:says?|shows?|finds?|said|showed|found) (?:but|and) |\ba similar \p{Ll}+\b|\bannounces? on \S+$|, the most recent$|\bma(?:kes?|de) progress(?! (?:in|on|towards?|with)\b)|\breleases? an? (?:report|statement|video)$/iu,
    why: 'what it was about is left out',
    example: 'Lee College releases a report',
  },
];

/** What is wrong at the end of a title where its sentence went on. */
export const OPEN_ENDS: readonly TitleFault[] = [
  {
    pattern:
      /\b(?:protest|concerns?|anger|dispute|row|fears?|debate|talks|war|deal|role) (?:over|about|in|on)$/i,
    why: 'what the noun is about follows',
    example: 'Towns of Fredo lodge a protest over',
  },
  {
    pattern:
      /\b(?:more|most|some|several|many|such|than|each|every|this|these|those|so|how|why|whether|what|where|both|finally|thanks|to be \S+ed|not only \S+|either \S+|no \p{Ll}+|an? \p{Ll}+ly \p{Ll}+|a further \S+|at the (?:earliest|latest)|shortly|long)$/iu,
    why: 'a word that belongs to the next one',
    example: 'Ann Lee says it has more',
  },
  {
    pattern:
      /\bin (?:connection|relation|response|addition|exchange|accordance|line|light|front|favou?r|violation|breach|honou?r|memory|search|terms|danger|charge|place|case|view|support|the wake|the midst|an effort|a bid|an attempt|conjunction|collaboration|partnership|co-?operation|association|co-?ordination|combination|comparison|consultation|contact|keeping|order|part)$|\bon behalf$|\bas (?:part|a result)$/i,
    why: 'half of a preposition of several words',
    example: 'Ann Lee is held in connection',
  },
  {
    pattern:
      /\b(?:conform|adhere|refer|belong|contribute|relate|amount|listen|consist|depend|rely|focus|comply|cope|dispose|accustom|subject)(?:s|ed|ing)?$|\b(?:was|were|is|are) \p{Ll}+ing$/iu,
    why: 'the verb needs what follows',
    example: 'Banks of Fredo comply',
  },
  {
    pattern:
      /\b(?:says?|said) (?:that )?(?:an?|the|some|two|three|four|five|several|\d+) (?:\p{Ll}+ ){1,4}(?<!\b(?:is|are|was|were|be|been|being|ha[sd]|have|got) )(?:found|seized|sent|addressed|discovered|injured|wounded|killed|arrested|detained|involved|wanted|used|built|held|owned) (?:at|in|on|by|to|near|from|outside|inside|with|for|as) [^,]*$/u,
    why: 'what is said of it follows',
    example: 'Police said a boat found at a mill of Fredo',
  },
  {
    pattern: /\b(?:is|are) (?:set|scheduled|slated|due|expected|planned)$/,
    why: 'for when or what is left out',
    example: 'Vote of Fredo is set',
  },
];
