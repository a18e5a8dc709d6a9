import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import * as v from 'valibot'
import { listSteps, type Steps } from './list-steps'

/** What came of a build. */
export type Outcome =
  | (Steps & {
      readonly kind: 'built'
      /** Of the image, or of the index of images; times are not in it. */
      readonly digest: string
    })
  | { readonly kind: 'failed'; readonly because: string }

export interface Build {
  /** Where the paths of the build begin. */
  readonly folder: string
  readonly context: string
  readonly file: string
  readonly target: string
  readonly buildArgs: ReadonlyMap<string, string>
  /** By name; a folder, or an image as `oci-layout://`. */
  readonly buildContexts: ReadonlyMap<string, string>
  readonly platforms: readonly string[]
  /** A folder that the image is put into as an OCI layout. */
  readonly layout?: string
}

const NAME = 'truth'
const startedWithin = 20_000
const metadataSchema = v.object({ 'containerimage.digest': v.string() })

/** A BuildKit daemon of its own with an empty cache, asked through buildx as users do. */
export class Builder {
  #builds = 0

  private constructor(
    private readonly home: string,
    private readonly tools: string,
    private readonly daemon: ChildProcess
  ) {}

  /** `tools` is the folder of the programs. Needs root; throws where the daemon does not start. */
  static async start(home: string, tools: string): Promise<Builder> {
    mkdirSync(home, { recursive: true })
    const socket = path.join(home, 'buildkitd.sock')
    const log = path.join(home, 'buildkitd.log')
    const output = openSync(log, 'w')
    const daemon = spawn(
      path.join(tools, 'buildkitd'),
      [
        ...['--root', path.join(home, 'root'), '--addr', `unix://${socket}`],
        ...['--containerd-worker=false', '--oci-worker=true', '--oci-worker-gc=false'],
        ...['--oci-worker-binary', path.join(tools, 'runc')]
      ],
      { stdio: ['ignore', output, output], env: { ...process.env, TMPDIR: home } }
    )
    closeSync(output)
    const builder = new Builder(home, tools, daemon)
    const end = Date.now() + startedWithin
    while (!existsSync(socket)) {
      if (daemon.exitCode !== null || Date.now() > end) {
        await builder.close()
        throw new Error(`buildkitd does not start:\n${readFileSync(log, 'utf8')}`)
      }
      await sleep(50)
    }
    const create = ['create', '--driver', 'remote', '--name', NAME, `unix://${socket}`]
    execFileSync(path.join(tools, 'buildx'), create, { env: builder.#environment(), stdio: 'pipe' })
    return builder
  }

  /** A build that fails is an outcome; a daemon that is gone is an exception. */
  async build(build: Build): Promise<Outcome> {
    const metadata = path.join(this.home, `metadata-${this.#builds++}.json`)
    const words = [...toWords(build), '--metadata-file', metadata, build.context]
    const { status, log } = await this.#run(words, build.folder)
    if (this.daemon.exitCode !== null) throw new Error('buildkitd has stopped')
    if (status !== 0) return { kind: 'failed', because: findError(log) }
    const { 'containerimage.digest': digest } = v.parse(
      metadataSchema,
      JSON.parse(readFileSync(metadata, 'utf8'))
    )
    return { kind: 'built', digest, ...listSteps(log) }
  }

  async close(): Promise<void> {
    if (this.daemon.exitCode !== null) return
    const gone = new Promise(resolve => this.daemon.once('exit', resolve))
    this.daemon.kill()
    await gone
  }

  #run(words: string[], cwd: string): Promise<{ status: number | null; log: string }> {
    return new Promise((resolve, reject) => {
      const process = spawn(path.join(this.tools, 'buildx'), words, {
        cwd,
        env: this.#environment(),
        stdio: ['ignore', 'ignore', 'pipe']
      })
      const chunks: Buffer[] = []
      process.stderr.on('data', (chunk: Buffer) => chunks.push(chunk))
      process.on('error', reject)
      process.on('close', status => {
        resolve({ status, log: Buffer.concat(chunks).toString() })
      })
    })
  }

  /** Nothing of the user's own set-up of Docker. */
  #environment(): NodeJS.ProcessEnv {
    return {
      PATH: process.env['PATH'],
      HOME: this.home,
      DOCKER_CONFIG: path.join(this.home, 'docker'),
      BUILDX_CONFIG: path.join(this.home, 'buildx'),
      BUILDX_METADATA_PROVENANCE: 'disabled'
    }
  }
}

/** Times are all those of one moment, so that equal inputs make equal images. */
function toWords(build: Build): string[] {
  const { file, target, buildArgs, buildContexts, platforms, layout } = build
  const place = layout === undefined ? 'type=image' : `type=oci,tar=false,dest=${layout}`
  return [
    ...['build', '--builder', NAME, '--progress=rawjson', '--provenance=false'],
    ...['--build-arg', 'SOURCE_DATE_EPOCH=1', '--output', `${place},rewrite-timestamp=true`],
    ...['--file', file],
    ...(target === '' ? [] : ['--target', target]),
    ...(platforms.length === 0 ? [] : ['--platform', platforms.join(',')]),
    ...[...buildArgs].flatMap(([name, value]) => ['--build-arg', `${name}=${value}`]),
    ...[...buildContexts].flatMap(([name, source]) => ['--build-context', `${name}=${source}`])
  ]
}

/** The last line that is not a record of progress. */
function findError(log: string): string {
  const lines = log.split('\n').filter(line => line !== '' && !line.startsWith('{'))
  return lines.at(-1) ?? 'no reason is given'
}

/** The image that stands for all from outside: one program. Answers it as a named context. */
export async function buildReader(
  builder: Builder,
  home: string,
  program: string
): Promise<string> {
  const folder = path.join(home, 'reader')
  const layout = path.join(folder, 'layout')
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, 'reader'), readFileSync(program), { mode: 0o755 })
  writeFileSync(path.join(folder, 'Dockerfile'), 'FROM scratch\nCOPY reader /reader\n')
  const outcome = await builder.build({
    folder,
    context: '.',
    file: 'Dockerfile',
    target: '',
    buildArgs: new Map(),
    buildContexts: new Map(),
    platforms: [],
    layout
  })
  if (outcome.kind === 'failed') throw new Error(`the reader is not built: ${outcome.because}`)
  return `oci-layout://${layout}`
}
