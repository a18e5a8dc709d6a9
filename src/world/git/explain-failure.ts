import { type Unreadable, unreadable } from '../../diagnostics/unreadable'
import type { Execution } from '../../ports/git/checkout'

/** What to do about a repository that cannot be read; follows a colon. */
interface Advice {
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

/** What is known of a call of git that gave no answer. */
export interface Failure {
  /** The subcommand, as `diff-tree`. */
  readonly command: string
  readonly directory: string
  readonly execution: Execution
  readonly stderr: string
  /** The exit status, or the signal that ended it. */
  readonly status: number | string
}

/** Why git gave no answer, for people, and for the next attempt. */
export interface GitFailure extends Unreadable {
  /**
   * `absent`: the remote does not have what was wanted. `passing`: a connection broke, and another
   * attempt may do better. `lasting`: everything else.
   */
  readonly failure: 'absent' | 'passing' | 'lasting'
}

/** @param because as {@link Unreadable.because} */
export function toFailure(because: string, failure: GitFailure['failure'] = 'lasting'): GitFailure {
  return { ...unreadable(because), failure }
}

const known: readonly (readonly [RegExp, (failure: Failure) => string])[] = [
  [
    /not a git repository/i,
    ({ directory, execution }) =>
      `"${directory}" is not in a git repository: ${advice[execution].noCheckout}`
  ],
  [
    /dubious ownership/i,
    ({ directory }) =>
      `git does not trust "${directory}", which another user owns: git config --global --add safe.directory "${directory}"`
  ],
  [
    /not our ref|promisor|lazy fetch|transport '.*' not allowed/i,
    ({ execution }) =>
      `this clone leaves out objects that are needed: ${advice[execution].noObjects}`
  ]
]

const knownOfFetch: readonly (readonly [RegExp, GitFailure])[] = [
  [
    /not our ref|couldn't find remote ref|remote ref does not exist|no such ref/i,
    toFailure('the remote does not have it', 'absent')
  ],
  [
    /authentication failed|could not read (?:username|password)|returned error: 40[13]|repository .*not found|terminal prompts disabled/i,
    toFailure(
      'the remote refused to be read: give the job `permissions: { contents: read }` and this step its token'
    )
  ]
]

/** What is wrong with the repository, and what to do if that is known. */
export function explainFailure(failure: Failure): GitFailure {
  if (failure.command === 'fetch') {
    const found = knownOfFetch.find(([pattern]) => pattern.test(failure.stderr))
    if (found !== undefined) return found[1]
  }
  for (const [pattern, explain] of known) {
    if (pattern.test(failure.stderr)) return toFailure(explain(failure))
  }
  const complaint = firstComplaint(failure.stderr)
  const end = typeof failure.status === 'number' ? `status ${failure.status}` : failure.status
  const mayPass = failure.command === 'fetch' && typeof failure.status === 'number'
  return toFailure(
    `git ${failure.command} ended with ${end}${complaint === '' ? '' : `: ${complaint}`}`,
    mayPass ? 'passing' : 'lasting'
  )
}

function firstComplaint(stderr: string): string {
  const lines = stderr.split('\n').filter(line => line.trim() !== '')
  const last = lines.find(each => each.startsWith('fatal: '))
  // `git add` says what is wrong before it ends with this line.
  const line = last === undefined || last.endsWith('adding files failed') ? lines.at(0) : last
  return (line ?? '').replace(/^(?:fatal|error): /, '').slice(0, 300)
}
