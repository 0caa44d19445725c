import { areShared, valuesBy, type FigureDifference, type Told } from './difference.ts';
import { amountOf, type Figure } from './figure.ts';
import { figuresIn } from './figures.ts';

/** Amounts of money without a noun are of one thing only where they are of one size. */
const MOST_APART = 10;

/** Nouns that any people are counted with. */
const ANYBODY = new Set([
  '',
  'person',
  'dead',
  'killed',
  'injured',
  'wounded',
  'death',
  'life',
  'missing',
  'arrested',
  'fatality',
  'injury',
  'arrest',
  'other',
]);

/**
 * Figures that count the same in different accounts and differ, then those that one article alone has. `variants` are
 * words for one thing, as the collection lists them: `soldiers` and `troops`.
 */
export function compareFigures(
  told: readonly Told[],
  variants: readonly (readonly string[])[],
): FigureDifference[] {
  const figures = told.flatMap(figuresIn);
  const groups = align(figures, variants);
  const different = groups.flatMap((group): FigureDifference[] => {
    const values = valuesOf(group);
    if (values.length < 2 || areShared(values)) return [];
    return [{ kind: 'different', subject: subjectOf(group), values }];
  });
  const paired = new Set(different.flatMap(({ values }) => values.flatMap(({ marks }) => marks)));
  const articles = new Set(told.map(({ account }) => account.article));
  /** By number, the articles that have it anywhere. */
  const tellers = new Map<number, Set<string>>();
  for (const { value, mark } of figures) {
    tellers.set(value, (tellers.get(value) ?? new Set()).add(mark.account.article));
  }
  const languages = new Set(figures.map(({ language }) => language));
  if (articles.size < 2 || languages.size > 1) return different;
  const only = groups.flatMap((group): FigureDifference[] => {
    const [first] = group;
    if (first === undefined || !first.isPlain || group.some(({ mark }) => paired.has(mark))) return [];
    const here = first.mark.account.article;
    const isElsewhere = (tellers.get(first.value)?.size ?? 0) > 1;
    if (isElsewhere || group.some(({ mark }) => mark.account.article !== here)) return [];
    return [{ kind: 'only', subject: subjectOf(group), values: valuesOf(group) }];
  });
  return [...different, ...only];
}

function valuesOf(group: readonly Figure[]) {
  const amounts = new Map(group.map((figure) => [figure.mark, amountOf(figure)]));
  return valuesBy(
    group.map(({ mark }) => mark),
    (mark) => amounts.get(mark)!,
  );
}

function subjectOf(group: readonly Figure[]): string {
  const role = group.find(({ role }) => role !== null)?.role ?? '';
  const noun = group.find(({ noun }) => noun !== '' && noun !== role)?.nounText ?? '';
  if (role === '' || ANYBODY.has(group[0]!.noun)) return role || noun;
  return `${noun} ${role}`;
}

/** Groups of figures that count the same, in the order of the text. */
function align(figures: readonly Figure[], variants: readonly (readonly string[])[]): Figure[][] {
  const alike = groupBy(figures, ({ language, unit, role }) => `${language} ${unit} ${role ?? ''}`);
  return alike.flatMap((group) => {
    const isOne = countTheSame(group);
    return groupBy(group, (figure) => (isOne ? '' : subject(figure, variants))).flatMap(splitByAccount);
  });
}

/**
 * Whether figures of one unit and role are of one thing, be it named or not: the only number of dead in each account
 * is of the same dead, be they “people”, “miners” or not named; so is the only sum of money, where they are of one size.
 */
function countTheSame(group: readonly Figure[]): boolean {
  const [first] = group;
  const accounts = new Set(group.map(({ mark }) => mark.account));
  if (first === undefined || accounts.size < group.length) return false;
  if (first.role !== null) return true;
  if (first.unit === '' || first.unit === '/' || group.some(({ noun }) => noun !== '')) return false;
  const values = group.map(({ value }) => value);
  return Math.max(...values) <= MOST_APART * Math.min(...values);
}

/** What a figure is known by among its like; a number of nothing that is named is like no other. */
function subject({ noun, mark }: Figure, variants: readonly (readonly string[])[]): string {
  return noun === '' ? `${mark.account.article} ${mark.start}` : canonical(noun, variants);
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const name = key(item);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [item]);
    else group.push(item);
  }
  return [...groups.values()];
}

function canonical(noun: string, variants: readonly (readonly string[])[]): string {
  const group = variants.find((forms) =>
    forms.some((form) => form.toLowerCase() === noun || form.toLowerCase() === `${noun}s`),
  );
  return group?.[0]?.toLowerCase() ?? noun;
}

/** Where one account counts several of a kind (“12 soldiers here, 30 soldiers there”), nothing says which are meant. */
function splitByAccount(group: readonly Figure[]): Figure[][] {
  const accounts = new Set(group.map(({ mark }) => mark.account));
  return accounts.size === group.length ? [[...group]] : group.map((figure) => [figure]);
}
