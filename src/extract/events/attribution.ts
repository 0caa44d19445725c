import { clauseText, type SentenceReading } from './reading.ts';
import type { Clause } from './grammar/clauses.ts';
import { isFinite } from './grammar/verb-groups.ts';
import { REPORTING, STATING } from './words/verb-classes.ts';

/** Who says what a clause tells, where it is not the article itself. */
export interface Attribution {
  /** As it stands in the text; null for “reportedly”. */
  speaker: string | null;
  /** The clause of the speaker. */
  clause: Clause | null;
}

/** Of nobody who is named. */
export const HEARSAY = /\b(?:reportedly|allegedly|purportedly|supposedly)\b/i;
const ACCORDING = /\b[Aa]ccording to ((?:[^,.;:“”"]|\.(?=\p{L}|,)){2,80})/u;

/** The verbs of thinking make an opinion of what follows. */
const OPINION = new Set(
  'believe think fear hope doubt suspect imagine assume expect feel worry consider'.split(' '),
);

export function attributionOf(clause: Clause, sentence: SentenceReading): Attribution | null {
  for (let at: Clause | null = clause; at !== null; at = at.parent) {
    // “said they were worried, after Ann Lee left”, “says it grew since she left”: that she did is not what they said.
    if (at.kind === 'subordinate' && (isSetOff(at, sentence) || at.marker === 'since')) break;
    const by =
      at.kind === 'complement' || at.kind === 'relative' || at.kind === 'reduced' || at.kind === 'subordinate'
        ? at.parent
        : null;
    if (by !== null && at.kind === 'complement' && by.group.base !== null && REPORTING.has(by.group.base)) {
      return { speaker: speakerOf(by, sentence), clause: by };
    }
  }
  const trailing = trailingAttribution(sentence);
  if (trailing !== null && trailing !== clause && trailing.start >= clause.end) {
    return { speaker: speakerOf(trailing, sentence), clause: trailing };
  }
  const according = ACCORDING.exec(sentence.text);
  if (according !== null && !isWithinAnother(sentence, clause, sentence.start + according.index))
    return { speaker: withoutTime(plain(according[1]!)), clause: null };
  return HEARSAY.test(clauseText(sentence, clause)) ? { speaker: null, clause: null } : null;
}

/** “…, which is set to take effect, according to the law”: of that clause alone. */
function isWithinAnother({ tokens, clauses }: SentenceReading, clause: Clause, offset: number): boolean {
  return clauses.some(
    ({ kind, marker, opens, end, group }) =>
      kind === 'relative' &&
      marker === 'which' &&
      group.first > clause.group.last &&
      (tokens[opens]?.start ?? 0) < offset &&
      offset <= tokens[end - 1]!.end,
  );
}

function isSetOff({ marker, opens }: Clause, { tokens }: SentenceReading): boolean {
  const at = tokens[opens]?.lower === marker ? opens : opens - 1;
  return /^(?:after|before|since|when)$/.test(marker ?? '') && tokens[at - 1]?.text === ',';
}

export function isOpinion({ clause }: Attribution): boolean {
  return clause?.group.base !== null && OPINION.has(clause?.group.base ?? '');
}

/** “…, Bloomberg reported Tuesday.”: a clause of saying behind a comma, without an object of its own. */
export function trailingAttribution({ clauses, tokens }: SentenceReading): Clause | null {
  return (
    clauses.find((clause, i) => {
      const { base } = clause.group;
      if (
        !hasContentBefore(clauses, i, tokens) ||
        clause.kind !== 'main' ||
        base === null ||
        clause.subject === null
      )
        return false;
      if (
        !STATING.has(base) &&
        !(/^(?:rule|decide|order|pledge|promise|vow|hear)$/.test(base) && clause.end - clause.group.last < 5)
      )
        return false;
      // “Lee, who …, said: “…””: it begins before the comma.
      if (clause.subject.from < clause.start) return false;
      if (tokens[clause.start]?.text !== ',' && !tokens[clause.start]?.quoted) return false;
      if (tokens[clause.start + 1]?.lower === 'and' || tokens[clause.start + 1]?.lower === 'but')
        return false;
      return !clauses.some(({ parent, kind }) => parent === clause && kind === 'complement');
    }) ?? null
  );
}

/** “After denying it, Ann Lee announced …” says nothing before its verb. */
function hasContentBefore(
  clauses: SentenceReading['clauses'],
  index: number,
  tokens: SentenceReading['tokens'],
): boolean {
  return (
    clauses.slice(0, index).some(({ kind, group }) => kind === 'main' && isFinite(group)) ||
    (index > 0 && tokens.slice(0, clauses[index]!.start + 1).some(({ quoted }) => quoted))
  );
}

export function speakerOf(clause: Clause, { tokens, article }: SentenceReading): string | null {
  const { subject } = clause;
  if (subject === null) return null;
  const from = tokens[subject.from]!;
  const last = tokens[subject.to - 1]!;
  return plain(article.slice(from.start, last.end));
}

/** “a news agency report Friday” */
function withoutTime(words: string): string {
  return words.replace(/ (?:on )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today)\b.*$/, '');
}

function plain(words: string): string {
  const [beforeComma = words] = words.split(', ');
  return beforeComma
    .trim()
    .replace(/^(?:the|The) (?=\p{L})/u, '')
    .replace(/\s+/g, ' ');
}
