import type { Account, Article, TimelineEvent } from '../core/model.ts';
import { howRead, publishedInWords } from '../core/reading.ts';
import { segments } from '../core/reader/index.ts';
import { describeSpan } from '../core/span/index.ts';
import { textFragment, withTextFragment } from '../core/text-fragment/index.ts';
import { marksAround } from '../core/text/index.ts';
import { outlet } from '../core/wording.ts';
import { webAddress } from '../core/web-address.ts';
import { markup, type Html } from './markup.ts';

/** An excerpt as a quotation, the words that its date was read from marked in it. */
export function quotation({ exact, start, mention }: Account, { language }: Article): Html {
  const pieces = segments(exact, start, mention === null ? [] : [mention]).map(({ text, over }) =>
    over.length > 0 ? markup`<span class="page-mention">${text}</span>` : text,
  );
  const { before, after } = marksAround(exact);
  // The style sheet sets the marks themselves.
  const apart = [
    before !== '“' && markup` data-before="${before}"`,
    after !== '”' && markup` data-after="${after}"`,
  ];
  return markup`<blockquote lang="${language}" dir="auto"${apart}>${pieces}</blockquote>`;
}

/** An excerpt signed with its outlet and the outlet's date. */
export function signedQuotation(account: Account, article: Article, locale: string): Html {
  return markup`<figure>${quotation(account, article)}
<figcaption>${outlet(article)} · ${publishedInWords(article.published, locale)}</figcaption></figure>`;
}

/** An excerpt with all that is known of it: who is quoted, by whose report, its own date and how that was read, and where it stands. */
export function fullQuotation(
  event: TimelineEvent,
  account: Account,
  article: Article,
  locale: string,
): Html {
  const lines = [
    account.speaker !== null && `Quoted: ${account.speaker}`,
    ...account.via.map(({ name, exact }) => `By the report of ${name}: “${exact}”`),
    account.when !== event.when && `This passage’s own date: ${describeSpan(account.span, locale)}`,
    account.outcome !== null && `Says what became of the forecast: ${account.outcome}`,
    `${howRead(account, article, locale)}.`,
  ];
  const url = webAddress(article.url);
  const there = url !== null && withTextFragment(url, textFragment(account, article));
  return markup`<figure>${quotation(account, article)}
<figcaption>${lines.map((line) => line !== false && markup`<p>${line}</p>`)}
${there !== false && markup`<p><a href="${there}" rel="noopener">Live page at these words</a></p>`}</figcaption></figure>
`;
}
