/** What the desk says of the last thing that was done. */
export interface Message {
  text: string;
  /** The step that can be taken back from here; null where there is none. */
  step: string | null;
  isError: boolean;
}

/** One message at a time: the next takes its place. */
export class Messages {
  current: Message | null = $state.raw(null);

  say(text: string, step: string | null = null): void {
    this.current = { text, step, isError: false };
  }

  fail(text: string): void {
    this.current = { text, step: null, isError: true };
  }

  dismiss(): void {
    this.current = null;
  }
}
