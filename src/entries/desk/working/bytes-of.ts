import type { SourceProblem } from '../../../state/desk/work.ts';

/** Bytes. What is larger is no article and no collection of them; it is not even read into memory. */
const LARGEST = 250_000_000;

/** What a file holds, or why it cannot be had. */
export async function bytesOf(file: Blob, name: string): Promise<Uint8Array | SourceProblem> {
  const problem = (message: string, hint: string): SourceProblem => ({
    ...{ name, severity: 'error', message: `${name} ${message}`, hint },
  });
  if (file.size > LARGEST) return problem('is larger than any article', 'save the article by itself');
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return problem(
      'cannot be read',
      'is it a folder, or was it moved meanwhile? Drop the files that are in it',
    );
  }
}
