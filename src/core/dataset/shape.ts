import { parseDay } from '../known/index.ts';
import { MODALITIES, OUTCOMES, type Bounds, type Span } from '../model.ts';
import { readSpan } from '../span/index.ts';
import { webAddress } from '../web-address.ts';
import {
  flag,
  list,
  mapped,
  name,
  nullable,
  number,
  offset,
  oneOf,
  optional,
  record,
  text,
  Unfit,
} from './decode.ts';

/** An EDTF string; what it stands for is worked out here, whatever the file says. */
const edtf = mapped(name, (written) => (readSpan(written).ok ? written : new Unfit('a date in EDTF')));

const span = mapped(record({ edtf: name }), ({ edtf: written }): Span | Unfit => {
  const read = readSpan(written);
  return read.ok ? read.span : new Unfit('a date in EDTF', 'edtf');
});

const address = mapped(text, webAddress);

function extent<Value extends Bounds>(value: Value): Value | Unfit {
  return value.start < value.end ? value : new Unfit('a place after its start', 'end');
}

/** One after another, so that the one that holds a place can be looked up. */
function inOrder<Value extends Bounds>(values: Value[]): Value[] | Unfit {
  const wrong = values.findIndex((value, index) => index > 0 && value.start < values[index - 1]!.end);
  return wrong < 0 ? values : new Unfit('after the one before it', `[${wrong}]`);
}

const words = { exact: name, start: offset, end: offset };

const mention = mapped(record({ text: name, start: offset, end: offset, how: text }), extent);

const account = mapped(
  record({
    article: name,
    ...words,
    mention: nullable(mention),
    when: edtf,
    speaker: nullable(name),
    via: list(mapped(record({ name, article: nullable(name), ...words }), extent)),
    outcome: nullable(oneOf(OUTCOMES)),
  }),
  extent,
);

const event = record({
  id: name,
  title: name,
  summary: nullable(name),
  when: edtf,
  theme: name,
  modality: oneOf(MODALITIES),
  actors: list(name),
  weight: number,
  note: nullable(name),
  accounts: list(account),
  proposed: optional(nullable(list(text))),
});

const article = record({
  id: name,
  title: name,
  byline: list(name),
  publisher: nullable(name),
  published: nullable(span),
  publishedBasis: record({
    kind: oneOf(['stated', 'inferred', 'given', 'unknown']),
    quotes: list(mapped(record({ article: name, ...words }), extent)),
    note: nullable(name),
  }),
  updated: nullable(span),
  url: nullable(address),
  archiveUrl: nullable(address),
  language: name,
  length: offset,
  furniture: list(mapped(record({ start: offset, end: offset, kind: text }), extent)),
  text: optional(text),
  passages: optional(mapped(list(mapped(record({ start: offset, end: offset, text }), extent)), inOrder)),
});

const collection = record({
  id: name,
  title: name,
  description: text,
  language: name,
  publish: oneOf(['full', 'excerpts']),
  themes: list(record({ id: name, label: name })),
  variants: list(list(name)),
});

const day = mapped(name, (written) => (parseDay(written) ? written : new Unfit('a day, such as 2024-07-09')));

const minutes = mapped(number, (value) => (value > 0 ? value : new Unfit('a number above 0')));

const talk = record({
  id: name,
  title: name,
  minutes: nullable(minutes),
  steps: list(
    record({
      event: nullable(name),
      accounts: nullable(list(record({ event: name, article: name }))),
      range: nullable(edtf),
      known: nullable(day),
      title: nullable(text),
      text: nullable(text),
      notes: nullable(text),
      build: mapped(optional(flag), (value) => value ?? false),
    }),
  ),
});

/** The shape of a dataset (`public/schema/v1/dataset.json`), as far as it cannot be worked out from the rest of it. */
export const dataset = record({
  collection,
  articles: list(article),
  events: list(event),
  talks: list(talk),
});
