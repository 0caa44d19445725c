import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentenceAt, sentences } from '../../../../src/core/text/index.ts';

function sentenceWith(words: string, text: string): string | null {
  const sentence = sentenceAt(text, text.indexOf(words));
  return sentence && text.slice(sentence.start, sentence.end);
}

describe('sentenceAt', () => {
  test.each([
    ['the first', 'One', 'One a. Two b. Three c.', 'One a.'],
    ['one between', 'Two', 'One a. Two b. Three c.', 'Two b.'],
    ['the last', 'Three', 'One a. Two b. Three c.', 'Three c.'],
    ['without a full stop', 'Two', 'One a.\nTwo b', 'Two b'],
    ['questions and exclamations', 'Two', 'One? Two! Three', 'Two!'],
    ['an ellipsis', 'Two', 'One… Two… Three', 'Two…'],
    ['several marks', 'Two', 'One?! Two... Three', 'Two...'],
    ['a quotation at the end', 'Two', 'He said: “One.” Two.', 'Two.'],
    ['a quotation at the start', 'Two', 'One. “Two,” he said.', '“Two,” he said.'],
    ['a number at the start', '420', 'One. 420 soldiers. Three', '420 soldiers.'],
    ['an initial', 'Barnes', 'By Julian E. Barnes and others. More.', 'By Julian E. Barnes and others.'],
    ['an abbreviation of initials', 'Congress', 'The U.S. Congress voted. More.', 'The U.S. Congress voted.'],
    [
      'an abbreviation before a small letter',
      'took',
      'On Aug. 6 at 3 p.m. it took place. More.',
      'On Aug. 6 at 3 p.m. it took place.',
    ],
    ['a title', 'Smith', 'One. Gen. Smith said so. More.', 'Gen. Smith said so.'],
    ['a word like an abbreviation', 'Two', 'It was over Jun. Two.', 'It was over Jun. Two.'],
    ['a word that ends like an abbreviation', 'Two', 'He may stop Kano. Two.', 'Two.'],
    ['a bracket', 'Two', 'One (so it was.) (Two.)', '(Two.)'],
    ['a full stop within a word', 'Gazette', 'Example.com Gazette says. More.', 'Example.com Gazette says.'],
    ['two spaces', 'Two', 'One.  Two.', 'Two.'],
    ['a small letter after', 'two', 'One. two', 'One. two'],
  ])('%s', (_, words, text, expected) => {
    expect(sentenceWith(words, text)).toBe(expected);
  });

  test('white space between two sentences belongs to the first', () => {
    expect(sentenceAt('One. Two.', 4)).toEqual({ start: 0, end: 4 });
    expect(sentenceAt('One. Two.', 5)).toEqual({ start: 5, end: 9 });
  });

  test('a megabyte of full stops takes no longer than reading it', () => {
    const text = `${'.'.repeat(1_000_000)}a`;
    expect(sentenceAt(text, 0)).toEqual({ start: 0, end: text.length });
  });

  test('there is none on a blank line', () => {
    expect(sentenceAt('One.\n\nTwo.', 5)).toBeNull();
  });
});

describe('sentences', () => {
  const of = (text: string) => sentences(text).map(({ start, end }) => text.slice(start, end));

  test.each([
    ['in order, paragraph by paragraph', 'One a. Two b.\n\nThree c.', ['One a.', 'Two b.', 'Three c.']],
    ['without the white space between', ' One a.   Two b. ', ['One a.', 'Two b.']],
    ['of quotations', '“One a.” “Two b,” he said.', ['“One a.”', '“Two b,” he said.']],
    [
      'behind an abbreviation that ends one',
      'He went to the U.S. The others stayed.',
      ['He went to the U.S.', 'The others stayed.'],
    ],
    [
      'behind a company',
      'She left Lee Inc. In May she came back.',
      ['She left Lee Inc.', 'In May she came back.'],
    ],
    [
      'behind an hour',
      'It began at 5 p.m. Tuesday was quiet. It ended.',
      ['It began at 5 p.m. Tuesday was quiet.', 'It ended.'],
    ],
    ['none of nothing', ' \n\n ', []],
  ])('%s', (_, text, expected) => {
    expect(of(text)).toEqual(expected);
  });

  test('each is the one that stands at its place', () => {
    const text = fc.array(fc.constantFrom('One', ' ', '.', '. ', '\n', 'U.S.', '“', '”', 'The', '?', '5'), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(text, (parts) => {
        const whole = parts.join('');
        for (const sentence of sentences(whole)) expect(sentenceAt(whole, sentence.start)).toEqual(sentence);
      }),
    );
  });
});
