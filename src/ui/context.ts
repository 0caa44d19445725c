import { createContext } from 'svelte';
import type { Timeline } from '../state/timeline.svelte.ts';

/** The timeline that a component belongs to, set once by `App`. */
export const [getTimeline, setTimeline] = createContext<Timeline>();
