import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { isUnreadable, type Unreadable, unreadable } from '../../../diagnostics/unreadable'
import { endOnSignal } from '../../process/signals'
import { explainFailure } from '../explain-failure'
import { explainStart, explainTimeLimit, type Git, tryToStart } from '../run-git'

/** Reads answers from chunks that break anywhere. */
export interface AnswerParser<Answer> {
  /** The answers that this chunk completes, in the order they were asked for. */
  push(chunk: Uint8Array): readonly Answer[]
}

/** A process of git that answers line by line, for as long as the repository is open. */
export class Conversation<Answer> {
  readonly #git: Git
  readonly #command: string
  /** Missing if git could not be started. */
  readonly #child: ChildProcessWithoutNullStreams | undefined
  readonly #parser: AnswerParser<Answer>
  /** Questions without an answer yet, in order: git answers in the order of the requests. */
  readonly #waiting: ((answer: Answer | Unreadable) => void)[] = []
  #stderr = ''
  #timer: NodeJS.Timeout | undefined
  #stopWaiting: (() => void) | undefined
  #forget: (() => void) | undefined
  #ended: Unreadable | undefined
  #isClosed = false
  readonly #close = (): void => {
    this.close()
  }

  constructor(
    git: Git,
    words: readonly [command: string, ...options: string[]],
    parser: AnswerParser<Answer>
  ) {
    this.#git = git
    this.#command = words[0]
    this.#parser = parser
    const child = tryToStart(git, () =>
      spawn('git', [...words], {
        cwd: git.directory,
        env: git.environment,
        windowsHide: true
      })
    )
    if (isUnreadable(child)) {
      this.#ended = child
      return
    }
    this.#child = child
    git.running.add(this.#close)
    this.#forget = endOnSignal('programs', this.#close)
    this.#listen(child)
  }

  /** Whether git ended by itself, so that another process may do better. */
  get hasFailed(): boolean {
    return this.#ended !== undefined && !this.#isClosed
  }

  /** The answer to a line. No part of the line may be taken for an option or a second line. */
  ask(line: string): Promise<Answer | Unreadable> {
    if (this.#ended !== undefined) return Promise.resolve(this.#ended)
    return new Promise(resolve => {
      this.#waiting.push(resolve)
      this.#child?.stdin.write(`${line}\n`)
      if (this.#waiting.length === 1) this.#startTimer()
    })
  }

  close(): void {
    this.#isClosed = true
    this.#end(unreadable('the repository was closed'))
  }

  #listen(child: ChildProcessWithoutNullStreams): void {
    child.stdout.on('data', (chunk: Buffer) => {
      const answers = this.#parser.push(chunk)
      for (const answer of answers) this.#waiting.shift()?.(answer)
      if (answers.length > 0) this.#startTimer()
    })
    child.stderr.on('data', (chunk: Buffer) => {
      if (this.#stderr.length < 10_000) this.#stderr += chunk.toString()
    })
    // A write to a process that has ended fails: `close` tells its end.
    child.stdin.on('error', () => undefined)
    child.on('error', error => {
      this.#end(explainStart(this.#git, error))
    })
    child.on('close', (status, signal) => {
      const { directory, execution } = this.#git
      const end = { stderr: this.#stderr, status: status ?? signal ?? 'no status' }
      this.#end(explainFailure({ command: this.#command, directory, execution, ...end }))
    })
  }

  #startTimer(): void {
    clearTimeout(this.#timer)
    this.#stopWaiting?.()
    this.#stopWaiting = undefined
    if (this.#waiting.length === 0) return
    this.#stopWaiting = this.#git.patience.start()
    this.#timer = setTimeout(() => {
      this.#end(explainTimeLimit(this.#git, this.#command))
    }, this.#git.patience.left)
  }

  #end(because: Unreadable): void {
    if (this.#ended !== undefined) return
    this.#ended = because
    clearTimeout(this.#timer)
    this.#stopWaiting?.()
    this.#stopWaiting = undefined
    this.#forget?.()
    this.#git.running.delete(this.#close)
    this.#child?.stdin.destroy()
    this.#child?.kill('SIGKILL')
    for (const resolve of this.#waiting.splice(0)) resolve(because)
  }
}
