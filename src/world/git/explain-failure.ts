import type { Execution } from '../../app/world'
import { advice } from './advice'

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

const known: readonly (readonly [RegExp, (failure: Failure) => string])[] = [
  [
    /not a git repository/i,
    ({ directory, execution }) =>
      `"${directory}" is not in a git repository: ${advice[execution].noCheckout}`
  ],
  [
    /dubious ownership/i,
    ({ directory }) =>
      `git does not trust "${directory}", which another user owns: add it to safe.directory`
  ],
  [
    /not our ref|promisor|lazy fetch|transport '.*' not allowed/i,
    ({ execution }) =>
      `this clone leaves out objects that are needed: ${advice[execution].noObjects}`
  ]
]

/** What a remote says of a commit or a name that it does not have. */
export const notOnRemote = 'the remote does not have it'

const knownOfFetch: readonly (readonly [RegExp, string])[] = [
  [/not our ref|couldn't find remote ref|remote ref does not exist|no such ref/i, notOnRemote],
  [
    /authentication failed|could not read (?:username|password)|returned error: 40[13]|repository .*not found|terminal prompts disabled/i,
    'the remote refused to be read: give the job `permissions: { contents: read }` and this step its token'
  ]
]

/** The sentence for people: what is wrong with the repository, and what to do where it is known. */
export function explainFailure(failure: Failure): string {
  if (failure.command === 'fetch') {
    const found = knownOfFetch.find(([pattern]) => pattern.test(failure.stderr))
    if (found !== undefined) return found[1]
  }
  for (const [pattern, explain] of known) {
    if (pattern.test(failure.stderr)) return explain(failure)
  }
  const complaint = firstComplaint(failure.stderr)
  const end = typeof failure.status === 'number' ? `status ${failure.status}` : failure.status
  return `git ${failure.command} ended with ${end}${complaint === '' ? '' : `: ${complaint}`}`
}

/** Whether a fetch that failed so may succeed when it is tried again: a connection that broke. */
export function mayPass(because: string): boolean {
  return because.startsWith('git fetch ended with status ')
}

function firstComplaint(stderr: string): string {
  const lines = stderr.split('\n').filter(line => line.trim() !== '')
  const last = lines.find(each => each.startsWith('fatal: '))
  // `git add` says what is wrong before it ends with this.
  const line = last === undefined || last.endsWith('adding files failed') ? lines.at(0) : last
  return (line ?? '').replace(/^(?:fatal|error): /, '').slice(0, 300)
}
