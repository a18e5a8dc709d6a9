import { jest } from '@jest/globals'
import { serveApi, type ApiServer, type Facts } from '../support/api-server'
import { git, removeFolders, type TestRepository } from '../support/repository-builder'
import { configuration, createHistories } from './history'
import { cloneBranch, runScenario, type Answer, type CloneKind } from './run-scenario'

jest.setTimeout(60_000)

/** One run: what starts it, what is checked out, and what must come out. */
interface Row {
  readonly title: string
  readonly event: Event
  /** The branch checked out. */
  readonly branch: string
  readonly clone: CloneKind
  /** The images that must be built. */
  readonly must: readonly string[]
  /** The images that may be built in addition. */
  readonly may?: readonly string[]
  /** Who must have answered, or that nobody did. */
  readonly source: 'git' | 'git-fetch' | 'api' | 'changed-files' | 'unknown' | 'event'
  /** Part of what was compared, or of the reason. */
  readonly text: string
  readonly inputs?: Readonly<Record<string, string>>
  /** What the API knows; missing: the job has no token. */
  readonly api?: (source: TestRepository) => Facts
  /** How many requests there may be. */
  readonly requests?: number
  /** Part of the log. */
  readonly log?: string
  readonly remote?: 'gone'
}

type Event =
  | {
      readonly kind: 'push'
      readonly before: string
      readonly ref?: string
      readonly how?: 'forced' | 'created'
    }
  | {
      readonly kind: 'pull'
      readonly head: string
      readonly base?: string
      readonly on?: string
      readonly files?: number
      readonly baseSha?: string
      readonly labels?: readonly string[]
      readonly attempt?: number
    }
  | { readonly kind: 'group'; readonly base: string }
  | { readonly kind: 'other'; readonly name: string; readonly ref?: string }

const all = ['api', 'web', 'db']
const gone = '1'.repeat(40)
const clones = [
  'full',
  'depth-1',
  'depth-2',
  'blobless',
  'treeless',
  'sparse',
  'worktree',
  'other-owner'
] as const

function sourceOf(clone: CloneKind, near: 'near' | 'far'): 'git' | 'git-fetch' {
  const holds =
    clone === 'full' || clone === 'blobless' || clone === 'worktree' || clone === 'other-owner'
  return holds || (clone === 'depth-2' && near === 'near') ? 'git' : 'git-fetch'
}

const rows: Row[] = [
  ...clones.map((clone): Row => ({
    title: 'push of one commit',
    event: { kind: 'push', before: 'main-2' },
    branch: 'main-3',
    clone,
    must: ['db'],
    source: sourceOf(clone, 'near'),
    text: '(before the push)'
  })),
  ...clones.map((clone): Row => ({
    title: 'pull request, merge checked out',
    event: { kind: 'pull', head: 'topic' },
    branch: 'pull',
    clone,
    must: ['api'],
    source: sourceOf(clone, 'near'),
    text: '(first parent of the merge)'
  })),
  ...clones.map((clone): Row => ({
    title: 'pull request with a stale base, head checked out',
    event: { kind: 'pull', head: 'topic' },
    branch: 'topic',
    clone,
    must: ['api'],
    source: sourceOf(clone, 'far'),
    text: '(merge base with main)'
  })),
  ...clones.map((clone): Row => ({
    title: 'pull request whose branch ends in a merge of main',
    event: { kind: 'pull', head: 'synced' },
    branch: 'synced',
    clone,
    must: ['api'],
    source: sourceOf(clone, 'far'),
    text: '(merge base with main)'
  })),
  ...(['full', 'depth-1', 'blobless'] as const).flatMap((clone): Row[] => [
    {
      title: 'force push with the old head there',
      event: { kind: 'push', before: 'forced-old', how: 'forced' },
      branch: 'forced-new',
      clone,
      must: ['api', 'web'],
      source: sourceOf(clone, 'far'),
      text: '(before the push)'
    },
    {
      title: 'force push with the old head gone',
      event: { kind: 'push', before: gone, how: 'forced' },
      branch: 'forced-new',
      clone,
      must: all,
      source: 'unknown',
      text: 'a force push took it out of the branch'
    },
    {
      title: 'push that takes two commits back',
      event: { kind: 'push', before: 'main-1' },
      branch: 'main-3',
      clone,
      must: [],
      source: sourceOf(clone, 'far'),
      text: '(before the push)'
    },
    {
      title: 'push of a new branch',
      event: { kind: 'push', before: '0'.repeat(40), how: 'created', ref: 'refs/heads/topic' },
      branch: 'topic',
      clone,
      must: ['api'],
      source: sourceOf(clone, 'far'),
      text: '(merge base with main)'
    },
    {
      title: 'pull request that is rebased',
      event: { kind: 'pull', head: 'rebased' },
      branch: 'rebased',
      clone,
      must: ['api'],
      source: sourceOf(clone, 'far'),
      text: '(merge base with main)'
    },
    {
      title: 'pull request with several merge bases',
      event: { kind: 'pull', head: 'cross', on: 'crossed' },
      branch: 'cross',
      clone,
      must: ['api', 'db'],
      source: sourceOf(clone, 'far'),
      text: '(merge bases with crossed)'
    },
    {
      title: 'pull request without common history',
      event: { kind: 'pull', head: 'island' },
      branch: 'island',
      clone,
      must: all,
      source: 'unknown',
      text: 'no history in common'
    },
    {
      title: 'pull request run again after it was merged',
      event: { kind: 'pull', head: 'rebased', on: 'merged', baseSha: 'main', attempt: 2 },
      branch: 'rebased',
      clone,
      must: ['api'],
      source: sourceOf(clone, 'far'),
      text: '(merge base with merged)'
    },
    {
      title: 'merge group',
      event: { kind: 'group', base: 'queue-1' },
      branch: 'queue-2',
      clone,
      must: ['api', 'web'],
      source: sourceOf(clone, 'far'),
      text: '(tip of main)'
    },
    {
      title: 'merge group with base: event',
      event: { kind: 'group', base: 'queue-1' },
      inputs: { base: 'event' },
      branch: 'queue-2',
      clone,
      must: ['web'],
      source: sourceOf(clone, 'far'),
      text: '(base_sha of the merge group)'
    },
    {
      title: 'schedule with a tag as base',
      event: { kind: 'other', name: 'schedule' },
      inputs: { base: 'v1' },
      branch: 'pull',
      clone,
      must: ['api'],
      source: sourceOf(clone, 'far'),
      text: '(the input "base")'
    },
    {
      title: 'push of main with base: main',
      event: { kind: 'push', before: 'main-3', ref: 'refs/heads/main' },
      inputs: { base: 'main' },
      branch: 'main',
      clone,
      must: all,
      source: 'unknown',
      text: '"main" (the input "base") is the head itself: name another base'
    },
    {
      title: 'pull_request_target with a tag as base, base checked out',
      event: { kind: 'pull', head: 'topic', base: 'pull_request_target' },
      inputs: { base: 'v1' },
      branch: 'main',
      clone,
      must: ['api'],
      source: sourceOf(clone, 'far'),
      text: '(the input "base")'
    },
    {
      title: 'pull_request_target, base checked out',
      event: { kind: 'pull', head: 'topic', base: 'pull_request_target' },
      branch: 'main',
      clone,
      must: ['api'],
      source: sourceOf(clone, 'far'),
      text: '(merge base with main)'
    }
  ]),
  ...(
    ['release', 'workflow_dispatch', 'repository_dispatch', 'workflow_run', 'schedule'] as const
  ).map((name): Row => ({
    title: name,
    event: { kind: 'other', name },
    branch: 'main',
    clone: 'depth-1',
    must: all,
    source: 'event',
    text: 'compares with nothing'
  })),
  {
    title: 'push of a tag',
    event: { kind: 'push', before: '0'.repeat(40), ref: 'refs/tags/v1', how: 'created' },
    branch: 'main-1',
    clone: 'depth-1',
    must: all,
    source: 'event',
    text: 'the push of a tag'
  },
  {
    title: 'first push of main',
    event: { kind: 'push', before: '0'.repeat(40), how: 'created' },
    branch: 'root',
    clone: 'full',
    must: all,
    source: 'event',
    text: 'the first push of this branch'
  },
  {
    title: 'push whose configuration changed',
    event: { kind: 'push', before: 'main' },
    branch: 'configured',
    clone: 'depth-1',
    must: ['web'],
    source: 'git-fetch',
    text: '(before the push)'
  },
  {
    title: 'changed files without a checkout that git knows',
    event: { kind: 'push', before: gone },
    inputs: { config: configuration, 'changed-files': 'api/file' },
    branch: 'main',
    clone: 'none',
    must: ['api'],
    may: all,
    source: 'changed-files',
    text: 'the input "changed-files"'
  },
  {
    title: 'pull request without a checkout',
    event: { kind: 'pull', head: 'topic' },
    inputs: { config: configuration },
    branch: 'topic',
    clone: 'none',
    must: ['api'],
    may: all,
    source: 'api',
    text: 'files of pull request',
    api: source => ({ head: source.id('topic'), files: ['api/file'], labels: [] }),
    requests: 2
  },
  // One request more than the pages is for the labels, which the configuration has.
  ...[1, 250, 2_999, 3_000].map((count): Row => ({
    title: `pull request of ${count} files that git cannot reach`,
    event: { kind: 'pull', head: 'topic', files: count },
    remote: 'gone',
    branch: 'topic',
    clone: 'depth-1',
    must: ['api'],
    source: 'api',
    text: 'files of pull request',
    api: source => ({
      head: source.id('topic'),
      files: ['api/file', ...Array.from({ length: count - 1 }, (_, at) => `docs/${at}`)]
    }),
    requests: Math.ceil(count / 100) + 1
  })),
  ...[3_001, 20_000].map((count): Row => ({
    title: `pull request of ${count} files that git cannot reach`,
    event: { kind: 'pull', head: 'topic', files: count },
    remote: 'gone',
    branch: 'topic',
    clone: 'depth-1',
    must: all,
    source: 'unknown',
    text: `${count} files`,
    api: source => ({ head: source.id('topic'), files: ['api/file'] }),
    requests: 2
  })),
  {
    title: 'pull request that git answers asks the API nothing',
    event: { kind: 'pull', head: 'topic', files: 2 },
    branch: 'pull',
    clone: 'depth-1',
    must: ['api'],
    source: 'git-fetch',
    text: 'first parent',
    api: () => ({ labels: [] }),
    requests: 1
  },
  {
    title: 'pull request with a label that was taken away since',
    event: { kind: 'pull', head: 'topic', labels: ['images: skip'] },
    branch: 'pull',
    clone: 'full',
    must: ['api'],
    source: 'git',
    text: 'first parent',
    api: () => ({ labels: [] }),
    requests: 1
  },
  {
    title: 'pull request with a label that was added since',
    event: { kind: 'pull', head: 'topic', attempt: 2 },
    branch: 'pull',
    clone: 'full',
    must: [],
    source: 'git',
    text: 'first parent',
    api: () => ({ labels: ['Images: skip'] }),
    requests: 1
  },
  {
    title: 'pull request run again whose payload skips, without a token',
    event: { kind: 'pull', head: 'topic', labels: ['images: skip'], attempt: 2 },
    branch: 'pull',
    clone: 'full',
    must: ['api'],
    source: 'git',
    text: 'first parent'
  },
  {
    title: 'push after a run that failed',
    event: { kind: 'push', before: 'main-2' },
    branch: 'main-3',
    clone: 'depth-1',
    must: ['db'],
    source: 'git-fetch',
    text: '(last successful run)',
    api: source => ({
      runs: [
        { id: 7, head: source.id('main-3'), conclusion: null },
        { id: 6, head: source.id('main-2'), conclusion: 'failure' },
        { id: 5, head: source.id('main-1'), conclusion: 'success' }
      ]
    }),
    requests: 1
  },
  {
    title: 'push after a run that failed with a change of another image',
    event: { kind: 'push', before: 'forced-old' },
    branch: 'forced-old',
    clone: 'full',
    must: ['api'],
    may: ['web', 'db'],
    source: 'git',
    text: '(last successful run)',
    api: source => ({ runs: [{ id: 5, head: source.id('main'), conclusion: 'success' }] }),
    requests: 1
  },
  {
    title: 'push before any run was successful',
    event: { kind: 'push', before: 'main-2', ref: 'refs/heads/main' },
    branch: 'main-3',
    clone: 'full',
    must: all,
    source: 'event',
    text: 'first run of this branch to succeed',
    api: () => ({ runs: [] }),
    requests: 1
  },
  {
    title: 'push whose token may not read runs',
    event: { kind: 'push', before: 'main-2' },
    branch: 'main-3',
    clone: 'full',
    must: ['db'],
    source: 'git',
    text: '(before the push)',
    api: () => ({}),
    requests: 1,
    log: 'permissions: { actions: read }'
  },
  {
    title: 'push with a token that is wrong',
    event: { kind: 'push', before: 'main-2' },
    branch: 'main-3',
    clone: 'depth-1',
    must: ['db'],
    source: 'git-fetch',
    text: '(before the push)',
    api: () => ({ runs: [], token: 'another' }),
    requests: 1,
    log: 'does not know the token'
  },
  {
    title: 'push with base: event asks for no runs',
    event: { kind: 'push', before: 'main-2' },
    inputs: { base: 'event' },
    branch: 'main-3',
    clone: 'depth-1',
    must: ['db'],
    source: 'git-fetch',
    text: '(before the push)',
    api: () => ({ runs: [] }),
    requests: 0
  },
  {
    title: 'schedule with base: last-success',
    event: { kind: 'other', name: 'schedule' },
    inputs: { base: 'last-success' },
    branch: 'pull',
    clone: 'depth-1',
    must: ['api'],
    source: 'git-fetch',
    text: '(last successful run)',
    api: source => ({ runs: [{ id: 5, head: source.id('main'), conclusion: 'success' }] }),
    requests: 1
  },
  {
    title: 'schedule with base: last-success and no token',
    event: { kind: 'other', name: 'schedule' },
    inputs: { base: 'last-success' },
    branch: 'pull',
    clone: 'full',
    must: all,
    source: 'unknown',
    text: 'are not known'
  },
  {
    title: 'workflow_dispatch with base: last-success',
    event: { kind: 'other', name: 'workflow_dispatch' },
    inputs: { base: 'last-success' },
    branch: 'pull',
    clone: 'full',
    must: all,
    source: 'unknown',
    text: 'named images',
    api: () => ({ runs: [] }),
    requests: 0
  },
  {
    title: 'push that git cannot reach and the API compares',
    event: { kind: 'push', before: 'main-2' },
    inputs: { base: 'event' },
    remote: 'gone',
    branch: 'main-3',
    clone: 'depth-1',
    must: ['db'],
    source: 'api',
    text: "the API's comparison",
    api: source => ({
      comparisons: {
        [`${source.id('main-2')}...${source.id('main-3')}`]: {
          mergeBase: source.id('main-2'),
          files: ['db/file']
        }
      }
    }),
    requests: 1
  },
  {
    title: 'push with base: main that only the API knows to be the head itself',
    event: { kind: 'push', before: 'main-3', ref: 'refs/heads/main' },
    inputs: { base: 'main', config: configuration },
    branch: 'main',
    clone: 'none',
    must: all,
    source: 'unknown',
    text: '"main" (the input "base") is the head itself',
    api: source => {
      const id = source.id('main')
      return { comparisons: { [`main...${id}`]: { base: id, mergeBase: id, files: [] } } }
    },
    requests: 1
  },
  {
    title: 'push whose comparison the API cuts',
    event: { kind: 'push', before: 'main-2' },
    inputs: { base: 'event' },
    remote: 'gone',
    branch: 'main-3',
    clone: 'depth-1',
    must: all,
    source: 'unknown',
    text: 'cut the list',
    api: source => ({
      comparisons: {
        [`${source.id('main-2')}...${source.id('main-3')}`]: {
          mergeBase: source.id('main-2'),
          files: Array.from({ length: 300 }, (_, at) => `docs/${at}`)
        }
      }
    }),
    requests: 1
  },
  {
    title: 'push that nobody can answer',
    event: { kind: 'push', before: 'main-2' },
    inputs: { base: 'event' },
    remote: 'gone',
    branch: 'main-3',
    clone: 'depth-1',
    must: all,
    source: 'unknown',
    text: 'not in this clone'
  }
]

let source: TestRepository
let api: ApiServer
const folders = new Map<string, string>()

beforeAll(async () => {
  source = createHistories()
  api = await serveApi()
})
afterAll(async () => {
  await api.close()
  removeFolders()
})

test('the table has at least 60 rows', () => {
  expect(rows.length).toBeGreaterThanOrEqual(60)
})

test.each(rows)('$title ($branch, $clone): $source', async row => {
  const answer = await run(row)
  const { changes } = answer
  expect([answer.log, answer.result]).toEqual([answer.log, 'planned'])
  expect(answer.built).toEqual(expect.arrayContaining([...row.must]))
  const allowed = new Set([...row.must, ...(row.may ?? [])])
  expect(answer.built.filter(name => !allowed.has(name))).toEqual([])
  // An event that compares with nothing is unknown, too; its reason tells the two apart.
  expect(changes.source ?? changes.kind).toBe(row.source === 'event' ? 'unknown' : row.source)
  expect(changes.text ?? changes.because).toContain(row.text)
  expect(answer.log).toContain(row.log ?? '')
  if (row.requests !== undefined) expect(api.requests).toHaveLength(row.requests)
  expect(api.mistakes).toEqual([])
})

async function run(row: Row): Promise<Answer> {
  const { event, branch } = row
  const key = `${branch} ${row.clone} ${row.remote ?? ''}`
  const folder = folders.get(key) ?? cloneBranch(source, branch, row.clone)
  folders.set(key, folder)
  if (row.remote === 'gone') git(folder, 'remote', 'set-url', 'origin', '/nonexistent')
  const head = source.id(branch)
  api.facts = row.api?.(source) ?? {}
  api.requests.length = 0
  const token = row.api === undefined ? {} : { token: 'known' }
  return runScenario({
    ...describeEvent(event, head),
    folder,
    sha: head,
    inputs: { directory: '.', ...token, ...row.inputs },
    variables: {
      GITHUB_API_URL: api.url,
      GITHUB_RUN_ATTEMPT: String(event.kind === 'pull' ? (event.attempt ?? 1) : 1)
    }
  })
}

function describeEvent(
  event: Event,
  head: string
): { event: string; ref: string; payload: object } {
  const repository = { full_name: 'octo/repo', default_branch: 'main' }
  switch (event.kind) {
    case 'push': {
      const before = /^[01]{40}$/.test(event.before) ? event.before : source.id(event.before)
      const payload = {
        before,
        after: head,
        created: event.how === 'created',
        deleted: false,
        forced: event.how === 'forced',
        repository
      }
      return {
        event: 'push',
        ref: event.ref ?? (event.how === 'created' ? 'refs/heads/main' : 'refs/heads/work'),
        payload
      }
    }
    case 'pull': {
      const pull_request = {
        number: 5,
        base: {
          ref: event.on ?? 'main',
          sha: source.id(event.baseSha ?? event.on ?? 'main'),
          repo: repository
        },
        head: { ref: event.head, sha: source.id(event.head), repo: repository },
        user: { login: 'octocat' },
        labels: (event.labels ?? []).map(name => ({ name })),
        changed_files: event.files ?? 1
      }
      return {
        event: event.base ?? 'pull_request',
        ref: 'refs/pull/5/merge',
        payload: { number: 5, pull_request, repository }
      }
    }
    case 'group': {
      const merge_group = {
        base_ref: 'refs/heads/main',
        base_sha: source.id(event.base),
        head_sha: head
      }
      return {
        event: 'merge_group',
        ref: 'refs/heads/gh-readonly-queue/main/pr-1',
        payload: { merge_group, repository }
      }
    }
    case 'other':
      return { event: event.name, ref: event.ref ?? 'refs/heads/main', payload: { repository } }
  }
}
