import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'

import { explainFailure } from './explain-failure'
import { ObjectParser, type ObjectAnswer } from './parse-objects'
import { explainStart, explainTimeLimit, type Git } from './run-git'
import { type Unreadable, unreadable } from '../../tree/unreadable'

type Resolve = (answer: ObjectAnswer | Unreadable) => void

/** One `git cat-file --batch` that answers for as long as the repository is open. */
export class ObjectReader {
  readonly #git: Git
  readonly #child: ChildProcessWithoutNullStreams
  readonly #parser = new ObjectParser()
  /** Who asked and has no answer yet, in order: git answers in the order of the requests. */
  readonly #waiting: Resolve[] = []
  #stderr = ''
  #timer: NodeJS.Timeout | undefined
  #ended: Unreadable | undefined
  #isClosed = false
  readonly #close = (): void => {
    this.close()
  }

  constructor(git: Git) {
    this.#git = git
    this.#child = spawn('git', ['cat-file', '--batch'], {
      cwd: git.directory,
      env: git.environment,
      windowsHide: true
    })
    git.running.add(this.#close)
    this.#listen()
  }

  /** Whether git ended by itself, and another reader may do better. */
  get hasFailed(): boolean {
    return this.#ended !== undefined && !this.#isClosed
  }

  /** The object of this name, which must be a safe revision. */
  read(name: string): Promise<ObjectAnswer | Unreadable> {
    if (this.#ended !== undefined) return Promise.resolve(this.#ended)
    return new Promise(resolve => {
      this.#waiting.push(resolve)
      this.#child.stdin.write(`${name}\n`)
      if (this.#waiting.length === 1) this.#startTimer()
    })
  }

  close(): void {
    this.#isClosed = true
    this.#end(unreadable('the repository was closed'))
  }

  #listen(): void {
    const child = this.#child
    child.stdout.on('data', (chunk: Buffer) => {
      const answers = this.#parser.push(chunk)
      for (const answer of answers) this.#waiting.shift()?.(answer)
      if (answers.length > 0) this.#startTimer()
    })
    child.stderr.on('data', (chunk: Buffer) => {
      if (this.#stderr.length < 10_000) this.#stderr += chunk.toString()
    })
    // What is written to a process that has ended: its end is told by `close`.
    child.stdin.on('error', () => undefined)
    child.on('error', error => {
      this.#end(explainStart(this.#git, error))
    })
    child.on('close', (status, signal) => {
      const { directory } = this.#git
      const end = { stderr: this.#stderr, status: status ?? signal ?? 'no status' }
      this.#end(unreadable(explainFailure({ command: 'cat-file', directory, ...end })))
    })
  }

  #startTimer(): void {
    clearTimeout(this.#timer)
    if (this.#waiting.length === 0) return
    this.#timer = setTimeout(() => {
      this.#end(explainTimeLimit(this.#git, 'cat-file'))
    }, this.#git.timeLimit)
  }

  #end(because: Unreadable): void {
    if (this.#ended !== undefined) return
    this.#ended = because
    clearTimeout(this.#timer)
    this.#git.running.delete(this.#close)
    this.#child.stdin.destroy()
    this.#child.kill('SIGKILL')
    for (const resolve of this.#waiting.splice(0)) resolve(because)
  }
}
