import { checkCalendar } from './calendar-check.ts';
import { msFromCivil } from './civil.ts';
import type { DateTime } from './node.ts';
import { accept, refuse, type Parsed, type Refusal } from './refusal.ts';

const DATE_TIME =
  /^(?<year>-?\d{4})-(?<month>\d\d)-(?<day>\d\d)T(?<hour>\d\d):(?<minute>\d\d)(?::(?<second>\d\d)(?:\.(?<fraction>\d+))?)?(?<zone>Z|[+\-−]\d\d(?::?\d\d)?)?$/d;

// The clocks of the world run from 12 hours behind UTC to 14 ahead.
const MIN_OFFSET = -12 * 60;
const MAX_OFFSET = 14 * 60;

/** `2024-07-09T14:30:00+02:00`; null where the text has another form. `offset` is where it stands in the whole string. */
export function parseDateTime(text: string, offset: number): Parsed<DateTime> | null {
  const match = DATE_TIME.exec(text);
  if (match === null) return null;
  const { year = '', month = '', day = '', fraction, zone } = match.groups ?? {};
  const offsetOf = (component: string) => offset + (match.indices?.groups?.[component]?.[0] ?? 0);
  const calm = { approximate: false, uncertain: false };
  const wrongDay = checkCalendar({ kind: 'calendar', year, month, day, ...calm }, offsetOf);
  if (wrongDay !== null) return wrongDay;
  const wrongTime = checkTime(match.groups ?? {}, offsetOf);
  if (wrongTime !== null) return wrongTime;
  const { hour, minute, second } = match.groups ?? {};
  const minutes = Number(hour) * 60 + Number(minute) - minutesAhead(zone);
  const ms = Number((fraction ?? '').slice(0, 3).padEnd(3, '0'));
  return accept({
    kind: 'date-time',
    start:
      msFromCivil(Number(year), Number(month), Number(day)) +
      (minutes * 60 + Number(second ?? 0)) * 1000 +
      ms,
    precision: fraction !== undefined ? 'millisecond' : second !== undefined ? 'second' : 'minute',
    local: zone === undefined,
    ...calm,
  });
}

/** 24:00 is the end of the day, and the only time of its hour. */
function checkTime(
  { hour, minute, second = '00', fraction = '0', zone }: Record<string, string | undefined>,
  offsetOf: (component: string) => number,
): Refusal | null {
  const isEndOfDay = Number(hour) === 24 && Number(`${minute}${second}${fraction}`) === 0;
  if (Number(hour) > 23 && !isEndOfDay) {
    return refuse(
      `there is no hour ${hour}`,
      'hours run from 00 to 23; 24:00 alone is the end of a day',
      offsetOf('hour'),
    );
  }
  if (Number(minute) > 59) {
    return refuse(`there is no minute ${minute}`, 'minutes run from 00 to 59', offsetOf('minute'));
  }
  if (Number(second) > 59) {
    return refuse(
      `there is no second ${second}`,
      'seconds run from 00 to 59, without leap seconds',
      offsetOf('second'),
    );
  }
  const ahead = minutesAhead(zone);
  if (
    ahead < MIN_OFFSET ||
    ahead > MAX_OFFSET ||
    Number(zone?.slice(-2)) > 59 ||
    /^[-−]00:?(00)?$/.test(zone ?? '')
  ) {
    return refuse(
      `there is no offset ${zone}`,
      'offsets run from -12:00 to +14:00; UTC is Z',
      offsetOf('zone'),
    );
  }
  return null;
}

/** How far the zone is ahead of UTC; `Z` has no digits and is 0. */
function minutesAhead(zone = 'Z'): number {
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0');
  const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2));
  return zone.startsWith('+') ? minutes : -minutes;
}
