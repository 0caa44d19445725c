import type { Component } from 'svelte';
import { render } from 'vitest-browser-svelte';
import type { Dataset } from '../../../src/core/model.ts';
import { Timeline } from '../../../src/state/timeline.svelte.ts';
import { parts } from '../../../src/ui/parts/parts.ts';
import WithTimeline from './WithTimeline.svelte';

/** Everything that a page loads when it is asked for, as it is there a moment after the page has opened. */
export async function loadParts(): Promise<void> {
  await Promise.all(Object.values(parts).map((part) => part.load()));
}

/** Renders a component within a timeline of the dataset. */
export async function renderWithin<Props extends object>(
  dataset: Dataset,
  component: Component<Props>,
  props: Props,
) {
  await loadParts();
  const timeline = new Timeline('en-GB');
  timeline.whole = dataset;
  const screen = await render(WithTimeline, {
    timeline,
    component: component as Component<never> as Component<object>,
    with: props,
  });
  return { timeline, screen };
}
