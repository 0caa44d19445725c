/** The part that the tests use: the package has no types of its own. */
declare module 'edtf' {
  /** Throws where the text is not EDTF. */
  export function parse(text: string): unknown;
}
