/**
 * Gives a canvas the size of `width` × `height` CSS px, sharp at the screen's density, cleared and scaled so that units
 * are CSS px. Setting the size clears; it is set only when it changes, since that is dear. Where it is `turned`, what is
 * painted to the right comes out downwards and the other way round: `width` is its height.
 */
export function readyContext(
  canvas: HTMLCanvasElement,
  width: number,
  height: number,
  ratio: number,
  turned = false,
): CanvasRenderingContext2D | null {
  const deviceWidth = Math.round((turned ? height : width) * ratio);
  const deviceHeight = Math.round((turned ? width : height) * ratio);
  if (canvas.width !== deviceWidth || canvas.height !== deviceHeight) {
    canvas.width = deviceWidth;
    canvas.height = deviceHeight;
  }
  const context = canvas.getContext('2d');
  if (turned) context?.setTransform(0, ratio, ratio, 0, 0, 0);
  else context?.setTransform(ratio, 0, 0, ratio, 0, 0);
  context?.clearRect(0, 0, width, height);
  return context;
}

/** Measures text in a CSS font, in px; remembers what it measured. */
export function createMeasure(font: string): (text: string) => number {
  const context = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  return (text) => {
    const measured = known.get(text);
    if (measured !== undefined) return measured;
    if (context !== null) context.font = font;
    const width = context?.measureText(text).width ?? text.length * 8;
    known.set(text, width);
    return width;
  };
}
