import { mount } from 'svelte';
import { MemoryKeeper } from '../../state/desk/memory-keeper.ts';
import { Shelf } from '../../state/desk/shelf.svelte.ts';
import { ALONE } from '../../state/desk/tabs.ts';
import DeskPage from '../../ui/desk/DeskPage.svelte';
import '../../ui/fonts.css';
import '../../ui/theme.css';
import { sample } from './sample.ts';
import { workInWorkers } from './work-in-workers.ts';

const shelf = new Shelf({
  keeper: new MemoryKeeper(),
  tabs: ALONE,
  hire: workInWorkers,
  now: () => Date.now(),
  unique: () => crypto.randomUUID(),
  sample,
});

await shelf.load();
const target = document.getElementById('desk')!;
target.replaceChildren();
mount(DeskPage, { target, props: { shelf } });
