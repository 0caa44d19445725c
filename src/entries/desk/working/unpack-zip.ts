import { count } from '../../../core/wording.ts';
import { unpackFolder } from '../../../formats/zip/index.ts';
import type { SourceProblem, Unpacked } from '../../../state/desk/work.ts';
import { bytesOf } from './bytes-of.ts';

export function isZip(name: string): boolean {
  return /\.zip$/i.test(name);
}

/** The files of a collection in a zip. */
export async function unpackZip(zip: Blob, name: string): Promise<Unpacked> {
  const bytes = await bytesOf(zip, name);
  if (!(bytes instanceof Uint8Array)) return { ok: false, problems: [bytes] };
  const unpacked = unpackFolder(bytes, name);
  if (unpacked.ok) {
    const { files, beside } = unpacked;
    return { ok: true, files, notes: beside.length === 0 ? [] : [leftOut(name, beside)] };
  }
  const problems = unpacked.diagnostics.map(({ severity, message, hint }) => ({
    ...{ name, severity, message, hint },
  }));
  return { ok: false, problems };
}

/** So many files are named. */
const NAMED = 5;

function leftOut(name: string, beside: readonly string[]): SourceProblem {
  const named = beside.slice(0, NAMED).map((path) => `“${path}”`);
  const rest = beside.length - named.length;
  const others = rest > 0 ? [...named, `${rest} more`] : named;
  const isCollection = beside.some((path) => /(?:^|\/)collection\.yaml$/.test(path));
  return {
    ...{ name, severity: 'warning' },
    message: `${name} holds ${count(beside.length, 'file')} beside the folder of its collection, which ${beside.length === 1 ? 'is' : 'are'} not taken: ${others.join(', ')}`,
    hint: isCollection
      ? 'another collection is opened from a zip of its own'
      : 'put what belongs to the collection into its folder; articles can be dropped by themselves',
  };
}
