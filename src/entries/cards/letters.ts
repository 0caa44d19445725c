import type { CanvasModule } from './canvas.ts';

/** How the letters that our own fonts lack come onto cards. */
export interface Letters {
  /** The machine’s fonts that have them. The native canvas takes those that it is told of, and no others. */
  families: string[];
  /** Of a text, each once: what no font has, and would be painted as boxes. */
  missing: (text: string) => string[];
}

/** px: enough to tell letters apart. */
const SIZE = 24;

/** As cards are set. */
const OWN = ['Newsreader', 'Newsreader Extended', 'Newsreader Vietnamese'];

/** Which of several fonts that have a letter is taken: those that are drawn for reading before what else there may be. */
const PREFERRED = [
  /^Noto Serif/,
  /^Noto (?:Naskh|Nastaliq)/,
  /^Noto Sans(?! Mono)/,
  /Serif|Song|Ming/,
  /(?:)/,
];

/** Is no character and never will be: what is painted for it is painted for whatever no font has. */
const NOBODYS = '\u{10ffff}';

/** Our own fonts have the Latin ones, and nothing is told by what is no letter and no figure. */
const LETTER_OF_OTHERS = /(?=[\p{L}\p{N}])[^\p{Script=Latin}0-9]/gu;

/** Finds fonts of this machine for the letters of all texts that cards may show. */
export function lettersOf({ createCanvas, GlobalFonts }: CanvasModule, texts: string): Letters {
  const context = createCanvas(2 * SIZE, 2 * SIZE).getContext('2d');
  const paint = (letter: string, families: readonly string[]) => {
    context.clearRect(0, 0, 2 * SIZE, 2 * SIZE);
    context.font = `${SIZE}px ${families.map((family) => JSON.stringify(family)).join(', ')}`;
    context.fillText(letter, SIZE / 2, 1.5 * SIZE);
    return Buffer.from(context.getImageData(0, 0, 2 * SIZE, 2 * SIZE).data);
  };
  const has = (letter: string, ...families: string[]) =>
    !paint(letter, families).equals(paint(NOBODYS, families));
  const all = GlobalFonts.families.map(({ family }) => family).filter((family) => !OWN.includes(family));
  const rank = (family: string) => PREFERRED.findIndex((kind) => kind.test(family));
  const others = all.toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));

  const families: string[] = [];
  const absent = new Set<string>();
  /** Of code points by the hundred: where no font has one, none is asked for its neighbours. */
  const unknown = new Set<number>();
  for (const letter of othersIn(texts)) {
    if (has(letter, ...OWN) || families.some((family) => has(letter, family))) continue;
    const row = letter.codePointAt(0)! >> 8;
    const found = unknown.has(row) ? undefined : others.find((family) => has(letter, family));
    if (found !== undefined) families.push(found);
    else {
      absent.add(letter);
      unknown.add(row);
    }
  }
  return { families, missing: (text) => othersIn(text).filter((letter) => absent.has(letter)) };
}

function othersIn(text: string): string[] {
  return [...new Set(text.match(LETTER_OF_OTHERS) ?? [])];
}
