import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { proposeFrom } from '../../../../src/extract/events/index.ts';
import { articleOf } from './articles.ts';

vi.setConfig({ testTimeout: 60_000 });

/** Words that lean, join, ask, open and close, and a few that tell something. */
const WORDS =
  'the this that these those it its he she they them their who which whose what where when while why if not no a an one two both other latest new former late prime minister mayor city council court officials police Ann Lee Fredo Freedonia Lee’s Corp. Mr president said says confirmed told have has had been was were is are be will would may take taken takes place banned bans opened opening sold sell began execution boats mill price prices rose 5 % million now also only never on in at by for from to of with without after before since until as than and or but about against over such more some many all each Monday Tuesday’s yesterday tomorrow May 2016 2026 July last next week later year earlier at least nearly largely “ ” " ‘ ’ , ; : – — ― ( ) ? !'.split(
    ' ',
  );

const anySentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 18 })
  .map((words) => `${words.join(' ').replace(/^./, (first) => first.toUpperCase())}.`);

const anyText = fc.array(anySentence, { minLength: 1, maxLength: 6 }).map((sentences) => sentences.join(' '));

test('whatever words stand in an article, they are read, and what is proposed is quoted from it', () => {
  fc.assert(
    fc.property(anyText, fc.option(anySentence), (text, title) => {
      for (const { excerpt, title: told, doubts } of proposeFrom(articleOf(text, { title }), {
        themes: [],
        unsure: true,
      })) {
        expect(text.slice(excerpt.start, excerpt.end)).toBe(excerpt.exact);
        expect(told.trim()).not.toBe('');
        expect(new Set(doubts).size).toBe(doubts.length);
      }
    }),
    { numRuns: 3000 },
  );
});

test('a demonstrative by itself is a subject too', () => {
  const text = 'Officials have now confirmed this will take place in 2026.';
  expect(() => proposeFrom(articleOf(text), { themes: [] })).not.toThrow();
});
