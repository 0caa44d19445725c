import type { Account } from '../model.ts';
import { mark, type Mark, type Speaker } from './difference.ts';

/** Words in quotation marks: of the language’s own style, or straight. */
const QUOTED =
  /[“„]([^“”„]+)[”“]|«([^«»]+)»|「([^「」]+)」|"([^"]+)"|‘([^‘’]{2,})’(?!\p{L})|(?<!\p{L})'([^']{2,})'(?!\p{L})/gu;

/** Who is quoted in the accounts of an event, in order of publication, with their words. */
export function speakersOf(
  accounts: readonly Account[],
  variants: readonly (readonly string[])[],
): Speaker[] {
  const speakers = new Map<string, Speaker>();
  for (const account of accounts) {
    if (account.speaker === null) continue;
    const key = speakerKey(account.speaker, variants);
    let speaker = speakers.get(key);
    if (speaker === undefined) {
      speakers.set(key, (speaker = { text: account.speaker, accounts: [], marks: [] }));
    }
    speaker.accounts.push(account);
    speaker.marks.push(...quotedIn(account));
  }
  return [...speakers.values()];
}

/** The same for the same speaker however they are written: “U.S. officials”, “the US officials”. */
export function speakerKey(name: string, variants: readonly (readonly string[])[] = []): string {
  const plain = plainName(name);
  const group = variants.find((forms) => forms.some((form) => plainName(form) === plain));
  return group === undefined ? plain : plainName(group[0] ?? plain);
}

function plainName(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[.’']/g, '')
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .toLowerCase()
    .replace(/^(?:the|an?) /, '');
}

/** Whether a passage names the speaker, quoted or not. */
export function isNamedIn({ exact }: Account, speaker: string): boolean {
  return ` ${plainName(exact).replaceAll(/[^\p{L}\p{N}]+/gu, ' ')} `.includes(` ${plainName(speaker)} `);
}

/** The words in quotation marks, without the marks. */
export function quotedIn(account: Account): Mark[] {
  return [...account.exact.matchAll(QUOTED)].map(({ 0: whole, index }) =>
    mark(account, account.start + index + 1, account.start + index + whole.length - 1),
  );
}
