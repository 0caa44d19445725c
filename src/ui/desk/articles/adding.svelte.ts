import type { AddedReport } from '../../../state/desk/add-sources.ts';
import type { Source } from '../../../state/desk/work.ts';
import { count } from '../../wording.ts';
import { explained } from '../explained.ts';
import type { Session } from '../session.svelte.ts';

/** What comes into a collection: articles from files and the clipboard, and events that are proposed from them. */
export class Adding {
  readonly #session: Session;
  /** What became of what was added last; null once it was read. */
  report: AddedReport | null = $state.raw(null);

  constructor(session: Session) {
    this.#session = session;
  }

  async files(files: readonly File[]): Promise<void> {
    const report = await this.#add(files.map((file) => ({ name: file.name, file })));
    if (report !== null) this.#tell(report);
  }

  async pasted(text: string, html: string): Promise<void> {
    const report = await this.#add([{ pasted: text, ...(html !== '' && { html }) }]);
    if (report !== null) this.#tell(report);
  }

  /** Whether there is something to review now. */
  async propose(): Promise<boolean> {
    const { desk, messages, place } = this.#session;
    const proposed = await desk.propose().catch(() => undefined);
    if (proposed === undefined) {
      messages.fail('Looking for events has stopped before its end. Nothing is lost; try it again.');
      return false;
    }
    if (proposed === null) {
      messages.say('Cancelled: nothing was proposed.');
      return false;
    }
    if (proposed.refused !== null) {
      messages.fail(`Nothing was proposed: ${explained(proposed.refused)}`);
      return false;
    }
    if (proposed.events === 0) {
      messages.say(
        'No more events with a date are found in the articles. Select words to make one yourself.',
      );
      return desk.total > 0;
    }
    place.event = null;
    const from = count(proposed.articles, 'article');
    const unsure = proposed.unsure === 0 ? '' : `, ${proposed.unsure} of them less sure`;
    const events = count(proposed.events, 'event is', 'events are');
    messages.say(`${events} proposed from ${from}${unsure}.`, desk.undoes);
    return true;
  }

  /** Null where the reading itself has failed, which is said. */
  async #add(sources: readonly Source[]): Promise<AddedReport | null> {
    try {
      return await this.#session.desk.addSources(sources);
    } catch {
      const fix = 'Nothing is lost; try fewer at a time.';
      this.#session.messages.fail(`Reading the articles has stopped before its end. ${fix}`);
      return null;
    }
  }

  #tell(report: AddedReport): void {
    const { messages, desk, place } = this.#session;
    const { added, problems, isCancelled, opened } = report;
    this.report = added.length + problems.length > 0 ? report : null;
    const failed = problems.filter(({ severity }) => severity === 'error').length;
    if (isCancelled) return messages.say('Cancelled: nothing was added.');
    if (opened !== null) {
      place.step = desk.total > 0 ? 'review' : 'articles';
      return messages.say([`Opened ${opened}.`, ...problems.map(explained)].join(' '), desk.undoes);
    }
    const rest = failed > 0 ? ` ${count(failed, 'file is', 'files are')} not; the list says why.` : '';
    if (added.length > 0) return messages.say(`${count(added.length, 'article')} added.${rest}`, desk.undoes);
    if (failed > 0) messages.fail(`Nothing was added.${rest}`);
  }
}
