import type { Talk } from '../../core/model.ts';
import { readOwnTalks } from '../../state/talk-editing/own-talks.svelte.ts';
import { channelOf } from '../desk/keeping/browser-tabs.ts';
import { keepingIn } from '../desk/keeping/browser.ts';
import { DATABASE } from './database.ts';

/** Calls with the talks that are kept, and again when another tab has changed them. */
export async function follow(id: string, listener: (talks: Talk[]) => void): Promise<void> {
  const { keeper } = keepingIn(DATABASE);
  channelOf(id).addEventListener('message', () => void readOwnTalks(keeper, id).then(listener));
  listener(await readOwnTalks(keeper, id));
}
