import { spawnSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { jest } from '@jest/globals'
import { project } from '../../scripts/scratch.mjs'
import { createFolder, createRepository, git, removeFolders } from '../support/repository-builder'

jest.setTimeout(120_000)
afterAll(removeFolders)

/** npm without a cache, settings or a registry: it can install nothing but what it is given. */
function runNpm(program: 'npm' | 'npx', folder: string, words: readonly string[]): string {
  const home = createFolder()
  const { status, stdout, stderr } = spawnSync(program, words, {
    cwd: folder,
    encoding: 'utf8',
    env: {
      PATH: process.env['PATH'],
      HOME: home,
      npm_config_cache: join(home, 'cache'),
      npm_config_registry: 'http://127.0.0.1:9/',
      npm_config_fetch_retries: '0',
      npm_config_update_notifier: 'false'
    }
  })
  if (status !== 0) throw new Error(`${program} ${words.join(' ')}: ${stderr}`)
  return stdout
}

interface Packed {
  readonly tarball: string
  readonly files: readonly string[]
}

function pack(): Packed {
  const folder = createFolder()
  const printed = runNpm('npm', project, ['pack', '--json', '--pack-destination', folder])
  const [packed] = Object.values(
    JSON.parse(printed) as Record<string, { filename: string; files: { path: string }[] }>
  )
  if (packed === undefined) throw new Error('nothing was packed')
  const tarball = join(folder, packed.filename)
  return { tarball, files: packed.files.map(({ path }) => path) }
}

/** What a person sees who has nothing but npm, in a repository of theirs. */
function plan(source: string): string {
  const { folder } = createRepository({
    'api/Dockerfile': 'FROM scratch\nCOPY main.py /\n',
    'api/main.py': ''
  })
  git(folder, 'checkout', '--quiet', '--force', 'main')
  runNpm('npx', folder, ['--yes', '--package', source, 'image-matrix', 'init'])
  return runNpm('npx', folder, ['--yes', '--package', source, 'image-matrix', 'plan'])
}

const packed = pack()

test('the package holds what runs, and nothing else', () => {
  const folders = packed.files.map(path => path.replace(/[^/]*$/, ''))
  expect(new Set(folders)).toEqual(new Set(['', 'dist/cli/', 'schema/']))
  expect(packed.files).toEqual(expect.arrayContaining(['LICENSE', 'README.md', 'package.json']))
})

test('the package is smaller than 3 MB, packed and unpacked', () => {
  const sizes = packed.files.map(path => statSync(join(project, path)).size)
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(3_000_000)
})

test('the package lets npm install nothing else, and run no script of its own', () => {
  const manifest = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as {
    readonly scripts: Readonly<Record<string, string>>
  }
  for (const key of [
    'dependencies',
    'optionalDependencies',
    'peerDependencies',
    'workspaces',
    'private'
  ]) {
    expect(manifest).not.toHaveProperty(key)
  }
  // npm prepares a package from git that has one of these, with all its development dependencies.
  const prepares = ['build', 'install', 'postinstall', 'preinstall', 'prepack', 'prepare']
  expect(Object.keys(manifest.scripts).filter(name => prepares.includes(name))).toEqual([])
})

test('npx runs it from a tarball, with an empty cache and no registry', () => {
  expect(plan(packed.tarball)).toContain('Builds 1 of 1 image')
})

test('npx runs it from git, with an empty cache and no registry', () => {
  const texts = packed.files.map(path => [path, readFileSync(join(project, path), 'utf8')] as const)
  const { folder } = createRepository(Object.fromEntries(texts))
  expect(plan(`git+file://${folder}`)).toContain('Builds 1 of 1 image')
})
