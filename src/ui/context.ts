import { createContext } from 'svelte';
import type { Search } from '../state/search.svelte.ts';
import type { Timeline } from '../state/timeline.svelte.ts';
import type { Environment } from './environment.svelte.ts';
import type { SitePlace } from './share/place.ts';

/** The timeline that a component belongs to, set once by `App`. */
export const [getTimeline, setTimeline] = createContext<Timeline>();

/** What searches it, set once by `App`. */
export const [getSearch, setSearch] = createContext<Search>();

/** What the page of a component is like, and what day it is there; set once by `App`. */
export const [getEnvironment, setEnvironment] = createContext<Environment>();

/** Where the site of the page is; null where it is nowhere that others could reach. Set once by `App`. */
export const [getPlace, setPlace] = createContext<SitePlace | null>();
