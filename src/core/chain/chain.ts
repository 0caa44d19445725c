import { speakerKey } from '../compare/index.ts';
import type { Account, Dataset, TimelineEvent, Via } from '../model.ts';
import { numberSources } from '../sources.ts';
import { isCircular } from './circular.ts';

/** Somebody whom words came from, went through or came to. */
export interface ChainNode {
  id: string;
  /** `report` is one that the collection does not have. */
  kind: 'speaker' | 'report' | 'article';
  /** As it is named first; of an article its id. */
  name: string;
}

/** The words of an event passed from one to the next. */
export interface ChainLink {
  from: string;
  to: string;
  /** The accounts that it is made from. */
  accounts: Account[];
}

/** How the words of an event came to one article: from who is quoted, by whose reports. */
export interface ChainPath {
  /** The last is the article. */
  nodes: ChainNode[];
  accounts: Account[];
  /** The words that name those between, each once, in the order of the text. */
  words: Via[];
}

export interface Chain {
  nodes: ChainNode[];
  links: ChainLink[];
  /** In order of publication. */
  paths: ChainPath[];
  /** Somebody has it, by way of others, from themselves. Compiled collections have no such chain. */
  isCircular: boolean;
}

/**
 * How the words of an event came to the articles that tell it; null where no article passes on another’s report. An
 * account that passes on none is part of it where its article is such a report, or its speaker spoke to one.
 */
export function chainOf({ accounts }: TimelineEvent, dataset: Dataset): Chain | null {
  if (accounts.every(({ via }) => via.length === 0)) return null;
  const sources = numberSources(dataset);
  const numbers = new Map(sources.map(({ number, article }) => [article.id, number]));
  const reports = reportsByName(accounts, numbers);
  const { variants } = dataset.collection;
  const ways = [...accounts]
    .sort((a, b) => (numbers.get(a.article) ?? 0) - (numbers.get(b.article) ?? 0))
    .map((account) => ({ account, way: wayOf(account, reports, variants) }));

  const nodes = new Map<string, ChainNode>();
  const links = new Map<string, ChainLink>();
  const paths = new Map<string, ChainPath>();
  for (const { account, way } of belonging(ways)) {
    const known = way.map((node) => {
      const same = nodes.get(node.id) ?? node;
      nodes.set(node.id, same);
      return same;
    });
    addPath(paths, known, account);
    known.slice(1).forEach((to, index) => {
      addLink(links, known[index]!.id, to.id, account);
    });
  }
  const all = [...links.values()];
  return { nodes: [...nodes.values()], links: all, paths: [...paths.values()], isCircular: isCircular(all) };
}

interface Way {
  account: Account;
  way: ChainNode[];
}

/** The ways by a report, those to one, and those from whoever spoke to one. A way of one step has nobody before it. */
function belonging(ways: readonly Way[]): Way[] {
  const among = (some: readonly Way[]) => new Set(some.flatMap(({ way }) => way.map(({ id }) => id)));
  const retold = among(ways.filter(({ account }) => account.via.length > 0));
  const reports = ways.filter(({ way }) => retold.has(way.at(-1)!.id));
  const named = among(reports);
  return ways.filter(({ way }) => way.length > 1 && (retold.has(way.at(-1)!.id) || named.has(way[0]!.id)));
}

/** From the speaker over the reports to the article. */
function wayOf(
  { speaker, via, article }: Account,
  reports: ReadonlyMap<string, string>,
  variants: readonly (readonly string[])[],
): ChainNode[] {
  const from: ChainNode[] =
    speaker === null
      ? []
      : [{ id: `speaker:${speakerKey(speaker, variants)}`, kind: 'speaker', name: speaker }];
  const between = via.map(({ name }): ChainNode => {
    const report = reports.get(speakerKey(name));
    return report === undefined
      ? { id: `report:${speakerKey(name)}`, kind: 'report', name }
      : { id: `article:${report}`, kind: 'article', name: report };
  });
  return [...from, ...between, { id: `article:${article}`, kind: 'article', name: article }];
}

/** Articles by the name that they are passed on under: one who names the report tells it for those who do not. */
function reportsByName(
  accounts: readonly Account[],
  known: ReadonlyMap<string, number>,
): Map<string, string> {
  const reports = new Map<string, string>();
  for (const { name, article } of accounts.flatMap(({ via }) => via)) {
    const key = speakerKey(name);
    if (article !== null && known.has(article) && !reports.has(key)) reports.set(key, article);
  }
  return reports;
}

function addPath(paths: Map<string, ChainPath>, nodes: ChainNode[], account: Account): void {
  const key = nodes.map(({ id }) => id).join('\n');
  const path = paths.get(key) ?? { nodes, accounts: [], words: [] };
  paths.set(key, path);
  path.accounts.push(account);
  for (const words of account.via) {
    if (!path.words.some(({ start, end }) => start === words.start && end === words.end))
      path.words.push(words);
  }
  path.words.sort((a, b) => a.start - b.start || a.end - b.end);
}

function addLink(links: Map<string, ChainLink>, from: string, to: string, account: Account): void {
  const key = `${from}\n${to}`;
  const link = links.get(key) ?? { from, to, accounts: [] };
  links.set(key, link);
  if (!link.accounts.includes(account)) link.accounts.push(account);
}
