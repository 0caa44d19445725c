import type { Found, Line, Page } from './page.ts';

const NAME = String.raw`\p{Lu}[\p{L}’'-]+(?: (?:\p{Lu}\.|(?:de|von|van|al|el|bin|la|da|di)|\p{Lu}[\p{L}’'-]+)){1,3}`;

/** What a note on an author goes on with. */
const PRESENTS =
  /^(?:,| \([^)]{1,40}\))? ?(?:is|was|are|covers?|writes?|reports?|edits?|leads?|works?|teaches|serves?|joined|has (?:written|covered|reported|worked|been)|hosts?|contributes?|contributed|specializes|specialises)\b/u;

const ROLE =
  /\b(?:reporter|correspondent|editor|columnist|journalist|writer|author|bureau chief|contributor|freelancer?|photojournalist|photographer|producer|newsroom|news desk|fellow|professor|analyst|covers|writes about|reports on|has (?:written|covered|reported))\b/iu;

/** What nobody writes of anybody but an author. */
const REACHES =
  /\b(?:follow (?:him|her|them|\p{Lu}[\p{L}’' -]{2,40})\b.{0,20}\b(?:on|at)\b|(?:reach|contact|e-?mail) (?:him|her|them|\p{Lu}[\p{L}’' -]{2,40}) (?:at|on|via)\b|(?:can be reached|tweets|may be reached|can be contacted) (?:at|on|via)\b|more about \p{Lu})/u;

/** Of agencies, at the end: who reported, wrote, edited. */
const CREDITED =
  /^[([—–-]?\s?(?:additional |with )?(?:reporting|writing|editing|research|translation|production|photography|written|compiled|edited|translated|produced|reported) by\s/iu;
const CREDIT_WORDS =
  /^(?:additional|reporting|writing|editing|research|translation|production|photography|written|compiled|edited|translated|produced|by|in|and|for|the|with|from|at|of)$/iu;
const CONTRIBUTED =
  /^.{2,160}\bcontributed (?:to this (?:report|article|story|piece)|reporting|research)\b[^.]{0,80}\.?$/u;

const LONGEST = 600;

/** An article has no more authors. */
const MOST_AUTHORS = 40;

/** Notes on authors and on who worked on an article, after its last paragraph or as its last paragraphs. */
export function notes(page: Page): Found[] {
  const { lines } = page;
  const authors = authorsOf(page);
  const found: Found[] = [];
  for (let i = lines.length - 1; i >= lines.length / 2; i--) {
    const kind = kindOf(lines[i]!, authors);
    if (kind !== null) found.push({ line: i, kind });
  }
  return found;
}

function kindOf({ words }: Line, authors: readonly string[]): string | null {
  if (words.length > LONGEST || /^["“‘']/u.test(words)) return null;
  if (isCredit(words) || CONTRIBUTED.test(words)) return 'note on who worked on the article';
  const author = authors.find((name) => words.startsWith(name));
  if (author !== undefined && PRESENTS.test(words.slice(author.length)) && ROLE.test(words))
    return 'note on the author';
  const reaches =
    REACHES.test(words) || /(?:^|\s)@\w{2,30}\b|\b[\w.+-]{1,64}@[\w-]{1,64}\.\w{2,}/u.test(words);
  return reaches && (author !== undefined || (new RegExp(`^${NAME}`, 'u').test(words) && ROLE.test(words)))
    ? 'note on the author'
    : null;
}

/** “(Reporting by Jane Doe; Editing by John Roe)”: names, and no verb. */
function isCredit(words: string): boolean {
  if (!CREDITED.test(words)) return false;
  return (words.match(/\p{L}[\p{L}’'.-]*/gu) ?? []).every(
    (word) => /^\p{Lu}/u.test(word) || CREDIT_WORDS.test(word),
  );
}

/** The names of bylines: “By Jane Doe and John Roe”, “Author: Jane Doe”. */
function authorsOf({ lines }: Page): string[] {
  const byline = /^(?:by|written by|author:|authors:|story by|words by)\s/iu;
  const names = lines.flatMap(({ words }) =>
    words.length < 200 && byline.test(words)
      ? [...words.replace(byline, '').matchAll(new RegExp(NAME, 'gu'))].map(([name]) => name)
      : [],
  );
  return [...new Set(names)].slice(0, MOST_AUTHORS);
}
