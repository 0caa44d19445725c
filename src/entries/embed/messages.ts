/** A height in all the shapes that pages listen for, in one message. */
export interface HeightMessage {
  /** AMP and its kin. */
  sentinel: 'amp';
  type: 'embed-size';
  /** Also Embedly’s and Observable’s, px. */
  height: number;
  /** Datawrapper’s, by the name of the frame. */
  'datawrapper-height': Record<string, number>;
  /** WordPress’s; the secret is what it wrote into the frame’s address. */
  message: 'height';
  value: number;
  secret: string;
}

/** `name`: of the frame. `hash`: of its address. */
export function heightMessage(height: number, name: string, hash: string): HeightMessage {
  return {
    sentinel: 'amp',
    type: 'embed-size',
    height,
    'datawrapper-height': { [name]: height },
    message: 'height',
    value: height,
    secret: secretIn(hash),
  };
}

/** WordPress writes `#?secret=Ab3…`, ten letters and figures; '' where there is none. */
function secretIn(hash: string): string {
  return /^#\?secret=([A-Za-z0-9]{1,32})$/.exec(hash)?.[1] ?? '';
}

/** Whether a message of the page around asks for the height: `{ dateline: 'height' }` and nothing else. */
export function asksForHeight(data: unknown): boolean {
  return (
    typeof data === 'object' &&
    data !== null &&
    Object.keys(data).length === 1 &&
    (data as Record<string, unknown>)['dateline'] === 'height'
  );
}
