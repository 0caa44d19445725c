import type { Component } from 'svelte';
import { render } from 'vitest-browser-svelte';
import type { Dataset } from '../../../src/core/model.ts';
import { Timeline } from '../../../src/state/timeline.svelte.ts';
import WithTimeline from './WithTimeline.svelte';

/** Renders a component within a timeline of the dataset. */
export async function renderWithin<Props extends object>(
  dataset: Dataset,
  component: Component<Props>,
  props: Props,
) {
  const timeline = new Timeline('en-GB');
  timeline.whole = dataset;
  const screen = await render(WithTimeline, {
    timeline,
    component: component as Component<never> as Component<object>,
    with: props,
  });
  return { timeline, screen };
}
