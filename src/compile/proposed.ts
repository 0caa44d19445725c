import type { EventSource, ProposedSource } from './formats.ts';
import type { Report } from './report.ts';
import { quoted } from './wording.ts';

/** Reports an event that nobody has reviewed. */
export function checkProposed({ value: { title, proposed } }: EventSource, report: Report): void {
  if (proposed === null) return;
  const known = proposed.value.known?.value.event?.value;
  const message = `${title ? quoted(title.value) : 'this event'} was proposed by the program and not reviewed`;
  const hint = 'check it, then take “proposed” out, or the event';
  const same = `it may be ${quoted(known ?? '')}: then move its accounts there; else ${hint}`;
  report('event-unreviewed', proposed.at, message, known === undefined ? hint : same);
}

/** Why it is proposed, what wants an editor’s word, and why tellings of it were taken for one. */
export function reasonsOf({ value: { reasons, doubts, joined } }: ProposedSource): string[] {
  const because = joined?.value.flatMap(({ value }) => value.because?.value ?? []) ?? [];
  const all = [...(reasons?.value ?? []), ...(doubts?.value ?? []), ...because];
  return [...new Set(all.map(({ value }) => value))];
}
