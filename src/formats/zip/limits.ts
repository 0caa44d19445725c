/** What a zip may hold: far more than any collection does, and less than would stop a browser. */
export interface ZipLimits {
  /** Bytes of the zip itself. */
  packed: number;
  entries: number;
  /** Bytes of all files together, and of one, once they are unpacked. */
  unpacked: number;
  file: number;
}

export const ZIP_LIMITS: ZipLimits = {
  packed: 200_000_000,
  entries: 20_000,
  unpacked: 400_000_000,
  file: 60_000_000,
};
