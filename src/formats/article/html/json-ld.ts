/** One thing that a page describes in JSON-LD. Values are whatever somebody wrote. */
export type Thing = Readonly<Record<string, unknown>>;

export interface PageData {
  /** The articles it describes, the page’s own first. */
  articles: Thing[];
  /** What describes the page without being an article, as WordPress writes it. */
  pages: Thing[];
  /** By `@id`, for what names another. */
  byId: ReadonlyMap<string, Thing>;
}

const ARTICLE = /(?:Article|Posting|Report|Reportage|Review|Analysis)$/;
const PAGE = /(?:WebPage|ItemPage|AboutPage)$/;

/** What templates leave behind the last of a list; strings are matched, so that commas in them stay. */
const TRAILING_COMMA = /(?<string>"(?:[^"\\]|\\.)*")|,(?=\s*[}\]])/gu;

/** Things looked at, at most, in one page. */
const MOST_THINGS = 20_000;

/** What a page says of itself in JSON-LD; scripts that are no JSON count for nothing. */
export function readJsonLd(document: Document): PageData {
  const things: Thing[] = [];
  for (const script of document.querySelectorAll('script[type]')) {
    if (!/^\s*application\/ld\+json\b/i.test(script.getAttribute('type') ?? '')) continue;
    collect(parse(script.textContent ?? ''), things);
  }
  const byId = new Map<string, Thing>();
  for (const thing of things) {
    const id = thing['@id'];
    // One that only refers (`{"@id": …}`) says nothing.
    if (typeof id === 'string' && Object.keys(thing).length > 1 && !byId.has(id)) byId.set(id, thing);
  }
  return {
    articles: things.filter((thing) => isOf(thing, ARTICLE)),
    pages: things.filter((thing) => isOf(thing, PAGE)),
    byId,
  };
}

/** The text of a value: a string, `{ "@value": … }`, `{ "name": … }`, a reference, or the first of a list of these. */
export function textOf(value: unknown, { byId }: PageData): string | null {
  const first = (Array.isArray(value) ? value[0] : value) as unknown;
  if (typeof first === 'string') return first.trim() === '' ? null : first;
  if (!isThing(first)) return null;
  const thing = resolve(first, byId);
  const named = thing['@value'] ?? thing['name'] ?? thing['headline'];
  return typeof named === 'string' && named.trim() !== '' ? named : null;
}

/** The texts of a value that may be a list. */
export function textsOf(value: unknown, data: PageData): string[] {
  const values: unknown[] = Array.isArray(value) ? value : [value];
  return values.map((item) => textOf(item, data)).filter((text) => text !== null);
}

/** The first address in a value: a string, `{ "@id": … }` or `{ "url": … }`. */
export function addressOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (!isThing(value)) return null;
  const address = value['@id'] ?? value['url'];
  return typeof address === 'string' ? address : null;
}

function resolve(thing: Thing, byId: ReadonlyMap<string, Thing>): Thing {
  const id = thing['@id'];
  const isReference = typeof id === 'string' && thing['name'] === undefined;
  return (isReference ? byId.get(id) : undefined) ?? thing;
}

function parse(script: string): unknown {
  const bare = script
    .replace(/^\s*(?:<!--|<!\[CDATA\[|\/\/<!\[CDATA\[)/, '')
    .replace(/(?:-->|(?:\/\/)?\]\]>|;)\s{0,64}$/, '');
  const onOneLine = bare.replace(/\p{Cc}/gu, ' ');
  for (const json of [script, bare, onOneLine, onOneLine.replace(TRAILING_COMMA, '$<string>')]) {
    try {
      return JSON.parse(json);
    } catch {
      // Then the next, which is more lenient.
    }
  }
  return null;
}

/** All things in a value, in order: lists, `@graph`, and what is nested in things. */
function collect(value: unknown, things: Thing[]): void {
  const waiting = [value];
  while (waiting.length > 0 && things.length < MOST_THINGS) {
    const next = waiting.pop();
    if (Array.isArray(next)) waiting.push(...next.slice(0, MOST_THINGS).reverse());
    else if (isThing(next)) {
      if (next['@type'] !== undefined || next['@id'] !== undefined) things.push(next);
      waiting.push(
        ...Object.values(next)
          .filter((inner) => typeof inner === 'object')
          .reverse(),
      );
    }
  }
}

function isOf(thing: Thing, type: RegExp): boolean {
  const types: unknown[] = [thing['@type']].flat();
  return types.some((name) => typeof name === 'string' && type.test(name));
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
