import { describeSpan, readSpan } from '../../core/span/index.ts';
import { actorsOfBoth, common, type Kind, type Shared } from './evidence.ts';
import type { Features, Telling } from './telling.ts';

/** Names and words that are listed for a reader. */
const MOST_LISTED = 4;

/** Why two tellings are taken for one event, in sentences for readers, with the words of the texts. */
export function becauseOf(a: Telling, b: Telling, evidence: readonly Shared[]): string[] {
  const keys = (kind: Kind) => evidence.find((each) => each.kind === kind)?.keys ?? [];
  const named = [
    ...(evidence.some(({ kind }) => kind === 'actors') ? actorsOfBoth(a, b) : []).map(([ours, theirs]) =>
      either(ours.text, theirs.text),
    ),
    ...inOne(
      keys('names').map((key) => written(key, a.names, b.names)),
      a,
    ),
  ];
  const given = keys('figures').map((key) => inQuotes(a.figures.get(key) ?? a.tallies.get(key) ?? key));
  const verb = named.length > 0 ? 'name' : 'give';
  const all = [...named.slice(0, MOST_LISTED), ...given];
  const sentences = [
    all.length > 0 ? `Both ${verb} ${listed(all)}, and ${datesOf(a, b)}.` : capitalised(`${datesOf(a, b)}.`),
  ];
  if (evidence.some(({ kind }) => kind === 'act')) sentences.push(actOf(a, b));
  if (keys('words').length > 0) {
    sentences.push(
      `Both have ${listed(
        keys('words')
          .slice(0, MOST_LISTED)
          .map((key) => written(key, a.words, b.words, inQuotes)),
      )}.`,
    );
  }
  const [same] = keys('wording');
  if (same !== undefined) sentences.push(`Both say, word for word, ${inQuotes(`${same}…`)}`);
  for (const key of keys('quotation'))
    sentences.push(`Both quote ${inQuotes(a.quotations.get(key) ?? key)}.`);
  const report = evidence.find(({ kind }) => kind === 'report');
  if (report !== undefined) {
    const [reporter] = report.keys;
    sentences.push(
      reporter === undefined
        ? 'One of the two articles reports what the other’s outlet told.'
        : `Both tell what ${a.names.get(reporter) ?? reporter} reported.`,
    );
  }
  if (a.proposal.article === b.proposal.article)
    sentences.push('Both stand in one article, which tells it twice.');
  const differing = differencesOf(a, b);
  if (differing.length > 0) sentences.push(`They differ in figures: ${differing.join('; ')}.`);
  return sentences;
}

function datesOf(a: Telling, b: Telling): string {
  const [ours, theirs] = [inWords(a.proposal.when), inWords(b.proposal.when)];
  return ours === theirs ? `both date it ${ours}` : `one dates it ${ours}, the other ${theirs}`;
}

function actOf(a: Telling, b: Telling): string {
  if (a.headWord === b.headWord) return `Both say ${inQuotes(a.headWord)}.`;
  return `One says ${inQuotes(a.headWord)}, the other ${inQuotes(b.headWord)}.`;
}

/** Figures of the same things that are not the same. */
function differencesOf(a: Telling, b: Telling): string[] {
  const same = new Set(common(a.figures, b.figures).map((key) => a.figures.get(key)));
  return common(a.counted, b.counted)
    .map((noun) => [a.counted.get(noun)!, b.counted.get(noun)!] as const)
    .filter(([ours]) => !same.has(ours))
    .map(([ours, theirs]) => `${inQuotes(ours)} and ${inQuotes(theirs)}`);
}

/** As it is written in the first, and in the second where that is different. */
function written(key: string, ours: Features, theirs: Features, quote = (text: string) => text): string {
  return either(ours.get(key) ?? key, theirs.get(key) ?? key, quote);
}

function either(one: string, other: string, quote = (text: string) => text): string {
  return one.toLowerCase() === other.toLowerCase() ? quote(one) : `${quote(one)} (${quote(other)})`;
}

function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

/** Names that stand side by side are one: “Port Amity”. */
function inOne(names: readonly string[], { proposal }: Telling): string[] {
  const text = `${proposal.excerpt.exact}\n${proposal.title}`;
  const found: string[] = [];
  for (const name of names) {
    const both = `${found.at(-1) ?? ''} ${name}`;
    if (found.length > 0 && text.includes(both)) found[found.length - 1] = both;
    else found.push(name);
  }
  return found;
}

function inQuotes(text: string): string {
  return `“${text}”`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function inWords(edtf: string): string {
  const read = readSpan(edtf);
  return read.ok ? describeSpan(read.span, 'en-GB') : edtf;
}
