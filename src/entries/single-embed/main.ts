import { parseEmbedOptions, type HeldStory } from '../../core/embed/index.ts';
import { HELD } from '../../pages/single-page.ts';
import '../../ui/page.css';
import '../../ui/embed/embed.css';
import { searchIn } from '../embed/search-in.ts';
import { sendHeight } from '../embed/send-height.ts';
import { showEmbed } from '../embed/show-embed.ts';
import { handed } from './handed.ts';

/*
 * The embed in one file with its data and its search: it asks nobody for anything, and so works on a disk, in a sandbox, and under
 * the address that any blog gives to files.
 */

const target = document.getElementById('app')!;
const { theme, font } = parseEmbedOptions(location.search).options;
const { dataset } = document.documentElement;

dataset['font'] = font;
if (theme !== 'system') dataset['theme'] = theme;

async function start(): Promise<void> {
  const held = document.getElementById(HELD);
  const { index, words, home } =
    held === null ? await handed(parent) : (JSON.parse(held.textContent) as HeldStory);
  const later = { words: () => Promise.resolve(words), searchIn: () => Promise.resolve(searchIn) };
  showEmbed(target, index, later, home);
  sendHeight(target, null);
}

void start();
