import type { Report } from '../report.ts';

/** What was reported, to be reported again: its place is where the thing is by then. */
export type Finding = Parameters<Report>;

/** Reports what `work` finds, and gives it back beside what it comes to. */
export function noting<T>(report: Report, work: (report: Report) => T): { result: T; findings: Finding[] } {
  const findings: Finding[] = [];
  const result = work((...finding) => {
    findings.push(finding);
    report(...finding);
  });
  return { result, findings };
}

export function replay(findings: readonly Finding[], report: Report): void {
  for (const finding of findings) report(...finding);
}
