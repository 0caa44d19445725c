/** What stands before a date that says of itself when the page appeared. Figures may stand right beside it. */
export const PUBLISHED =
  /(?<!\p{L})(?:(?:(?:first|originally|initially)\s)?(?:published|posted|uploaded)|(?:publication|publish|pub\.) date|date (?:posted|published)|(?:veröffentlicht|erschienen)(?: am)?)(?!\p{L})|^\W{0,3}date(?=\s?:)/giu;

/** What says when it was changed. */
export const UPDATED =
  /(?<!\p{L})(?:(?:last|most recently|article|page)\s){0,2}(?:updated?|modified|edited|revised|amended|corrected|modification date|aktualisiert(?: am)?|geändert(?: am)?)(?!\p{L})/giu;

/** Times of day and what tells their zone. */
export const TIME =
  /\b(?:[01]?\d|2[0-3])(?:[:.h][0-5]\d){1,2}(?:\s?[ap]\.?m\b\.?)?|\b(?:1[0-2]|0?[1-9])\s?[ap]\.?m\b\.?|\bT[0-2]\d:[0-5]\d(?::[0-5]\d)?(?:\.\d{1,6})?(?:Z|[+-]\d\d:?\d\d)?/giu;
const ZONE =
  /\b(?:UTC|GMT|[BCEMPI]S?[DS]?T|CES?T|EES?T|MSK|SGT|HKT|A[EWC][DS]T|Z|(?:Eastern|Pacific|Central|Mountain|local)(?: (?:standard|daylight|summer))? time|ET)\b(?:\s?[+-]\d{1,2}(?::?\d\d)?)?/gu;

/** What else stands on such a line: how long the reading takes, who has commented. */
const COUNTS =
  /\b\d{1,5}\s?-?(?:min(?:ute)?s?(?: read)?|comments?|shares?|views?|words|(?:second|hour|day|week|month)s? ago)\b|\bby [\p{L}\p{N}_.-]{2,30}/giu;
const WEEKDAY = /\b(?:mon|tue|tues|wed|wednes|thu|thurs|fri|sat|satur|sun)(?:day)?\b\.?/giu;

/** Small words between names and dates. */
const SMALL =
  /\b(?:by|at|on|in|and|of|the|for|from|to|a|an|article|story|staff|writer|writers|reporter|correspondent|editor|read|reading|time|min|comments?|comment|share|ago|as|with|day|date|contributor|written|is|von|und|am|um|uhr|den|vom)\b/giu;

/** “This article was first published on …”; what “the report” is, nobody knows. */
const OF_ITSELF =
  /^\W{0,3}this (?:article|story|piece|post|interview|column|text|page)(?: (?:was|has been))?(?= (?:(?:first|originally|initially|last) )?(?:published|posted|updated|amended|modified|edited|revised|corrected)\b)/iu;

/** A line without its dates, times and the small words that go with them: what is left must be names, or nothing. */
export function withoutStampWords(line: string): string {
  return [OF_ITSELF, PUBLISHED, UPDATED, TIME, ZONE, COUNTS, WEEKDAY, SMALL].reduce(
    (rest, pattern) => rest.replace(pattern, ' '),
    line,
  );
}
