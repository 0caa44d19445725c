import type { Cover, Presentation } from '../presentation.svelte.ts';

/** What can be done with a talk, at its screen or from its notes. */
export type Action =
  | { kind: 'move'; steps: number }
  | { kind: 'end'; which: 'first' | 'last' }
  | { kind: 'cover'; cover: Cover }
  /** To a step, from 0. */
  | { kind: 'go'; at: number }
  | { kind: 'compare' }
  | { kind: 'digit'; digit: string }
  | { kind: 'enter' }
  | { kind: 'back' };

/** Does it; false where there was nothing to do. */
export function act(talk: Presentation, action: Action): boolean {
  switch (action.kind) {
    case 'move':
      talk.move(action.steps);
      return true;
    case 'end':
      talk.goTo(action.which === 'first' ? 0 : talk.steps.length - 1);
      return true;
    case 'go':
      talk.goTo(action.at);
      return true;
    case 'cover':
      talk.toggle(action.cover);
      return true;
    case 'compare':
      talk.compare();
      return true;
    case 'digit':
      talk.type(action.digit);
      return true;
    case 'enter':
      return talk.enter();
    case 'back':
      return talk.back();
  }
}
