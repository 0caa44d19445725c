import type { TextRange } from '../../../core/text/index.ts';
import type { FoundMention } from '../../mention.ts';

/** Marks of emphasis are none. A word, a number, a mark, or all the words of one temporal expression. Offsets into the article’s text. */
export interface Token extends TextRange {
  text: string;
  /** In lower case, with a straight apostrophe, without the one of the possessive. */
  lower: string;
  kind: 'word' | 'number' | 'mark' | 'time';
  possessive: boolean;
  capital: boolean;
  /** Whether it stands in quotation marks. */
  quoted: boolean;
  mention: FoundMention | null;
}

const ABBREVIATION =
  'Mr|Mrs|Ms|Dr|Gen|Lt|Col|Maj|Capt|Cmdr|Adm|Sgt|Sen|Rep|Gov|Prof|Rev|St|No|Inc|Corp|Co|Cos|Ltd|Bros|Jr|Sr|vs';

/** “at least 14”, “more than two”: one number. */
const AMOUNT = String.raw`(?:[Aa]t\s+(?:least|most)|[Uu]p\s+to|[Aa]s\s+(?:many|few|much)\s+as|(?:[Nn]o\s+)?(?:[Mm]ore|[Ff]ewer|[Ll]ess)\s+than|[Aa]n\s+estimated)\s+(?:[$€£]?\p{N}{1,20}(?:[.,]\p{N}{1,20}){0,6}%?(?![\p{L}\p{N}:/-])|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty)(?![\p{L}\p{N}-]))`;

const TOKEN = new RegExp(
  [
    String.raw`(?<amount>${AMOUNT})`,
    String.raw`(?<word>S\.p\.A\.|(?:\p{Lu}\.){1,6}(?:['’]s|-\p{Ll}{2,20})?(?![\p{L}\p{N}])|(?:${ABBREVIATION})\.(?:['’]s)?|\p{L}[\p{L}\p{M}\p{N}]{0,60}(?:(?:[-'’&]|\.(?=\p{Ll}))[\p{L}\p{N}][\p{L}\p{M}\p{N}]{0,60}){0,8}(?:(?<=s)['’](?=\s\p{L}))?)`,
    String.raw`(?<number>[$€£#]?\p{N}[\p{N}]{0,20}(?:[.,:/]\p{N}{1,20}){0,6}(?:%|\p{Ll}{2}\b)?(?:-\p{L}{1,30}){0,4})`,
    String.raw`(?<mark>--|${'``'}|''|[^\s\p{L}\p{N}_*])`,
  ].join('|'),
  'gu',
);

/**
 * The tokens of a sentence. A temporal expression among `mentions` (which are in order, without overlap) is one token;
 * an expression that begins before the sentence or ends after it is left to its words.
 */
export function tokensOf(
  text: string,
  sentence: TextRange,
  mentions: readonly FoundMention[],
  quoted: readonly TextRange[],
): Token[] {
  const tokens: Token[] = [];
  let from = sentence.start;
  const isQuoted = quoteLookup(quoted);
  for (const mention of mentions) {
    if (mention.start < from || mention.end > sentence.end) continue;
    const end =
      mention.end + (/^['’]s?(?=\s)/.exec(text.slice(mention.end, mention.end + 3))?.[0].length ?? 0);
    addWords(from, mention.start);
    tokens.push(tokenAt(mention.start, end, 'time', mention));
    from = end;
  }
  addWords(from, sentence.end);
  return tokens;

  function addWords(start: number, end: number): void {
    for (const { 0: match, index, groups } of text.slice(start, end).matchAll(TOKEN)) {
      const isNumber = groups?.number !== undefined || groups?.amount !== undefined;
      const kind = groups?.word !== undefined ? 'word' : isNumber ? 'number' : 'mark';
      tokens.push(tokenAt(start + index, start + index + match.length, kind, null));
    }
  }

  function tokenAt(start: number, end: number, kind: Token['kind'], mention: FoundMention | null): Token {
    const words = text.slice(start, end);
    const isPlain = !/['’]/.test(words);
    const straight = isPlain ? words : words.replaceAll('’', "'");
    const possessive =
      !isPlain &&
      kind !== 'mark' &&
      /(?:'s|s')$/.test(straight) &&
      !/^(?:it|he|she|that|there|let|what|who)'s$/i.test(straight);
    const stem = possessive ? straight.replace(/'s$|'$/, '') : straight;
    const lower = stem.toLowerCase();
    const capital = /^\p{Lu}/u.test(words);
    return { start, end, text: words, lower, kind, possessive, capital, quoted: isQuoted(start), mention };
  }
}

/** For places in ascending order. */
function quoteLookup(ranges: readonly TextRange[]): (offset: number) => boolean {
  let at = 0;
  return (offset) => {
    while (at < ranges.length && ranges[at]!.end <= offset) at++;
    return (ranges[at]?.start ?? Infinity) <= offset;
  };
}
