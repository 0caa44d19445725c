import type { Span } from '../../core/model.ts';
import { attributionOf, isOpinion } from './attribution.ts';
import type { Candidate } from './candidate.ts';
import { isHypothetical, type Clause } from './grammar/clauses.ts';
import { linksOf, type Link } from './link.ts';
import type { SentenceReading } from './reading.ts';
import { isFuture, PLANNED, tellingOf } from './telling.ts';
import { leadOf, ongoingOf, perfectOf } from './undated.ts';
import { LOOSE, STATING, TELLING } from './words/verb-classes.ts';

/** What a loose verb may be spread over; ms. */
const LONGEST_DAYS = 3 * 24 * 3600 * 1000;

/** “has expanded” takes no date that is long over; ms. */
const LONGEST_PERFECT = 15 * 24 * 3600 * 1000;

/** What a sentence tells that has a date: its clauses and nouns, judged one by one. */
export function candidatesOf(
  sentence: SentenceReading,
  before: SentenceReading | null,
  published: Span | null,
): Candidate[] {
  const found: Candidate[] = [];
  const taken = new Set<Clause>();
  for (const link of preferred(linksOf(sentence.tokens, sentence.clauses))) {
    const candidate = judge(link, sentence, before, published);
    if (candidate === null || (candidate.noun === null && taken.has(candidate.clause))) continue;
    if (candidate.noun === null) taken.add(candidate.clause);
    found.push(candidate);
  }
  if (published === null) return found;
  const ongoing = ongoingOf(found, sentence);
  if (ongoing !== null) found.unshift(ongoing);
  const perfect = perfectOf(sentence, before, published);
  if (perfect !== null && !taken.has(perfect.clause)) found.push(perfect);
  const lead = found.length > 0 ? null : leadOf(sentence, before, published);
  return lead === null ? found : [lead];
}

/** Of several dates of one clause the finest comes first. */
function preferred(links: readonly Link[]): Link[] {
  const length = ({ span }: Link) => span.end - span.start;
  return links.toSorted(
    (a, b) => a.clause.group.first - b.clause.group.first || length(a) - length(b) || a.at - b.at,
  );
}

function judge(
  link: Link,
  sentence: SentenceReading,
  before: SentenceReading | null,
  published: Span | null,
): Candidate | null {
  const { mention, when, span, noun } = link;
  const clause = noun === null ? answered(link.clause, sentence) : link.clause;
  const base = { sentence, before, clause, mention, when, span, noun };
  if (isHypothetical(clause)) return null;
  // “money approved by Congress”: whoever thinks something of it, that it was approved is told as a fact.
  const attribution =
    clause.kind === 'reduced' && clause.group.form === 'participle' ? null : attributionOf(clause, sentence);
  if (attribution !== null && isOpinion(attribution)) return null;
  const claimed = attribution !== null;
  if (noun !== null) {
    if (sentence.tokens[noun]!.kind === 'time' || isOpen(span, clause) || span.openEnd) return null;
    const modality = isAhead(span, published) ? 'forecast' : claimed ? 'claimed' : 'happened';
    return { ...base, telling: 'noun', modality, attribution };
  }
  if (isStretch(span)) return null;
  const telling = tellingOf(clause, sentence);
  if (telling === null) return null;
  if (
    LOOSE.has(clause.group.base ?? '') &&
    span.end - span.start > LONGEST_DAYS &&
    !TELLING.has(clause.group.base ?? '')
  )
    return null;
  const ahead = isFuture(clause) || isPlanned(clause, span, published);
  if (clause.group.form === 'present' && !ahead && !clause.group.progressive && telling === 'occurrence')
    return null;
  if (ahead && (!isYetToCome(span, published) || span.openStart || span.unknownStart)) return null;
  if (clause.group.progressive && clause.group.form === 'past') return null;
  if (
    clause.group.form === 'perfect' &&
    published !== null &&
    span.end < published.start - LONGEST_PERFECT &&
    !span.openEnd
  )
    return null;
  if (!ahead && (isAhead(span, published) || isOpen(span, clause))) return null;
  const modality = ahead ? 'forecast' : claimed || telling === 'statement' ? 'claimed' : 'happened';
  return { ...base, telling, modality, attribution };
}

/** “was asked about it on Tuesday and said”: what was said is the event. */
function answered(clause: Clause, { clauses }: SentenceReading): Clause {
  const { group, subject } = clause;
  if (!group.passive || !/^(?:ask|question|interview|press|quote)$/.test(group.base ?? '')) return clause;
  return (
    clauses.find(
      (other) => other !== clause && other.subject === subject && STATING.has(other.group.base ?? ''),
    ) ?? clause
  );
}

/** “The vote takes place on Sunday.” */
function isPlanned({ group, kind }: Clause, span: Span, published: Span | null): boolean {
  return (
    group.form === 'present' && kind === 'main' && PLANNED.has(group.base ?? '') && isAhead(span, published)
  );
}

/** A past that is told as over cannot lie after publication. */
function isAhead(span: Span, published: Span | null): boolean {
  return published !== null && span.start >= published.end && !published.uncertain;
}

function isYetToCome(span: Span, published: Span | null): boolean {
  return published === null || span.end > published.start;
}

/** “since 2022” with a verb that is over. */
/** “over the past 20 years” is no time of an event; ms. */
const LONGEST_STRETCH = 400 * 24 * 3600 * 1000;

function isStretch({ edtf, start, end }: Span): boolean {
  return edtf.includes('/') && end - start > LONGEST_STRETCH;
}

function isOpen(span: Span, { group }: Clause): boolean {
  const open = span.openEnd || span.unknownEnd || span.openStart || span.unknownStart;
  return open && group.form !== 'perfect' && !group.progressive;
}
