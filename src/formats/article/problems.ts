import type { Severity } from '../../core/diagnostic.ts';
import type { InputProblem } from './article-input.ts';

/** Every problem of reading an article and how grave it is. */
const CODES = {
  'file-too-large': 'error',
  'file-binary': 'error',
  'file-empty': 'error',
  'text-too-long': 'error',
  'page-unreadable': 'error',
  'page-too-deep': 'error',
  'page-without-text': 'error',
  'page-blocked': 'error',
  'archive-without-page': 'error',
  'encoding-assumed': 'warning',
  'encoding-wrong': 'warning',
  'characters-lost': 'warning',
  'characters-invisible': 'warning',
  'front-matter-unread': 'warning',
  'page-paywalled': 'warning',
  'page-several-articles': 'warning',
  'page-unclear': 'warning',
  'page-text-from-data': 'warning',
} as const satisfies Record<string, Severity>;

export type InputCode = keyof typeof CODES;

/** Collects the problems of one file. */
export type Note = (code: InputCode, message: string, hint?: string) => void;

export function noteInto(problems: InputProblem[]): Note {
  return (code, message, hint) => {
    problems.push({ code, severity: CODES[code], message, hint: hint ?? null });
  };
}

/** “…”: a name as it can stand in a line of a message. */
export function named(name: string): string {
  return `“${name.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, '')}”`;
}
