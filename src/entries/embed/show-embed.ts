import { mount } from 'svelte';
import { parseEmbedOptions, readIndex, type EmbedIndex } from '../../core/embed/index.ts';
import { Viewport } from '../../state/viewport.svelte.ts';
import Embed from '../../ui/embed/Embed.svelte';
import { Story, type Later } from '../../ui/embed/story.svelte.ts';
import { Environment } from '../../ui/environment.svelte.ts';
import { clock } from '../clock.ts';

/** Shows a story in a page that is nothing else, as the page’s address asks. `home` is the way to the full timeline, null for none. */
export function showEmbed(
  target: HTMLElement,
  index: EmbedIndex,
  later: Later,
  home: string | null = './',
): Story {
  const { options, complaints } = parseEmbedOptions(location.search);
  const story = new Story(readIndex(index), options, later);
  const style = getComputedStyle(document.documentElement);
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
      home,
      onready: () => performance.mark('timeline:ready'),
    },
  });
  return story;
}
