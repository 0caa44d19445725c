import type { Account, Article, Dataset, TimelineEvent } from '../model.ts';
import { outcomeOf } from '../known/index.ts';
import { segments } from '../reader/index.ts';
import { howRead, publishedInWords } from '../reading.ts';
import { numberSources, tellings, type Source } from '../sources.ts';
import { describeSpan } from '../span/index.ts';
import { textFragment, withTextFragment } from '../text-fragment/index.ts';
import { webAddress } from '../web-address.ts';
import { MODALITIES, OUTCOMES, outlet } from '../wording.ts';
import type { EmbedAccount, EmbedEventWords, EmbedTelling, EmbedWords } from './shape.ts';

/** What the events of a dataset say once they are opened, in words of `locale` (BCP 47). */
export function embedWords(dataset: Dataset, locale: string): EmbedWords {
  const sources = numberSources(dataset);
  return Object.fromEntries(dataset.events.map((event) => [event.id, eventWords(event, sources, locale)]));
}

function eventWords(event: TimelineEvent, sources: readonly Source[], locale: string): EmbedEventWords {
  const outcome = event.modality === 'forecast' ? outcomeOf(event) : null;
  return {
    summary: event.summary,
    note: event.note,
    kind: MODALITIES[event.modality] + (outcome === null ? '' : `; ${OUTCOMES[outcome]}`),
    tellings: tellings(event, sources).map(({ source: { article }, accounts }): EmbedTelling => {
      const dates = publishedInWords(article.published, locale);
      return {
        outlet: outlet(article),
        named: article.publisher !== null,
        title: article.title,
        published: publishedLine(article, dates),
        language: article.language,
        accounts: accounts.map((account) => accountWords(event, account, article, locale)),
      };
    }),
  };
}

/** Only what was worked out is said to be. */
function publishedLine({ published, publishedBasis }: Article, dates: string): string {
  if (published === null) return dates;
  return publishedBasis.kind === 'inferred' ? `${dates}, worked out from the text` : `Published ${dates}`;
}

function accountWords(
  event: TimelineEvent,
  account: Account,
  article: Article,
  locale: string,
): EmbedAccount {
  const { exact, start, mention, speaker, via } = account;
  const lines = [
    speaker !== null && `Quoted: ${speaker}`,
    via.length > 0 && `By way of ${via.map(({ name }) => name).join(', ')}`,
    account.when !== event.when && `This passage’s own date: ${describeSpan(account.span, locale)}`,
  ];
  const [url, archive] = [webAddress(article.url), webAddress(article.archiveUrl)];
  const words = url === null && archive === null ? '' : textFragment(account, article);
  const atWords = (address: string | null) =>
    address === null || words === '' ? address : withTextFragment(address, words);
  return {
    pieces: piecesOf(exact, start, mention),
    lines: lines.filter((line) => line !== false),
    how: `${howRead(account, article, locale)}.`,
    url: atWords(url),
    archive: atWords(archive),
  };
}

/** Plain words and a mention's words in turn, beginning with plain ones, which may be none. */
function piecesOf(exact: string, start: number, mention: Account['mention']): string[] {
  const pieces: string[] = [];
  for (const { text, over } of segments(exact, start, mention === null ? [] : [mention])) {
    if (pieces.length % 2 !== Number(over.length > 0)) pieces.push('');
    pieces.push(text);
  }
  return pieces;
}
