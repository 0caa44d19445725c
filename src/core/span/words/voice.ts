import { de } from '../phrases/de.ts';
import { en } from '../phrases/en.ts';
import { es } from '../phrases/es.ts';
import { fr } from '../phrases/fr.ts';
import type { Language, Phrases } from '../phrases/phrases.ts';

export type Style = 'long' | 'short';

/** A language and a style to say dates in. */
export interface Voice {
  /** BCP 47, for `Intl`; always of the language of the phrases. */
  locale: string;
  style: Style;
  phrases: Phrases;
}

const LANGUAGES: Readonly<Record<string, Language>> = { de, en, es, fr };

/** Any other language gets English whole, with its months too: never a mixture. */
const FALLBACK = 'en-GB';

const voices = new Map<string, Voice>();

/** The voice for a BCP 47 tag; a tag that is malformed or of a language without phrases gets English. */
export function voiceOf(locale: string, style: Style): Voice {
  const key = `${style} ${locale}`;
  const known = voices.get(key);
  if (known !== undefined) return known;
  const voice = makeVoice(locale, style);
  voices.set(key, voice);
  return voice;
}

function makeVoice(locale: string, style: Style): Voice {
  const tag = canonical(locale);
  const code = tag.split('-')[0] ?? '';
  const language = Object.hasOwn(LANGUAGES, code) ? LANGUAGES[code] : undefined;
  if (language === undefined) return { locale: FALLBACK, style, phrases: en[style] };
  return { locale: tag, style, phrases: language[style] };
}

function canonical(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? FALLBACK;
  } catch {
    return FALLBACK;
  }
}
