import type { Reading } from './rule.ts';

/** Parts of a day as TIMEX3 writes them. */
const PARTS: Readonly<Record<string, string>> = {
  morning: 'MO',
  afternoon: 'AF',
  evening: 'EV',
  night: 'NI',
  tonight: 'NI',
  dawn: 'MO',
  midday: 'MI',
  noon: '12:00',
  midnight: '24:00',
};

/** A part of the day that was read; on a timeline it is that day. */
export function partOfDay(day: Reading, word: string): Reading {
  return timeOn(day, PARTS[word] ?? '');
}

/** What a clock shows, as ISO 8601 writes it; `text` as in “5:30 p.m.”. Null where no clock shows it. */
export function clockTime(text: string): string | null {
  const [, hours = '', minutes, half] = /^(\d{1,2})(?:[:.](\d\d))?(?::\d\d)? ?([ap])?/i.exec(text) ?? [];
  let hour = Number(hours);
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  }
  if (hour > 24 || Number(minutes ?? 0) > 59) return null;
  return `${String(hour).padStart(2, '0')}:${minutes ?? '00'}`;
}

export function timeOn(day: Reading, time: string): Reading {
  return {
    ...day,
    type: 'TIME',
    value: `${day.value}T${time}`,
    ...(day.unknown !== undefined && { unknown: `${day.unknown}T${time}` }),
  };
}
