export type Kind = 'page' | 'archive' | 'markdown' | 'text';

const ENDINGS: Readonly<Partial<Record<string, Kind>>> = {
  html: 'page',
  htm: 'page',
  xhtml: 'page',
  shtml: 'page',
  mhtml: 'archive',
  mht: 'archive',
  md: 'markdown',
  markdown: 'markdown',
  mdown: 'markdown',
  mkd: 'markdown',
  txt: 'text',
  text: 'text',
};

/** Whether a file looks by its name like an article that can be read: for folders that hold other things besides. */
export function isArticleName(name: string): boolean {
  return Object.hasOwn(ENDINGS, endingOf(name)) && !name.slice(name.lastIndexOf('/') + 1).startsWith('.');
}

const LOOKED_AT = 2000;

const IS_PAGE =
  /^\s{0,200}(?:<\?xml[^>]{0,300}>\s{0,200})?(?:<!--[^>]{0,600}-->\s{0,200}){0,4}<(?:!doctype\s{1,10}html|html|head|body)\b/i;
const HAS_TAGS = /<(?:p|div|h[1-6]|article|body|br|span|a|table)\b[^<>]{0,2000}>/i;
const IS_ARCHIVE = /^[\w-]{1,40}:[^]{0,1900}?content-type:\s{0,40}multipart\/related/i;

/**
 * What a file is: by what it holds where that is plain, else by its name. `start` is its opening words, as many as there are
 * up to some thousands.
 */
export function kindOf(name: string, start: string): Kind {
  const opening = start.slice(0, LOOKED_AT);
  if (IS_PAGE.test(opening)) return 'page';
  if (IS_ARCHIVE.test(opening)) return 'archive';
  const ending = endingOf(name);
  const byName = (Object.hasOwn(ENDINGS, ending) ? ENDINGS[ending] : null) ?? 'text';
  // A name can say page, and the file hold its text alone.
  if (byName === 'page') return HAS_TAGS.test(start) ? 'page' : 'text';
  return byName === 'archive' ? 'text' : byName;
}

function endingOf(name: string): string {
  return /\.([a-z]{1,10})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
}
