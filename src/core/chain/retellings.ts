import { speakerKey } from '../compare/index.ts';
import type { Account, Dataset, TimelineEvent, Via } from '../model.ts';

/** That an article passes on a report, and where it says so. */
export interface Retelling {
  /** Whose report it is, as it is named first. */
  name: string;
  /** Id of the report itself where the collection has it. */
  report: string | null;
  /** Id of the article that passes it on. */
  article: string;
  /** In the order of the article’s text, then of the events. */
  passages: { event: TimelineEvent; account: Account; via: Via }[];
}

/** Which articles pass on which reports, by article in the order of the dataset, then as they come in its text. */
export function retellings({ articles, events }: Pick<Dataset, 'articles' | 'events'>): Retelling[] {
  const order = new Map(articles.map(({ id }, index) => [id, index]));
  const found = new Map<string, Retelling>();
  for (const event of events) {
    for (const account of event.accounts) {
      for (const via of account.via) {
        const report = via.article !== null && order.has(via.article) ? via.article : null;
        const key = `${account.article}\n${report ?? speakerKey(via.name)}`;
        const retelling = found.get(key) ?? {
          name: via.name,
          report,
          article: account.article,
          passages: [],
        };
        found.set(key, retelling);
        retelling.passages.push({ event, account, via });
      }
    }
  }
  const place = ({ article }: Retelling) => order.get(article) ?? Infinity;
  const retold = [...found.values()];
  for (const { passages } of retold) passages.sort((a, b) => a.via.start - b.via.start);
  return retold.sort(
    (a, b) =>
      (place(a) === place(b) ? 0 : place(a) - place(b)) ||
      a.passages[0]!.via.start - b.passages[0]!.via.start,
  );
}
