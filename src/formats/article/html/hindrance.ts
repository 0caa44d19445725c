import type { Block } from './blocks.ts';

/** What a site shows in place of a page, to what it takes for a robot; in small letters. */
const BLOCKED = [
  'verify you are human', 'verify that you are human', 'verifying you are human', 'are you a robot', "you're a robot", 'you are a robot', 'not a robot',
  'you have been blocked', 'unusual traffic', 'complete the captcha', 'complete the security check', 'checking your browser', 'checking if the site connection is secure',
  'enable javascript and cookies to continue', 'please enable javascript', 'please enable js', 'javascript is disabled', 'access denied',
  'pardon our interruption', 'press & hold', 'why have i been blocked', 'attention required',
]; // prettier-ignore

/** Where the free part of an article ends. */
const PAYWALLED = [
  'subscribe to continue', 'subscribe to read', 'subscribe to keep reading', 'subscribe now to read', 'to continue reading', 'to keep reading', 'continue reading this article',
  'to read the full', 'read the full story', 'this article is for subscribers', 'this content is for subscribers', 'for subscribers only', 'subscriber-only', 'subscriber exclusive', 'exclusive to subscribers',
  'this article is reserved for', 'already a subscriber', 'already a member', 'unlock this article', 'register to continue', 'sign in to continue', 'log in to continue',
  'free articles', 'free article left', 'start your free trial', 'start your trial',
]; // prettier-ignore

/** UTF-16 units: a notice in a whole article is furniture. */
const LONGEST_NOTICE = 1000;
const LONGEST_STUB = 2500;

/** Whether a text of a page is a notice to robots and nothing else. */
export function isBlocked(text: string): boolean {
  return text.length < LONGEST_NOTICE && holds(text, BLOCKED);
}

/** The words on a page that say that there is more for those who pay; null where a text is long enough to be the whole. */
export function paywallIn(text: string, wholePage: readonly Pick<Block, 'text'>[]): string | null {
  if (text.length > LONGEST_STUB) return null;
  return wholePage.find((block) => block.text.length < 300 && holds(block.text, PAYWALLED))?.text ?? null;
}

function holds(text: string, phrases: readonly string[]): boolean {
  const folded = text.toLowerCase().replaceAll('’', "'");
  return phrases.some((phrase) => folded.includes(phrase));
}
