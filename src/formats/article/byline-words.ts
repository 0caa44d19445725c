/** What begins a line of authors, in some of the languages that pages are in. */
export const LABEL =
  /^(?:(?:by|words by|written by|story by|text by|reported by|(?:(?:view|see|read) )?(?:all |more )?(?:posts|articles|stories) (?:by|from)|more (?:by|from)|بقلم|كتبت?|記者|记者|撰文)(?!\p{L}|[.-]\p{L})|(?:authors?|autore?n?|auteurs?|автор(?:ы|и)?|текст|文|作者)(?=\s{0,2}[:：/])|作者)\s{0,4}[:：/.]?\s{0,4}/iu;

/** Their like that are also parts of names (Von Miller): only before two words. */
export const LABEL_BEFORE_NAME = /^(?:von|par|por|di)\s(?=\S+\s\S)/iu;

/** A line that begins so may name its authors. */
export const OPENS_LINE =
  /^(?:by(?!\p{L}|-\p{L})|par\s|von\s|por\s|(?:авторы?|автори?|author|auteur|autore?)\s{0,2}:|بقلم)/iu;

/** Others had a part in the article, and did not write it. */
export const CREDIT =
  /^(?:(?:and|with)\s)?(?:photograph(?:s|y)?|photos?|pictures?|images?|illustrations?|illustrated|graphics?|video|edited|editing|translated|translation|additional reporting|additional contributions?|produced|fotos?|fotografías?)(?:\s(?:and|&)\s\w{1,20})?\s?(?:by|:|von)\s/iu;

/** What buttons say, and what stands where nobody filled in a name. */
export const NOBODY =
  /^(?:(?:follow|view|see|about|contact|more from|read more)(?: (?:the |this )?authors?(?:[’']s)?)?(?: (?:profile|page|bio))?|authors?|profile|bio|share|by|admin(?:istrator)?|webmaster|root|user|guest|anonymous|unknown|null|undefined|none|n\/?a|no[- ]?reply|info|staff|(?:the )?(?:newsroom|news ?desk|editorial (?:team|board|staff)|agencies|wires?|wire services?|news services?))$/iu;

/** A button beside a name. */
export const BUTTON = /\s(?:follow(?:ing)?|view profile|view bio|see profile|\+)$/iu;

/** What somebody does. None of the first is a surname; the others may stand for one (“Ann Writer”). */
export const NEVER_NAME =
  /(?<!\p{L})(?:staff(?:ers?)?|bureau|desk|newsroom|updated|published|posted)(?!\p{L})/iu;
export const ROLE =
  /(?<!\p{L})(?:correspondents?|editors?|reporters?|writers?|columnists?|producers?|analysts?|photographers?|contributors?|journalists?|commentators?|redakteur(?:in)?|rédact(?:eur|rice)|correspondante?|корреспондент|редактор|журналист|обозреватель|kolumnist)(?!\p{L})/iu;

/** What stands before the name of a trade, and before no surname. */
export const QUALIFIER =
  /^(?:staff|guest|senior|junior|chief|deputy|managing|executive|associate|assistant|contributing|special|our|own|the|political|politics|foreign|defen[cs]e|diplomatic|security|military|science|health|medical|tech(?:nology)?|business|econom(?:y|ics)|finance|financial|markets?|money|sports?|football|news|city|metro|web|digital|online|multimedia|national|international|world|global|regional|local|europe(?:an)?|asia|africa|middle|east|white|house|features?|cultur(?:e|al)|arts?|music|film|books?|video|photo|picture|data|investigati(?:ve|ons)|freelance|environment(?:al)?|climate|energy|education|crime|courts?|legal|justice|law|religion|travel|food|opinion|editorial|general|breaking|royal|media|social|affairs|home|state|county|night|weekend|sunday|consumer|transport|housing|industry|labou?r)$/iu;

/** Agencies: authors only where nobody else is named. */
export const AGENCY =
  /^(?:(?:the )?associated press|ap|ap news|afp|agence france[- ]presse|reuters|thomson reuters|dpa|upi|pa media|press association|efe|ansa|tass|interfax|ria novosti|xinhua|kyodo(?: news)?|yonhap|anadolu(?: agency)?|bloomberg(?: news)?|ukrinform|pti|ani|ians|belga|apa|ntb|tt|ritzau|cna|aap)$/iu;

/** The last word of an outlet’s name. */
export const OUTLET =
  /\s(?:news|times|post|press|media|radio|tv|television|agency|magazine|gazette|journal|herald|tribune|observer|online|network)$/iu;

/** An institution: “for”, “in” and “and” may be parts of its name. */
export const INSTITUTION =
  /(?<!\p{L})(?:cent(?:er|re)|organi[sz]ation|association|council|committee|commission|institute|foundation|ministry|university|office|department|agency|union|federation|society|board|authority|group|project|coalition|league)(?!\p{L})/iu;

/** “Jane Doe in Kyiv”, “Jane Doe for Example Gazette”: the name ends before these. */
export const AFTER_NAME = /(?<=\S \S+)\s(?:in|for|at|from|of the|reports?|reporting)\s.*$/iu;
export const PLACE = /^(?:in|for|at|from|of|near|on|aboard|à|en|aus|из|в)\s/u;

/** When, how long it takes to read. */
export const TIME =
  /^(?:(?:\d{1,4}(?:st|nd|rd|th)?|\d{1,2}[:.h]\d\d(?:\s?[ap]\.?m\.?)?|\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.?|(?:mon|tues?|wed|wednes|thu|thurs|fri|sat|satur|sun)(?:day)?\.?|[ap]\.?m\.?|at|on|gmt|utc|[bcemp][ds]?t|updated?|published|posted|mins?|minutes?|hours?|days?|read|ago)(?:\s|$)){1,12}$/iu;

/** Parts two names in other languages, but is also a part of names (Ortega y Gasset): only between two of two words. */
export const CONJUNCTIONS = new Set('et und y e i и і та och og ja en a oraz ve και'.split(' '));

/** Lines in which nothing but names stands: in scripts with capital letters, of two words or more. */
const CAPITAL = String.raw`(?:(?:[dlDLO]|Mc|Mac|al|el|ad|an|ar|as)[’'-])?\p{Lu}[\p{L}\p{M}.’'-]{0,30}`;
const PARTICLE = String.raw`(?:de|da|di|del|della|der|den|des|du|dos|das|van|von|zu|zur|af|av|al|bin|bint|ibn|ben|la|le|el|ter|ten|te|y|e|i)`;
export const NAME = new RegExp(
  String.raw`^(?:${CAPITAL}(?: (?:${PARTICLE} ){0,3}${CAPITAL}){1,4}|\p{Lo}[\p{Lo}\p{M}]{0,30}(?:[ ・·]\p{Lo}[\p{Lo}\p{M}]{0,30}){0,4})$`,
  'u',
);
