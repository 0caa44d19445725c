import type { ParseArgsConfig } from 'node:util';
import type { Console } from './console.ts';

export type Name = 'compile' | 'mentions' | 'new' | 'add' | 'propose' | 'split' | 'publish';

export type Values = Record<string, string | boolean | (string | boolean)[] | undefined>;

export interface Command {
  name: Name;
  usage: string;
  options: NonNullable<ParseArgsConfig['options']>;
  /** The exit code, or what is wrong with the command as it was typed. */
  run(positionals: string[], values: Values, io: Console): Promise<number | string>;
}

/** Each command is loaded when it is asked for: reading web pages costs a start that finding dates should not pay. */
const LIST: Command[] = [
  {
    name: 'compile',
    usage: 'dateline compile <collection> [--out <file>] [--json] [--notes]',
    options: {
      out: { type: 'string', short: 'o' },
      json: { type: 'boolean' },
      notes: { type: 'boolean' },
    },
    async run(positionals, values, io) {
      const [collection, ...rest] = positionals;
      const refusal = refuseCollection('compile', collection, rest);
      if (refusal !== null) return refusal;
      if (values['out'] === '') return '--out needs the name of a file';
      const [json, notes] = [values['json'] === true, values['notes'] === true];
      const options = { out: textOf(values['out']), json, notes };
      const { compileCommand } = await import('./compile-command.ts');
      return compileCommand(collection ?? '', options, io);
    },
  },
  {
    name: 'mentions',
    usage: 'dateline mentions [--jsonl | --json] [--published <date>] [<file>…]',
    options: {
      jsonl: { type: 'boolean' },
      json: { type: 'boolean' },
      published: { type: 'string', short: 'p' },
    },
    async run(positionals, values, io) {
      const [jsonl, json] = [values['jsonl'] === true, values['json'] === true];
      if (jsonl && json) return '--json gives one document and --jsonl one a line: choose one of the two';
      const options = { jsonl, json, published: textOf(values['published']) };
      const { mentionsCommand } = await import('./mentions-command.ts');
      return mentionsCommand(positionals, options, io);
    },
  },
  {
    name: 'new',
    usage: 'dateline new <collection> <article>… [--title <title>] [--published <date>] [--unsure]',
    options: {
      title: { type: 'string', short: 't' },
      published: { type: 'string', short: 'p' },
      unsure: { type: 'boolean' },
    },
    async run([collection, ...articles], values, io) {
      const refusal = refuseArticles('start', collection, articles);
      if (refusal !== null) return refusal;
      if (values['title'] === '') return '--title needs words';
      const { newCommand } = await import('./new-command.ts');
      const [title, published] = [textOf(values['title']), textOf(values['published'])];
      const options = { title, published, unsure: values['unsure'] === true };
      return newCommand(collection ?? '', articles, options, io);
    },
  },
  {
    name: 'add',
    usage: 'dateline add <collection> <article>… [--published <date>] [--unsure]',
    options: { published: { type: 'string', short: 'p' }, unsure: { type: 'boolean' } },
    async run([collection, ...articles], values, io) {
      const refusal = refuseArticles('add to', collection, articles);
      if (refusal !== null) return refusal;
      const { addCommand } = await import('./add-command.ts');
      const options = { published: textOf(values['published']), unsure: values['unsure'] === true };
      return addCommand(collection ?? '', articles, options, io);
    },
  },
  {
    name: 'propose',
    usage: 'dateline propose <collection> [--unsure] [--dry-run]',
    options: { unsure: { type: 'boolean' }, 'dry-run': { type: 'boolean' } },
    async run(positionals, values, io) {
      const [collection, ...rest] = positionals;
      const refusal = refuseCollection('propose events for', collection, rest);
      if (refusal !== null) return refusal;
      const { proposeCommand } = await import('./propose-command.ts');
      const options = { dryRun: values['dry-run'] === true, unsure: values['unsure'] === true };
      return proposeCommand(collection ?? '', options, io);
    },
  },
  {
    name: 'split',
    usage: 'dateline split <collection> <event>',
    options: {},
    async run(positionals, _values, io) {
      const [collection, event, ...rest] = positionals;
      const refusal = refuseCollection('split an event of', collection, rest);
      if (refusal !== null) return refusal;
      if (event === undefined || event === '') return 'say which event to split, by its id';
      const { splitCommand } = await import('./split-command.ts');
      return splitCommand(collection ?? '', event, io);
    },
  },
  {
    name: 'publish',
    usage: 'dateline publish <collection>… --out <folder> [--base <address>]',
    options: {
      out: { type: 'string', short: 'o' },
      base: { type: 'string', short: 'b' },
      sources: { type: 'string' },
      single: { type: 'boolean' },
      notes: { type: 'boolean' },
    },
    async run(positionals, values, io) {
      const [collection = '', ...rest] = positionals;
      const isSingle = values['single'] === true;
      const refusal = refuseCollection('publish', collection, isSingle ? rest : []);
      if (refusal !== null) return refusal;
      const [out, notes] = [textOf(values['out']) ?? '', values['notes'] === true];
      const [base, sources] = [textOf(values['base']), textOf(values['sources'])];
      if (out === '') return `say where to write it: --out <${isSingle ? 'file' : 'folder'}>`;
      if (!isSingle) {
        const { publishCommand } = await import('./publish-command.ts');
        return publishCommand(positionals, { out, base, sources, notes }, io);
      }
      if (base !== null || sources !== null)
        return '--base and --sources are for a site: a single file has no address, and loads nothing';
      const { publishSingleCommand } = await import('./publish-single-command.ts');
      return publishSingleCommand(collection, { out, notes }, io);
    },
  },
];

export const COMMANDS = new Map<string, Command>(LIST.map((command) => [command.name, command]));

function refuseCollection(
  verb: string,
  collection: string | undefined,
  rest: readonly string[],
): string | null {
  if (collection === undefined || collection === '') return `say which collection to ${verb}`;
  return rest.length > 0 ? `one collection at a time, not also “${rest.join(' ')}”` : null;
}

function refuseArticles(
  verb: string,
  collection: string | undefined,
  articles: readonly string[],
): string | null {
  const refusal = refuseCollection(verb, collection, []);
  if (refusal !== null) return refusal;
  if (articles.length > 0) return null;
  return 'name the articles: files, folders of them, or - for standard input';
}

function textOf(value: Values[string]): string | null {
  return typeof value === 'string' ? value : null;
}
