/** @import { Box, TextBox } from './global.d.ts' */

/**
 * Runs in the page before any of its scripts, after `watchLoading`, and so may use nothing from outside of it: tells which
 * labels can be read.
 *
 * @param {{ takeCanvasText: boolean }} options whether text drawn on a canvas is noted
 */
export function watchLabels({ takeCanvasText }) {
  /** CSS px. */
  const SMALLEST_FONT = 8;
  if (window.top !== window) return;

  /** Text on canvases since each was last cleared. @type {Omit<TextBox, 'shown'>[]} */
  const drawn = [];
  if (takeCanvasText) noteCanvasText();

  Object.assign(globalThis.timelineProbe, { countLabels });

  /**
   * @param {string | null} selector
   * @param {string[]} titles
   * @returns {import('../types.ts').Labels}
   */
  function countLabels(selector, titles) {
    const found = selector === null ? canvasLabels(titles) : domLabels(selector);
    const visible = found.filter(({ shown }) => widthOf(shown) >= 4 && heightOf(shown) >= 4);
    const overlapping = overlappingOf(visible);
    return {
      visible: visible.length,
      overlapping: overlapping.size,
      cut: visible.filter(isCut).length,
      tiny: visible.filter(isTiny).length,
      readable: visible.filter((label) => !overlapping.has(label) && !isCut(label) && !isTiny(label)).length,
    };
  }

  /** @param {TextBox} label */
  function isCut({ text, full, shown }) {
    const isShortened = /…|\.\.\./.test(text);
    return isShortened || widthOf(full) - widthOf(shown) > 2 || heightOf(full) - heightOf(shown) > 4;
  }

  /** @param {TextBox} label */
  function isTiny({ px }) {
    return px < SMALLEST_FONT;
  }

  /**
   * Those that share more than 2 × 2 px with another.
   *
   * @param {TextBox[]} labels
   */
  function overlappingOf(labels) {
    const sorted = labels.toSorted((a, b) => a.shown.left - b.shown.left);
    /** @type {Set<TextBox>} */
    const overlapping = new Set();
    sorted.forEach((label, i) => {
      for (const other of sorted.slice(i + 1)) {
        if (other.shown.left >= label.shown.right) break;
        const common = commonBox(label.shown, other.shown);
        if (widthOf(common) > 2 && heightOf(common) > 2) overlapping.add(label).add(other);
      }
    });
    return overlapping;
  }

  /**
   * @param {string} selector
   * @returns {TextBox[]}
   */
  function domLabels(selector) {
    /** @type {Map<Element, Box>} */
    const clips = new Map();
    const range = document.createRange();
    const elements = [...document.querySelectorAll(selector)].filter(
      (element) =>
        element.textContent.trim() !== '' &&
        element.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
    );
    return elements.map((element) => {
      range.selectNodeContents(element);
      const full = range.getBoundingClientRect();
      const px = parseFloat(getComputedStyle(element).fontSize);
      return { text: element.textContent, px, full, shown: commonBox(full, clipOf(element, clips)) };
    });
  }

  /**
   * What the window and every clipping box around it leave of an element's content.
   *
   * @param {Element | null} element
   * @param {Map<Element, Box>} clips those that are known already
   * @returns {Box}
   */
  function clipOf(element, clips) {
    if (element === null || element === document.documentElement) return windowBox();
    const known = clips.get(element);
    if (known !== undefined) return known;
    const outer = clipOf(element.parentElement, clips);
    const { overflowX, overflowY } = getComputedStyle(element);
    const isOpen = overflowX === 'visible' && overflowY === 'visible';
    const clip = isOpen ? outer : commonBox(outer, element.getBoundingClientRect());
    clips.set(element, clip);
    return clip;
  }

  /**
   * @param {string[]} titles
   * @returns {TextBox[]}
   */
  function canvasLabels(titles) {
    return drawn
      .filter(({ text }) => titles.some((title) => title.startsWith(text.replace(/…$/, ''))))
      .map((label) => ({ ...label, shown: commonBox(label.full, windowBox()) }));
  }

  function noteCanvasText() {
    const context = CanvasRenderingContext2D.prototype;
    for (const name of /** @type {const} */ (['clearRect', 'fillRect'])) {
      const original = context[name];
      context[name] = function (x, y, width, height) {
        const { canvas } = this;
        if (width * height >= 0.9 * canvas.width * canvas.height) drawn.length = 0;
        original.call(this, x, y, width, height);
      };
    }
    const fillText = context.fillText;
    context.fillText = function (text, x, y, ...rest) {
      // Anything shorter is on an axis or in a legend.
      if (text.length > 5) drawn.push(textBoxOf(this, text, x, y));
      fillText.call(this, text, x, y, ...rest);
    };
  }

  /**
   * @param {CanvasRenderingContext2D} context
   * @param {string} text
   * @param {number} x
   * @param {number} y
   */
  function textBoxOf(context, text, x, y) {
    const { canvas, font } = context;
    const size = context.measureText(text);
    const { a, d, e, f } = context.getTransform();
    const { left, top, width, height } = canvas.getBoundingClientRect();
    const onPageX = (/** @type {number} */ value) => left + (a * value + e) * (width / canvas.width);
    const onPageY = (/** @type {number} */ value) => top + (d * value + f) * (height / canvas.height);
    const full = {
      left: onPageX(x - size.actualBoundingBoxLeft),
      right: onPageX(x + size.actualBoundingBoxRight),
      top: onPageY(y - size.actualBoundingBoxAscent),
      bottom: onPageY(y + size.actualBoundingBoxDescent),
    };
    return { text, px: parseFloat(/[\d.]+(?=px)/.exec(font)?.[0] ?? '0'), full };
  }

  /** @param {Box} a @param {Box} b @returns {Box} of a negative size where they have nothing in common */
  function commonBox(a, b) {
    return {
      left: Math.max(a.left, b.left),
      top: Math.max(a.top, b.top),
      right: Math.min(a.right, b.right),
      bottom: Math.min(a.bottom, b.bottom),
    };
  }

  function windowBox() {
    return { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
  }

  /** @param {Box} box */
  function widthOf({ left, right }) {
    return right - left;
  }

  /** @param {Box} box */
  function heightOf({ top, bottom }) {
    return bottom - top;
  }
}
