import { isParagraph, type Found, type Line, type Page } from './page.ts';

const SHARING =
  /\b(?:share(?:d|s)?(?: this| on| via| with| article| story| post| link)*|tweet|twitter|facebook|linkedin|whatsapp|pinterest|reddit|telegram|flipboard|instagram|messenger|bluesky|threads|mastodon|copy (?:the )?link|link copied|copied)\b/giu;
const BESIDE =
  /\b(?:x|e-?mail|print|save|bookmark|pocket|gift(?: this)?(?: article| full article)?|more|link|copy|comments?|listen|full|this|article|story|page|on|to|via|click|opens? in (?:a )?new (?:window|tab)|options|follow|us|like|pin it|resize|font size|close|url|a|friend|or|and|by|sharing|sms|text|message|google news|wechat|vk|viber|line|tumblr|youtube|rss|loading)\b/giu;
const LONGEST_BAR = 200;

/** What menus are made of. */
const SECTION =
  /^(?:home(?:page)?|news|world|u\.?s\.?|u\.?k\.?|europe|asia|africa|politics|business|economy|markets|money|tech(?:nology)?|science|health|sports?|football|culture|arts|entertainment|lifestyle|life|style|travel|food|opinions?|editorials?|comment|analysis|video|videos|photos|pictures|podcasts?|live|latest|more|weather|climate|environment|education|local|national|international|games|crosswords?|jobs|careers|about(?: us)?|contact(?: us)?|advertise|help|faq|privacy(?: policy)?|terms(?: of (?:use|service))?|cookie policy|accessibility|sitemap|site map|newsletters?|subscribe|sign in|log ?in|search|menu|e-?paper|archives?|shop|membership|magazine|investigations?|defen[cs]e|society|history|books|film|music|real estate|obituaries|facebook|twitter|instagram|youtube|rss)$/iu;

/** Fewer lines are a name above an article; of so many these must be known. */
const SHORTEST_MENU = 3;
const LEAST_KNOWN = 0.5;

/** “Share Tweet Email Print” */
export function shareBars({ lines }: Page): Found[] {
  return lines.flatMap(({ words }, line) => {
    if (words.length > LONGEST_BAR || words.search(SHARING) === -1) return [];
    const rest = words.replace(SHARING, ' ').replace(BESIDE, ' ');
    return /[\p{L}]/u.test(rest) ? [] : [{ line, kind: 'share bar' }];
  });
}

/** Menus: names of sections, one a line or all on one, before the story or after it. */
export function menus({ lines, first, last }: Page): Found[] {
  const found: Found[] = [];
  let from = 0;
  for (let i = 0; i <= lines.length; i++) {
    const line = lines[i];
    const within = first !== -1 && i >= first && i <= last;
    const row = line !== undefined && !within && isMenuLine(line);
    if (line !== undefined && !within && !row && isShort(line)) continue;
    found.push(...sectionsOf(lines, from, i));
    if (row) found.push({ line: i, kind: 'navigation' });
    from = i + 1;
  }
  return found;
}

/** From the first known name to the last of a run of short lines, where there are enough. */
function sectionsOf(lines: readonly Line[], from: number, to: number): Found[] {
  const known: number[] = [];
  for (let i = from; i < to; i++) if (SECTION.test(lines[i]!.words)) known.push(i);
  const [first = 0] = known;
  const last = known.at(-1) ?? -1;
  const length = last + 1 - first;
  if (length < SHORTEST_MENU || known.length < length * LEAST_KNOWN) return [];
  return Array.from({ length }, (_, i) => ({ line: first + i, kind: 'navigation' }));
}

function isShort({ words }: Line): boolean {
  return words.length <= 30 && !/[.!?]$/u.test(words);
}

/** “Home | News | World | Sport” */
function isMenuLine(line: Line): boolean {
  if (line.words.length > 400 || isParagraph(line)) return false;
  const parts = line.words.split(/\s*[|·•>»›/]\s*|\s{2,4}/u).filter((part) => part !== '');
  return (
    parts.length >= SHORTEST_MENU &&
    parts.filter((part) => SECTION.test(part)).length >= parts.length * LEAST_KNOWN
  );
}
