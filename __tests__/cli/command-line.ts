import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { project } from '../../scripts/scratch.mjs'
import {
  createRepository,
  type Files,
  git,
  type TestRepository
} from '../support/repository-builder'

/** What a person is told. */
export interface Told {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Variables of the environment, beside PATH. */
export type Variables = Readonly<Record<string, string>>

/** Runs the bundle in a folder, with nothing in the environment that a person has not. */
export function runCli(folder: string, words: readonly string[], variables: Variables = {}): Told {
  const entry = join(project, 'dist/cli/index.js')
  const env = { PATH: process.env['PATH'], HOME: '/nonexistent', ...variables }
  const { status, stdout, stderr } = spawnSync(process.execPath, [entry, ...words], {
    cwd: folder,
    env,
    encoding: 'utf8'
  })
  return { status, stdout, stderr }
}

/** A repository whose files are written, as a person has it. */
export function createCheckout(files: Files): TestRepository {
  const repository = createRepository(files)
  checkOut(repository, 'main')
  return repository
}

export function checkOut({ folder }: TestRepository, branch: string): void {
  git(folder, 'checkout', '--quiet', '--force', branch)
}

/** Writes into the working tree, without a commit. */
export function write(
  { folder }: Pick<TestRepository, 'folder'>,
  path: string,
  text: string
): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

/** As a terminal shows it: the command line, what it printed, and how it ended. */
export function toTranscript(words: readonly string[], { status, stdout, stderr }: Told): string {
  const parts = [`$ image-matrix ${words.join(' ')}\n`, stdout]
  if (stderr !== '') parts.push(`--- on stderr:\n${stderr}`)
  if (status !== 0) parts.push(`--- exit status ${String(status)}\n`)
  return parts.join('')
}

const goldenFolder = join(project, '__tests__/cli/golden')

/** Compares with a file that a person can read; UPDATE=1 writes it anew. */
export function expectTranscript(title: string, text: string): void {
  const file = join(goldenFolder, `${title.replaceAll(/[^a-z0-9]+/gi, '-')}.txt`)
  if (process.env['UPDATE'] === '1') {
    mkdirSync(goldenFolder, { recursive: true })
    writeFileSync(file, text)
  }
  expect(text).toBe(existsSync(file) ? readFileSync(file, 'utf8') : '')
}
