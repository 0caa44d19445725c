import { isMap, isScalar, isSeq } from 'yaml';
import { parseDay } from '../core/known/index.ts';
import type { Span } from '../core/model.ts';
import { readSpan } from '../core/span/index.ts';
import { nearest } from './nearest.ts';
import { mismatch, type Kind, type Reading } from './shape.ts';
import type { Source } from './source.ts';
import { oneOf, quoted } from './wording.ts';

/** Text with something other than white space in it. */
export const text: Kind<string> = (reading) => {
  const { node, at, name, report } = reading;
  if (!isScalar(node) || typeof node.value !== 'string') {
    return mismatch(reading, 'text', isScalar(node) && node.value !== null ? 'put it in quotes' : undefined);
  }
  if (node.value.trim() !== '') return here(reading, node.value);
  report('value-empty', at(node), `${name} is empty`, 'write it, or take the key out');
  return null;
};

/** Words of an article: text, of which nothing is to be lost to a comment. */
export const words: Kind<string> = (reading) => {
  const { node, at, report } = reading;
  if (isScalar(node) && node.type === 'PLAIN' && node.comment) {
    const message = `${quoted(String(node.value))} ends before ${quoted(`#${node.comment}`)}, which is a comment in YAML`;
    report('quote-comment', at(node), message, 'put the words in quotes; put a comment on a line of its own');
  }
  return text(reading);
};

export const number: Kind<number> = (reading) => {
  const { node } = reading;
  const isNumber = isScalar(node) && typeof node.value === 'number' && Number.isFinite(node.value);
  return isNumber ? here(reading, node.value as number) : mismatch(reading, 'a number');
};

/** `true` or `false`. */
export const flag: Kind<boolean> = (reading) => {
  const { node } = reading;
  const isFlag = isScalar(node) && typeof node.value === 'boolean';
  return isFlag ? here(reading, node.value as boolean) : mismatch(reading, 'true or false');
};

/** A number above 0. */
export const quantity: Kind<number> = (reading) => {
  const source = number(reading);
  return source === null || source.value > 0 ? source : mismatch(reading, 'a number above 0');
};

/** An EDTF date, as it was written: `2022` and `-0043` are dates although YAML takes them for numbers. */
export const date: Kind<Span> = (reading) => {
  const { node, at, name, report } = reading;
  if (!isScalar(node) || (typeof node.value !== 'string' && typeof node.value !== 'number')) {
    const isSet = (isSeq(node) || isMap(node)) && node.flow;
    return mismatch(
      reading,
      'a date',
      isSet ? 'put a set of dates in quotes: "[2024-08-05..2024-08-07]"' : undefined,
    );
  }
  const written = typeof node.value === 'string' ? node.value : (node.source ?? String(node.value));
  const result = readSpan(written);
  if (result.ok) return here(reading, result.span);
  report('date-invalid', at(node), `${name} is ${quoted(written)}: ${result.message}`, result.hint);
  return null;
};

/** A day of the calendar, as EDTF. */
export const day = refined(date, ({ name, report }, { value, at }) => {
  if (parseDay(value.edtf) !== null) return true;
  report('date-invalid', at, `${name} is ${quoted(value.edtf)}, and it must be a day`, 'say 2024-07-09');
  return false;
});

/** An id, as it stands in addresses and file names. */
export const slug = refined(text, ({ name, report }, { value, at }) => {
  if (isSlug(value)) return true;
  report(
    'id-invalid',
    at,
    `${name} is ${quoted(value)}, but an id is made of a to z, 0 to 9 and hyphens`,
    slugHint(value),
  );
  return false;
});

/** An address that is safe to link to. */
export const url = refined(text, ({ name, report }, { value, at }) => {
  if (/^https?:\/\/[^\s]+$/i.test(value) && URL.canParse(value)) return true;
  report(
    'url-invalid',
    at,
    `${name} is ${quoted(value)}, which is no web address`,
    'it starts with https:// or http://',
  );
  return false;
});

/** A language by its BCP 47 tag. */
export const language = refined(text, ({ name, report }, { value, at }) => {
  if (/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(value) && isLanguageTag(value)) return true;
  report(
    'language-invalid',
    at,
    `${name} is ${quoted(value)}, which is no language tag`,
    'say en, de or pt-BR',
  );
  return false;
});

/** One of a few words. */
export function choice<T extends string>(...choices: T[]): Kind<T> {
  const isChoice = (value: string): value is T => choices.some((known) => known === value);
  return (reading) => {
    const source = text(reading);
    if (source === null) return null;
    const { value, at } = source;
    if (isChoice(value)) return { ...source, value };
    const message = `${reading.name} is ${quoted(value)}, but it must be ${oneOf(choices)}`;
    const near = nearest(value, choices);
    reading.report('value-unknown', at, message, near && `did you mean ${quoted(near)}?`);
    return null;
  };
}

export function isSlug(value: string): boolean {
  return /^[a-z0-9-]+$/.test(value);
}

/** What to say for an id that is none. */
export function slugHint(value: string): string | null {
  const plain = value
    .normalize('NFD')
    .replace(/\p{Mn}+/gu, '')
    .toLowerCase();
  const likely = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  return likely === '' ? null : `say ${quoted(likely)}`;
}

/** Tags of the right form can still be wrong (`en-GB-US`), and would make `Intl` throw in the page. */
function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** A kind with a further condition, which reports why it does not hold. */
function refined<T>(kind: Kind<T>, holds: (reading: Reading, source: Source<T>) => boolean): Kind<T> {
  return (reading) => {
    const source = kind(reading);
    return source !== null && holds(reading, source) ? source : null;
  };
}

function here<T>({ node, at }: Reading, value: T): Source<T> {
  return { value, at: at(node), ok: true };
}
