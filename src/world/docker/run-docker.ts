import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'

/** A call of docker. */
export interface DockerCall {
  /** Behind `docker`. */
  readonly words: readonly string[]
  readonly directory: string
  readonly environment: NodeJS.ProcessEnv
  /** What it reads; a file goes to it without passing through this process. */
  readonly input?: Readable | number
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
  const { words, directory, environment, input = 'ignore', print } = call
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
  const end = await ended
  await Promise.all(reading)
  return { words, end, output, lastLines }
}

/** An engine that stops reading says so itself: a broken pipe adds nothing to that. */
function feed(input: Readable, stdin: NodeJS.WritableStream): void {
  stdin.on('error', () => input.destroy())
  input.pipe(stdin)
}
