import { mount } from 'svelte';
import { parseEmbedOptions, readIndex } from '../../core/embed/index.ts';
import { Viewport } from '../../state/viewport.svelte.ts';
import Embed from '../../ui/embed/Embed.svelte';
import { Story } from '../../ui/embed/story.svelte.ts';
import { Environment } from '../../ui/environment.svelte.ts';
import '../../ui/fonts.css';
import '../../ui/theme.css';
import '../../ui/embed/embed.css';
import { clock } from '../clock.ts';
import { given, indexArrived, loadSearch, loadWords } from './data.ts';
import { fail } from './fail.ts';
import { sendHeight } from './send-height.ts';

const target = document.getElementById('embed')!;
const root = document.documentElement;
const { options, complaints } = parseEmbedOptions(location.search);

root.dataset['font'] = options.font;

/** Not every browser says when it is idle. Waits no longer than so many ms. */
function whenIdle(act: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(act, { timeout: 2000 });
  else setTimeout(act, 1000);
}

async function start(): Promise<void> {
  await indexArrived();
  const { index } = given();
  if (index === null) return fail(target, options.collection);

  const story = new Story(readIndex(index), options, { words: loadWords, searchIn: loadSearch });
  const style = getComputedStyle(root);
  const families = { serif: style.getPropertyValue('--serif'), sans: style.getPropertyValue('--sans') };
  const event = options.only ?? options.event;
  const unknown =
    event !== null && story.event === null ? [`There is no event “${event.slice(0, 60)}” here.`] : [];
  document.title = story.only?.title ?? story.title;
  target.replaceChildren();
  mount(Embed, {
    target,
    props: {
      story,
      viewport: new Viewport(clock),
      environment: new Environment(),
      families,
      query: location.search,
      complaints: [...complaints, ...unknown],
      onready: () => performance.mark('timeline:ready'),
    },
  });
  // Not before the page is there and has nothing better to do.
  const fetchWords = () => whenIdle(() => void story.fetchWords());
  if (document.readyState === 'complete') fetchWords();
  else addEventListener('load', fetchWords);
}

start().catch((error: unknown) => {
  fail(target, options.collection);
  throw error;
});
sendHeight(target, options.collection);
