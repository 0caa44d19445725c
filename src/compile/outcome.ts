import type { EventSource } from './formats.ts';
import type { Report } from './report.ts';
import { quoted } from './wording.ts';

/** Only of a forecast can an account say what became of it. */
export function checkOutcomes({ value: { accounts, modality } }: EventSource, report: Report): void {
  if (modality === null || modality.value === 'forecast') return;
  for (const { value } of accounts?.value ?? []) {
    if (value.outcome === null) continue;
    const message = `“outcome” says what became of a forecast, and this event is ${quoted(modality.value)}`;
    report('outcome-misplaced', value.outcome.at, message, 'say “modality: forecast”, or take “outcome” out');
  }
}
