/** What a command prints to, and where it runs; a test passes its own. */
export interface Console {
  cwd: string;
  out(text: string): void;
  error(text: string): void;
}
