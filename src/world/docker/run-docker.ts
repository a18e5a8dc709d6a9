import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { endOnSignal } from '../signals'

/** A call of docker. */
export interface DockerCall {
  /** Behind `docker`. */
  readonly words: readonly string[]
  readonly directory: string
  readonly environment: NodeJS.ProcessEnv
  /** What it reads; a file goes to it without passing through this process. */
  readonly input?: Readable | number
  /** Milliseconds after which it is ended; missing: it takes what it takes, as a build does. */
  readonly limit?: number
  /** Called with each line of its errors and its output, as it comes. */
  readonly print?: (line: string) => void
}

/** How a call ended. */
export interface DockerEnd {
  /** Behind `docker`. */
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

/** Runs docker to its end, whatever that is. */
export async function runDocker(call: DockerCall): Promise<DockerEnd> {
  const { words, directory, environment, input = 'ignore', limit, print } = call
  const child = spawn('docker', [...words], {
    cwd: directory,
    env: environment,
    stdio: [typeof input === 'number' || input === 'ignore' ? input : 'pipe', 'pipe', 'pipe'],
    windowsHide: true
  })
  const lastLines: string[] = []
  let output = ''
  const follow = async (stream: Readable | null, keep: (line: string) => void): Promise<void> => {
    if (stream === null) return
    for await (const line of createInterface({ input: stream, crlfDelay: Infinity })) {
      lastLines.push(line)
      if (lastLines.length > mostLines) lastLines.shift()
      keep(line)
      print?.(line)
    }
  }
  const time = limitTime(child, limit)
  const forget = endOnSignal('programs', () => child.kill('SIGTERM'))
  const ended = new Promise<number | string>(resolve => {
    child.on('error', error => {
      resolve(error.message)
    })
    child.on('close', (status, signal) => {
      resolve(status ?? signal ?? 'no status')
    })
  })
  if (child.stdin !== null && typeof input === 'object') feed(input, child.stdin)
  const reading = [
    follow(child.stdout, line => {
      if (output.length < mostOutput) output += `${line}\n`
    }),
    follow(child.stderr, () => undefined)
  ]
  const whole = ended.then(async end => {
    await Promise.all(reading)
    return end
  })
  const end = await Promise.race([whole, time.reached])
  time.clear()
  forget()
  return { words, end, output, lastLines }
}

/** Ends a child that takes too long: an engine that hangs would hold the job for hours. */
function limitTime(child: ChildProcess, limit: number | undefined) {
  let timer: NodeJS.Timeout | undefined
  const reached = new Promise<string>(resolve => {
    if (limit === undefined) return
    timer = setTimeout(() => {
      child.kill('SIGKILL')
      // What it has started may still hold them.
      child.stdout?.destroy()
      child.stderr?.destroy()
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

/** An engine that stops reading says so itself: a broken pipe adds nothing to that. */
function feed(input: Readable, stdin: NodeJS.WritableStream): void {
  stdin.on('error', () => input.destroy())
  input.pipe(stdin)
}
