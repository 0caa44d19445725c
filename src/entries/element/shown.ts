import { mount, unmount } from 'svelte';
import { readIndex, type EmbedOptions } from '../../core/embed/index.ts';
import type { TimelineEvent } from '../../core/model.ts';
import { Viewport } from '../../state/viewport.svelte.ts';
import Embed from '../../ui/embed/Embed.svelte';
import { Story } from '../../ui/embed/story.svelte.ts';
import { Environment } from '../../ui/environment.svelte.ts';
import { clock } from '../clock.ts';
import { SEARCH_SCRIPT } from '../embed/data.ts';
import { take } from './site.ts';
import type { Opened } from './source.ts';
import { NarrowElement } from './width.ts';

/** A timeline in its place. */
export interface Shown {
  story: Story;
  /** To be called when the colours around it are others. */
  restyled: () => void;
  remove: () => void;
}

export interface Showing {
  options: EmbedOptions;
  query: string;
  complaints: readonly string[];
  onready: () => void;
  onselect: (event: TimelineEvent | null) => void;
}

/** Shows a story in an element, in whose style the fonts are. */
export function show(target: HTMLElement, opened: Opened, showing: Showing): Shown {
  const { options, complaints } = showing;
  const story = new Story(readIndex(opened.index), options, {
    words: opened.words,
    searchIn: () => take(SEARCH_SCRIPT, 'searchIn'),
  });
  const asked = options.only ?? options.event;
  const unknown =
    asked !== null && story.event === null ? [`There is no event “${asked.slice(0, 60)}” here.`] : [];
  const style = getComputedStyle(target);
  const environment = new Environment(new NarrowElement(target));
  target.replaceChildren();
  const embed = mount(Embed, {
    target,
    props: {
      story,
      viewport: new Viewport(clock),
      environment,
      families: { serif: style.getPropertyValue('--serif'), sans: style.getPropertyValue('--sans') },
      query: showing.query,
      complaints: [...complaints, ...unknown],
      home: opened.home,
      origin: opened.origin,
      inPage: true,
      onready: showing.onready,
      onselect: showing.onselect,
    },
  });
  return { story, restyled: () => environment.restyled(), remove: () => void unmount(embed) };
}
