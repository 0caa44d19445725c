/** The parts of the work, in the order in which a first story goes through them. */
export const STEPS = [
  { id: 'articles', label: 'Articles' },
  { id: 'review', label: 'Review' },
  { id: 'story', label: 'Story' },
  { id: 'timeline', label: 'Timeline' },
  { id: 'talks', label: 'Talks' },
  { id: 'out', label: 'Take away' },
] as const;

export type StepId = (typeof STEPS)[number]['id'];

/** Where somebody is at work in a collection; an address holds it, so that a reload leads back. */
export class Place {
  step: StepId = $state('articles');
  /** The event that is reviewed. */
  event: string | null = $state(null);
  /** Whether it is being edited. */
  isEditing = $state(false);
  /** The talk that is worked on, by its file’s name; null for the first. */
  talk: string | null = $state(null);
  /** The step of it that is to be opened, from 0. */
  talkStep = $state(0);
  /** The article that is to be looked at among the others, until it is. */
  article: string | null = $state(null);

  /** `review/kursk-incursion`; what an address holds after the collection. */
  get path(): string {
    return this.step === 'review' && this.event !== null ? `review/${this.event}` : this.step;
  }

  set path(path: string) {
    const [step, event] = path.split('/');
    this.step = STEPS.find(({ id }) => id === step)?.id ?? 'articles';
    if (event !== undefined && event !== '') this.event = event;
  }

  review(event: string, isEditing = false): void {
    this.step = 'review';
    this.event = event;
    this.isEditing = isEditing;
  }

  workOnTalk(talk: string, step = 0): void {
    this.step = 'talks';
    this.talk = talk;
    this.talkStep = step;
  }

  check(article: string): void {
    this.step = 'articles';
    this.article = article;
  }
}
