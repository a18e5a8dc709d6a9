import { AsyncLocalStorage } from 'node:async_hooks'
import type { ChildProcess } from 'node:child_process'
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { createInterface } from 'node:readline'
import { PassThrough, type Readable } from 'node:stream'
import { exec } from '@actions/exec'
import { endOnSignal } from './signals'

/** A call of a program, as docker or skopeo. */
export interface ProgramCall {
  readonly program: 'docker' | 'skopeo'
  /** Behind its name. */
  readonly words: readonly string[]
  /** Behind these, the file that it opens itself; a person is not shown a temporary path. */
  readonly file?: string
  readonly directory: string
  /** What it reads; missing: nothing. */
  readonly input?: Readable
  /** Milliseconds after which it is ended; missing: it takes what it takes, as a build does. */
  readonly limit?: number
  /** Called with each line of its errors and its output, as it comes. */
  readonly print?: (line: string) => void
}

/** How a call ended. */
export interface ProgramEnd {
  /** Behind its name. */
  readonly words: readonly string[]
  /** The exit status, the signal that ended it, or why it could not be started. */
  readonly end: number | string
  /** Its first lines, each with a line feed. */
  readonly output: string
  /** Of its errors and its output; few enough to be shown. */
  readonly lastLines: readonly string[]
}

const mostLines = 20
/** Of the output that is kept, in UTF-16 units: ids and names, never the log of a build. */
const mostOutput = 1 << 16

/** Runs a program to its end, whatever that is. Nothing of it is printed but by `print`. */
export async function runProgram(call: ProgramCall): Promise<ProgramEnd> {
  const { words, print } = call
  const lastLines: string[] = []
  let output = ''
  const tell = (line: string): void => {
    lastLines.push(line)
    if (lastLines.length > mostLines) lastLines.shift()
    print?.(line)
  }
  const stdout = readLines(line => {
    if (output.length < mostOutput) output += `${line}\n`
    tell(line)
  })
  const stderr = readLines(tell)
  const end = await execute(call, { stdout: stdout.write, stderr: stderr.write })
  await Promise.all([stdout.end(), stderr.end()])
  return { words, end, output, lastLines }
}

/** Lines of a stream that comes in pieces: a character may be in two of them. */
function readLines(tell: (line: string) => void) {
  const stream = new PassThrough()
  const lines = createInterface({ input: stream, crlfDelay: Infinity }).on('line', tell)
  const closed = new Promise(resolve => lines.on('close', resolve))
  return {
    write: (data: Buffer): void => {
      stream.write(data)
    },
    end: () => {
      stream.end()
      return closed
    }
  }
}

interface Listeners {
  readonly stdout: (data: Buffer) => void
  readonly stderr: (data: Buffer) => void
}

async function execute(
  { program, words: shown, file, directory, input, limit }: ProgramCall,
  listeners: Listeners
): Promise<number | string> {
  const words = file === undefined ? shown : [...shown, `--input=${file}`]
  const child = catchChild()
  const forget = endOnSignal('programs', () => child.process()?.kill('SIGTERM'))
  const time = limitTime(() => child.process(), limit)
  void child.started.then(({ stdin }) => {
    if (stdin === null) return
    // An engine that stops reading says so itself: a broken pipe adds nothing to that.
    stdin.on('error', () => input?.destroy())
    if (input === undefined) stdin.end()
    else input.pipe(stdin)
  })
  const options = { cwd: directory, silent: true, ignoreReturnCode: true, listeners }
  const ended = child
    .run(() => exec(program, [...words], options))
    .then(
      status => child.process()?.signalCode ?? status,
      (error: unknown) => (error instanceof Error ? error.message : String(error))
    )
  const end = await Promise.race([ended, time.reached])
  time.clear()
  forget()
  child.forget()
  return end
}

/** What Node says of a process that is about to start: `node:diagnostics_channel`. */
interface Started {
  readonly process: ChildProcess
}

/** In which call a process starts: others with the same words may run beside it. */
const calls = new AsyncLocalStorage<symbol>()

/**
 * The process that `@actions/exec` starts in a call. It hands nobody the process, which has to be
 * fed as a stream, and to be ended by a limit of time or by a signal.
 */
function catchChild() {
  const call = Symbol('call')
  let found: ChildProcess | undefined
  let tell: (child: ChildProcess) => void = () => undefined
  const started = new Promise<ChildProcess>(resolve => {
    tell = resolve
  })
  const look = (message: unknown): void => {
    if (calls.getStore() !== call || !isStarted(message)) return
    const child = message.process
    child.once('spawn', () => {
      found = child
      tell(child)
    })
  }
  subscribe('child_process', look)
  return {
    started,
    process: () => found,
    run: <Value>(act: () => Value): Value => calls.run(call, act),
    forget: (): void => {
      unsubscribe('child_process', look)
    }
  }
}

function isStarted(message: unknown): message is Started {
  return typeof message === 'object' && message !== null && 'process' in message
}

/** Ends a child that takes too long: an engine that hangs would hold the job for hours. */
function limitTime(find: () => ChildProcess | undefined, limit: number | undefined) {
  let timer: NodeJS.Timeout | undefined
  const reached = new Promise<string>(resolve => {
    if (limit === undefined) return
    timer = setTimeout(() => {
      const child = find()
      child?.kill('SIGKILL')
      // What it has started may still hold them.
      child?.stdout?.destroy()
      child?.stderr?.destroy()
      resolve(`the limit of ${Math.round(limit / 1_000)} s`)
    }, limit)
  })
  return {
    reached,
    clear: () => {
      clearTimeout(timer)
    }
  }
}
