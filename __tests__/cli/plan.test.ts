import { readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { jest } from '@jest/globals'
import { outputNames } from '../../src/report/matrix/outputs'
import { hashFolder } from '../support/hash-folder'
import {
  createFolder,
  git,
  removeFolders,
  type TestRepository
} from '../support/repository-builder'
import { checkOut, expectTranscript, runCli, toTranscript, type Variables } from './command-line'
import { createShop, edit } from './shop'

jest.setTimeout(60_000)
afterAll(removeFolders)

/** The images that are built, from the JSON of a plan. */
function planned(
  folder: string,
  words: readonly string[] = [],
  variables: Variables = {}
): string[] {
  const { stdout, stderr } = runCli(folder, ['plan', '--json', ...words], variables)
  if (stdout === '') throw new Error(stderr)
  const { images } = JSON.parse(stdout) as { images: Record<string, { build: boolean }> }
  return Object.keys(images).filter(name => images[name]?.build === true)
}

/** `docs` cannot be known, so it is always built. */
const always = 'docs'

test('prints the table of the log', () => {
  const { folder } = createShop({ 'api/src/main.py': 'print(2)\n' })
  expectTranscript(
    'plan prints the table of the log',
    toTranscript(['plan'], runCli(folder, ['plan']))
  )
})

test('plans for the images that are named, with what they are built from', () => {
  const words = ['plan', 'web']
  const told = runCli(createShop().folder, words)
  expectTranscript('plan plans for the images that are named', toTranscript(words, told))
})

test('gives the plan with its matrices as JSON', () => {
  const { stdout } = runCli(createShop({ 'web/server.js': '' }).folder, ['plan', '--json'])
  const answer = JSON.parse(stdout) as Record<string, unknown>
  expect(answer).toMatchObject({ version: 1, result: 'planned', event: 'command-line' })
  const matrices = outputNames.filter(name => name.endsWith('_matrix'))
  for (const name of matrices) expect(answer[name]).toEqual({ include: expect.any(Array) as [] })
})

interface Base {
  readonly title: string
  readonly prepare: (repository: TestRepository) => void
  readonly words?: readonly string[]
  readonly builds: readonly string[]
}

/** The branch changes `web`. */
const bases: readonly Base[] = [
  {
    title: 'compares with the merge base with main',
    prepare: () => undefined,
    builds: ['web', always]
  },
  {
    title: 'leaves out what main changed since',
    prepare: repository => {
      repository.commit({ files: { 'tools/bin/go.sh': 'gone\n' } })
    },
    builds: ['web', always]
  },
  {
    title: 'prefers the default branch of the remote to a local main',
    prepare: ({ folder }) => {
      git(folder, 'update-ref', 'refs/remotes/origin/trunk', 'topic')
      git(folder, 'symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/trunk')
    },
    builds: [always]
  },
  {
    title: 'prefers the main of the remote',
    prepare: ({ folder }) => {
      git(folder, 'update-ref', 'refs/remotes/origin/main', 'topic')
    },
    builds: [always]
  },
  {
    title: 'takes master where there is no main',
    prepare: ({ folder }) => {
      git(folder, 'branch', '--quiet', '-m', 'main', 'master')
    },
    builds: ['web', always]
  },
  {
    title: 'compares with the commit that --base names',
    prepare: () => undefined,
    words: ['--base', 'HEAD'],
    builds: [always]
  },
  {
    title: 'compares with the commit itself, so with what it has beyond the branch',
    prepare: repository => {
      repository.commit({ files: { 'tools/bin/go.sh': 'gone\n' } })
    },
    words: ['--base=main'],
    builds: ['web', 'tools', always]
  },
  {
    title: 'compares with where the branch left the one that --base names with three dots',
    prepare: repository => {
      repository.commit({ files: { 'tools/bin/go.sh': 'gone\n' } })
    },
    words: ['--base', 'main...'],
    builds: ['web', always]
  },
  {
    title: 'builds everything where there is nothing to compare with',
    prepare: ({ folder }) => {
      git(folder, 'branch', '--quiet', '-D', 'main')
    },
    builds: ['base', 'api', 'web', always, 'tools']
  }
]

test.each(bases)('$title', ({ prepare, words, builds }) => {
  const repository = createShop({ 'web/server.js': 'stop()\n' })
  prepare(repository)
  const built = planned(repository.folder, words)
  expect(
    built.filter(name => !['base', 'api'].includes(name) || builds.includes(name)).sort()
  ).toEqual([...builds].sort())
})

interface Refusal {
  readonly title: string
  readonly words: readonly string[]
  readonly files?: Readonly<Record<string, string>>
  readonly codes: readonly string[]
}

const several = {
  '.github/image-matrix.yml': 'images: { api: { platforms: [linux/amd64, linux/s390x] } }\n'
}

test.each<Refusal>([
  { title: 'answers whatever the workflow has, where nobody says it', words: [], codes: [] },
  { title: 'answers where --stages suffices', words: ['--stages', '3'], codes: [] },
  {
    title: 'refuses what is deeper than --stages',
    words: ['--stages', '2'],
    codes: ['too-many-stages']
  },
  { title: 'does not ask how platforms are built', words: [], files: several, codes: [] },
  {
    title: 'refuses a platform without a runner, where they are split',
    words: ['--split-platforms'],
    files: several,
    codes: ['unknown-runner']
  },
  {
    title: 'tells the stages beside the platforms',
    words: ['--split-platforms', '--stages=1'],
    files: {
      '.github/image-matrix.yml':
        'images: { api: { platforms: [linux/s390x], build-contexts: { base: target:db } }, db: { context: docker/base, platforms: [linux/s390x] } }\n'
    },
    codes: ['unknown-runner', 'too-many-stages']
  }
])('$title', ({ words, files, codes }) => {
  const repository = createShop({ 'docker/base/ca.pem': 'new\n' })
  edit(repository, files ?? {})
  const { status, stdout } = runCli(repository.folder, ['plan', '--json', ...words])
  expect(status).toBe(codes.length > 0 ? 1 : 0)
  const told = JSON.parse(stdout) as { diagnostics?: readonly { severity: string; code: string }[] }
  const mistakes = (told.diagnostics ?? []).filter(({ severity }) => severity === 'error')
  expect(mistakes.map(({ code }) => code)).toEqual(codes)
})

interface Edit {
  readonly title: string
  readonly change: (repository: TestRepository) => void
  readonly builds: boolean
}

const edits: readonly Edit[] = [
  {
    title: 'sees a file that is changed and not added',
    change: repository => {
      edit(repository, { 'tools/bin/go.sh': 'og\n' })
    },
    builds: true
  },
  {
    title: 'sees a change of the same size and time as the index',
    change: ({ folder }) => {
      const file = join(folder, 'tools/bin/go.sh')
      writeFileSync(file, 'no\n')
      const now = new Date()
      utimesSync(file, now, now)
      utimesSync(join(folder, '.git/index'), now, now)
    },
    builds: true
  },
  {
    title: 'sees a change that is added',
    change: repository => {
      edit(repository, { 'tools/bin/go.sh': 'og\n' })
      git(repository.folder, 'add', '.')
    },
    builds: true
  },
  {
    title: 'sees a new file',
    change: repository => {
      edit(repository, { 'tools/new.sh': 'new\n' })
    },
    builds: true
  },
  {
    title: 'sees that a file is gone',
    change: ({ folder }) => {
      rmSync(join(folder, 'tools/bin/go.sh'))
    },
    builds: true
  },
  {
    title: 'sees a changed recipe in the configuration',
    change: repository => {
      const file = join(repository.folder, '.github/image-matrix.yml')
      const text = readFileSync(file, 'utf8')
      writeFileSync(file, text.replace('infer: false,', 'infer: false, build-args: { A: b },'))
    },
    builds: true
  },
  {
    title: 'leaves out a file that git ignores',
    change: repository => {
      edit(repository, { 'tools/bin/go.sh.log': 'ignored\n' })
    },
    builds: false
  }
]

test.each(edits)('$title', ({ change, builds }) => {
  const repository = createShop()
  change(repository)
  expect(planned(repository.folder).includes('tools')).toBe(builds)
})

test('leaves the repository as it was, byte for byte', () => {
  const repository = createShop({ 'web/server.js': 'stop()\n' })
  edit(repository, { 'tools/bin/go.sh': 'og\n', 'tools/new.sh': 'new\n' })
  const before = hashFolder(repository.folder)
  for (const words of [['plan'], ['explain', 'web'], ['inputs', 'api']]) {
    expect(runCli(repository.folder, words).status).toBe(0)
  }
  expect(hashFolder(repository.folder)).toEqual(before)
})

test('runs no hook of the repository', () => {
  const { folder } = createShop()
  const hooks = createFolder()
  const mark = join(folder, 'mark.log')
  writeFileSync(join(hooks, 'post-index-change'), `#!/bin/sh\ntouch ${mark}\n`, { mode: 0o755 })
  git(folder, 'config', 'core.hooksPath', hooks)
  expect(runCli(folder, ['plan']).status).toBe(0)
  expect(() => readFileSync(mark)).toThrow(/ENOENT/)
})

test('answers in a worktree, from a folder below it', () => {
  const repository = createShop({ 'web/server.js': 'stop()\n' })
  const folder = join(createFolder(), 'tree')
  git(repository.folder, 'worktree', 'add', '--quiet', '--detach', folder, 'topic')
  expect(planned(join(folder, 'web'))).toEqual(planned(repository.folder))
})

test('takes no notice of a job in the environment, nor of a hook of git', () => {
  const repository = createShop({ 'web/server.js': 'stop()\n' })
  const variables = {
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: 'schedule',
    GITHUB_EVENT_PATH: '/nowhere',
    GITHUB_OUTPUT: '/nowhere/output',
    GITHUB_SHA: '0'.repeat(40),
    GITHUB_STEP_SUMMARY: '/nowhere/summary',
    GITHUB_WORKSPACE: '/nowhere',
    INPUT_IMAGES: 'tools',
    RUNNER_TEMP: '/nowhere',
    GIT_DIR: '/nowhere',
    GIT_INDEX_FILE: '/nowhere'
  }
  const [plain, job] = [{}, variables].map(each => runCli(repository.folder, ['plan'], each))
  expect(job).toEqual(plain)
})

test('fails where git knows nothing, rather than plan everything', () => {
  const repository = createShop()
  rmSync(join(repository.folder, '.git'), { recursive: true })
  const { status, stderr } = runCli(repository.folder, ['plan'])
  expect(status).toBe(1)
  expect(stderr).toContain('is not in a git repository')
})

test('builds everything, and says why, where the working tree cannot be looked at', () => {
  const { folder } = createShop()
  git(folder, 'init', '--quiet', 'nested')
  const told = toTranscript(['plan', 'tools'], runCli(folder, ['plan', 'tools']))
  expectTranscript('plan says why the working tree cannot be looked at', told)
  expect(planned(folder)).toHaveLength(5)
  expect(runCli(folder, ['inputs', 'base']).stdout).toMatch(/the working tree cannot be looked at/)
  expect(runCli(folder, ['explain', 'api', 'api/src/main.py']).stdout).toMatch(/Dockerfile:2/)
})

test('is about the branch that is checked out', () => {
  const repository = createShop({ 'web/server.js': 'stop()\n' })
  checkOut(repository, 'main')
  expect(planned(repository.folder)).toEqual([always])
})
