import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { snapshotWorkingTree } from '../../src/world/git/snapshot/snapshot-working-tree'

const environment = {
  PATH: process.env['PATH'],
  HOME: '/nowhere',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'a',
  GIT_AUTHOR_EMAIL: 'a@example.com',
  GIT_COMMITTER_NAME: 'a',
  GIT_COMMITTER_EMAIL: 'a@example.com'
}

describe('the working tree', () => {
  let folder = ''
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'snapshot-test-'))))
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true })
  })

  const git = (...words: readonly string[]): string =>
    execFileSync('git', words, {
      cwd: folder,
      env: environment,
      stdio: ['ignore', 'pipe', 'ignore']
    })
      .toString()
      .trim()

  const write = (path: string, text: string): void => {
    mkdirSync(join(folder, path, '..'), { recursive: true })
    writeFileSync(join(folder, path), text)
  }

  const snapshot = async (): Promise<string> => {
    const place = mkdtempSync(join(tmpdir(), 'snapshot-place-'))
    const objects = join(place, 'objects')
    mkdirSync(objects)
    const index = readFileSync(join(folder, '.git/index'))
    const found = await snapshotWorkingTree(folder, environment, { folder: place, objects })
    expect(readFileSync(join(folder, '.git/index'))).toEqual(index)
    rmSync(place, { recursive: true, force: true })
    return typeof found === 'string' ? found : found.because
  }

  const start = (): string => {
    git('init', '-q')
    write('a', '1')
    write('b/c', '1')
    git('add', '.')
    git('commit', '-qm', 'one')
    return git('rev-parse', 'HEAD^{tree}')
  }

  /** A repository of its own in a folder, as a submodule is one. */
  const addSubmodule = (): void => {
    git('init', '-q', 'sub')
    write('sub/x', '1')
    git('-C', 'sub', 'add', '.')
    git('-C', 'sub', 'commit', '-qm', 'one')
    git('add', 'sub')
    git('commit', '-qm', 'sub')
  }

  it.each([
    { title: 'assumed to be unchanged', mark: '--assume-unchanged', change: 'changed' },
    { title: 'assumed to be unchanged', mark: '--assume-unchanged', change: 'deleted' },
    { title: 'skipped', mark: '--skip-worktree', change: 'changed' },
    { title: 'skipped', mark: '--skip-worktree', change: 'deleted' }
  ])('holds a file that is $title, and was $change', async ({ mark, change }) => {
    const tree = start()
    git('update-index', mark, 'a')
    expect(await snapshot()).toBe(tree)
    if (change === 'deleted') rmSync(join(folder, 'a'))
    else write('a', '2')
    expect(await snapshot()).not.toBe(tree)
  })

  it('holds a mode, with core.fileMode false', async () => {
    const tree = start()
    git('config', 'core.fileMode', 'false')
    expect(await snapshot()).toBe(tree)
    chmodSync(join(folder, 'a'), 0o755)
    expect(await snapshot()).not.toBe(tree)
  })

  it('holds what a sparse checkout leaves out as HEAD does, and what is there of it', async () => {
    const tree = start()
    git('sparse-checkout', 'set', '--no-cone', '/a')
    expect(await snapshot()).toBe(tree)
    write('b/c', '2')
    expect(await snapshot()).not.toBe(tree)
  })

  it.each(['sub/x', 'sub/new'])('holds what differs in a submodule: %s', async path => {
    start()
    addSubmodule()
    const tree = git('rev-parse', 'HEAD^{tree}')
    expect(await snapshot()).toBe(tree)
    write(path, '2')
    expect(await snapshot()).not.toBe(tree)
  })
})
