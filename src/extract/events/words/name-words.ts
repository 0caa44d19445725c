/** Before a name, and no part of it as an actor. */
export const TITLES = new Set(
  `president prime minister foreign defense defence interior secretary general chancellor premier senator representative congressman governor mayor king queen prince
  princess pope general lieutenant colonel major captain admiral sergeant judge justice attorney professor doctor mr mr. mrs mrs. ms ms. dr dr. gen gen. lt lt. col col. sen sen. rep rep. gov gov. spokesman
  spokeswoman spokesperson chief chairman chairwoman director ambassador deputy vice leader former acting state treasury commander sheikh ayatollah saint sir lord lady rev rev.`.split(
    /\s+/,
  ),
);

/** Small words within names. */
export const JOINING = new Set([
  'of',
  'the',
  'for',
  'and',
  'de',
  'al',
  'bin',
  'von',
  'van',
  'der',
  'del',
  'la',
  '&',
  'da',
  'dos',
  'ibn',
]);

/** Of those, what may only stand before a capital within the name of an institution. */
export const INSTITUTION =
  /^(?:Ministry|Department|Bank|House|Court|University|Republic|Council|Board|Bureau|Office|Institute|Church|Chamber|Federation|Organization|Organisation|Union|League|Party|Army|Secretary|Minister|Chief|Director|Commission|Committee|Agency|Association|Kingdom|Bay|Gulf|Isle|Cape|District|City|Academy|Center|Centre|Museum|Congress|Parliament|Senate|Government|Navy|Police|Assembly|Administration|Embassy|Force|Forces|Duma|Knesset|Cabinet)$/;

/** What a sentence may open with as well. */
export const COMMON =
  /^(?:police|officials|rebels|people|lawmakers|talks|troops|nobody|everyone|someone|everything|nothing|something|fighting|parliament|congress|government|authorities|work|construction|trading|production|inflation|unemployment|unrest|violence|protest|war|fire|rain|snow|demand|oil|gold|gas)$/;

/** With a capital, and no names. */
export const NO_NAME =
  /^(?:I|A|An|The|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|GMT|EST|EDT|BST|Author|Title|By|Photo|But|And|Or|So|Yet|If|When|While|As|In|On|At|He|She|It|They|We|You|This|That|These|Those|There|His|Her|Their|Its|Then|Western|Eastern|Northern|Southern|Mr\.?|Mrs\.?|Ms\.?|ONE|TWO|THREE|FOUR|FIVE|SIX|SEVEN|EIGHT|NINE|TEN|POLICE)$/;

/** Words in the names of organisations. */
export const INSTITUTIONAL =
  /\b(?:Inc|Corp|Co|Ltd|PLC|AG|SA|Group|Bank|Company|Ministry|Department|Party|Union|Council|Service|Administration|Bureau|Nations|Institute|Court|Congress|Parliament|Senate|Army|Police|Committee|Commission|Agency|Organi[sz]ation|Association|University|News|Times|Post|Airlines?|Airways|Motors|Electric|Energy|Pharmaceuticals|Technologies|Foods|Insurance|Industries|Holdings|Partners|House|Board|Office|Bureau|Fund|Forces?|Government|Administration|[A-Z]{3,})\b/;

/** Who holds one of these speaks for a state or a town. */
export const OFFICE =
  /^(?:president|minister|chancellor|premier|king|queen|pope|secretary|ambassador|governor|mayor)$/;
