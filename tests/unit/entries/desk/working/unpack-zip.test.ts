import { strToU8, zipSync, type Zippable } from 'fflate';
import { expect, test } from 'vitest';
import { unpackZip } from '../../../../../src/entries/desk/working/unpack-zip.ts';
import { blob } from '../../../../support/desk.ts';

const COLLECTION = { 'collection.yaml': strToU8('title: A\nthemes: []\n') };
const text = strToU8('x');

async function noted(entries: Zippable): Promise<string[]> {
  const unpacked = await unpackZip(blob(zipSync(entries)), 'a.zip');
  return unpacked.ok ? unpacked.notes.map(({ message, hint }) => `${message} (${hint})`) : ['refused'];
}

test('a zip that is a collection’s folder has nothing to be said of', async () => {
  expect(await noted({ story: { ...COLLECTION, 'picture.png': text } })).toEqual([]);
});

test.each<[string, Zippable, RegExp]>([
  [
    'a file beside it',
    { story: COLLECTION, 'b.md': text },
    /^a\.zip holds 1 file beside .* is not taken: “b\.md”/,
  ],
  ['one above it', { a: { story: COLLECTION, 'b.md': text } }, /“a\/b\.md”.*into its folder/],
  [
    'a second collection',
    { a: COLLECTION, b: COLLECTION },
    /“b\/collection\.yaml” \(another collection is opened/,
  ],
  [
    'many',
    { story: COLLECTION, ...Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((name) => [`${name}.md`, text])) },
    /7 files .* are not taken: “1\.md”, .*“5\.md”, 2 more/,
  ],
])('%s is said', async (_, entries, said) => {
  expect(await noted(entries)).toEqual([expect.stringMatching(said)]);
});
