// Parts of patterns that several rules have.

export const DAYPART = 'morning|afternoon|evening|night';

/** Units of the calendar that are counted. */
export const UNITS =
  'day|days|week|weeks|month|months|quarter|quarters|year|years|decade|decades|century|centuries|fortnight|fortnights';

export const CLOCK_UNITS = 'second|seconds|minute|minutes|hour|hours';

/** Before a number: it is about right, or a limit. */
export const ABOUT =
  '((just|well)? (about|around|roughly|approximately|nearly|almost|exactly|over|under)|(no|slightly|little|much)? (more|less|fewer|longer) than|at (least|most)|up to|as (many|much|long|little|few) as|just|only|some)';

/** A number that is not said. */
export const FEW =
  '(a few|(the|these|those)? few|several|many|a number of|a (handful|matter) of|dozens of|some|so many|countless)';

/** A number: in figures, in words, or an article; a couple of. */
export const COUNT =
  '((count: NUM)|(pair: a? couple of?)|(half: half a|half an|a half -? a?|a half an)|(dozen: a dozen)|(one: a|an))';

/** By their ISO numbers. */
export const DAY_NAMES = ['', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
