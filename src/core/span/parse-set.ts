import { endsBefore } from './bounds.ts';
import type { EdtfSet, SetMember } from './node.ts';
import { parseDate } from './parse-date.ts';
import { accept, refuse, type Parsed } from './refusal.ts';

const BRACKETS = { '[': { close: ']', which: 'one' }, '{': { close: '}', which: 'all' } } as const;

/** A set, whose first character is `[` or `{`. */
export function parseSet(text: string): Parsed<EdtfSet> {
  const { close, which } = BRACKETS[text[0] as keyof typeof BRACKETS];
  if (!text.endsWith(close)) {
    return refuse(`the set is not closed by “${close}”`, text.replace(/[\]}]?$/, close), text.length);
  }
  const inner = text.slice(1, -1);
  const earlier = inner.startsWith('..');
  const later = inner.endsWith('..');
  const members: SetMember[] = [];
  let offset = earlier ? 3 : 1;
  for (const item of inner.slice(earlier ? 2 : 0, later ? -2 : undefined).split(',')) {
    const member = parseMember(item, offset);
    if (!member.ok) return member;
    members.push(member.value);
    offset += item.length + 1;
  }
  return accept({ kind: 'set', which, earlier, later, members });
}

/** `2024` or `2024..2026`, with spaces around it: ISO 8601-2 itself writes `[1667,1668, 1670..1672]`. */
function parseMember(item: string, itemOffset: number): Parsed<SetMember> {
  const text = item.trim();
  const offset = itemOffset + item.length - item.trimStart().length;
  if (text === '') {
    return refuse('a set lists dates with a comma between them', '[2024-08-05,2024-08-07]', offset);
  }
  const dots = text.indexOf('..');
  if (dots < 0) {
    const date = parseDate(text, offset);
    return date.ok ? accept({ start: date.value, end: null }) : date;
  }
  if (dots === 0 || dots === text.length - 2) {
    return refuse(
      '“..” without a date stands only at the start or the end of a set',
      '[..2022] or [2022..]',
      offset + dots,
    );
  }
  const start = parseDate(text.slice(0, dots), offset);
  if (!start.ok) return start;
  const end = parseDate(text.slice(dots + 2), offset + dots + 2);
  if (!end.ok) return end;
  const member = { start: start.value, end: end.value };
  return endsBefore(end.value, start.value)
    ? refuse(
        'the range ends before it starts',
        `${text.slice(dots + 2)}..${text.slice(0, dots)}?`,
        offset + dots + 2,
      )
    : accept(member);
}
