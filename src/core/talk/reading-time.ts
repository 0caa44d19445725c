import type { Talk } from '../model.ts';

/** Words that are spoken in a minute, slowly: between those of an audio book and of a lecture. */
const SPOKEN = 140;

/** How long the notes and texts of a talk take to say, ms; what stands in an excerpt is not known here. */
export function speakingTime({ steps }: Pick<Talk, 'steps'>): number {
  const words = steps.flatMap(({ text, notes }) => `${text ?? ''} ${notes ?? ''}`.match(/\S+/gu) ?? []);
  return (words.length / SPOKEN) * 60_000;
}
