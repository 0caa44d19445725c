import { expect, test } from 'vitest';
import { actOf, actsIn, areNear, areOpposite, isLight, isMutual } from '../../../../src/extract/join/acts.ts';

function acts(title: string): (string | null)[] {
  return actsIn(title.split(' ').map((word) => ({ word })));
}

/** The first act of a title, and the words of it that tell another. */
test.each([
  ['councillors voted down the project', 'reject'],
  ['parliament votes for the bill', 'approve'],
  ['parliament votes', 'approve'],
  ['court turns down a request', 'reject'],
  ['court strikes down a law', 'reject'],
  ['missiles strike a port', 'attack'],
  ['troops shoot down a drone', 'down'],
  ['shares went down', 'drop'],
  ['the minister stepped down', 'resign'],
  ['the club called off the match', 'cancel'],
  ['the league puts off the match', 'postpone'],
  ['the firm gave up its plan', 'abandon'],
  ['the firm sent medicines', 'give'],
  ['acme takes over brill', 'buy'],
  ['troops take the town', 'capture'],
  ['fighting broke out', 'fight'],
  ['war breaks out', 'begin'],
  ['the army pulled out', 'withdraw'],
  ['nurses walk out over pay', 'strike-work'],
  ['jury finds former mayor ann lee guilty', 'convict'],
  ['jury finds former mayor ann lee not guilty', 'acquit'],
  ['divers find a wreck', 'find'],
  ['a judge gave him seven years', 'sentence'],
  ['rovers beat united', 'beat'],
  ['crews walk home', undefined],
])('what “%s” tells', (title, act) => {
  expect(acts(title).find((each) => each !== null)).toBe(act);
});

test('the words behind the first of a phrase tell nothing by themselves', () => {
  expect(acts('troops shoot down a drone')).toEqual([null, 'down', null, null, null]);
});

test('a gap is of six words at most, and “…” ends where the words do', () => {
  expect(acts('finds a b c d e f guilty')[0]).toBe('convict');
  expect(acts('finds a b c d e f g guilty')[0]).toBe('find');
  expect(acts('finds')).toEqual(['find']);
});

test('words of one kind', () => {
  expect(actOf('crossed')).toBe('enter');
  expect(actOf('withdrew')).toBe('withdraw');
  expect(actOf('tree')).toBeNull();
  expect(isLight('report') && isLight('agree') && !isLight('attack')).toBe(true);
  expect(isMutual('meet') && !isMutual('attack')).toBe(true);
  expect(areOpposite('reject', 'approve') && areOpposite('approve', 'reject')).toBe(true);
  expect(areOpposite('approve', 'attack')).toBe(false);
  expect(areNear('attack', 'kill') && areNear('kill', 'attack')).toBe(true);
  expect(areNear('kill', 'injure')).toBe(false);
});
