import { takeApart } from '../../core/text/index.ts';
import { SMALL_WORDS } from './small-words.ts';

const MOST_WORDS = 5;
const MOST_LETTERS = 40;
const MARKS = /\p{M}/gu;

/**
 * An id for an event: the words of its title that say most, and its date. It depends on nothing else, so that it stays when
 * others come or go; only where another has it, a few letters more, worked out from `rest`, tell the two apart.
 */
export function slugFor(title: string, when: string, rest: string, isTaken: (id: string) => boolean): string {
  const date = /\d{4}(?:-\d\d){0,2}/.exec(when)?.[0];
  const base = [...wordsOf(title), ...(date === undefined ? [] : [date])].join('-');
  if (!isTaken(base)) return base;
  for (let turn = 0; ; turn++) {
    const id = `${base}-${hash(`${rest} ${turn === 0 ? '' : turn}`)}`;
    if (!isTaken(id)) return id;
  }
}

function wordsOf(title: string): string[] {
  const plain = takeApart(
    title
      .normalize('NFKD')
      .replace(MARKS, '')
      .toLowerCase()
      .replace(/['’]s?\b/g, ''),
  );
  const words = plain.match(/[a-z0-9]+/g) ?? [];
  const telling = words.filter((word) => !SMALL_WORDS.has(word));
  const kept: string[] = [];
  let length = 0;
  for (const word of (telling.length > 0 ? telling : words).slice(0, MOST_WORDS)) {
    if (kept.length > 0 && length + word.length + 1 > MOST_LETTERS) break;
    kept.push(word.slice(0, MOST_LETTERS));
    length += word.length + 1;
  }
  return kept.length > 0 ? kept : ['event'];
}

/** FNV-1a (Fowler, Noll, Vo), 32 bits, as four letters and digits. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  return (value >>> 0).toString(36).padStart(4, '0').slice(-4);
}
