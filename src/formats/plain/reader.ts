import { BYTE, pastSpace } from './bytes.ts';
import { utf8, type Columns } from './columns.ts';
import { endOfValue } from './end-of-value.ts';
import { faultOf, type PlainEvent } from './event-value.ts';
import { GRAMMAR, type Place } from './grammar.ts';
import { GrowingColumns } from './growing-columns.ts';
import { refusal, type PlainRefusal } from './refusal.ts';
import { EventScanner } from './scan-event.ts';
import { Window } from './window.ts';

/** Longer chunks are taken a piece at a time, so that the window stays small; bytes. */
const PIECE = 1 << 18;

/** A server can say anything of a length. Bytes. */
const MOST_EXPECTED = 2 ** 29;

/** How much of what is wrong is said; bytes. */
const EXCERPT = 40;

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

/**
 * Reads `{ "title"?: string, "events": [{ "start": ms, "end"?: ms, "title": string, "group": 0 to 7 }] }` from bytes of
 * JSON as they arrive, into columns. Other keys are passed over. It takes any JSON of this shape, and refuses everything
 * else. One thing is not kept: half of a surrogate pair in a title becomes U+FFFD, since UTF-8 has no bytes for it.
 */
export class PlainReader {
  readonly #window = new Window();
  readonly #columns: GrowingColumns;
  readonly #scanner: EventScanner;
  #place: Place = 'beginning';
  #key = '';
  #title = '';
  #hasEvents = false;
  #refusal: PlainRefusal | null = null;

  /** `expected`: how many bytes will come, where one knows; a figure that is wrong costs memory or time, and nothing else. */
  constructor(expected = 0) {
    const total = Math.min(expected, MOST_EXPECTED);
    this.#columns = new GrowingColumns(() => total / this.#window.offset);
    this.#scanner = new EventScanner(this.#columns);
  }

  /** Takes the next bytes. Once it has found something wrong, it returns that, and takes no more. */
  push(chunk: Uint8Array): PlainRefusal | null {
    for (let at = 0; at < chunk.length && this.#refusal === null; at += PIECE) {
      if (this.#window.append(chunk.subarray(at, at + PIECE))) this.#read();
    }
    return this.#refusal;
  }

  /** The columns, once all bytes are there. The reader is of no use afterwards. */
  finish(): { ok: true; columns: Columns } | PlainRefusal {
    if (this.#refusal === null) this.#read();
    if (this.#refusal !== null) return this.#refusal;
    if (this.#place !== 'end') {
      const { expected } = GRAMMAR[this.#place];
      return refusal(`the data ends where ${expected} is expected`, 'was it cut off on its way?');
    }
    if (!this.#hasEvents) return refusal('there is no "events" in the data');
    return { ok: true, columns: this.#columns.finish(this.#title) };
  }

  #read(): void {
    const window = this.#window;
    for (;;) {
      window.at = pastSpace(window.bytes, window.at);
      if (window.at >= window.end || !this.#step()) return;
    }
  }

  /** Goes on by one piece of the grammar; false where it cannot. */
  #step(): boolean {
    const window = this.#window;
    const { to, read } = GRAMMAR[this.#place];
    const place = to?.[window.bytes[window.at]!];
    if (place !== undefined) {
      window.advance(window.at + 1);
      this.#place = place;
      return true;
    }
    switch (read) {
      case 'mark':
        return this.#readMark();
      case 'key':
        return this.#readKey();
      case 'value':
        return this.#readValue();
      case 'event':
        return this.#readEvent();
      default:
        return this.#refuseByte();
    }
  }

  /** A byte order mark is no part of JSON, but `Response.json` passes over it too. */
  #readMark(): boolean {
    const { bytes, at, end, offset } = this.#window;
    const startsMark = offset === 0 && bytes[at] === BYTE_ORDER_MARK[0];
    if (startsMark && end - at < BYTE_ORDER_MARK.length) return false;
    const isMark = startsMark && BYTE_ORDER_MARK.every((byte, i) => bytes[at + i] === byte);
    if (isMark) this.#window.advance(at + BYTE_ORDER_MARK.length);
    this.#place = 'document';
    return true;
  }

  #readKey(): boolean {
    const { bytes, at } = this.#window;
    if (bytes[at] !== BYTE.quote) return this.#refuseByte();
    const key = this.#parse('the key');
    if (key === undefined) return false;
    this.#key = String(key);
    this.#place = 'colon';
    return true;
  }

  #readValue(): boolean {
    const window = this.#window;
    if (this.#key === 'events') {
      if (window.bytes[window.at] !== BYTE.openList) return this.#refuse('"events" is not a list');
      // Of two lists of events the last one holds, as with `JSON.parse`.
      this.#columns.clear();
      this.#hasEvents = true;
      window.advance(window.at + 1);
      this.#place = 'first event';
      return true;
    }
    const { offset } = window;
    const value = this.#parse(`"${this.#key}"`);
    if (value === undefined) return false;
    if (this.#key === 'title') {
      if (typeof value !== 'string') return this.#refuse('"title" is not a string', undefined, offset);
      this.#title = value;
    }
    this.#place = 'after value';
    return true;
  }

  #readEvent(): boolean {
    const window = this.#window;
    const after = this.#scanner.scan(window.bytes, window.at);
    if (after === -1) return this.#readOddEvent();
    window.advance(after);
    this.#place = 'after event';
    return true;
  }

  /** An event that is written otherwise than the scanner knows, or is wrong, or does not end yet. */
  #readOddEvent(): boolean {
    const { offset } = this.#window;
    const name = `event ${this.#columns.count + 1}`;
    const value = this.#parse(name);
    if (value === undefined) return false;
    const fault = faultOf(value);
    if (fault !== null) return this.#refuse(`${name} ${fault}`, undefined, offset);
    this.#columns.push(value as PlainEvent);
    this.#place = 'after event';
    return true;
  }

  /** Goes past the value that stands here; undefined where it does not end yet, or is refused as it is not JSON. */
  #parse(name: string): unknown {
    const { bytes, at, end } = this.#window;
    const after = endOfValue(bytes, at, end);
    if (after === -1) {
      this.#window.wantMore();
      return undefined;
    }
    try {
      const value: unknown = JSON.parse(utf8.decode(bytes.subarray(at, after)));
      this.#window.advance(after);
      return value;
    } catch {
      this.#refuse(`${name} is not JSON: ${this.#excerpt()}`, 'was it written by hand?');
      return undefined;
    }
  }

  #refuseByte(): false {
    return this.#refuse(`${GRAMMAR[this.#place].expected} is expected, not ${this.#excerpt()}`);
  }

  #refuse(problem: string, hint?: string, offset = this.#window.offset): false {
    this.#refusal = refusal(`byte ${offset}: ${problem}`, hint);
    return false;
  }

  /** What stands here, cut short. */
  #excerpt(): string {
    const { bytes, at, end } = this.#window;
    return utf8.decode(bytes.subarray(at, Math.min(at + EXCERPT, end)));
  }
}
