/** What a finding says and what helps, in sentences. A message may begin with the name of a file, which stays as it is. */
export function explained({ message, hint }: { message: string; hint: string | null }): string {
  return hint === null || hint === ''
    ? `${message}.`
    : `${message}. ${hint[0]!.toUpperCase()}${hint.slice(1)}.`;
}
