import type { TimelineEvent } from '../../core/model.ts';
import type { TimeColumns } from '../../formats/plain/index.ts';
import type { EventTable } from '../../layout/table.ts';

const MINUTE = 60_000;

/** A view holds some hundreds of events: enough that a frame makes none anew that the frame before had. */
const KEPT = 4096;

/**
 * Columns as the layout asks for them. Events are made where one is asked for: the id is the index, the theme the group, and
 * a point in time lasts a minute. All are equally important, so that the earliest comes first.
 */
export function columnsTable(
  { count, starts, ends, groups }: TimeColumns,
  titleOf: (index: number) => string,
): EventTable {
  const until = starts.map((start, i) => (ends[i]! > start ? ends[i]! : start + MINUTE));
  const kept = new Map<number, TimelineEvent>();
  return {
    count,
    starts,
    ends: until,
    order: new Uint32Array(count).map((_, i) => i),
    at(index) {
      const known = kept.get(index);
      if (known !== undefined) return known;
      const event = eventOf(index, titleOf(index), groups[index]!, starts[index]!, until[index]!);
      if (kept.size === KEPT) kept.clear();
      kept.set(index, event);
      return event;
    },
    indexOf(id) {
      const index = Number(id);
      return String(index) === id && index in starts ? index : -1;
    },
  };
}

function eventOf(index: number, title: string, group: number, start: number, end: number): TimelineEvent {
  const first = minuteOf(start);
  const last = minuteOf(end - 1);
  const edtf = first === last ? first : `${first}/${last}`;
  return {
    id: String(index),
    title,
    summary: null,
    when: edtf,
    span: {
      edtf,
      start,
      end,
      precision: 'minute',
      approximate: false,
      uncertain: false,
      openStart: false,
      openEnd: false,
      unknownStart: false,
      unknownEnd: false,
      set: null,
      members: [],
    },
    theme: String(group),
    modality: 'happened',
    actors: [],
    weight: 0,
    note: null,
    accounts: [],
  };
}

/** The minute that an instant is in, as EDTF. */
function minuteOf(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 'YYYY-MM-DDTHH:MM'.length)}Z`;
}
