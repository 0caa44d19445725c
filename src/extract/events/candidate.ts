import type { Modality, Span } from '../../core/model.ts';
import type { FoundMention } from '../mention.ts';
import type { Attribution } from './attribution.ts';
import type { Clause } from './grammar/clauses.ts';
import type { SentenceReading } from './reading.ts';

/** How a sentence tells what it may be proposed for. */
export type Telling =
  /** A verb of occurrence with its own date. */
  | 'occurrence'
  /** Somebody says something, on a date. */
  | 'statement'
  /** “approved by Congress in May” */
  | 'participle'
  /** “last month’s meeting of …” */
  | 'noun'
  /** “has agreed”: by the day of publication. */
  | 'perfect'
  /** “after four regions voted”: by the date of what came after it. */
  | 'earlier'
  /** “is about to receive”: from the day of publication on. */
  | 'imminent'
  /** Begins the article, without a date. */
  | 'lead'
  /** “had favored Moscow in recent months” */
  | 'stretch'
  /** “The months ahead will be challenging for Ukraine” */
  | 'outlook'
  /** “suggested that neither side currently …” */
  | 'view';

export interface Candidate {
  telling: Telling;
  sentence: SentenceReading;
  before: SentenceReading | null;
  clause: Clause;
  /** The dated noun, a place of tokens. */
  noun: number | null;
  mention: FoundMention | null;
  when: string;
  span: Span;
  modality: Modality;
  attribution: Attribution | null;
}
