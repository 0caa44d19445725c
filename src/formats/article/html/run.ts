/** What HTML itself collapses: a no-break space is none of it. */
const SPACES = /[ \t\n\f\r]+/g;

/** Text that is being gathered until the line ends. */
export class Run {
  private parts: string[] = [];
  private linked = 0;
  private verbatim = false;
  private last = '';

  /** Whether a line break stands at its end. */
  get endsLine(): boolean {
    return this.last === '\n';
  }

  add(text: string, isLink: boolean, isVerbatim: boolean): void {
    if (text === '') return;
    const part = isVerbatim ? text.replace(/\r\n?/g, '\n') : text.replace(SPACES, ' ');
    this.parts.push(part);
    if (isLink) this.linked += part.length;
    if (isVerbatim) this.verbatim = true;
    if (part !== ' ') this.last = part.at(-1)!;
  }

  breakLine(): void {
    this.parts.push('\n');
    this.last = '\n';
  }

  /** The text so far, trimmed; starts anew. */
  take(): { text: string; linked: number } {
    const whole = this.parts.join('');
    const { linked } = this;
    const text = this.verbatim ? whole.replace(/^\n+/, '').trimEnd() : tidy(whole);
    this.parts = [];
    this.linked = 0;
    this.verbatim = false;
    this.last = '';
    return { text, linked: Math.min(linked, text.length) };
  }
}

/** Each line without the spaces around it, which HTML does not show. */
function tidy(text: string): string {
  const lines = text.split('\n').map((line) => line.replace(SPACES, ' ').replace(/^ | $/g, ''));
  while (lines[0] === '') lines.shift();
  while (lines.at(-1) === '') lines.pop();
  return lines.join('\n');
}
