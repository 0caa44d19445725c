/** What a command prints to and reads from, and where it runs; a test passes its own. */
export interface Console {
  cwd: string;
  out(text: string): void;
  error(text: string): void;
  /** Prints, and waits until it is on its way, so that memory stays flat; false once nobody reads any more. */
  write(text: string): Promise<boolean>;
  /** Standard input. */
  input: AsyncIterable<Uint8Array>;
  /** Whether somebody watches what goes to `error`. */
  isWatched: boolean;
}
