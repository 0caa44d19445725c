/** Why something is not events of the plain shape. */
export interface PlainRefusal {
  ok: false;
  /** What is wrong, naming the thing and where it stands; no full stop at the end. */
  message: string;
  /** What to do about it. */
  hint: string;
}

const SHAPE =
  'expected is { "title": string, "events": [{ "start": ms, "end": ms or left out, "title": string, "group": 0 to 7 }] }';

export function refusal(message: string, hint = SHAPE): PlainRefusal {
  return { ok: false, message, hint };
}
