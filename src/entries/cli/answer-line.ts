import type { Span } from '../../core/model.ts';
import type { FoundMention, MentionContext } from '../../extract/mention.ts';
import { rawValue } from './raw-value.ts';
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
  const line = read(bytes);
  if (line === null) return NOTHING;
  if (typeof line === 'string') return refuse(null, line);
  const { text, published: written = null } = line.document;
  const id = rawValue(line.json, 'id');
  if (typeof text !== 'string') {
    return refuse(
      id,
      text === undefined ? '“text” is missing' : `“text” is ${nameOf(text)}, but it must be text`,
    );
  }
  const day = written === null ? published : readDay(written);
  const known = typeof day === 'string' ? null : day;
  const mentions = findMentions(text, { published: known }).map(plain);
  if (typeof day !== 'string') return { ...NOTHING, line: withId(id, { mentions }) };
  const warning = `read without its day of publication: ${day}`;
  return { line: withId(id, { mentions, warning }), complaint: warning, failed: false };
}

/** The keys of a mention in the order in which they are printed, and no others. */
export function plain({ start, end, text, type, value, edtf, how, vague }: FoundMention): FoundMention {
  return { start, end, text, type, value, edtf, how, vague };
}

function refuse(id: string | null, error: string): Answer {
  return { line: withId(id, { error }), complaint: error, failed: true };
}

/** `id` is its JSON text as it came, null for none: read and written again, a large number would be another. */
function withId(id: string | null, answer: object): string {
  return `{"id":${id ?? 'null'},${JSON.stringify(answer).slice(1)}`;
}

function readDay(written: unknown): Span | string {
  return typeof written === 'string'
    ? readPublishedDay(written)
    : `“published” is ${nameOf(written)}, but it must be text such as "2024-07-09"`;
}

/** The object that a line holds, and as what JSON; null for a blank line, or what is wrong with it. */
function read(bytes: Uint8Array): { document: Record<string, unknown>; json: string } | string | null {
  let json: string;
  try {
    json = UTF8.decode(bytes);
  } catch {
    return 'the line is not UTF-8';
  }
  if (json.trim() === '') return null;
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? { document: value as Record<string, unknown>, json }
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
