import type { Names } from './actors.ts';
import type { Clause } from './grammar/clauses.ts';
import type { Token } from './grammar/tokens.ts';
import { namesIn } from './names.ts';
import { INSTITUTIONAL } from './words/name-words.ts';
import { subjectWords } from './clause-words.ts';
import type { SentenceReading } from './reading.ts';
import { nationOf } from './words/nations.ts';

const PERSON = /^(?:he|she)$/;
const GROUP =
  /^(?:it|they|the (?:company|firm|bank|group|agency|airline|carrier|maker|ministry|organization|organisation|party|concern|union))$/i;

/** Whether a subject says nobody by itself: “he”, “the company”. */
export function needsAntecedent(words: string): boolean {
  const plain = words.toLowerCase();
  return (
    PERSON.test(plain) ||
    GROUP.test(plain) ||
    /^(?:this|that|these|those|both|neither|one|others|some|many|most|all|another|who|there|we|i|you|such|(?:the )?(?:two|three|four|five|six|former|latter))$|^(?:this|these|those|such|that) |^(?:he|she|it|they|we|i|you|that|there|who|what)['’](?:s|re|ve|d|ll|m)$/.test(
      plain,
    )
  );
}

/**
 * Whom a pronoun or “the company” stands for: in what somebody says, who says it; in a clause about a noun, the name
 * before it; else the subject of the sentence before, where that is one name of the right kind. Null where it is not sure.
 */
export function antecedentOf(
  words: string,
  clause: Clause,
  sentence: SentenceReading,
  before: SentenceReading | null,
  { known, full, inOffice }: Names,
): string | null {
  const plain = words.toLowerCase();
  const person = PERSON.test(plain);
  if (!person && !GROUP.test(plain)) return null;
  // “the company” is no country.
  const isFirm = /^the (?:company|firm|bank|airline|carrier|maker)$/.test(plain);
  const fits = (name: string) =>
    person
      ? isPerson(name) && isWhole(name)
      : isGroup(name) && !(isFirm && (nationOf(name) !== null || STATES.test(name)));
  // “Apple was foundering as he returned”: of one word, only a last name is somebody’s.
  const isWhole = (name: string) => name.includes(' ') || full.has(name) || inOffice.has(name);

  if (clause.kind === 'complement' && clause.parent?.subject) {
    const speaker = subjectWords(sentence, clause.parent.subject);
    // “Ann Lee said Bob Roe was ill when he left”: of two it may be either.
    const between = namesIn(sentence.tokens, clause.parent.group.last + 1, clause.subject?.from ?? 0, known);
    if (between.some(({ text }) => fits(text))) return null;
    return !needsAntecedent(speaker) && fits(nameIn(sentence, clause.parent.subject, known) ?? '')
      ? speaker
      : null;
  }
  if (person && clause.kind === 'main' && clause.subject !== null) {
    const name = ownerBefore(sentence, clause.subject.from, known);
    if (name !== null) return fits(name) ? name : null;
  }
  if (clause.kind === 'relative') {
    const names = namesIn(sentence.tokens, 0, clause.start, known).filter(({ text }) => fits(text));
    // “the finals, where they won”: they are not the finals.
    return clause.marker === null || clause.marker === 'who' || clause.marker === 'which'
      ? (names.at(-1)?.text ?? null)
      : null;
  }
  const opening = sentence.clauses.find(({ subject }) => subject !== null);
  if (person && opening?.subject && opening.group.first < clause.group.first) {
    // “asked about Bob Roe, who was last seen when he entered”: never somebody farther off than the last who was named.
    const nearer = namesIn(sentence.tokens, opening.group.last + 1, clause.group.first, known).filter(
      ({ text, from }) => fits(text) && !sentence.tokens[from]!.quoted && !isPlaceAt(sentence.tokens, from),
    );
    const last = sentence.clauses.findLast(({ group }) => group.first < clause.group.first);
    if (nearer.length > 0) {
      const who = last?.marker === 'who' && last.subject ? nameIn(sentence, last.subject, known) : null;
      return who !== null && fits(who) ? who : null;
    }
  }
  const source =
    opening !== undefined && opening !== clause && opening.group.first < clause.group.first
      ? sentence
      : before;
  if (source === null) return null;
  const subjects = source.clauses.filter(
    (other) => other !== clause && other.kind === 'main' && other.subject !== null,
  );
  const first = subjects[0]?.subject ?? null;
  if (first === null) return null;
  const name = nameIn(source, first, known);
  return name !== null && fits(name) ? name : null;
}

/** “According to Ann Lee’s page, she joined”: the one who is named before the comma, as owner. */
export function ownerBefore(
  { tokens, clauses }: SentenceReading,
  at: number,
  known: ReadonlySet<string>,
): string | null {
  if (!tokens.slice(0, at).some(({ text }) => text === ',') || clauses.some(({ group }) => group.first < at))
    return null;
  const names = namesIn(tokens, 0, at, known);
  const owners = names.filter(({ to }) => tokens[to - 1]!.possessive);
  return owners.length === 1 ? owners[0]!.text : null;
}

/** “in New Fredo” */
function isPlaceAt(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1;
  return /^(?:in|at|to|near|from|outside|across|into)$/.test(tokens[before]?.lower ?? '');
}

/** What no company is. */
const STATES =
  /^(?:the )?(?:EU|UN|US|UK|NATO|Nato|EC|WHO|IMF)$|\b(?:Union|Nations|Ministry|Department|Court|Congress|Parliament|Senate)\b/;

/** The one name of a subject. */
function nameIn(
  sentence: SentenceReading,
  subject: { from: number; to: number },
  known: ReadonlySet<string>,
): string | null {
  const names = namesIn(sentence.tokens, subject.from, subject.to, known);
  if (names.length !== 1) return null;
  const { text, to } = names[0]!;
  // “the Fredo 300”: the number is of the name.
  const next = sentence.tokens[to];
  return next?.kind === 'number' && to < subject.to ? `${text} ${next.text}` : text;
}

function isPerson(name: string): boolean {
  return (
    name !== '' &&
    nationOf(name) === null &&
    !INSTITUTIONAL.test(name) &&
    !/^(?:Moscow|Kyiv|Kiev|Washington|Beijing|London|Paris|Tokyo|Kremlin)$/.test(name)
  );
}

function isGroup(name: string): boolean {
  // “Mexican” of “Mexican authorities” is nobody.
  if (/(?:an|ese|ish|ch|ic|i)$/.test(name) && nationOf(name) !== null && nationOf(name) !== name)
    return false;
  return nationOf(name) !== null || INSTITUTIONAL.test(name) || / \d+$/.test(name);
}
