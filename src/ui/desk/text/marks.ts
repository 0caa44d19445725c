import type { Bounds } from '../../../core/model.ts';
import type { FoundMention } from '../../../extract/mention.ts';

/** What is shown of a stretch of an article’s text. Offsets are UTF-16, end exclusive. */
export type Mark = Bounds &
  (
    | { kind: 'mention'; mention: FoundMention }
    /** The words of an account. */
    | { kind: 'excerpt'; isCurrent: boolean }
    /** The words that the date of the current event was read from. */
    | { kind: 'dated' }
    | { kind: 'furniture'; what: string }
  );

export type MarkOf<Kind extends Mark['kind']> = Extract<Mark, { kind: Kind }>;

export function markOf<Kind extends Mark['kind']>(
  over: readonly Mark[],
  kind: Kind,
): MarkOf<Kind> | undefined {
  return over.find((mark): mark is MarkOf<Kind> => mark.kind === kind);
}
