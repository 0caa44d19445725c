import { after, before, follows } from '../around.ts';
import { edtfDay } from '../place.ts';
import { NOT_GIVEN } from '../readings.ts';
import { type Reading, type Rule, rule } from '../rule.ts';
import type { Scene } from '../scene.ts';

type Direction = 'PRESENT' | 'PAST' | 'FUTURE';

/** Words that tell no more than the side of publication that something lies on. */
const WORDS: readonly [pattern: string, direction: Direction][] = [
  [
    'right? now|currently|presently|at present|at the moment|at this (point|time|stage)|to date|so far|(at)? this (very|crucial|critical)? moment|these days|nowadays|the present( day|time)?|the current time',
    'PRESENT',
  ],
  [
    '(more|most|as|just)? recently|newly|lately|of late|in recent times|(the (recent|distant|near)?)? past|long ago|(the)? (good)? old days',
    'PAST',
  ],
  [
    '(any time|anytime)? soon|about to|shortly|before long|imminently|a later (date|time)|the (near|immediate|foreseeable|not too distant|distant)? future',
    'FUTURE',
  ],
];

export const references: readonly Rule[] = WORDS.map(([pattern, direction]) =>
  rule(pattern, (_, scene) => (scene.named || isReference(scene) ? refer(direction, scene) : null)),
);

function refer(direction: Direction, { today, publication, narrative }: Scene): Reading {
  const day = edtfDay(today);
  const unknown = `${direction}_REF`;
  const reading = { type: 'DATE' as const, value: unknown, unknown };
  // The “now” of a narrative is the reader’s as often as that of what it tells.
  if (narrative)
    return {
      ...reading,
      edtf: null,
      how: NOT_GIVEN,
      vague: direction !== 'PRESENT',
    };
  if (direction === 'PRESENT') return { ...reading, edtf: `${day}~`, how: `about ${publication}` };
  return direction === 'PAST'
    ? { ...reading, edtf: `[..${day}]`, how: `vague, some time before ${publication}`, vague: true }
    : { ...reading, edtf: `[${day}..]`, how: `vague, some time after ${publication}`, vague: true };
}

function isReference(scene: Scene): boolean {
  const words = scene.text.slice(scene.start, scene.end).toLowerCase().replace(/\s+/g, ' ');
  const next = after(scene);
  // “The now-defunct club”, “buy-now offers”.
  if (/^-\p{L}/u.test(next) || /\p{L}-$/u.test(before(scene))) return false;
  switch (words) {
    case 'past':
    case 'to date':
    case 'so far':
    case 'newly':
    case 'about to':
      return false;
    case 'the past':
      return (
        !/^ (?:and|tense)\b/.test(next) &&
        follows(scene, 'in|of|from|with|about|on|to|for|into|than|over|like|as')
      );
    case 'soon':
    case 'shortly':
      return (
        !/^ (?:as|after|before|thereafter|afterward)/.test(next) &&
        !follows(scene, 'as|how|too|so') &&
        scene.direction !== 'past' &&
        !/^ (?:[a-z]{2,}ed|became|was|were|had|began|came|fell|found|got|left|made|rose|ran|saw|took|told|went|won)\b/.test(
          next,
        )
      );
    case 'at this point':
    case 'at this stage':
    case 'at this time':
      // “Talks at this point would be a mistake”; elsewhere it is as often a point of what is told.
      return /^ (?:would|will|could|is|are)\b/.test(next);
    case 'the future':
      return !/^ of\b/.test(next);
    case 'now':
      return !follows(scene, 'until|till|by|from|every') || /until|till|by|from/.test(before(scene));
    default:
      return true;
  }
}
