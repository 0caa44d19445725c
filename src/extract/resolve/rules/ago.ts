import { qualify } from '../edtf.ts';
import { type Parts, type Reading, type Rule, type Scene, whole } from '../rule.ts';
import { counted, UNIT, unitOf } from '../units.ts';
import { NUMBER, numberOf } from '../vocabulary.ts';

const ABOUT =
  '(?:(?:about|around|some|nearly|almost|roughly|approximately|over|more than|just over|at least|exactly|just) )?';
const COUNTED = `${ABOUT}(?<count>${NUMBER}) (?<unit>${UNIT})s?`;
const VAGUE_COUNT = '(?:(?:a few|few|several|some|many) )?';

export const ago: readonly Rule[] = [
  { pattern: whole(`${COUNTED} ago`), read: (parts, scene) => fromPublication(parts, scene, -1) },
  {
    pattern: whole(`${COUNTED} from (?:now|today)`),
    read: (parts, scene) => fromPublication(parts, scene, 1),
  },
  { pattern: whole(`in ${COUNTED}(?:'? time)?`), read: (parts, scene) => fromPublication(parts, scene, 1) },
  {
    // Weeks ago.
    pattern: whole(`${VAGUE_COUNT}(?<unit>${UNIT})s ago`),
    read: ({ unit = '' }, { today }) => ({
      edtf: `[..${unitOf(unit).told(today)}]`,
      how: `vague, ${unit}s before publication`,
    }),
  },
];

/** A count of days is exact, one of anything longer about right. */
function fromPublication(
  { count = '', unit = '' }: Parts,
  { today, publication }: Scene,
  sign: 1 | -1,
): Reading {
  const number = numberOf(count);
  const { add, told } = unitOf(unit);
  const edtf = told(add(today, sign * number));
  return {
    edtf: unit === 'day' ? edtf : qualify(edtf, '~'),
    how: `${counted(number, unit)} ${sign < 0 ? 'before' : 'after'} ${publication}`,
  };
}
