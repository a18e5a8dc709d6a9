import type { Execution } from '../../ports/git/checkout'

/** What to do about a repository that cannot be read; follows a colon. */
export interface Advice {
  readonly noGit: string
  readonly noCheckout: string
  readonly noObjects: string
}

/** The fix of a job is in its workflow, the fix of a person's clone is with the person. */
export const advice: Readonly<Record<Execution, Advice>> = {
  job: {
    noGit: 'install it in the job, before this step',
    noCheckout: 'run actions/checkout before this step',
    noObjects: 'check out without a filter'
  },
  terminal: {
    noGit: 'install it, or put it into PATH',
    noCheckout: 'start in a clone, or name one by -C DIR',
    noObjects: 'git fetch --refetch --no-filter'
  }
}
