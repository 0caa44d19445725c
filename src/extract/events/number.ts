import type { Token } from './grammar/tokens.ts';
import { PREPOSITIONS, RELATIVES } from './words/function-words.ts';
import { INSTITUTIONAL } from './words/name-words.ts';
import { GIVEN_NAMES } from './words/given-names.ts';
import { isPeople, nationOf } from './words/nations.ts';

const PLURALS = new Set(
  'people police men women children troops dozens hundreds thousands millions scores personnel media gunmen policemen congressmen firemen fishermen two three four five six seven eight nine ten eleven twelve several many both few'.split(
    ' ',
  ),
);
const SINGULARS = new Set(
  'news politics series economics mathematics headquarters congress process access business crisis analysis basis press progress success loss glass virus census campus chorus status bus gas alliance lens chaos'.split(
    ' ',
  ),
);

/** Before a name these say that it is one person’s. */
const OFFICES = new Set(
  'president minister justice senator judge mayor governor secretary chancellor king queen prince princess pope general colonel captain sheriff mr mr. mrs mrs. ms ms. dr dr. sen sen. rep rep. gov gov. sir lord lady spokesman spokeswoman chairman chairwoman founder director ceo coach chief head boss leader commissioner superintendent'.split(
    ' ',
  ),
);

/** Plurals that no name looks like. */
const NOUN_IN_S =
  /(?:[^m]ers|tors|ists|ials|ites|ians|ants|ents|ions|ings|ies|oops|ights|eels|ebels|ports|tes|ives|ges|ces|ses)$/;

/** Names in -s that are one thing. */
const SINGULAR_NAMES =
  /^(?:Times|News|Reuters|Hamas|Texas|Paris|Brussels|Airlines|Airways|Industries|Motors|Systems|Brothers|Associates|Partners|Holdings|Enterprises|Stores|Technologies|Laboratories|Communications|Affairs|Sachs|Athens|Congress|Honduras|Cyprus|Laos|Belarus|Maduro|Xinhua|Biden)$|ss$|us$|is$/;

/** Whether a subject is plural; null where its words do not tell. Places of tokens, `to` exclusive. */
export function isPlural(tokens: readonly Token[], from: number, to: number): boolean | null {
  if (isList(tokens, from, to)) return true;
  const opening = tokens.slice(from, Math.min(to, from + 3)).map(({ lower }) => lower);
  if (
    /^(?:an? )?(?:number|majority|couple|handful|range|series|total) of$/.test(
      opening.slice(opening.indexOf('of') - 2, opening.indexOf('of') + 1).join(' '),
    )
  )
    return opening.includes('series') ? null : true;
  if (
    /^(?:presidents|ministers|leaders|senators|generals|governors|representatives)$/.test(
      tokens[from]?.lower ?? '',
    )
  )
    return true;
  // “An arms treaty paring back arsenals of Freedonia and Sylvania”
  const own = tokens.slice(from, to);
  const ends = own.findIndex(({ lower }, i) => i > 1 && (PREPOSITIONS.has(lower) || /ing$/.test(lower)));
  if (
    /^(?:an?|each|every)$/.test(own[0]?.lower ?? '') &&
    !own.slice(0, ends < 0 ? own.length : ends).some(({ lower }) => lower === 'and') &&
    own[ends]?.lower !== 'of' &&
    !/^(?:dozen|hundred|thousand|million|few|score|couple)$/.test(own[1]?.lower ?? '')
  )
    return false;
  let end = from;
  // The head of the phrase: what comes before “of”, “in”, “who”, a comma.
  while (end < to) {
    const { lower, text, kind } = tokens[end]!;
    if (
      end > from &&
      (PREPOSITIONS.has(lower) ||
        RELATIVES.has(lower) ||
        text === ',' ||
        lower === 'that' ||
        lower === 'to' ||
        (/ing$/.test(lower) && !tokens[end]!.capital && /[^s]s$|^people$/.test(tokens[end - 1]!.lower))) &&
      kind !== 'number' &&
      // “over 100 men”, but “countries around Asia”
      !(/^(?:over|about|around|at|than|near)$/.test(lower) && isAmount(tokens, end + 1))
    )
      break;
    end++;
  }
  const phrase = tokens.slice(from, end);
  // “Council of Fredo and Council of Ardane”, “envoys of Lee as well as Roe”: one, or two?
  if (tokens.slice(end + 1, to).some(({ lower, quoted }) => !quoted && /^(?:and|well)$/.test(lower)))
    return null;
  if (phrase.some(({ lower }) => lower === 'and') && !phrase.some(({ quoted }) => quoted))
    return tokens[end]?.lower === 'of' && end < to && INSTITUTIONAL.test(phrase.at(-1)!.text)
      ? null
      : joined(phrase);
  const head = phrase.findLast(({ kind }) => kind === 'word');
  const number = phrase.find(({ kind }) => kind === 'number');
  if (head === undefined) return number === undefined ? null : number.text !== '1';
  const { lower, text } = head;
  // “attorneys general”, “spokesmen”
  if (!head.capital && /al$/.test(lower) && phrase.some(({ lower: word }) => /[^s]s$/.test(word)))
    return null;
  if (/[^u]men$/.test(lower) && lower.length > 4) return true;
  if (SINGULAR_NAMES.test(text) && head.capital) return false;
  const capital = head.capital && !(from === 0 && head === tokens.find(({ kind }) => kind === 'word'));
  if (head.possessive) return null;
  // “Mr. Lees”
  if (/^(?:mr|mrs|ms|dr|sir|lord|lady)\.?$/.test(phrase[0]!.lower)) return false;
  // “Chief Justice John Roberts”
  if (
    capital &&
    end - from > 2 &&
    phrase.slice(0, -1).some(({ lower: word }, i) => i < 3 && OFFICES.has(word))
  )
    return false;
  if (
    phrase.length <= 4 &&
    phrase.some(
      ({ text: word }, i) => i < phrase.length - 1 && GIVEN_NAMES.has(word) && phrase.at(-1)!.capital,
    )
  )
    return false;
  if (isPeople(text) || PLURALS.has(lower)) return true;
  if (nationOf(text) !== null || SINGULARS.has(lower)) return false;
  if (/^(?:he|she|it)$/.test(lower)) return false;
  if (lower === 'they') return true;
  if (capital)
    return /^(?:\S*Sox|Democrats|Republicans|Rebels|Houthis|Kurds|Serbs|Senators|Lawmakers|Officials|Nations|States|Forces)$/.test(
      text,
    ) && !phrase.some(({ text: word }) => /^(?:United|National)$/.test(word))
      ? true
      : /^(?:Nations|States)$/.test(text)
        ? false
        : text.endsWith('s') && !SINGULAR_NAMES.test(text)
          ? // “the Rams” are several.
            tokens[from]!.lower === 'the' && phrase.length <= 3 && /[^s]s$/.test(text)
            ? true
            : null
          : false;
  // “Simmons sang”: at the beginning of a sentence a name looks like a noun.
  if (from === 0 && to === 1 && lower.endsWith('s') && !NOUN_IN_S.test(lower)) return null;
  if (/[^su]s$/.test(lower) && !/(?:ss|us|is)$/.test(lower)) return true;
  return lower.endsWith('s') ? null : false;
}

/** “100”, “least 100” */
function isAmount(tokens: readonly Token[], at: number): boolean {
  return [at, at + 1].some(
    (i) =>
      tokens[i]?.kind === 'number' ||
      /^(?:a|one|two|three|four|five|six|seven|eight|nine|ten|half|dozens?|hundreds?)$/.test(
        tokens[i]?.lower ?? '',
      ),
  );
}

/** “A, B and C” */
function isList(tokens: readonly Token[], from: number, to: number): boolean {
  const and = tokens.findLastIndex(({ lower }, i) => i > from && i < to && lower === 'and');
  const comma = tokens.findIndex(({ text }, i) => i >= from && i < and && text === ',');
  return (
    comma > from &&
    !tokens.slice(from, to).some(({ lower }) => RELATIVES.has(lower) || PREPOSITIONS.has(lower))
  );
}

/** “Russia and Ukraine” are two; “the Ministry of Trade and Industry”, “the funeral home and cemetery operator” are one. */
function joined(phrase: readonly Token[]): boolean | null {
  const at = phrase.findIndex(({ lower }) => lower === 'and');
  // “CEO and co-founder Adam Neumann”
  const firstName = phrase.findIndex(({ capital }, i) => i > at && capital);
  const isOffice =
    phrase
      .slice(0, at)
      .every(({ text, lower, capital }) => !capital || OFFICES.has(lower) || /^\p{Lu}{2,}$/u.test(text)) &&
    firstName > at + 1 &&
    !/s$/.test(phrase[firstName - 1]!.lower);
  if (isOffice && phrase.slice(firstName).every(({ capital }) => capital)) return false;
  // “Health and Human Services Secretary Ann Lee”: one, or two?
  const titled = phrase.findIndex(({ lower, capital }, i) => i > at + 1 && capital && OFFICES.has(lower));
  if (titled > 0 && titled < phrase.length - 1) return null;
  // “Search and Rescue Agency chief Ann Lee”
  const office = phrase.findIndex(({ lower, capital }, i) => i > at && !capital && OFFICES.has(lower));
  if (office > at && office < phrase.length - 1 && phrase.slice(office + 1).every(({ capital }) => capital))
    return false;
  const last = phrase.at(-1)!;
  // “resident and contributor Ann Lee”: one, or two?
  if (last.capital && at > 0 && !phrase[at - 1]!.capital) return null;
  const plain = phrase.filter(({ lower }) => !/^(?:and|the|of)$/.test(lower));
  if (plain.every(({ capital }) => capital) && INSTITUTIONAL.test(last.text)) return false;
  const own = phrase
    .slice(at + 1)
    .some(
      ({ lower, capital, kind }) =>
        capital || kind === 'number' || /^(?:the|a|an|its|his|her|their)$/.test(lower),
    );
  if (/^(?:the|a|an|its|his|her|their)$/.test(phrase[0]!.lower) && !own && !/s$/.test(last.lower))
    return null;
  return phrase.slice(0, at).some(({ lower }) => lower === 'of') ? null : true;
}
