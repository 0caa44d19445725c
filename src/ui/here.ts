/** The day that it is where the reader is, as EDTF, at a time in ms. */
export function dayAt(now: number): string {
  const date = new Date(now);
  const digits = (value: number, length: number) => String(value).padStart(length, '0');
  return `${digits(date.getFullYear(), 4)}-${digits(date.getMonth() + 1, 2)}-${digits(date.getDate(), 2)}`;
}

/** Address of the page, as it is at this moment. */
export function addressHere(): string {
  return location.href;
}
