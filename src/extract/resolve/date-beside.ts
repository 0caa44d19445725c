import type { TextRange } from '../../core/text/index.ts';
import { foundIn } from '../mentions/found-in.ts';
import { edtfOf, type Place } from '../mentions/place.ts';
import { readPublication } from '../mentions/publication.ts';
import { readerOf } from '../mentions/reader.ts';

/** Characters looked at to either side: no sentence for readers is longer. */
const REACH = 2000;

/** The one date that a sentence gives in full besides the words; null where it gives none or several. */
export function dateBeside(sentence: string, { start, end }: TextRange): Place | null {
  const places = [
    sentence.slice(Math.max(0, start - REACH), start),
    sentence.slice(end, end + REACH),
  ].flatMap(placesIn);
  const [place] = places;
  if (place === undefined || places.some((other) => edtfOf(other) !== edtfOf(place))) return null;
  return place;
}

function placesIn(text: string): Place[] {
  const reader = readerOf(text, { publication: readPublication(null) });
  return foundIn(text, reader).flatMap(({ reading, told }) =>
    told || reading.place === undefined ? [] : [reading.place],
  );
}
