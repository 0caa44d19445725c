import type { Span } from '../../core/model.ts';
import { describeSpan } from '../../core/span/index.ts';
import type { Candidate } from './candidate.ts';

/** Why a candidate is proposed, and why with this date: sentences for readers. */
export function reasonsOf(
  { telling, sentence, clause, noun, mention, span, modality }: Candidate,
  {
    speaker,
    antecedent,
    published,
  }: { speaker: string | null; antecedent: string | null; published: Span | null },
): string[] {
  const { tokens } = sentence;
  const verb = wordsBetween(
    sentence.article,
    tokens[clause.group.first]!.start,
    tokens[clause.group.last]!.end,
  );
  const date = describeSpan(span, 'en-GB');
  const reasons: string[] = [];
  if (telling === 'earlier' && mention !== null) {
    reasons.push(`“${verb}” comes before what is dated “${mention.text}”, at some time: ${date}.`);
  } else if (telling === 'imminent') {
    reasons.push(
      `“${verb}” names no day: from the day of publication on, ${describeSpan(published ?? span, 'en-GB')}.`,
    );
  } else if (telling === 'perfect' && mention !== null) {
    reasons.push(
      `“${verb}” names no day; “${mention.text}”, further on in the article, is of the same: ${date}.`,
    );
  } else if (mention !== null) {
    const beside = noun === null ? verb : tokens[noun]!.text;
    const how =
      mention.how.startsWith('as written') || mention.how.includes(date)
        ? mention.how
        : `${date} (${mention.how})`;
    reasons.push(`“${mention.text}” stands with “${beside}”: ${how}.`);
  } else if (telling === 'perfect') {
    reasons.push(
      `“${verb}” names no day: some time up to the day of publication, ${describeSpan(published ?? span, 'en-GB')}.`,
    );
  } else {
    reasons.push(
      `No date stands with “${verb}”: it begins the article, so its day of publication is taken, with doubt.`,
    );
  }
  if (modality === 'claimed')
    reasons.push(
      speaker === null
        ? 'Told as what others report: shown as claimed.'
        : `Said by ${speaker}: shown as claimed.`,
    );
  if (modality === 'forecast') reasons.push('Yet to come when it was written: shown as a forecast.');
  if (sentence.index === 0 && mention !== null) reasons.push('Begins the article.');
  if (antecedent !== null && clause.subject !== null) {
    const { from, to } = clause.subject;
    reasons.push(
      `“${wordsBetween(sentence.article, tokens[from]!.start, tokens[to - 1]!.end)}” is taken for ${antecedent}.`,
    );
  }
  return reasons;
}

function wordsBetween(text: string, start: number, end: number): string {
  return text.slice(start, end).replace(/\s+/g, ' ');
}
