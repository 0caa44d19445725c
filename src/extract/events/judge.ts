import type { Span } from '../../core/model.ts';
import { attributionOf, isOpinion } from './attribution.ts';
import type { Candidate } from './candidate.ts';
import { daysOf, isClockAlone } from './clock-alone.ts';
import { isHypothetical, type Clause } from './grammar/clauses.ts';
import type { Token } from './grammar/tokens.ts';
import { isFinite } from './grammar/verb-groups.ts';
import { isRate, tellsHowThingsAre } from './how-things-are.ts';
import { isInFiction } from './in-fiction.ts';
import { linksOf, type Link } from './link.ts';
import type { SentenceReading } from './reading.ts';
import { earlierOf, imminentOf } from './limited.ts';
import { periodsOf } from './periods.ts';
import { scheduledAt } from './scheduled.ts';
import { isFuture, tellingOf } from './telling.ts';
import { PLANNED } from './words/speaking.ts';
import { leadOf, ongoingOf, perfectOf } from './undated.ts';
import { SCHEDULED } from './words/event-nouns.ts';
import { LOOSE, STATING, STATIVE, TELLING } from './words/verb-classes.ts';

/** What a loose verb may be spread over; ms. */
const LONGEST_DAYS = 3 * 24 * 3600 * 1000;

/** Farther ahead a month without a year may as well be the last one of its name; ms. */
const LONGEST_AHEAD = 150 * 24 * 3600 * 1000;

/** What a sentence tells of the world that has a date; what happens in a story is no event. */
export function candidatesOf(
  sentence: SentenceReading,
  before: SentenceReading | null,
  published: Span | null,
  /** The dates that the sentences before tell events of. */
  told: ReadonlySet<string> = new Set(),
  /** What the sentence before tells. */
  toldBefore: readonly Candidate[] = [],
): Candidate[] {
  return datedIn(sentence, before, published, told, toldBefore).filter(
    ({ clause }) => !isInFiction(clause, sentence),
  );
}

/** Its clauses and nouns, judged one by one. */
function datedIn(
  sentence: SentenceReading,
  before: SentenceReading | null,
  published: Span | null,
  told: ReadonlySet<string>,
  toldBefore: readonly Candidate[],
): Candidate[] {
  if (!mayTell(sentence) || isCaption(sentence)) return [];
  const found: Candidate[] = [];
  const taken = new Set<Clause>();
  const links = linksOf(sentence.tokens, sentence.clauses);
  const days = daysOf([...links, ...toldBefore]);
  for (const link of preferred(links)) {
    // “later in the day”: of what day, only what was told before can say.
    if (
      /^(?:later|earlier) (?:that|(?:in|on) the|the same)\b/i.test(link.mention.text) &&
      !told.has(link.when)
    )
      continue;
    if (isOfTomorrowsName(link, published)) continue;
    if (isClockAlone(link, days) || isMonthAlone(link, sentence, before, published)) continue;
    const candidate = judge(link, sentence, before, published);
    if (candidate === null || (candidate.noun === null && taken.has(candidate.clause))) continue;
    if (candidate.noun === null) taken.add(candidate.clause);
    found.push(candidate);
  }
  if (published === null) return found;
  const ongoing = ongoingOf(found, sentence);
  if (ongoing !== null) found.unshift(ongoing);
  const earlier = earlierOf(found, sentence);
  if (earlier !== null && !taken.has(earlier.clause)) found.push(earlier);
  const imminent = imminentOf(sentence, before, published);
  if (imminent !== null && !taken.has(imminent.clause)) found.push(imminent);
  for (const period of periodsOf(sentence, before, published)) {
    if ([...taken].some(({ group }) => group.first === period.clause.group.first)) continue;
    taken.add(period.clause);
    found.push(period);
  }
  const perfect = perfectOf(sentence, before, published);
  if (perfect !== null && !taken.has(perfect.clause)) found.push(perfect);
  const lead = found.length > 0 ? null : leadOf(sentence, before, published);
  return lead === null ? found : [lead];
}

/** “Early on Tuesday”, on a page stamped on a Monday: six days back, or where it happened the day had begun? Nobody can say. */
function isOfTomorrowsName({ mention, span }: Link, published: Span | null): boolean {
  return (
    published?.precision === 'day' &&
    published.start - span.start === 6 * DAY &&
    span.end - span.start === DAY &&
    /day$/.test(mention.text.replace(/ (?:morning|afternoon|evening|night)$/, '')) &&
    !/\d|\b(?:last|past|previous)\b/i.test(mention.text)
  );
}

/** ms. */
const DAY = 24 * 3600 * 1000;

/** Without a date of publication “in August” is of the year that was named last, and that only near by; “Tuesday” of one in its sentence. */
function isMonthAlone(
  { mention, when, at }: Link,
  { tokens }: SentenceReading,
  before: SentenceReading | null,
  published: Span | null,
): boolean {
  if (published !== null || /\d{4}/.test(mention.text)) return false;
  const year = /\d{4}/.exec(when)?.[0] ?? '';
  const isNamed = (token: Token) => token.mention?.type === 'DATE' && token.mention.text.includes(year);
  // “It was opened on May 30, 1931. It closed on Tuesday”: of which week, nobody can say.
  const isWeekday = /^(?:(?:early|late) )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/.test(mention.text);
  if (tokens.some((token, i) => i !== at && isNamed(token))) return false;
  return isWeekday || !(before?.tokens.some(isNamed) ?? false);
}

/** Whether a look at the clauses can be worth it: a date, “has …”, “about to”, or the first sentence. */
function mayTell({ index, tokens }: SentenceReading): boolean {
  return (
    index === 0 ||
    tokens.some(
      ({ kind, lower }) => kind === 'time' || lower === 'has' || lower === 'have' || lower === 'about',
    )
  );
}

/** “The house where Ann Lee died on Monday.”: words without a main verb. */
function isCaption({ clauses }: SentenceReading): boolean {
  return !clauses.some(({ kind, group }) => kind === 'main' && isFinite(group));
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
  if (isLabelled(link.clause, sentence) || isOfTimeToCome(link, sentence, published)) return null;
  const dated = isToCome(link.clause) && !isYetToCome(span, published) ? link.clause.parent! : link.clause;
  const clause = noun === null ? answered(dated, sentence) : dated;
  const base = { sentence, before, clause, mention, when, span, noun };
  if (isHypothetical(clause)) return null;
  // “money approved by Congress”: whoever thinks something of it, that it was approved is told as a fact.
  const attribution =
    clause.kind === 'reduced' && clause.group.form === 'participle' ? null : attributionOf(clause, sentence);
  if (attribution !== null && isOpinion(attribution)) return null;
  const claimed = attribution !== null;
  if (noun !== null) {
    if (sentence.tokens[noun]!.kind === 'time' || isOpen(span, clause) || span.openEnd) return null;
    const ahead = isAhead(span, published);
    const isScheduled = scheduledAt(sentence.tokens, clause, link.at)?.noun === noun;
    const isForDay = sentence.tokens[link.at - 1]?.lower === 'for' && isYetToCome(span, published);
    // Told later, it may have been on another day.
    if (isScheduled && !ahead && !isForDay) return null;
    // “the October 7 attack” is over, whatever the year.
    if (
      ahead &&
      !isScheduled &&
      !(
        SCHEDULED.has(sentence.tokens[noun]!.lower) &&
        /^(?:next|this|the coming|tomorrow)\b/i.test(mention.text)
      )
    )
      return null;
    const modality = ahead || isScheduled ? 'forecast' : claimed ? 'claimed' : 'happened';
    return { ...base, telling: 'noun', modality, attribution };
  }
  if (isStretch(span) || isMonthFarAhead(link, published)) return null;
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
  if (published !== null && isSetLongAhead(clause, span, published)) return null;
  if (tellsHowThingsAre(clause, span, sentence, published)) return null;
  if (telling === 'occurrence' && isRate(clause, sentence)) return null;
  // “earlier Saturday” may be a day that had not begun where the page was stamped.
  const isOver = /^earlier\b/i.test(mention.text);
  if (!ahead && ((isAhead(span, published) && !isOver) || isOpen(span, clause))) return null;
  if (telling === 'statement' && isTimeOfContent(link, sentence)) return null;
  const modality = ahead ? 'forecast' : claimed || telling === 'statement' ? 'claimed' : 'happened';
  return { ...base, telling, modality, attribution };
}

/** “No. 2 Fredo at No. 1 Roe, 7 p.m.: Ann Lee won”: what stands before the colon is no part of the sentence. */
function isLabelled({ subject }: Clause, { tokens, clauses }: SentenceReading): boolean {
  const colon = tokens.findIndex(({ text, quoted }) => text === ':' && !quoted);
  return (
    colon > 0 &&
    subject !== null &&
    subject.from > colon &&
    !clauses.some(({ group }) => isFinite(group) && group.first < colon)
  );
}

/** “In 2020, she said, the share was 57 %”: it was so then; when she said it is not told. */
function isTimeOfContent({ clause, at, span }: Link, { clauses }: SentenceReading): boolean {
  if (at > clause.group.first || span.precision !== 'year') return false;
  const content = clauses.find(({ parent, kind }) => parent === clause && kind === 'complement');
  return content?.group.form === 'past' && STATIVE.has(content.group.base ?? '');
}

/** “agreed to buy it in February”, told in May: of this year, or to be bought in the next? Nobody can say. */
function isMonthFarAhead({ clause, mention, span }: Link, published: Span | null): boolean {
  return (
    isBehindInfinitive(clause) &&
    published !== null &&
    span.precision === 'month' &&
    span.start - published.end > LONGEST_AHEAD &&
    !/\d{4}|next|this/i.test(mention.text)
  );
}

/** “agreed to buy it in February”, told in May: they agreed in February. */
function isBehindInfinitive({ kind, group, parent }: Clause): boolean {
  return kind === 'reduced' && group.form === 'infinitive' && parent !== null;
}

/** “announced it would ban them this month”, told at its end: they announced it then. */
function isToCome(clause: Clause): boolean {
  const { kind, group, parent } = clause;
  return (
    isBehindInfinitive(clause) ||
    (kind === 'complement' &&
      /^(?:future|conditional)$/.test(group.form) &&
      STATING.has(parent?.group.base ?? ''))
  );
}

/** “kept rates on Tuesday but said it could cut them in June”, told in January: of its June to come, not of the last one. */
function isOfTimeToCome(
  { clause, span, at }: Link,
  { tokens }: SentenceReading,
  published: Span | null,
): boolean {
  const isOther = ({ mention }: Token, i: number) => mention?.edtf && i < clause.group.first && i !== at;
  return clause.parent !== null && isToCome(clause) && !isYetToCome(span, published) && tokens.some(isOther);
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

/** “was set to begin on Monday”, told on Tuesday: yesterday, or in a week? */
function isSetLongAhead({ kind, group }: Clause, span: Span, published: Span): boolean {
  return kind === 'main' && group.form === 'conditional' && span.start - published.end > LONGEST_DAYS;
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

/** “over the past 20 years” is no time of an event; ms. */
const LONGEST_STRETCH = 400 * 24 * 3600 * 1000;

function isStretch({ edtf, start, end }: Span): boolean {
  return edtf.includes('/') && end - start > LONGEST_STRETCH;
}

/** “since 2022” with a verb that is over. */
function isOpen(span: Span, { group }: Clause): boolean {
  const open = span.openEnd || span.unknownEnd || span.openStart || span.unknownStart;
  return open && group.form !== 'perfect' && !group.progressive;
}
