/** With a capital at the beginning of a sentence too they name nobody. */
export const OPENERS =
  /^(?:the|a|an|one|some|many|several|two|three|four|five|another|other|his|her|their|its|this|that|these|those|such|most|all|both|few|analysts?|experts?|critics|sources?|reports?|people|it|they|we|there)$/;

/** Whose statements are events although they have no name. */
export const AUTHORITIES =
  /^(?:police|officials|authorities|prosecutors|government|ministry|army|military|president|parliament|court|judge|rebels|mayor|governor|he|she|company|bank|agency)$/;

/** Verbs behind which only a clause or a quotation says what was said. */
export const REPORTS_SPEECH = new Set(['say', 'tell', 'reply', 'add', 'note', 'respond']);

/** Behind a quotation verbs of saying; elsewhere not. */
export const SPEECH = new Set(
  'write tweet post continue joke quip recall lament exclaim opine comment add begin'.split(' '),
);

/** Of what is planned, the present tells what is to come. */
export const PLANNED = new Set(
  'take begin start open meet end arrive visit travel vote expire close resume leave return'.split(' '),
);
