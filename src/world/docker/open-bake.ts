import { execFile, type ExecFileOptionsWithStringEncoding } from 'node:child_process'
import { accessSync, constants, statSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import type { Bake, BakeAnswer, BakeFile } from '../../ports/docker/bake'
import { createTemporaryFolder } from '../process/temporary-folders'

/** How bake is found. */
export interface BakePlace {
  /** Absolute; undefined: there is none. */
  readonly docker: string | undefined
  /** Docker's own folder, which may hold its plugins. */
  readonly configuration: string
  /** Milliseconds after which bake is ended. */
  readonly limit: number
}

/** Bake is asked once for the same files: both sides of a comparison mostly have them. */
export function openBake(given?: BakePlace): Bake {
  const answers = new Map<string, Promise<BakeAnswer>>()
  let place = given
  return {
    print(files, targets) {
      const key = JSON.stringify([files, targets])
      place ??= findPlace()
      const answer = answers.get(key) ?? print(files, targets, place)
      answers.set(key, answer)
      return answer
    }
  }
}

/** A definition is small, and bake needs no second for it. */
const timeLimit = 30_000
/** In bytes. */
const outputLimit = 16 << 20

function findPlace(): BakePlace {
  const { DOCKER_CONFIG: own } = process.env
  return {
    docker: findDocker(process.env['PATH'] ?? ''),
    configuration: own === undefined || own === '' ? join(homedir(), '.docker') : own,
    limit: timeLimit
  }
}

function findDocker(path: string): string | undefined {
  const name = process.platform === 'win32' ? 'docker.exe' : 'docker'
  return path
    .split(delimiter)
    .filter(folder => folder !== '')
    .map(folder => join(folder, name))
    .find(isProgram)
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return statSync(file).isFile()
  } catch {
    return false
  }
}

/**
 * Files have names of ours in a folder of ours: whoever wrote the repository chose the others. An
 * output that a file asks for is never opened: bake would make it even where it only prints.
 */
async function print(
  files: readonly BakeFile[],
  targets: readonly string[],
  { docker, configuration, limit }: BakePlace
): Promise<BakeAnswer> {
  if (docker === undefined) return { kind: 'unavailable', because: 'docker was not found' }
  try {
    const folder = createTemporaryFolder(tmpdir(), 'bake')
    try {
      const names = files.map(({ form }, index) => `${String(index)}.${form}`)
      files.forEach(({ text }, index) => {
        writeFileSync(join(folder.path, names[index] ?? ''), text)
      })
      const ask = (more: readonly string[]): Promise<BakeAnswer> =>
        run(docker, {
          ...{ directory: folder.path, limit },
          words: [
            ...['--config', configuration, 'buildx', 'bake', '--print', '--progress=quiet'],
            ...names.map(name => `--file=${name}`),
            '--set=*.output=type=cacheonly',
            ...more,
            '--',
            ...targets
          ]
        })
      const answer = await ask([])
      // Bake looks for keys and secrets even where it only prints; this machine has none of them.
      const again =
        answer.kind === 'refused' ? await ask(['--set=*.secret=', '--set=*.ssh=']) : answer
      return again.kind === 'printed' ? again : answer
    } finally {
      folder.remove()
    }
  } catch (error) {
    return { kind: 'unavailable', because: `bake cannot be run: ${toMessage(error)}` }
  }
}

interface Call {
  readonly words: readonly string[]
  readonly directory: string
  readonly limit: number
}

/** Of the job's environment bake sees nothing: a variable of a file would take its value from there. */
const environment: Readonly<Record<string, string>> =
  process.platform === 'win32' ? { SystemRoot: process.env['SystemRoot'] ?? 'C:\\Windows' } : {}

function run(program: string, { words, directory, limit }: Call): Promise<BakeAnswer> {
  const options: ExecFileOptionsWithStringEncoding = {
    ...{ cwd: directory, env: { ...environment }, timeout: limit, maxBuffer: outputLimit },
    ...{ killSignal: 'SIGKILL', windowsHide: true, encoding: 'utf8' }
  }
  return new Promise(resolve => {
    const child = execFile(program, [...words], options, (error, stdout, stderr) => {
      if (error === null) resolve({ kind: 'printed', json: stdout })
      else resolve(explain({ error, told: stderr, limit }))
    })
    child.stdin?.end()
  })
}

interface Failure {
  readonly error: { readonly killed?: boolean; readonly code?: unknown; readonly message: string }
  readonly told: string
  readonly limit: number
}

function explain({ error, told, limit }: Failure): BakeAnswer {
  const unavailable = (because: string): BakeAnswer => ({ kind: 'unavailable', because })
  if (error.code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER') {
    return { kind: 'refused', because: `bake says more than ${String(outputLimit >> 20)} MiB` }
  }
  if (error.killed === true) {
    return unavailable(`bake took longer than ${String(Math.round(limit / 1_000))} s`)
  }
  if (typeof error.code !== 'number') return unavailable(`docker cannot be run: ${error.message}`)
  if (
    /is not a docker command|unknown command: docker buildx|unknown (?:shorthand )?flag/.test(told)
  ) {
    return unavailable('docker has no buildx, or one that is too old')
  }
  return refuse(told)
}

/** The lines of its progress begin with `#`, and those that show a text with a number and `|`. */
function refuse(told: string): BakeAnswer {
  const lines = told.split(/\r?\n/).map(line => line.trim())
  const errors = lines.filter(line => line.startsWith('ERROR: '))
  const last = errors.at(-1) ?? lines.findLast(line => line !== '') ?? 'no reason was given'
  const text = last.replace(/^ERROR: /, '')
  const found = /^(\d+)\.(?:hcl|json):(\d+),[\d,-]+: (.*)$/.exec(text)
  if (found === null) return { kind: 'refused', because: text }
  const [, file = '', line = '', because = ''] = found
  return { kind: 'refused', because, at: { file: Number(file), line: Number(line) } }
}

function toMessage(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
