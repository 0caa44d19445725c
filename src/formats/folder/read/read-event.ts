import type {
  EventEntry,
  JoinedEntry,
  ProposedEntry,
  ViaEntry,
  WrittenAccount,
} from '../../../core/entry.ts';
import { MODALITIES, OUTCOMES } from '../../../core/model.ts';
import { choiceIn, isValues, mapsIn, textIn, textsIn, wordsIn, type Values } from './values.ts';

/** An event as its file has it, with what nobody proposes. */
export interface WrittenEvent extends EventEntry {
  accounts: WrittenAccount[];
  summary: string | null;
  note: string | null;
  /** 0 unless said. */
  weight: number;
}

/** An event’s entry, right or not: what is missing is empty, what is no value of its kind is left out. */
export function readEvent(values: Values): WrittenEvent {
  const { proposed, weight } = values;
  return {
    id: textIn(values['id']) ?? '',
    title: textIn(values['title']) ?? '',
    summary: textIn(values['summary']),
    when: textIn(values['when']) ?? '',
    theme: textIn(values['theme']),
    modality: choiceIn(values['modality'], MODALITIES, 'happened'),
    actors: textsIn(values['actors']),
    weight: typeof weight === 'number' ? weight : 0,
    accounts: mapsIn(values['accounts']).map(readAccount),
    note: textIn(values['note']),
    proposed: isValues(proposed) ? readProposed(proposed) : null,
  };
}

function readAccount(values: Values): WrittenAccount {
  return {
    article: textIn(values['article']) ?? '',
    ...(wordsIn(values) ?? { exact: '' }),
    mention: wordsIn(values['mention']),
    when: textIn(values['when']),
    how: textIn(values['how']),
    speaker: textIn(values['speaker']),
    via: mapsIn(values['via']).map(readVia),
    outcome: OUTCOMES.find((known) => known === values['outcome']) ?? null,
  };
}

function readVia(values: Values): ViaEntry {
  return {
    name: textIn(values['name']) ?? '',
    article: textIn(values['article']),
    ...(wordsIn(values) ?? { exact: '' }),
  };
}

function readProposed(values: Values): ProposedEntry {
  const { known } = values;
  return {
    reasons: textsIn(values['reasons']),
    doubts: textsIn(values['doubts']),
    confidence: numberIn(values['confidence']),
    joined: mapsIn(values['joined']).map(readJoined),
    known: isValues(known)
      ? { event: textIn(known['event']) ?? '', because: textsIn(known['because']) }
      : null,
  };
}

function readJoined(values: Values): JoinedEntry {
  const { modality, actors } = values;
  return {
    article: textIn(values['article']) ?? '',
    title: textIn(values['title']) ?? '',
    when: textIn(values['when']),
    theme: textIn(values['theme']),
    modality: MODALITIES.find((known) => known === modality) ?? null,
    actors: Array.isArray(actors) ? textsIn(actors) : null,
    confidence: numberIn(values['confidence']),
    reasons: textsIn(values['reasons']),
    doubts: textsIn(values['doubts']),
    because: textsIn(values['because']),
  };
}

function numberIn(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}
