/** Exit codes: 0 fine, 1 the data is at fault or cannot be written, 2 the command is. */
export const WRONG_USAGE = 2;
