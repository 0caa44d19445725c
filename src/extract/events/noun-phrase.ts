import { baseOfPast, isRegularPast } from './words/verb-forms.ts';

/** What is left of a subject that was taken apart wrongly has no noun, or no end, or begins with a verb. */
export function isNounPhrase(words: string): boolean {
  const [first = ''] = words.split(' ');
  return (
    /\p{L}{2}/u.test(words) &&
    words.length <= 160 &&
    !NO_SUBJECT.test(words) &&
    !OPENS_LIST.test(words) &&
    !OPENS_OTHERWISE.test(words) &&
    (/^\p{Lu}/u.test(first) || baseOfPast(first) === null || isRegularPast(first)) &&
    !/ (?:he|she|they|it|we|I|who|which|that|and|or|but)$/.test(words) &&
    !/\b(?:after|before|since|until|when|while|because|although)\b/.test(words)
  );
}

/** “Fredo’s newest”, of “Fredo’s newest, largest ship”: what it is follows. */
const OPENS_LIST =
  /(?:['’]s|its|their|the|The) (?:new|larg|bigg|old|young|lat|great|high|low|long|strong|rich|poor|fast|small|(?!pr)\p{L}+i)est$/u;

const NO_SUBJECT =
  /^been |^(?:being|having|however|meanwhile|moreover|also|still|then|instead|earlier|later|separately|everything|something|nothing|anything|things|life|lot|that|what|last|first|once|again|others)$|^(?:same|next|previous|following) |[:;](?!\d)|\b(?:that|it|he|she|there|what|who|they|we|you|i)['’](?:s|re|ve|d|ll|m)\b|^(?:sign|click|subscribe|follow|join|listen|download|learn|tap|check out|read|get|watch|see) (?:up|here|to|for|us|our|more|the|this|now)\b/i;
const OPENS_OTHERWISE =
  /^(?:(?:over|under|about|around)(?! (?:\d|an? |one|two|three|four|five|six|seven|eight|nine|ten|half|dozens|hundreds|thousands))|in|on|at(?! (?:least|most) )|by|for|with|from|as(?! (?:many|few|much) as )|to|of|during|following|despite|since|until|within|without|against|between|among|amid|if|and|or|but|according|after|before|when|while|because|than|how|why|what|each|every|which|who|whose|whom)\b/i;
