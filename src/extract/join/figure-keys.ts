import { figuresIn } from '../../core/compare/figures.ts';
import type { Figure } from '../../core/compare/figure.ts';
import type { Proposal } from '../proposal.ts';
import { spanOf } from './span-of.ts';

/** Texts without these hold no figure: reading them takes its time. */
const MAY_HOLD =
  /\p{N}|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|\p{L}+ty|dozen|hundred|thousand|million|billion)/iu;

/** Smaller counts are in every text: they are the same only of the same things. */
const TELLING = 13;

export interface Figures {
  /** What an excerpt counts, by amount: `1000`, `$61000000000`, `5 person`; as it is written: “over 1,000 Ukrainian soldiers”. */
  figures: Map<string, string>;
  /** The same by what is counted. */
  counted: Map<string, string>;
  /** How many it says were killed, where it gives so many that hardly two events have as many. */
  tolls: Set<string>;
}

export function readFigures({ article, excerpt, mention, when }: Proposal, language: string): Figures {
  const span = spanOf(when);
  if (span === null || !MAY_HOLD.test(excerpt.exact))
    return { figures: new Map(), counted: new Map(), tolls: new Set() };
  const account = {
    article,
    ...excerpt,
    mention,
    when,
    span,
    speaker: null,
    via: [],
    outcome: null,
    reported: null,
  };
  const found = figuresIn({ account, language });
  return {
    figures: new Map(found.map((figure) => [keyOf(figure), figure.mark.text])),
    counted: new Map(found.flatMap(({ noun, mark }) => (noun === '' ? [] : [[noun, mark.text] as const]))),
    tolls: new Set(found.filter(isToll).map(keyOf)),
  };
}

function isToll({ role, value, unit, vague }: Figure): boolean {
  return role === 'killed' && unit === '' && !vague && value >= TELLING;
}

function keyOf({ value, high, unit, noun, vague }: Figure): string {
  const amount = `${unit}${vague ? '~' : ''}${value === high ? value : `${value}-${high}`}`;
  return unit === '' && (vague || value < TELLING) ? `${amount} ${noun}` : amount;
}
