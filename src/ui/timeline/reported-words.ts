import type { TimelineEvent } from '../../core/model.ts';
import { tellings, type Source } from '../../core/sources.ts';
import { describeSpan } from '../../core/span/index.ts';

const list = new Intl.ListFormat('en-GB', { type: 'conjunction', style: 'long' });

/** Where nobody says when an article was published. */
const NO_DAY = 'on a day not known';

/**
 * `Reported 9 July 2024 by Gazette and article 4; 13 August 2024 by Antiwar.com`: when an event was reported and by whom, in
 * order of publication. Null where no article tells it. `locale`: BCP 47, of the dates.
 */
export function reportedLine(
  event: TimelineEvent,
  sources: readonly Source[],
  locale: string,
): string | null {
  const outletsByDay = new Map<string, Set<string>>();
  for (const { source } of tellings(event, sources)) {
    const { published } = source.article;
    const day = published === null ? NO_DAY : describeSpan(published, locale);
    const outlets = outletsByDay.get(day) ?? new Set();
    outletsByDay.set(day, outlets.add(outletInText(source)));
  }
  if (outletsByDay.size === 0) return null;
  const days = [...outletsByDay].map(([day, outlets]) => `${day} by ${list.format(outlets)}`);
  return `Reported ${days.join('; ')}`;
}

/** Two articles that do not name their outlets may be of one or of two: each is told apart by its number. */
function outletInText({ article: { publisher }, number }: Source): string {
  return publisher ?? `article ${number}`;
}
