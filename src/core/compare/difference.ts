import type { Account, Span } from '../model.ts';

/** Words of an account: UTF-16 offsets into its article's stored text, within the account's excerpt. */
export interface Mark {
  account: Account;
  start: number;
  end: number;
  text: string;
}

/** One of several ways of telling something, and where it stands. */
export interface Value {
  /** As it is first written. */
  text: string;
  /** The accounts that have it, in order of publication. */
  accounts: Account[];
  marks: Mark[];
}

export interface DateValue extends Value {
  span: Span;
}

/** How the date of one account lies to that of another. */
export type Relation = 'same' | 'contains' | 'within' | 'overlaps' | 'excludes';

/** The dates of an event, where its accounts differ in them. */
export interface DateDifference {
  /** By start. The marks are the words that a date was read from, which may stand outside the excerpt. */
  values: DateValue[];
  /** How the first lies to the second, where there are two. */
  relation: Relation | null;
  /** Whether there is a time that lies in all of them. */
  haveCommon: boolean;
}

/** Figures that count the same: told differently, or by one article alone. */
export interface FigureDifference {
  /** `only`: one article has it, and no other has that number. */
  kind: 'different' | 'only';
  /** What is counted, as it is first written (“soldiers”, “killed”); empty where the words do not say. */
  subject: string;
  values: Value[];
}

/** How words were found to stand for the same. */
export type WordRule =
  /** The collection lists them as variants. */
  | 'listed'
  /** They are names that differ in how they are written. */
  | 'spelling'
  /** They stand between the same words. */
  | 'place'
  /** Both are what the same actor does, and of one kind: “Russia’s invasion”, “Russia … launched its offensive”. */
  | 'actor';

export interface WordDifference {
  rule: WordRule;
  values: Value[];
}

/** Somebody whom an account quotes. The marks are the words in quotation marks in the accounts that quote them. */
export type Speaker = Value;

/** Where the accounts of an event differ, in the words they use; nothing of it is a judgement. */
export interface Comparison {
  dates: DateDifference | null;
  figures: FigureDifference[];
  words: WordDifference[];
  /** Who is quoted, where not all articles quote the same; else empty. */
  quoted: Speaker[];
  /** By article: those whom others quote on this event, and its passages do not. */
  leftOut: { article: string; speakers: string[] }[];
}

/** An account as it is compared. */
export interface Told {
  account: Account;
  /** BCP 47, the article's. */
  language: string;
}

export function mark(account: Account, start: number, end: number): Mark {
  return {
    account,
    start,
    end,
    text: account.exact.slice(start - account.start, end - account.start),
  };
}

/** Marks by what they are the same by, as values in the order in which they are first met. */
export function valuesBy(marks: readonly Mark[], key: (mark: Mark) => string): Value[] {
  const values = new Map<string, Value>();
  for (const each of marks) {
    const same = key(each);
    let value = values.get(same);
    if (value === undefined) values.set(same, (value = { text: each.text, accounts: [], marks: [] }));
    value.marks.push(each);
    // Marks come account by account.
    if (value.accounts.at(-1) !== each.account) value.accounts.push(each.account);
  }
  return [...values.values()];
}

/** Whether every account that has any of the values has all of them: then they tell nothing apart. */
export function areShared(values: readonly Value[]): boolean {
  const all = new Set(values.flatMap(({ accounts }) => accounts));
  return values.every(({ accounts }) => accounts.length === all.size);
}

/** `en` of `en-GB`. */
export function baseLanguage(language: string): string {
  return language.toLowerCase().split('-', 1)[0] ?? '';
}
