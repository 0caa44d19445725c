import type { Keeper, KeepingFailure } from '../desk/keeper.ts';

const DOWNLOAD = 'Your work goes on here: download the talk, so that nothing is lost';

/** Why a browser does not keep a talk, where that is said otherwise than of a collection on the desk. */
const WORDS: Partial<Record<KeepingFailure['kind'], Pick<KeepingFailure, 'why' | 'fix'>>> = {
  full: {
    why: 'There is no more room in this browser for the latest changes.',
    fix: `${DOWNLOAD}, then make room on the disk.`,
  },
  blocked: {
    why: 'This browser keeps nothing for this page: a private window, or a setting, forbids it.',
    fix: `${DOWNLOAD}, or open the page in an ordinary window.`,
  },
  newer: {
    why: 'A newer version of this page has been open in this browser.',
    fix: `${DOWNLOAD}, then load this page again.`,
  },
  lost: {
    why: 'The browser has deleted what was kept of your talks.',
    fix: `${DOWNLOAD}; all of it is being kept again.`,
  },
  unknown: { why: 'The browser could not keep the latest changes.', fix: `${DOWNLOAD}.` },
};

/** Keeps as another does, and says of talks why it could not. */
export function keeperOfTalks(keeper: Keeper): Pick<Keeper, 'read' | 'claim' | 'write'> {
  return {
    read: (id) => keeper.read(id),
    claim: (id, owner) => keeper.claim(id, owner),
    async write(owner, writing) {
      const answer = await keeper.write(owner, writing);
      if (answer.ok) return answer;
      return { ok: false, failure: { ...answer.failure, ...WORDS[answer.failure.kind] } };
    },
  };
}
