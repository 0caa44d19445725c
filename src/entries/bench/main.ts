import { mount } from 'svelte';
import { extentOfTable, widthsBy, type RowMetrics } from '../../layout/index.ts';
import { Viewport } from '../../state/viewport.svelte.ts';
import { Environment } from '../../ui/environment.svelte.ts';
import '../../ui/theme.css';
import BareTimeline from '../../ui/timeline/BareTimeline.svelte';
import { COMPACT_FONT, labelWidths, SLACK, type Measures } from '../../ui/timeline/measures.ts';
import { arrangerBy } from '../arranging/arranger-by.ts';
import { clock } from '../clock.ts';
import { columnsTable } from './columns-table.ts';
import { measureAdvances } from './measure-advances.ts';
import { Help } from './help.ts';
import { readColumns } from './read.ts';

/** Up to so many events, labels are measured one by one; beyond it, in type that is set without kerning, by their characters. */
const FEW = 400;

/** When nobody waits any longer, ms. */
const LATER = 500;

/** Data that the page itself asked for, before its scripts were there. */
interface Asked {
  url: string;
  answer: Promise<Response>;
}

const target = document.getElementById('app')!;

const help = new Help();

const advances = Promise.resolve().then(() => {
  const context = document.createElement('canvas').getContext('2d')!;
  context.font = COMPACT_FONT;
  context.fontKerning = 'none';
  return measureAdvances(context);
});

/** Shows the events that come from `url`; what goes wrong is said in words. */
async function show({ url, answer }: Asked): Promise<void> {
  const read = await readColumns(url, advances, help, answer);
  if (!read.ok) return fail(read.message);
  performance.mark('timeline:data');

  const table = columnsTable(read.columns, read.titleOf);
  const extent = extentOfTable(table, 'minute');
  if (extent === null) return fail(`${url} has no events.`);
  const caption = {
    name: ({ title }: { title: string }) => title,
    line: ({ when }: { when: string }) => when.slice(0, 'YYYY-MM-DD'.length),
  };
  const themes = Array.from({ length: 8 }, (_, group) => ({ id: String(group), label: '' }));

  mount(BareTimeline, {
    target,
    props: {
      table,
      lanes: [{ id: 'all', label: '', items: table.order }],
      themes,
      extent,
      caption,
      widths: (metrics: RowMetrics, widest: number, measures: Measures) =>
        table.count <= FEW
          ? labelWidths(table, caption, metrics, widest, measures)
          : widthsBy(
              (index) => Math.min(Math.ceil(read.widthOf(index)) + SLACK, widest),
              table.count,
              widest,
            ),
      viewport: new Viewport(clock),
      arranger: arrangerBy(help),
      environment: new Environment(),
      locale: 'en-GB',
      onready: () => {
        performance.mark('timeline:ready');
        // The first use of `Intl` is dear, and whoever zooms in wants days.
        setTimeout(() => new Intl.DateTimeFormat('en-GB').format(0), LATER);
      },
    },
  });
}

function fail(message: string): void {
  const paragraph = document.createElement('p');
  paragraph.setAttribute('role', 'alert');
  paragraph.textContent = message;
  target.replaceChildren(paragraph);
}

/**
 * A bare timeline of the events at `?data=`, to be measured beside others: it marks `timeline:data` once the data is
 * parsed and `timeline:ready` once the opening view stands.
 */
const { asked } = globalThis as unknown as { asked: Asked | null };
if (asked === null) fail('No file to show: name it, as in bench.html?data=events.json.');
else await show(asked);
