import { spawn } from 'node:child_process'
import { chownSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { countGitCalls } from '../support/git-calls'
import {
  type CloneOptions,
  createFolder,
  git,
  type TestRepository
} from '../support/repository-builder'
import { configuration } from './history'

export type CloneKind =
  | 'full'
  | 'depth-1'
  | 'depth-2'
  | 'blobless'
  | 'treeless'
  | 'sparse'
  | 'worktree'
  | 'other-owner'
  | 'none'

/** What the job is started with. */
export interface Job {
  readonly event: string
  readonly ref: string
  readonly payload: object
  readonly folder: string
  readonly sha: string
  readonly inputs: Readonly<Record<string, string>>
  readonly variables: Readonly<Record<string, string>>
}

export interface Answer {
  readonly result: string
  /** The images to build. */
  readonly built: readonly string[]
  readonly published: readonly string[]
  /** The images whose dev variants test jobs build. */
  readonly dev: readonly string[]
  /** The entries of the matrices for builds and tests. */
  readonly entries: readonly Readonly<Record<string, string>>[]
  readonly changes: {
    readonly kind: string
    readonly source?: string
    readonly text?: string
    readonly because?: string
  }
  readonly log: string
  /** The arguments of each process of git. */
  readonly calls: readonly string[]
  /** The `inputs-hash` of each image. */
  readonly hashes: Readonly<Record<string, object>>
  /** Every output as it was written. */
  readonly outputs: ReadonlyMap<string, string>
}

const cloneOptions: Readonly<Record<CloneKind, CloneOptions>> = {
  full: {},
  'depth-1': { depth: 1 },
  'depth-2': { depth: 2 },
  blobless: { filter: 'blob:none' },
  treeless: { filter: 'tree:0', depth: 1 },
  sparse: { filter: 'blob:none', depth: 1 },
  worktree: {},
  'other-owner': {},
  none: {}
}

/** The checkout of a branch, as a job would find it. */
export function cloneBranch(source: TestRepository, branch: string, kind: CloneKind): string {
  if (kind === 'none') return createFolder()
  const tracked = git(source.folder, 'ls-tree', '-r', '--name-only', source.id(branch))
  const text = tracked.includes('image-matrix.yml')
    ? `${git(source.folder, 'show', `${source.id(branch)}:.github/image-matrix.yml`)}\n`
    : configuration
  const clone = source.clone({ branch, ...cloneOptions[kind] })
  const { folder } = clone
  if (kind === 'sparse') git(folder, 'sparse-checkout', 'set', 'api')
  if (kind === 'worktree') {
    const worktree = join(createFolder(), 'worktree')
    git(folder, 'worktree', 'add', '--quiet', '--no-checkout', '--detach', worktree)
    return writeConfiguration(worktree, text)
  }
  if (kind === 'other-owner' && process.getuid?.() === 0) {
    for (const each of [folder, join(folder, '.git')]) chownSync(each, 12_345, 12_345)
  }
  return writeConfiguration(folder, text)
}

/** The one file of the checkout that is read as a file. */
function writeConfiguration(folder: string, text: string): string {
  mkdirSync(join(folder, '.github'), { recursive: true })
  writeFileSync(join(folder, '.github/image-matrix.yml'), text)
  return folder
}

const bundle = join(import.meta.dirname, '../../dist/plan/index.js')

/** Runs the bundle as the runner does, and demands that nothing is left behind. */
export async function runScenario(job: Job): Promise<Answer> {
  const home = createFolder()
  const temporary = join(home, 'temp')
  mkdirSync(temporary)
  const [output, eventFile] = [join(home, 'output'), join(home, 'event.json')]
  writeFileSync(output, '')
  writeFileSync(eventFile, JSON.stringify(job.payload))
  const counted = countGitCalls()
  const inputs: Record<string, string> = Object.fromEntries(
    Object.entries(job.inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])
  )
  const env = {
    PATH: counted.path,
    HOME: home,
    RUNNER_TEMP: temporary,
    NO_COLOR: '1',
    GITHUB_EVENT_NAME: job.event,
    GITHUB_EVENT_PATH: eventFile,
    GITHUB_OUTPUT: output,
    GITHUB_REF: job.ref,
    GITHUB_SHA: job.sha,
    GITHUB_REPOSITORY: 'octo/repo',
    GITHUB_RUN_ID: '7',
    GITHUB_JOB: 'plan',
    GITHUB_WORKFLOW_REF: 'octo/repo/.github/workflows/ci.yml@refs/heads/main',
    GITHUB_WORKSPACE: job.folder,
    ...inputs,
    ...job.variables
  }
  const child = spawn(process.execPath, [bundle], { cwd: job.folder, env })
  let log = ''
  child.stdout.on('data', (chunk: Buffer) => (log += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (log += chunk.toString()))
  await new Promise(resolve => child.on('close', resolve))
  const left = readdirSync(temporary)
  if (left.length > 0) throw new Error(`left behind: ${left.join(', ')}`)
  return { log, calls: counted.calls(), ...parseOutputs(readFileSync(output, 'utf8')) }
}

/** The entries of a matrix as it stands in an output. */
export function readEntries(output: string | undefined): Answer['entries'] {
  const text = output === undefined || output === '' ? '{"include":[]}' : output
  const { include } = JSON.parse(text) as { include: Answer['entries'] }
  return include
}

interface PlanText {
  readonly changes?: Answer['changes']
  readonly images?: Readonly<Record<string, { readonly 'inputs-hash': object }>>
}

function parseOutputs(text: string): Omit<Answer, 'log' | 'calls'> {
  const blocks = [...text.matchAll(/^(.+?)<<(.+)\n(?:([^]*?)\n)?\2$/gm)]
  const outputs = new Map(blocks.map(([, name = '', , value = '']) => [name, value]))
  const plan = JSON.parse(outputs.get('plan') ?? '{}') as PlanText
  const namesOf = (output: string): string[] => JSON.parse(outputs.get(output) ?? '[]') as string[]
  const hashes = Object.entries(plan.images ?? {}).map(([name, image]) => [
    name,
    image['inputs-hash']
  ])
  return {
    result: outputs.get('result') ?? '',
    built: namesOf('build_images'),
    published: namesOf('publish_images'),
    dev: namesOf('dev_images'),
    entries: ['build_matrix', 'test_matrix'].flatMap(name => readEntries(outputs.get(name))),
    changes: plan.changes ?? { kind: 'none' },
    hashes: Object.fromEntries(hashes) as Answer['hashes'],
    outputs
  }
}
