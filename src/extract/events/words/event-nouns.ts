/** Nouns of what happens at a time, so that a date beside them dates it: “last month’s meeting”. */
export const EVENT_NOUNS: ReadonlySet<string> = new Set(
  `accident agreement ambush announcement appointment arrest arrival assassination assault attack battle blast bombing bombardment campaign ceasefire clash clashes collapse conference
  conviction coup crash crackdown death deal debate decision decree defeat departure discovery earthquake election elections escape eruption evacuation execution explosion fight fire flood funeral
  gathering hearing hijacking incident incursion inauguration invasion killing killings landing launch massacre meeting merger murder offensive operation outbreak overthrow parade protest protests raid
  rally referendum release resignation revolution riot riots robbery ruling sale scandal seizure shooting siege speech strike strikes summit surrender takeover talks test treaty trial uprising verdict visit vote
  war withdrawal`
    .trim()
    .split(/\s+/),
);

/** Of those, what has its day before it comes. */
export const SCHEDULED: ReadonlySet<string> = new Set(
  'appointment campaign conference debate election elections funeral gathering hearing inauguration landing launch meeting merger parade referendum release sale summit talks test trial verdict visit vote ceasefire withdrawal'.split(
    ' ',
  ),
);
