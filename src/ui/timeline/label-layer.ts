/** A caption as it is to stand; px. */
export interface LabelBox {
  id: string;
  x: number;
  y: number;
  /** As it was measured. */
  width: number;
  /** Whether the text may be wider, and is to be cut off. */
  isLong: boolean;
  title: string;
  /** The line under the title; null for none. */
  line: string | null;
  /** Lines that the title is set in; one where it is left out. */
  titleLines?: number;
  isChosen: boolean;
  isFocused: boolean;
}

/** A chip “+4”; px. */
export interface ChipBox {
  id: string;
  x: number;
  y: number;
  text: string;
  label: string;
  isOpen: boolean;
}

/** What a label is made of: its title alone, or with a line. */
export type LabelForm = 'title' | 'caption';

/**
 * Labels and chips as elements of a sheet, moved and filled by hand: a frame of a zoom moves a hundred of them and swaps some
 * for others, in a budget that leaves no room for comparing templates. An element whose label has left serves the next.
 * Pointer events are for the sheet to listen to; `idOf` says whose they are.
 */
export class LabelLayer {
  readonly #labels: Pool<LabelBox>;
  readonly #chips: Pool<ChipBox>;

  constructor(sheet: HTMLElement, form: LabelForm) {
    this.#labels = new Pool(sheet, 'label', FILL[form]);
    this.#chips = new Pool(sheet, 'chip', fillChip);
  }

  draw(labels: Iterable<LabelBox>, chips: Iterable<ChipBox>): void {
    this.#labels.draw(labels);
    this.#chips.draw(chips);
  }

  /** Takes its elements away. */
  remove(): void {
    this.#labels.remove();
    this.#chips.remove();
  }
}

/** Which label or chip an event is on. */
export function idOf({ target }: Event): { kind: 'label' | 'chip'; id: string } | null {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-label], [data-chip]') : null;
  if (element === null) return null;
  const { label, chip } = element.dataset;
  return label === undefined ? { kind: 'chip', id: chip! } : { kind: 'label', id: label };
}

/** What an element shows at the moment; compared before anything is written, since writing is dear. */
interface Slot<Box> {
  element: HTMLElement;
  box: Box | null;
  /** The frame that it was last wanted in. */
  frame: number;
}

type Fill<Box> = (element: HTMLElement, box: Box, before: Box | null) => void;

class Pool<Box extends { id: string; x: number; y: number }> {
  readonly #sheet: HTMLElement;
  readonly #kind: 'label' | 'chip';
  readonly #fill: Fill<Box>;
  readonly #shown = new Map<string, Slot<Box>>();
  readonly #spare: Slot<Box>[] = [];
  #frame = 0;

  constructor(sheet: HTMLElement, kind: 'label' | 'chip', fill: Fill<Box>) {
    this.#sheet = sheet;
    this.#kind = kind;
    this.#fill = fill;
  }

  draw(boxes: Iterable<Box>): void {
    this.#frame++;
    const entering: Box[] = [];
    for (const box of boxes) {
      const slot = this.#shown.get(box.id);
      if (slot === undefined) entering.push(box);
      else this.#show(slot, box);
    }
    for (const [id, slot] of this.#shown) {
      if (slot.frame === this.#frame) continue;
      this.#shown.delete(id);
      this.#spare.push(slot);
    }
    const unused = this.#spare.length - entering.length;
    const made: HTMLElement[] = [];
    for (const box of entering) {
      const spare = this.#spare.pop();
      const slot = spare ?? { element: elementOf(this.#kind), box: null, frame: 0 };
      if (spare === undefined) made.push(slot.element);
      this.#shown.set(box.id, slot);
      this.#show(slot, box);
    }
    // Once they are filled: outside the document that costs less.
    if (made.length > 0) this.#sheet.append(...made);
    for (let i = 0; i < unused; i++) this.#spare[i]!.element.hidden = true;
  }

  remove(): void {
    for (const { element } of [...this.#shown.values(), ...this.#spare]) element.remove();
  }

  #show(slot: Slot<Box>, box: Box): void {
    const { element, box: before } = slot;
    if (before === null || before.x !== box.x || before.y !== box.y) {
      element.style.translate = `${box.x}px ${box.y}px`;
    }
    if (before?.id !== box.id) element.dataset[this.#kind] = box.id;
    if (element.hidden) element.hidden = false;
    this.#fill(element, box, before);
    slot.box = box;
    slot.frame = this.#frame;
  }
}

/** No `<button>`: with it, a zoom takes the browser twice the time for styles. The keys are the timeline's own. */
function elementOf(kind: 'label' | 'chip'): HTMLElement {
  const element = document.createElement('div');
  element.setAttribute('role', 'button');
  element.className = kind;
  return element;
}

const FILL: Record<LabelForm, Fill<LabelBox>> = {
  title(element, box, before) {
    if (before === null) element.classList.add('title');
    if (before?.width !== box.width) element.style.width = `${box.width}px`;
    if (before?.title !== box.title) setTitle(element, box.title);
    fillLabel(element, box, before);
  },
  caption(element, box, before) {
    if (before === null) element.appendChild(document.createElement('span')).className = 'title';
    if (box.line !== null && element.children.length === 1) {
      element.appendChild(document.createElement('span')).className = 'line';
    }
    if (before?.width !== box.width) element.style.maxWidth = `${box.width}px`;
    if (before?.titleLines !== box.titleLines) {
      element.style.setProperty('--title-lines', String(box.titleLines ?? 1));
    }
    const [title, line] = element.children as unknown as [HTMLElement, HTMLElement?];
    if (before?.title !== box.title) setTitle(title, box.title);
    if (line !== undefined && before?.line !== box.line) line.textContent = box.line;
    fillLabel(element, box, before);
  },
};

function fillLabel(element: HTMLElement, box: LabelBox, before: LabelBox | null): void {
  if (before === null) element.setAttribute('data-timeline-label', '');
  if ((before?.isLong ?? false) !== box.isLong) element.classList.toggle('long', box.isLong);
  if ((before?.isChosen ?? false) !== box.isChosen) element.classList.toggle('chosen', box.isChosen);
  if ((before?.isFocused ?? false) !== box.isFocused) element.classList.toggle('focused', box.isFocused);
}

/** Text whose first letter is of a script that runs from right to left: Hebrew, Arabic, Syriac and their like. */
const RIGHT_TO_LEFT =
  /^\P{L}*[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFF\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/** By hand: `dir="auto"` is worked out anew by the browser for every element, whatever changes of it. */
function setTitle(element: HTMLElement, title: string): void {
  element.textContent = title;
  const dir = RIGHT_TO_LEFT.test(title) ? 'rtl' : '';
  if (element.dir !== dir) element.dir = dir;
}

function fillChip(element: HTMLElement, box: ChipBox, before: ChipBox | null): void {
  if (before?.text !== box.text) element.textContent = box.text;
  if (before?.label !== box.label) element.setAttribute('aria-label', box.label);
  if (before?.isOpen !== box.isOpen) element.setAttribute('aria-expanded', String(box.isOpen));
}
