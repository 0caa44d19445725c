import type { Report } from './report.ts';
import type { Source } from './source.ts';
import { quoted } from './wording.ts';

/** Reports each id that has been taken before, with the place that took it. */
export function reportDuplicates(what: string, ids: readonly Source<string>[], report: Report): void {
  const taken = new Map<string, Source<string>>();
  for (const id of ids) {
    const first = taken.get(id.value);
    if (first === undefined) {
      taken.set(id.value, id);
      continue;
    }
    const message = `the ${what} id ${quoted(id.value)} is taken, at ${first.at.file}:${first.at.line}`;
    report('id-duplicate', id.at, message, 'change one of the two');
  }
}
