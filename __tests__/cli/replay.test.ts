import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expectSample } from '../docs/document'
import { type Files, git, type TestRepository } from '../support/repository-builder'
import { createCheckout, expectTranscript, runCli, toTranscript, write } from './command-line'

const workflow = `on: { push: { branches: [main], paths: ['api/**', '.github/workflows/api.yml'] } }
jobs:
  build:
    steps:
      - uses: docker/build-push-action@v6
        with: { context: ., file: api/Dockerfile, push: true }
`

const script = `on: { push: { branches: [main] } }
jobs:
  build:
    steps:
      - id: changed
        run: ./changed.sh >> "$GITHUB_OUTPUT"
      - if: steps.changed.outputs.web == 'true'
        uses: docker/build-push-action@v6
        with: { context: web, push: true }
`

const configured = [
  'image-name: ghcr.io/octo/{image}',
  'images:',
  '  api: { context: ., file: api/Dockerfile }',
  '  web: { context: web }',
  '  tool: { context: tool }',
  ''
].join('\n')

const start: Files = {
  '.github/image-matrix.yml': configured,
  '.github/workflows/api.yml': workflow,
  '.github/workflows/web.yml': script,
  'api/Dockerfile': 'FROM scratch\nCOPY go.mod api /src/\n',
  'api/main.go': 'package main\n',
  'go.mod': 'module shop\n',
  'web/Dockerfile': 'FROM scratch\nCOPY . /web/\n',
  'web/index.html': 'welcome\n',
  'tool/Dockerfile': 'FROM scratch\nCOPY run.sh /\n',
  'tool/run.sh': 'run\n',
  'README.md': 'a shop\n'
}

/** Six merges: one in each file that matters, one in none, and the first, which has no parent. */
function createHistory(files: Files = start): TestRepository {
  const repository = createCheckout(files)
  git(repository.folder, 'config', 'remote.origin.url', 'https://github.com/octo/shop.git')
  const changes: readonly Files[] = [
    { 'api/main.go': 'package main // 1\n' },
    { 'go.mod': 'module shop // 1\n' },
    { 'README.md': 'the shop\n' },
    { 'web/index.html': 'hello\n', 'go.mod': 'module shop // 2\n' },
    { 'tool/run.sh': 'run faster\n' }
  ]
  for (const changed of changes) repository.commit({ files: changed })
  git(repository.folder, 'checkout', '--quiet', '--force', 'main')
  return repository
}

function replay({ folder }: Pick<TestRepository, 'folder'>, ...words: readonly string[]) {
  return runCli(folder, ['replay', ...words])
}

interface Json {
  readonly totals: Readonly<Record<string, unknown>>
  readonly configuration: { readonly kind: string }
  readonly ends: string | null
  readonly merges: number
  readonly missed: readonly { readonly image: string; readonly file: string }[]
  readonly each: readonly { readonly built: readonly { readonly image: string }[] }[]
}

function replayJson(repository: Pick<TestRepository, 'folder'>, ...words: readonly string[]): Json {
  const { stdout } = replay(repository, '--json', ...words)
  return JSON.parse(stdout) as Json
}

/** The texts, each with the words that are typed. */
const shown: readonly (readonly [title: string, words: readonly string[]])[] = [
  ['replay tells what the merges would have built', []],
  ['replay gives JSON', ['--json', '--last', '3']],
  ['replay refuses what is no number', ['--last', 'ten']],
  ['replay refuses a commit that is not there', ['--since', 'nowhere']],
  ['replay refuses what is no day', ['--since', '31.1.2026']],
  ['replay finds no merge since a day', ['--since', '2999-01-01']],
  ['replay takes a page for a revision', ['--html', 'page']]
]

test.each(shown)('%s', (title, words) => {
  const told = replay(createHistory(), ...words)
  expectTranscript(title, toTranscript(['replay', ...words], told))
})

test('docs/replay.md shows what is printed', () => {
  expectSample('docs/replay.md', 'replay', replay(createHistory()).stdout.trimEnd())
})

test('builds what is read, and finds the rebuild that the workflows missed', () => {
  const { totals, missed, each, ends, configuration } = replayJson(createHistory())
  expect(each.map(({ built }) => built.map(({ image }) => image))).toEqual([
    ['api'],
    ['api'],
    [],
    ['api', 'web'],
    ['tool']
  ])
  expect(totals).toMatchObject({
    everything: 15,
    built: 5,
    avoided: 10,
    // The web image may be built by each merge: a script says.
    triggers: { least: 1, most: 6 },
    missed: 2
  })
  // No workflow builds the tool at all.
  expect(missed.map(({ image, file }) => [image, file])).toEqual([['api', 'go.mod']])
  expect([ends, configuration.kind]).toEqual(['history', 'committed'])
})

const spans: readonly (readonly [title: string, words: readonly string[], merges: number])[] = [
  ['the last merges', ['--last', '2'], 2],
  ['merges since a commit', ['--since', 'HEAD~3'], 3],
  ['the last of those since a commit', ['--since', 'HEAD~3', '--last', '1'], 1],
  ['merges since a day', ['--since', '2020-01-01'], 5],
  ['none since a day to come', ['--since', '2999-01-01'], 0],
  ['none since yesterday', ['--since', 'yesterday'], 0],
  ['merges since an age', ['--since', '20 years ago'], 5],
  ['merges up to a revision', ['HEAD~2'], 3]
]

test.each(spans)('replays %s', (_title, words, merges) => {
  const told = replay(createHistory(), '--json', ...words)
  if (merges === 0) expect(told.status).toBe(2)
  else expect(JSON.parse(told.stdout)).toMatchObject({ merges })
})

/** Ways to hold a repository, each with a folder of the same history. */
const clones: readonly (readonly [string, (from: string, to: string) => void])[] = [
  ['a bare clone', (from, to) => git(from, 'clone', '--quiet', '--bare', from, to)],
  ['a worktree', (from, to) => git(from, 'worktree', 'add', '--quiet', '-b', 'beside', to)],
  ['a detached head', (from, to) => git(from, 'worktree', 'add', '--quiet', '--detach', to)]
]

test.each(clones)('answers the same in %s', (_title, clone) => {
  const repository = createHistory()
  const folder = join(mkdtempSync(join(tmpdir(), 'image-matrix-replay-')), 'clone')
  clone(repository.folder, folder)
  expect(replayJson({ folder }).totals).toEqual(replayJson(repository).totals)
})

test('says where a shallow clone ends', () => {
  const { folder: from } = createHistory()
  const folder = join(mkdtempSync(join(tmpdir(), 'image-matrix-replay-')), 'clone')
  git(from, 'clone', '--quiet', '--depth', '3', pathToFileURL(from).href, folder)
  expect(replayJson({ folder })).toMatchObject({ merges: 2, ends: 'shallow' })
  expect(replay({ folder }).stdout).toContain('git fetch --unshallow')
})

test('replays the default branch where another one is checked out', () => {
  const repository = createHistory()
  git(repository.folder, 'checkout', '--quiet', '-b', 'topic', 'HEAD~4')
  expect(replayJson(repository).merges).toBe(5)
})

test('says that a configuration is committed on another branch than the one it replays', () => {
  const repository = createHistory()
  const files = { '.github/image-matrix.yml': `${configured}tests: false\n` }
  repository.commit({ branch: 'topic', parents: ['main'], files })
  git(repository.folder, 'checkout', '--quiet', '--force', 'topic')
  const { stdout } = replay(repository)
  expect(stdout).toContain('Replayed is main, not what is checked out')
  expect(stdout).toContain(
    'Left out, as it is committed on another branch: .github/image-matrix.yml; "replay HEAD" takes it'
  )
  expect(replay(repository, 'HEAD').stdout).not.toContain('Left out')
  write(repository, '.github/image-matrix.yml', configured.replace('tool }', 'tool } '))
  expect(replay(repository).stdout).toContain('Left out, as it is not committed')
})

test('accuses no workflow that "init" writes: it builds what is read', () => {
  const repository = createHistory({ ...start, '.github/image-matrix.yml': null })
  expect(runCli(repository.folder, ['init', '--workflow', '--yes']).status).toBe(0)
  const made = ['.github/image-matrix.yml', '.github/workflows/images.yml'].map(
    path => [path, readFileSync(join(repository.folder, path), 'utf8')] as const
  )
  repository.commit({ files: Object.fromEntries(made) })
  repository.commit({ files: { 'tool/run.sh': 'run away\n' } })
  git(repository.folder, 'checkout', '--quiet', '--force', 'main')
  const { totals, missed } = replayJson(repository)
  expect(missed).toEqual([])
  expect(totals).toMatchObject({ triggers: { least: totals['built'] } })
})

test('proposes images where there is no configuration, and takes those that are named', () => {
  const { '.github/image-matrix.yml': configuration, ...files } = start
  const repository = createHistory(files)
  expect(replayJson(repository)).toMatchObject({
    configuration: { kind: 'proposed' },
    totals: { built: 5 }
  })
  repository.commit({
    branch: 'other',
    parents: ['main'],
    files: { 'x.yml': configuration ?? null }
  })
  git(repository.folder, 'checkout', '--quiet', 'other', '--', 'x.yml')
  expect(replayJson(repository, '--config', 'x.yml')).toMatchObject({
    configuration: { kind: 'named', name: 'x.yml' }
  })
})

test('an older merge has no image whose Dockerfile came later', () => {
  const repository = createHistory()
  repository.commit({ files: { 'late/Dockerfile': 'FROM scratch\n' } })
  const configuration = `${configured}  late: {}\n`
  repository.commit({ files: { '.github/image-matrix.yml': configuration } })
  git(repository.folder, 'checkout', '--quiet', '--force', 'main')
  const { totals } = replayJson(repository)
  expect(totals['everything']).toBe(5 * 3 + 2 * 4)
})

test('the page asks for nothing, runs nothing, and shows hostile names as text', () => {
  const hostile = '<script>alert("x")</script>.sh'
  const repository = createHistory({ ...start, [`tool/${hostile}`]: 'x\n' })
  repository.commit({
    files: {
      [`tool/${hostile}`]: 'y\n',
      'tool/Dockerfile': 'FROM scratch\nCOPY . /\n'
    }
  })
  repository.commit({ files: { [`tool/${hostile}`]: 'z\n' } })
  git(repository.folder, 'checkout', '--quiet', '--force', 'main')
  const told = replay(repository, '--html=page.html')
  expect(told.status).toBe(0)
  expect(told.stdout).toContain('The page is page.html')
  const page = readFileSync(join(repository.folder, 'page.html'), 'utf8')
  expect(page).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;.sh')
  expect(page).not.toMatch(/<script|<link|<img|<iframe|\bsrc=|\bhref=|@import|url\(|https?:/)
  expect(replay(repository, '--html').stdout).toBe(page)
})

test.each([
  ['behind its sign', ['--html=page.html'], 'page.html'],
  ['behind a space', ['--html', 'page.html', 'HEAD~1'], 'page.html'],
  ['from the folder that is named', ['-C', 'api', '--html', 'page.html'], 'api/page.html']
])('writes the page whose name stands %s', (_title, words, file) => {
  const repository = createHistory()
  expect(replay(repository, ...words)).toMatchObject({ status: 0, stderr: '' })
  expect(readFileSync(join(repository.folder, file), 'utf8')).toContain('<!doctype html>')
})

test.each([
  ['a folder that is not there', 'none/page.html', 'its folder is not there'],
  ['a file in place of a folder', 'go.mod/page.html', 'what should be its folder is a file'],
  ['a folder itself', 'api', 'it is a folder']
])('a page in %s is refused', (_title, file, because) => {
  const { status, stdout, stderr } = replay(createHistory(), `--html=${file}`)
  expect([status, stdout]).toEqual([1, ''])
  expect(stderr).toContain(`the page "${file}" cannot be written: ${because} [`)
})

test('says that a configuration is left out that is not committed', () => {
  const told = 'Left out, as it is not committed: .github/image-matrix.yml; --config takes it'
  const repository = createHistory()
  expect(replay(repository).stdout).not.toContain('Left out')
  write(repository, '.github/image-matrix.yml', 'images: {}\n')
  expect(replay(repository).stdout).toContain(told)
  const other = createHistory({ ...start, '.github/image-matrix.yml': null })
  write(other, '.github/image-matrix.yml', configured)
  expect(replay(other).stdout).toContain(`"init" proposes, workflows of the newest merge\n${told}`)
})
