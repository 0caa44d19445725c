import { PlainReader, textWidths, type Columns, type PlainRefusal } from '../../formats/plain/index.ts';

/** What the page tells its worker, in this order: `begin`, the chunks, `end`, and `advances` where it was asked for them. */
export type ToWorker =
  | { kind: 'begin'; expected: number }
  | { kind: 'chunk'; bytes: Uint8Array }
  /** `ascii`: advances by code, px. */
  | { kind: 'end'; ascii: Float64Array<ArrayBuffer> }
  /** In the order of the code points that were asked for, px. */
  | { kind: 'advances'; advances: Float64Array };

/** What the worker tells the page. */
export type FromWorker =
  | { kind: 'refused'; refusal: PlainRefusal }
  /** Code points beyond ASCII, which only the page can measure. */
  | { kind: 'measure'; codePoints: Uint32Array }
  | { kind: 'read'; columns: Columns; widths: Float32Array };

type Post = (message: FromWorker, transfer: Transferable[]) => void;

/** The worker's part: reads bytes to columns, and adds up the widths of the titles. */
export class Reading {
  readonly #post: Post;
  #reader = new PlainReader();
  #columns: Columns | null = null;
  #ascii = new Float64Array();
  #asked = new Uint32Array();

  constructor(post: Post) {
    this.#post = post;
  }

  receive(message: ToWorker): void {
    switch (message.kind) {
      case 'begin':
        this.#reader = new PlainReader(message.expected);
        return;
      case 'chunk':
        this.#take(message.bytes);
        return;
      case 'end':
        this.#end(message.ascii);
        return;
      case 'advances':
        this.#answer(message.advances);
    }
  }

  #take(bytes: Uint8Array): void {
    const refusal = this.#reader.push(bytes);
    if (refusal !== null) this.#post({ kind: 'refused', refusal }, []);
  }

  #end(ascii: Float64Array<ArrayBuffer>): void {
    const read = this.#reader.finish();
    if (!read.ok) return this.#post({ kind: 'refused', refusal: read }, []);
    const unknown = new Set<number>();
    const collect = (codePoint: number) => {
      unknown.add(codePoint);
      return 0;
    };
    const { columns } = read;
    const widths = textWidths(columns.titles, columns.offsets, { ascii, other: collect });
    if (unknown.size === 0) return this.#give(columns, widths);
    this.#columns = columns;
    this.#ascii = ascii;
    this.#asked = Uint32Array.from(unknown);
    this.#post({ kind: 'measure', codePoints: this.#asked }, []);
  }

  #answer(advances: Float64Array): void {
    if (this.#columns === null) throw new Error('advances came without having been asked for');
    const byCodePoint = new Map(Array.from(this.#asked, (codePoint, i) => [codePoint, advances[i]!]));
    const other = (codePoint: number) => byCodePoint.get(codePoint)!;
    const { titles, offsets } = this.#columns;
    this.#give(this.#columns, textWidths(titles, offsets, { ascii: this.#ascii, other }));
  }

  #give(columns: Columns, widths: Float32Array<ArrayBuffer>): void {
    // What it was read with is of no more use.
    this.#reader = new PlainReader();
    this.#columns = null;
    const { starts, ends, groups, titles, offsets } = columns;
    const transfer = [starts, ends, groups, titles, offsets, widths].map(({ buffer }) => buffer);
    this.#post({ kind: 'read', columns, widths }, transfer);
  }
}
