import { parseEmbedOptions } from '../../core/embed/index.ts';
import '../../ui/fonts.css';
import '../../ui/page.css';
import '../../ui/embed/embed.css';
import { given, indexArrived, loadSearch, loadWords } from './data.ts';
import { fail } from './fail.ts';
import { sendHeight } from './send-height.ts';
import { showEmbed } from './show-embed.ts';

const target = document.getElementById('embed')!;
const { font, collection } = parseEmbedOptions(location.search).options;

document.documentElement.dataset['font'] = font;

/** Not every browser says when it is idle. Waits no longer than so many ms. */
function whenIdle(act: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(act, { timeout: 2000 });
  else setTimeout(act, 1000);
}

async function start(): Promise<void> {
  await indexArrived();
  const { index } = given();
  if (index === null) return fail(target, collection);

  const story = showEmbed(target, index, { words: loadWords, searchIn: loadSearch });
  // Not before the page is there and has nothing better to do.
  const fetchWords = () => whenIdle(() => void story.fetchWords());
  if (document.readyState === 'complete') fetchWords();
  else addEventListener('load', fetchWords);
}

start().catch((error: unknown) => {
  fail(target, collection);
  throw error;
});
sendHeight(target, collection);
