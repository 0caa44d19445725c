/** A script, and the languages that are written in it, told apart by letters that only they have. */
interface Script {
  letter: RegExp;
  /** The first whose letters are there; the last is without. Null: by words. */
  languages: readonly { code: string; letters: RegExp | null }[] | null;
}

function only(code: string): readonly { code: string; letters: null }[] {
  return [{ code, letters: null }];
}

/** In order of what decides: a Japanese text is mostly Han characters, and only the kana between them tell. */
export const SCRIPTS: readonly Script[] = [
  { letter: /\p{Script=Latin}/gu, languages: null },
  {
    letter: /\p{Script=Cyrillic}/gu,
    languages: [
      { code: 'be', letters: /ў/iu },
      { code: 'uk', letters: /[їєґ]/iu },
      { code: 'sr', letters: /[љњђћџ]/iu },
      { code: 'mk', letters: /[ѓќѕ]/iu },
      { code: 'ru', letters: /[ыэё]/iu },
      { code: 'uk', letters: /і/iu },
      // Where “ъ” stands in a Russian word a vowel with a yod follows.
      { code: 'bg', letters: /ъ(?![еёюя])/iu },
      { code: 'ru', letters: null },
    ],
  },
  {
    letter: /\p{Script=Arabic}/gu,
    languages: [
      { code: 'ur', letters: /[ٹڈڑےں]/u },
      { code: 'fa', letters: /[پچژگ]/u },
      { code: 'ar', letters: null },
    ],
  },
  {
    letter: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu,
    languages: [{ code: 'ja', letters: /[\p{Script=Hiragana}\p{Script=Katakana}]{2}/u }, ...only('zh')],
  },
  { letter: /\p{Script=Hangul}/gu, languages: only('ko') },
  { letter: /\p{Script=Hebrew}/gu, languages: only('he') },
  { letter: /\p{Script=Greek}/gu, languages: only('el') },
  { letter: /\p{Script=Devanagari}/gu, languages: only('hi') },
  { letter: /\p{Script=Bengali}/gu, languages: only('bn') },
  { letter: /\p{Script=Thai}/gu, languages: only('th') },
  { letter: /\p{Script=Georgian}/gu, languages: only('ka') },
  { letter: /\p{Script=Armenian}/gu, languages: only('hy') },
];
