import type { Talk, TalkStep } from '../../core/model.ts';
import { clockTime, kindOf, readBlocks, speakingTime, type StepKind } from '../../core/talk/index.ts';
import type { Subject } from '../../state/talk-editing/subject.ts';
import { inWords } from '../present/step-name.ts';
import { count } from '../wording.ts';

/** What steps are called. */
export const KINDS: Record<StepKind, string> = {
  event: 'Event',
  comparison: 'Comparison',
  range: 'Range of time',
  known: 'As known on',
  words: 'Words',
};

/** UTF-16 units of a text that stand for all of it. */
const LONGEST = 60;

/** What a list calls a step: its title, else what it shows. */
export function nameOfStep(step: TalkStep, { events }: Pick<Subject, 'events'>, locale: string): string {
  if (step.title !== null && step.title.trim() !== '') return step.title;
  const id = step.event ?? step.accounts?.[0]?.event;
  if (id !== undefined) return events.find((event) => event.id === id)?.title ?? id;
  if (step.range !== null) return inWords(step.range, locale);
  if (step.known !== null) return inWords(step.known, locale);
  const [first] = readBlocks(step.text ?? '');
  const words = first === undefined ? '' : first.kind === 'list' ? first.items[0]! : first.text;
  if (words === '') return 'Nothing yet';
  return words.length <= LONGEST ? words : `${words.slice(0, LONGEST).replace(/\s+\S*$/, '')}…`;
}

/** What a list says of a step over its name. */
export function overName(step: TalkStep, locale: string): string {
  const kind = kindOf(step);
  const parts = [KINDS[kind]];
  if (kind === 'comparison') parts.push(count(step.accounts!.length, 'account'));
  if (step.known !== null && kind !== 'known') parts.push(`as known on ${inWords(step.known, locale)}`);
  if (step.build) parts.push('one by one');
  return parts.join(' · ');
}

/** How the time of a talk goes: what each step has of it, and what its words take to say. */
export function paceOf(talk: Talk): string {
  const steps = count(talk.steps.length, 'step');
  if (talk.steps.length === 0) return '';
  const spoken = speakingTime(talk);
  const said = spoken < 30_000 ? '' : ` Its words and notes take about ${clockTime(spoken)} to say.`;
  if (talk.minutes === null || talk.minutes <= 0) return `${steps}.${said}`;
  return `${steps}: ${clockTime((talk.minutes * 60_000) / talk.steps.length)} each.${said}`;
}
