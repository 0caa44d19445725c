import { DAY_OF_MONTH, MONTH, REPORTING, YEAR } from './vocabulary.ts';

const FUTURE =
  /\b(?:will|won't|shall|going to|plans? to|planning to|planned for|scheduled|expected|set to|due (?:to|on|in|by)|slated|is to|are to|about to|upcoming|intends? to|aims? to|hopes? to)\b|'ll\b/;

/** A verb of reporting right before a date dates the report, which is past. */
const ENDS_REPORTING = new RegExp(`\\b(?:${REPORTING})(?: (?:on|late|early))* ?$`);
const STARTS_REPORTING = new RegExp(`^(?:${REPORTING}) `);

/**
 * A participle that the date belongs to is past, whatever stands before: “about to receive the money approved by Congress
 * in May”. Unless it is itself to come: “will be approved by Congress in May”.
 */
const ENDS_IN_PARTICIPLE =
  /(?<!\b(?:be|being|get) )\b(?:[a-z]+[a-df-z]ed|agreed|begun|built|found|given|held|made|met|seen|sent|shown|taken|told|won|written)(?: by [a-z0-9 .'-]{1,60}?)?(?: (?:in|on|since|late|early))? ?$/;

const CLAUSE_LIMIT = /[,;:()"]|\b(?:but|while|although|which|who)\b| - /;

const EXPLICIT_DATE = new RegExp(
  [
    '\\d{4}-\\d\\d-\\d\\d',
    `\\b(?:${MONTH}) (?:${DAY_OF_MONTH}),? ${YEAR}\\b`,
    `\\b(?:(?:${DAY_OF_MONTH}) )?(?:${MONTH}) ${YEAR}\\b`,
    `(?<=\\b(?:in|since|of|until|during|early|mid|late) )${YEAR}\\b`,
  ].join('|'),
  'g',
);

/**
 * Whether words of time speak of something to come, by the words around them in their clause. Both in lower case, with
 * straight quotes, plain hyphens and single spaces (`plainWords`).
 */
export function speaksOfFuture(words: string, sentence: string): boolean {
  if (STARTS_REPORTING.test(words)) return false;
  const [before, after] = around(words, sentence);
  const sameClause = before.split(CLAUSE_LIMIT).at(-1)!;
  if (ENDS_REPORTING.test(sameClause)) return false;
  const sinceCue = sameClause.split(FUTURE).at(-1)!;
  if (ENDS_IN_PARTICIPLE.test(sinceCue)) return false;
  return FUTURE.test(sameClause) || FUTURE.test(after.split(CLAUSE_LIMIT)[0]!);
}

/** The one explicit date that the sentence gives besides the words; null where it gives none or several. */
export function dateBeside(words: string, sentence: string): string | null {
  const dates = new Set(around(words, sentence).flatMap((text) => text.match(EXPLICIT_DATE) ?? []));
  const [date] = dates;
  return date === undefined || dates.size > 1 ? null : date;
}

/** The sentence before the words and after them; the whole of it before where it does not hold them. */
function around(words: string, sentence: string): [before: string, after: string] {
  const at = sentence.indexOf(words);
  return at < 0 ? [sentence, ''] : [sentence.slice(0, at), sentence.slice(at + words.length)];
}
