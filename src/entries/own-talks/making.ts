import { checkTalks } from '../../compile/index.ts';
import { OwnTalks } from '../../state/talk-editing/own-talks.svelte.ts';
import { subjectOf } from '../../state/talk-editing/subject.ts';
import { TalkEditor } from '../../state/talk-editing/talk-editor.svelte.ts';
import type { Timeline } from '../../state/timeline.svelte.ts';
import { Messages } from '../../ui/desk/messages.svelte.ts';
import type { OpenTalks } from '../../ui/talk-editor/making.svelte.ts';
import { keepingIn } from '../desk/keeping/browser.ts';
import { DATABASE } from './database.ts';

export { default } from '../../ui/talk-editor/TalkMaker.svelte';

/** Opens what is kept of a reader’s talks, to be worked on. */
export async function openTalks(id: string, timeline: Timeline): Promise<OpenTalks> {
  const messages = new Messages();
  const talks = await OwnTalks.open(id, timeline.whole.collection.title, keepingIn(DATABASE), (files) =>
    checkTalks(
      [...files].flatMap(([path, text]) => (typeof text === 'string' ? [{ path, text }] : [])),
      timeline.whole.events,
    ),
  );
  // Asked for once there is something to lose; a browser may say no.
  if (talks.files.size > 0) void navigator.storage?.persist?.();
  const editor = new TalkEditor(talks, () => subjectOf(timeline.whole), messages);
  return { editor, messages };
}
