import type { Span } from '../../core/model.ts';
import type { FoundMention, MentionContext } from '../../extract/mention.ts';
import { readPublishedDay } from './published-day.ts';

export type FindMentions = (text: string, context: MentionContext) => FoundMention[];

/** What is printed for a line, without its `\n`; null for a blank one. `failed` says whether it was refused. */
export interface Answer {
  line: string | null;
  /** What to say of it on standard error. */
  complaint: string | null;
  failed: boolean;
}

const NOTHING: Answer = { line: null, complaint: null, failed: false };
const UTF8 = new TextDecoder('utf-8', { fatal: true });

/**
 * The mentions of one document, `{"id", "text", "published"}` in, `{"id", "mentions"}` out. A line that is none gives
 * `{"id", "error"}` in its place; one whose day of publication cannot be read is read without it and has a `warning`.
 * `published` is that of the documents that give none.
 */
export function answerLine(
  bytes: Uint8Array | null,
  published: Span | null,
  findMentions: FindMentions,
): Answer {
  if (bytes === null) return refuse(null, 'the line is longer than 200 MB');
  const document = read(bytes);
  if (document === null) return NOTHING;
  if (typeof document === 'string') return refuse(null, document);
  const { id = null, text, published: written = null } = document;
  if (typeof text !== 'string') {
    return refuse(
      id,
      text === undefined ? '“text” is missing' : `“text” is ${nameOf(text)}, but it must be text`,
    );
  }
  const day = written === null ? published : readDay(written);
  const known = typeof day === 'string' ? null : day;
  const mentions = findMentions(text, { published: known }).map(plain);
  if (typeof day !== 'string') return { ...NOTHING, line: JSON.stringify({ id, mentions }) };
  const warning = `read without its day of publication: ${day}`;
  return { line: JSON.stringify({ id, mentions, warning }), complaint: warning, failed: false };
}

/** The keys of a mention in the order in which they are printed, and no others. */
export function plain({ start, end, text, type, value, edtf, how, vague }: FoundMention): FoundMention {
  return { start, end, text, type, value, edtf, how, vague };
}

function refuse(id: unknown, error: string): Answer {
  return { line: JSON.stringify({ id, error }), complaint: error, failed: true };
}

function readDay(written: unknown): Span | string {
  return typeof written === 'string'
    ? readPublishedDay(written)
    : `“published” is ${nameOf(written)}, but it must be text such as "2024-07-09"`;
}

/** The object that a line holds, null for a blank line, or what is wrong with it. */
function read(bytes: Uint8Array): Record<string, unknown> | string | null {
  let text: string;
  try {
    text = UTF8.decode(bytes);
  } catch {
    return 'the line is not UTF-8';
  }
  if (text.trim() === '') return null;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : `the line is ${nameOf(value)}, but it must be an object such as {"id": "1", "text": "…"}`;
  } catch (error) {
    return `the line is not JSON: ${error instanceof Error ? error.message : String(error)}`;
  }
}

function nameOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
