import { isMap, isSeq, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import { endOfItem, itemParts, pairParts, type Part } from './yaml/parts.ts';
import { dateValue, yamlText } from './yaml/yaml-text.ts';

export type Split = { ok: true; text: string; ids: string[] } | { ok: false; why: string };

/** An id for what a telling was by itself. */
export type NameEvent = (title: string, when: string, account: string) => string;

/** A mapping’s values, as a file has them. */
type Values = Record<string, unknown>;

/**
 * Takes an event of a file apart that was proposed from several tellings: one event for each account, with what the
 * telling was by itself. All else in the file stays as it is, character for character, and so do the accounts, with
 * their comments. The first keeps id and title; `nameEvent` gives the others their ids.
 */
export function splitInFile(text: string, id: string, nameEvent: NameEvent): Split {
  const document = parseDocument(text, { schema: 'core', uniqueKeys: false });
  const list = document.contents;
  const map = isSeq(list) ? list.items.find((item) => isMap(item) && idOf(item) === id) : undefined;
  if (document.errors.length > 0 || !isMap(map)) return refuse('it does not stand in this file');
  const accounts = map.get('accounts');
  const event = map.toJSON() as Values;
  const tellings = (event['proposed'] as Values | null | undefined)?.['joined'];
  if (!Array.isArray(tellings)) return refuse('it was not proposed from several tellings');
  if (!isSeq(accounts) || accounts.items.length < 2) return refuse('it has one account only');
  if (map.flow === true || accounts.flow === true) return refuse('it is written in one line, in brackets');

  const end = endOfItem(text, map);
  const parts = pairParts(text, map, end);
  const slices = itemParts(text, accounts, parts.get('accounts')!.end);
  const matched = match(accounts, tellings as Values[]);
  const ids = [id];
  const others = slices.slice(1).map((slice, place) => {
    const account = withLineEnd(text.slice(slice.start, slice.end));
    const telling: Values = { ...event, reasons: [], ...matched[place + 1] };
    const ownId = nameEvent(String(telling['title']), String(telling['when']), account);
    ids.push(ownId);
    return singleEvent(ownId, telling, account, ' '.repeat(dashColumn(text, map)));
  });
  const first = firstEvent(text, map, parts, slices[0]!, { ...event, reasons: [], ...matched[0] });
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const written = [first, ...others].map((part) => part.replace(/\r?\n/g, eol)).join(eol);
  const start = [...parts.values()][0]!.start;
  const result = text.slice(0, start) + written + text.slice(end);
  return parseDocument(result, { uniqueKeys: false }).errors.length === 0
    ? { ok: true, text: result, ids }
    : refuse('it is written in a way that cannot be taken apart');
}

function idOf(map: YAMLMap): unknown {
  const id = map.get('id');
  return typeof id === 'number' ? String(id) : id;
}

function refuse(why: string): Split {
  return { ok: false, why };
}

/** Each account’s telling: those of an article in their order, as far as there are as many of both; else none. */
function match(accounts: YAMLSeq, tellings: readonly Values[]): (Values | undefined)[] {
  const articles = accounts.items.map((account) => (isMap(account) ? account.get('article') : null));
  const seen = new Map<unknown, number>();
  return articles.map((article) => {
    const own = tellings.filter((telling) => telling['article'] === article);
    const place = seen.get(article) ?? 0;
    seen.set(article, place + 1);
    const isSame = own.length === articles.filter((other) => other === article).length;
    return isSame ? own[place] : undefined;
  });
}

/** The event as it stands, with one account, and the date and modality that this telling has. */
function firstEvent(
  text: string,
  map: YAMLMap,
  parts: ReadonlyMap<string, Part>,
  account: Part,
  telling: Values,
): string {
  const indent = ' '.repeat(keyColumn(text, map));
  const put = ({ start, at }: Part, value: Values) =>
    text.slice(start, at) + indented(yamlText(value), indent).slice(indent.length);
  const written = [...parts].map(([key, part]) => {
    if (key === 'accounts') return withLineEnd(text.slice(part.start, account.end));
    if (key === 'proposed') return put(part, { proposed: proposedOf(telling) });
    const isOther = (key === 'when' || key === 'modality') && telling[key] !== map.get(key);
    return isOther ? put(part, { [key]: telling[key] }) : text.slice(part.start, part.end);
  });
  return withLineEnd(written.join(''));
}

function singleEvent(id: string, telling: Values, account: string, indent: string): string {
  const { title, when, theme, modality, actors } = telling;
  const isThere = ([, value]: [string, unknown]) =>
    value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0);
  const head = Object.entries({ id, title, when: dateValue(String(when)), theme, modality, actors });
  const before = `${yamlText([Object.fromEntries(head.filter(isThere))])}  accounts:\n`;
  const after = yamlText({ proposed: proposedOf(telling) });
  return indented(before, indent) + account + indented(after, `${indent}  `);
}

function proposedOf({ reasons, confidence }: Values): Values {
  return { reasons, ...(typeof confidence === 'number' && { confidence }) };
}

function indented(text: string, indent: string): string {
  return text.replace(/^(?=.)/gm, indent);
}

function withLineEnd(text: string): string {
  return text.endsWith('\n') ? text : `${text}\n`;
}

/** The column of the dash before an item. */
function dashColumn(text: string, map: YAMLMap): number {
  const at = map.range?.[0] ?? 0;
  return /^ */.exec(text.slice(text.lastIndexOf('\n', at - 1) + 1))![0].length;
}

/** The column of a mapping’s keys. */
function keyColumn(text: string, map: YAMLMap): number {
  const at = map.range?.[0] ?? 0;
  return at - (text.lastIndexOf('\n', at - 1) + 1);
}
