import { unpackFolder } from '../../../formats/zip/index.ts';
import type { Unpacked } from '../../../state/desk/work.ts';
import { bytesOf } from './bytes-of.ts';

export function isZip(name: string): boolean {
  return /\.zip$/i.test(name);
}

/** The files of a collection in a zip. */
export async function unpackZip(zip: Blob, name: string): Promise<Unpacked> {
  const bytes = await bytesOf(zip, name);
  if (!(bytes instanceof Uint8Array)) return { ok: false, problems: [bytes] };
  const unpacked = unpackFolder(bytes, name);
  if (unpacked.ok) return unpacked;
  const problems = unpacked.diagnostics.map(({ severity, message, hint }) => ({
    ...{ name, severity, message, hint },
  }));
  return { ok: false, problems };
}
