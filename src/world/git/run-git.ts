import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { isUnreadable } from '../../diagnostics/unreadable'
import { toReader } from '../../event/json-reader'
import type { Execution } from '../../ports/git/checkout'
import { endOnSignal } from '../process/signals'
import { advice, explainFailure, type GitFailure, toFailure } from './explain-failure'
import { Patience } from './fetch/patience'

/** Where git runs, and for how long at most. */
export interface Git {
  readonly directory: string
  readonly environment: Record<string, string>
  readonly execution: Execution
  /** Calls that take longer, all together, are ended. */
  readonly patience: Patience
  /** Functions that end what runs now, called when the repository is closed. */
  readonly running: Set<() => void>
  /**
   * `group`: git starts programs of its own, such as the one that speaks HTTP; they are ended, too.
   */
  readonly starts?: 'group'
}

/** Git in a folder. */
export function toGit(
  directory: string,
  environment: Record<string, string>,
  { execution, patience = new Patience() }: GitConditions
): Git {
  return { directory, environment, patience, execution, running: new Set() }
}

export interface GitConditions {
  /** Who reads the messages. */
  readonly execution: Execution
  /** Missing: one of its own. */
  readonly patience?: Patience | undefined
}

/** What a call printed, with its exit status. */
export interface GitAnswer {
  readonly kind: 'answer'
  readonly output: Uint8Array
  readonly status: number
}

/** Statuses above 0 that are answers: `merge-base` says 1 for "none". */
type Accepted = readonly number[]

/** One call of git, to its end. Any exit status that is not accepted is a value with a reason. */
export async function runGit(
  git: Git,
  words: readonly [command: string, ...rest: string[]],
  accepted: Accepted = []
): Promise<GitAnswer | GitFailure> {
  if (git.patience.left === 0) return explainTimeLimit(git, words[0])
  const child = tryToStart(git, () =>
    spawn('git', [...words], {
      cwd: git.directory,
      env: git.environment,
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
      detached: git.starts === 'group' && process.platform !== 'win32'
    })
  )
  if (isUnreadable(child)) return child
  const output = collect(child.stdout)
  const complaints = collect(child.stderr)
  const end = await waitFor(git, child, words[0])
  if (typeof end !== 'number' && typeof end !== 'string') return end
  if (end === 0 || (typeof end === 'number' && accepted.includes(end))) {
    return { kind: 'answer', output: Buffer.concat(output), status: end }
  }
  const stderr = Buffer.concat(complaints).toString()
  return explainFailure({ ...git, command: words[0], stderr, status: end })
}

/** Node tells some obstacles by the event `error`, and throws the rest, as ENOTDIR. */
export function tryToStart<Child extends ChildProcess>(
  git: Git,
  start: () => Child
): Child | GitFailure {
  try {
    return start()
  } catch (error) {
    return explainStart(git, error)
  }
}

/**
 * Why git could not be started. Node reports a missing folder and a missing git by the same error.
 */
export function explainStart(git: Git, error: unknown): GitFailure {
  const code = toReader(error).field('code').text()
  if (code !== 'ENOENT' && code !== 'ENOTDIR') {
    return toFailure(`git could not be started: ${String(error)}`)
  }
  const { noGit, noCheckout } = advice[git.execution]
  return toFailure(
    existsSync(git.directory) && code === 'ENOENT'
      ? `git was not found: ${noGit}`
      : `there is no folder "${git.directory}": ${noCheckout}`
  )
}

export function explainTimeLimit(git: Git, command: string): GitFailure {
  return toFailure(`git ${command} did not answer within ${git.patience.total / 1_000} s`)
}

/** The exit status or signal; a reason if git did not start or did not end. */
function waitFor(
  git: Git,
  child: ChildProcess,
  command: string
): Promise<number | string | GitFailure> {
  return new Promise(resolve => {
    const end = (): void => {
      endProcess(git, child)
    }
    const stopWaiting = once(git.patience.start())
    const settle = (answer: number | string | GitFailure): void => {
      clearTimeout(timer)
      stopWaiting()
      forget()
      git.running.delete(end)
      resolve(answer)
    }
    const timer = setTimeout(() => {
      settle(explainTimeLimit(git, command))
      end()
      child.stdout?.destroy()
      child.stderr?.destroy()
    }, git.patience.left)
    git.running.add(end)
    const forget = endOnSignal('programs', end)
    child.on('error', error => {
      settle(explainStart(git, error))
    })
    child.on('close', (status, signal) => {
      settle(status ?? signal ?? 'no status')
    })
  })
}

function once(call: () => void): () => void {
  let isCalled = false
  return () => {
    if (!isCalled) call()
    isCalled = true
  }
}

/** Ends a process with those that it started. */
function endProcess(git: Git, child: ChildProcess): void {
  if (git.starts === 'group' && child.pid !== undefined && process.platform !== 'win32') {
    try {
      process.kill(-child.pid, 'SIGKILL')
      return
    } catch {
      // It has ended by itself.
    }
  }
  child.kill('SIGKILL')
}

function collect(stream: NodeJS.ReadableStream): Buffer[] {
  const chunks: Buffer[] = []
  stream.on('data', (chunk: Buffer) => chunks.push(chunk))
  return chunks
}
