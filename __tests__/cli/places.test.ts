import { chownSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { jest } from '@jest/globals'
import { createFolder, git, removeFolders } from '../support/repository-builder'
import { createCheckout, runCli, type Told, write } from './command-line'

jest.setTimeout(60_000)
afterAll(removeFolders)

const files = {
  '.github/image-matrix.yml': 'images:\n  api: { context: api }\n',
  'api/Dockerfile': 'FROM scratch\nCOPY main.go /\n',
  'api/main.go': 'package main\n'
}

/** A repository of two commits. */
function createTwo(): string {
  const repository = createCheckout(files)
  repository.commit({ files: { 'api/main.go': 'package main // 1\n' } })
  git(repository.folder, 'checkout', '--quiet', '--force', 'main')
  return repository.folder
}

function cloneTwo(...options: readonly string[]): string {
  const [from, to] = [createTwo(), join(mkdtempSync(join(tmpdir(), 'place-')), 'clone')]
  git(from, 'clone', '--quiet', ...options, `file://${from}`, to)
  return to
}

function createEmpty(...options: readonly string[]): string {
  const folder = createFolder()
  git(folder, 'init', '--quiet', '--initial-branch=main', ...options, '.')
  return folder
}

function createUncommitted(): string {
  const folder = createEmpty()
  for (const [path, text] of Object.entries(files)) write({ folder }, path, text)
  return folder
}

/** Every file belongs to somebody else. */
function createForeign(): string {
  const folder = createTwo()
  giveAway(folder)
  return folder
}

function giveAway(path: string): void {
  chownSync(path, 12_345, 12_345)
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    const below = join(path, entry.name)
    if (entry.isDirectory()) giveAway(below)
    else chownSync(below, 12_345, 12_345)
  }
}

const commands = {
  check: ['check'],
  plan: ['plan', 'all'],
  explain: ['explain', 'api', 'api/main.go'],
  inputs: ['inputs', 'api'],
  replay: ['replay', '--last', '3'],
  init: ['init', '--dry-run', '--yes']
} as const

type Name = keyof typeof commands

function run(folder: string, name: Name): Told {
  return runCli(folder, commands[name])
}

const works: Readonly<Record<Name, string>> = {
  check: 'nothing found in 1 image',
  plan: 'Builds 1 of 1 image',
  explain: 'read: copied by api/Dockerfile:2',
  inputs: 'api/main.go',
  replay: '1 merge',
  init: 'images:\n  api:'
}

const places: readonly (readonly [string, () => string])[] = [
  ['a detached head', () => detach(createTwo())],
  ['a linked worktree', () => link(createTwo())],
  ['a bare clone', () => cloneTwo('--bare')],
  ['a worktree of a bare clone', () => link(cloneTwo('--bare'))],
  ['the folder of git', () => join(createTwo(), '.git')]
]

function detach(folder: string): string {
  git(folder, 'checkout', '--quiet', '--detach')
  return folder
}

function link(folder: string): string {
  const linked = join(createFolder(), 'linked')
  git(folder, 'worktree', 'add', '--quiet', '--detach', linked, 'main')
  return linked
}

test.each(places)('every command works in %s', (_title, create) => {
  const folder = create()
  for (const name of Object.keys(commands) as Name[]) {
    const told = run(folder, name)
    expect([name, told.stderr, told.status]).toEqual([name, '', 0])
    expect(told.stdout).toContain(works[name])
    expect(told.stdout).not.toContain('there is no configuration')
    expect(told.stdout).not.toContain('is not there')
  }
})

interface Case {
  readonly title: string
  readonly create: () => string
  readonly told: Readonly<Partial<Record<Name, readonly [status: number, text: string]>>>
}

const noCommit = 'has no working tree, and its HEAD names no commit'

const cases: readonly Case[] = [
  {
    title: 'a bare clone without a commit says that it has none',
    create: () => createEmpty('--bare'),
    told: {
      check: [1, noCommit],
      plan: [1, 'git symbolic-ref HEAD refs/heads/main'],
      explain: [1, noCommit],
      inputs: [1, noCommit],
      replay: [1, noCommit],
      init: [1, noCommit]
    }
  },
  {
    title: 'a clone without a commit is planned by its working tree',
    create: createUncommitted,
    told: {
      check: [0, works.check],
      plan: [0, 'there is no commit yet'],
      explain: [0, works.explain],
      replay: [1, 'there is no commit yet'],
      init: [0, works.init]
    }
  },
  {
    title: 'a shallow clone without a merge says how to get more',
    create: () => cloneTwo('--depth=1'),
    told: {
      check: [0, works.check],
      plan: [0, "git fetch --unshallow origin '+refs/heads/*:refs/remotes/origin/*'"],
      explain: [0, works.explain],
      replay: [0, 'git fetch --unshallow'],
      init: [0, works.init]
    }
  },
  {
    title: 'a folder without a repository says where to start',
    create: createFolder,
    told: {
      check: [1, 'is not in a git repository: start in a clone, or name one by -C DIR'],
      init: [1, 'is not in a git repository']
    }
  }
]

test.each(cases)('$title', ({ create, told }) => {
  const folder = create()
  for (const [name, [status, text]] of Object.entries(told)) {
    const { stdout, stderr, status: ended } = run(folder, name as Name)
    expect([name, ended]).toEqual([name, status])
    expect(stdout + stderr).toContain(text)
  }
})

test('names files from the folder below the root where it runs', () => {
  const folder = join(createTwo(), 'api')
  expect(runCli(folder, ['explain', 'main.go']).stdout).toContain(works.explain)
  for (const name of ['check', 'plan', 'init'] as const) {
    expect(run(folder, name)).toMatchObject({ status: 0 })
    expect(run(folder, name).stdout).toContain(works[name])
  }
})

test('writes nothing into a bare clone', () => {
  const { status, stderr } = runCli(cloneTwo('--bare', '--no-tags'), ['init', '--yes'])
  expect(status).toBe(1)
  expect(stderr).toContain('".github/image-matrix.yml" is there already')
})

const asRoot = process.getuid?.() === 0 ? test : test.skip

asRoot('names the setting that a repository of another user needs', () => {
  const folder = createForeign()
  const setting = `git config --global --add safe.directory "${folder}"`
  expect(run(folder, 'plan')).toMatchObject({
    status: 0,
    stdout: expect.stringContaining(setting) as never
  })
  expect(run(folder, 'check').stdout.replaceAll(/\s+/g, ' ')).toContain(
    'the working tree cannot be looked at, and HEAD is checked'
  )
  expect(run(folder, 'init')).toMatchObject({
    status: 1,
    stderr: expect.stringContaining(setting) as never
  })
})

test('says that git is missing', () => {
  const folder = createTwo()
  const bin = createFolder()
  symlinkSync(process.execPath, join(bin, 'node'))
  for (const words of Object.values(commands)) {
    const { status, stderr } = runCli(folder, words, { PATH: bin })
    expect([status, stderr]).toEqual([1, expect.stringContaining('git was not found') as never])
  }
})
