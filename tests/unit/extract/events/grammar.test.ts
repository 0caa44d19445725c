import { describe, expect, test } from 'vitest';
import { quotations } from '../../../../src/extract/events/grammar/quotations.ts';
import { clausesOf } from '../../../../src/extract/events/grammar/clauses.ts';
import { tokensOf } from '../../../../src/extract/events/grammar/tokens.ts';
import {
  baseOfParticiple,
  baseOfPast,
  isRegularPast,
  thirdPerson,
} from '../../../../src/extract/events/words/verb-forms.ts';

/** Each verb with its subject, by kind: `main [Ann] signed`. */
function clauses(text: string): string[] {
  const whole = { start: 0, end: text.length };
  const tokens = tokensOf(text, whole, [], quotations(text, whole));
  const words = (from: number, to: number) => text.slice(tokens[from]!.start, tokens[to - 1]!.end);
  return clausesOf(tokens).map(
    ({ kind, subject, group }) =>
      `${kind} [${subject === null ? '' : words(subject.from, subject.to)}] ${words(group.first, group.last + 1)}`,
  );
}

describe('clauses', () => {
  test.each([
    [
      'a relative clause within',
      'Ann Lee, who came in May, signed a law.',
      ['relative [Ann Lee] came', 'main [Ann Lee] signed'],
    ],
    ['a complement with “that”', 'Ann said that Bob lost it.', ['main [Ann] said', 'complement [Bob] lost']],
    ['a complement without', 'Ann said the army lost it.', ['main [Ann] said', 'complement [the army] lost']],
    [
      'a phrase behind “that”',
      'Ann said that in the past, Bob lost it.',
      ['main [Ann] said', 'complement [Bob] lost'],
    ],
    ['a speaker at the end', 'Bob lost it, Ann said.', ['main [Bob] lost', 'main [Ann] said']],
    ['an aside first', 'In Kyiv, Ann signed a law.', ['main [Ann] signed']],
    [
      'a subordinate clause first',
      'While Bob closed it, Ann signed a law.',
      ['subordinate [Bob] closed', 'main [Ann] signed'],
    ],
    [
      'a subordinate clause last',
      'Ann signed it after four regions voted.',
      ['main [Ann] signed', 'subordinate [four regions] voted'],
    ],
    ['a list of subjects', 'Ann, Bob and Carl signed a law.', ['main [Ann, Bob and Carl] signed']],
    [
      'two verbs of one subject',
      'Ann entered the town and seized it.',
      ['main [Ann] entered', 'main [Ann] seized'],
    ],
    ['two clauses', 'Ann entered the town, and Bob left it.', ['main [Ann] entered', 'main [Bob] left']],
    [
      'a participle as an attribute',
      'The men arrested on the bridge were charged.',
      ['reduced [The men] arrested', 'main [The men] were charged'],
    ],
    [
      'a participle behind its noun',
      'Ann received money approved by the Senate.',
      ['main [Ann] received', 'reduced [money] approved'],
    ],
    [
      'a participle in an insertion',
      'Ann, accompanied by Bob, flew to Rome.',
      ['reduced [Ann] accompanied', 'main [Ann] flew'],
    ],
    ['adjectives in -ed', 'The wounded soldiers met allied leaders.', ['main [The wounded soldiers] met']],
    ['an infinitive', 'Ann agreed to sign it.', ['main [Ann] agreed', 'reduced [] to sign']],
    ['the passive and adverbs', 'The law was not yet signed.', ['main [The law] was not yet signed']],
    ['what is in quotation marks', 'Ann said “Bob lost it” there.', ['main [Ann] said']],
    [
      'a noun clause without “that”',
      'These are the reasons it launched the attack.',
      ['main [These] are', 'relative [it] launched'],
    ],
    ['a noun like a verb', 'Ann filed a reorganization plan.', ['main [Ann] filed']],
    ['a future', 'NATO is expected to approve it.', ['main [NATO] is expected to approve']],
  ])('%s', (_, text, expected) => {
    expect(clauses(text)).toEqual(expected);
  });
});

describe('quotations', () => {
  test.each([
    ['curly', 'He said “a b” there', ['“a b”']],
    ['straight', 'He said "a b" there "c"', ['"a b"', '"c"']],
    ['of typewriters', "He said ``a b'' there", ["``a b''"]],
    ['single', 'He said ‘a b’ there', ['‘a b’']],
    ['an apostrophe within', 'He said ‘it’s b’ there', ['‘it’s b’']],
    ['an apostrophe is none', 'The workers’ house and Ann’s', []],
    ['not closed', 'He said “a b there', ['“a b there']],
    ['German', 'Er sagte „a b“ dort', ['„a b“']],
  ])('%s', (_, text, expected) => {
    expect(
      quotations(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end)),
    ).toEqual(expected);
  });
});

describe('forms of verbs', () => {
  test.each([
    ['took', 'take'],
    ['approved', 'approve'],
    ['signed', 'sign'],
    ['tried', 'try'],
    ['planned', 'plan'],
    ['cancelled', 'cancel'],
    ['canceled', 'cancel'],
    ['entered', 'enter'],
    ['taken', null],
    ['hundred', null],
  ])('the past %s is of %s', (form, base) => {
    expect(baseOfPast(form)).toBe(base);
  });

  test.each(['taken', 'approved', 'hit'])('%s is a participle', (form) => {
    expect(baseOfParticiple(form)).not.toBeNull();
  });

  test.each(['hundred', 'speed', 'unprecedented', 'mohammed', 'bed'])('%s is no verb', (word) => {
    expect(isRegularPast(word)).toBe(false);
  });

  test.each([
    ['take', 'takes'],
    ['push', 'pushes'],
    ['try', 'tries'],
    ['stay', 'stays'],
    ['go', 'goes'],
    ['have', 'has'],
  ])('%s has the third person %s', (base, form) => {
    expect(thirdPerson(base)).toBe(form);
  });
});
