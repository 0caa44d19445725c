import { parseDay } from '../../core/known/index.ts';
import type { Dataset, TalkStep, TimelineEvent } from '../../core/model.ts';
import { describeSpan, readSpan } from '../../core/span/index.ts';
import { readBlocks } from '../../core/talk/index.ts';
import { nameOf } from '../wording.ts';

/** Longer openings of a text are cut, in characters. */
const LONGEST = 60;

/** What a step is called: its own title, else what it shows. */
export function stepName(step: TalkStep, find: Find, locale: string): string {
  if (step.title !== null) return step.title;
  const id = step.event ?? step.accounts?.[0]?.event;
  if (id !== undefined) {
    const event = find(id);
    return event === undefined ? id : nameOf(event, locale);
  }
  if (step.range !== null) return inWords(step.range, locale);
  if (step.known !== null) return `As known on ${inWords(step.known, locale)}`;
  const [first] = readBlocks(step.text ?? '');
  const words = first === undefined ? '' : first.kind === 'list' ? first.items[0]! : first.text;
  return words.length <= LONGEST ? words : `${words.slice(0, LONGEST).replace(/\s+\S*$/, '')}…`;
}

type Find = (event: string) => TimelineEvent | undefined;

const finders = new WeakMap<readonly TimelineEvent[], Find>();

/** Finds events by their ids, also those that nothing is known of on the day of a step; one finder for all who ask. */
export function finder({ events }: Pick<Dataset, 'events'>): Find {
  const known = finders.get(events);
  if (known !== undefined) return known;
  const byId = new Map(events.map((event) => [event.id, event]));
  const find: Find = (id) => byId.get(id);
  finders.set(events, find);
  return find;
}

/** A date in words; as it is written where it is none. */
export function inWords(edtf: string, locale: string): string {
  const read = readSpan(edtf);
  return read.ok ? describeSpan(read.span, locale) : edtf;
}

/** What is said over the title of a step. */
export function overline({ range, known }: TalkStep, locale: string): string {
  if (range !== null) return inWords(range, locale);
  return known === null || parseDay(known) === null ? '' : `As known on ${inWords(known, locale)}`;
}
