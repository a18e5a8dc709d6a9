import { compare } from '../../src/comparison/compare'
import { planComparison } from '../../src/comparison/plan-comparison'
import type { ComparisonRequest } from '../../src/comparison/question'
import { isUnreadable, type Unreadable, unreadable } from '../../src/diagnostics/unreadable'
import type { PullRequestEvent } from '../../src/event/trigger'
import type { Repository } from '../../src/ports/git/repository'
import type { CommitComparison, GitHub, NoGitHub } from '../../src/ports/github/github'
import type { Compared } from '../../src/tree/compared'
import { openRepository } from '../../src/world/git/read/open-repository'
import {
  createFolder,
  createRepository,
  git,
  removeFolders,
  type TestRepository
} from '../support/repository-builder'
import { type EventFields, triggerOf } from '../support/trigger-of'

afterAll(removeFolders)

const noGitHub: NoGitHub = {
  kind: 'unreadable',
  because: 'the input "token" is empty',
  lacks: 'token'
}

interface Asked {
  readonly trigger: EventFields
  readonly request?: Partial<ComparisonRequest>
  /** The API; missing: there is no token. */
  readonly github?: GitHub
}

/** Asks the question of an event in a real folder. */
async function ask(folder: string, { trigger, request, github }: Asked): Promise<Compared> {
  const defaults: ComparisonRequest = { base: '', publishing: 'refused' }
  const plan = planComparison(triggerOf(trigger), { ...defaults, ...request })
  const repository = await openRepository(folder, { environment: process.env })
  try {
    return await compare(plan, repository, github ?? noGitHub)
  } finally {
    if (!isUnreadable(repository)) repository.close()
  }
}

/** The comparison in a form to compare: the paths of each difference, or the reason. */
function summarize({ comparison }: Compared): object {
  switch (comparison.kind) {
    case 'trees':
    case 'overlay': {
      const { differences } = comparison
      return differences.map(each => each.changes.map(change => change.path))
    }
    case 'event':
      return { event: comparison.because }
    case 'unknown':
      return { unknown: comparison.because }
  }
}

function pushFrom(before: string, forced = 'not-forced'): EventFields {
  return { push: { before, created: false, forced: forced === 'forced' } }
}

const created: EventFields = {
  push: { before: '0'.repeat(40), created: true, forced: false }
}

function pull(fields: Partial<PullRequestEvent>): EventFields {
  const pullRequest: PullRequestEvent = {
    number: 1,
    baseRef: 'main',
    origin: 'same-repository',
    labels: [],
    ...fields
  }
  return { event: 'pull_request', ref: 'refs/pull/1/merge', pullRequest }
}

/** A history that a pull request comes from: main went on after the topic had left it. */
function createForked(): TestRepository {
  const source = createRepository({ root: '' })
  const root = source.id('main')
  source.commit({ branch: 'topic', parents: [root], files: { topic: '1' } })
  source.commit({ branch: 'topic', files: { 'topic-2': '' } })
  source.commit({ files: { main: '1' } })
  return source
}

/** The commit that GitHub makes of a pull request, checked out. */
function mergePullRequest(source: TestRepository): string {
  const merge = source.commit({
    branch: 'merge',
    parents: ['main', 'topic'],
    files: { topic: '1', 'topic-2': '' }
  })
  source.detach(merge)
  return merge
}

describe('a push', () => {
  test('compares with the commit before it', async () => {
    const source = createRepository({ a: '' })
    const before = source.id('main')
    source.commit({ files: { b: '' } })
    source.commit({ files: { c: '' } })
    const compared = await ask(source.folder, { trigger: pushFrom(before) })
    expect(summarize(compared)).toEqual([['b', 'c']])
    expect(compared.text).toBe(
      `${before.slice(0, 7)} (before the push) to ${source.id('main').slice(0, 7)}`
    )
  })

  test('that takes a change back sees the change', async () => {
    const source = createRepository({ a: '1' })
    const before = source.commit({ files: { a: '2' } })
    source.commit({ files: { a: '1' } })
    expect(summarize(await ask(source.folder, { trigger: pushFrom(before) }))).toEqual([['a']])
  })

  test('of nothing but an empty commit sees nothing', async () => {
    const source = createRepository({ a: '' })
    const before = source.id('main')
    source.commit()
    expect(summarize(await ask(source.folder, { trigger: pushFrom(before) }))).toEqual([[]])
  })

  test('in a clone of depth 1 fetches the commit before it, and says what was tried', async () => {
    const source = createRepository({ a: '' })
    const before = source.id('main')
    source.commit({ files: { b: '' } })
    const compared = await ask(source.clone({ depth: 1 }).folder, { trigger: pushFrom(before) })
    const because = `"${before.slice(0, 7)}" (before the push) is not in this clone: check out with fetch-depth: 0`
    expect(summarize(compared)).toEqual([['b']])
    expect(compared.comparison).toHaveProperty('source', 'git-fetch')
    expect(compared.tried).toEqual([`git: ${because}`])
  })

  test('in a clone of depth 1 without its remote is unknown, and says what to do', async () => {
    const source = createRepository({ a: '' })
    const before = source.id('main')
    source.commit({ files: { b: '' } })
    const { folder } = source.clone({ depth: 1 })
    git(folder, 'remote', 'remove', 'origin')
    const compared = await ask(folder, { trigger: pushFrom(before) })
    expect(compared.tried).toEqual([
      `git: "${before.slice(0, 7)}" (before the push) is not in this clone: check out with fetch-depth: 0`,
      'git-fetch: this clone names no remote to fetch from'
    ])
    expect(compared.comparison).toEqual({
      kind: 'unknown',
      because: `"${before.slice(0, 7)}" (before the push) is not in this clone: check out with fetch-depth: 0; this clone names no remote to fetch from`
    })
    expect(compared.obstacle).toBe('setup')
  })

  test('by force whose old head is gone is unknown, and says so', async () => {
    const source = createRepository({ a: '' })
    const trigger = pushFrom('1'.repeat(40), 'forced')
    const { comparison, obstacle, tried } = await ask(source.clone().folder, { trigger })
    expect(comparison).toEqual({
      kind: 'unknown',
      because:
        '"1111111" (before the push) is not in this clone or on the remote: a force push took it out of the branch'
    })
    expect(obstacle).toBe('event')
    expect(tried).toEqual([
      'git: "1111111" (before the push) is not in this clone: a force push took it out of the branch',
      'git-fetch: "1111111" (before the push) is not on the remote: a force push took it out of the branch'
    ])
  })

  test('by force whose old head is there compares with it', async () => {
    const source = createRepository({ a: '' })
    const root = source.id('main')
    const before = source.commit({ files: { old: '' } })
    source.commit({ parents: [root], files: { new: '' } })
    const compared = await ask(source.folder, { trigger: pushFrom(before, 'forced') })
    expect(summarize(compared)).toEqual([['new', 'old']])
  })

  test('of a new branch compares with the merge base with the default branch', async () => {
    const clone = createForked().clone({ branch: 'topic' })
    const compared = await ask(clone.folder, { trigger: created })
    expect(summarize(compared)).toEqual([['topic', 'topic-2']])
    expect(compared.text).toContain('(merge base with main)')
  })

  test('of a new branch that may publish builds everything, unless files are listed', async () => {
    const clone = createForked().clone({ branch: 'topic' })
    const asked = { trigger: created, request: { publishing: 'allowed' } } as const
    expect(summarize(await ask(clone.folder, asked))).toHaveProperty('event')
    const listed = { ...asked, request: { ...asked.request, changedFiles: ['root'] } }
    expect(summarize(await ask(clone.folder, listed))).toEqual([['root']])
  })

  test('whose payload says nothing is unknown', async () => {
    const { folder } = createRepository({ a: '' })
    const compared = await ask(folder, { trigger: {} })
    expect(compared.text).toMatch(
      /^the payload of the event does not name the base \(before the push\)/
    )
    expect(summarize(compared)).toHaveProperty('unknown')
    expect(compared.obstacle).toBe('payload')
  })

  test('of a new branch whose payload names no default branch is unknown', async () => {
    const { folder } = createForked().clone({ branch: 'topic' })
    const { text, obstacle } = await ask(folder, { trigger: { ...created, defaultBranch: '' } })
    expect(text).toContain('the branch "" is not in this clone')
    expect(obstacle).toBe('setup')
  })
})

describe('a pull request', () => {
  test('whose merge is checked out compares with the first parent of the merge', async () => {
    const source = createForked()
    mergePullRequest(source)
    const trigger = pull({ headSha: source.id('topic'), baseSha: source.id('main~1') })
    const compared = await ask(source.folder, { trigger })
    expect(summarize(compared)).toEqual([['topic', 'topic-2']])
    expect(compared.text).toContain('(first parent of the merge)')
  })

  test('whose merge is checked out at depth 2 needs no more', async () => {
    const source = createForked()
    mergePullRequest(source)
    const trigger = pull({ headSha: source.id('topic') })
    const clone = source.clone({ depth: 2, branch: 'merge' })
    expect(summarize(await ask(clone.folder, { trigger }))).toEqual([['topic', 'topic-2']])
  })

  test('whose merge is checked out at depth 1 fetches its first parent', async () => {
    const source = createForked()
    mergePullRequest(source)
    const trigger = pull({ headSha: source.id('topic') })
    const clone = source.clone({ depth: 1, branch: 'merge' })
    const compared = await ask(clone.folder, { trigger })
    expect(summarize(compared)).toEqual([['topic', 'topic-2']])
    expect(compared.text).toContain('(first parent of the merge)')
  })

  test('whose head is checked out compares with the merge base, whatever main did since', async () => {
    const source = createForked()
    const trigger = pull({ headSha: source.id('topic'), baseSha: source.id('main') })
    const clone = source.clone({ branch: 'topic' })
    expect(summarize(await ask(clone.folder, { trigger }))).toEqual([['topic', 'topic-2']])
  })

  test('whose branch ends in a merge of main keeps its own files', async () => {
    const source = createForked()
    const baseSha = source.id('main~1')
    source.commit({ branch: 'topic', parents: ['topic', 'main'], files: { main: '1' } })
    const trigger = pull({ headSha: source.id('topic'), baseSha })
    const clone = source.clone({ branch: 'topic' })
    expect(summarize(await ask(clone.folder, { trigger }))).toEqual([['topic', 'topic-2']])
  })

  test('with several merge bases takes the union', async () => {
    const source = createRepository({ root: '' })
    const one = source.commit({ branch: 'topic', parents: ['main'], files: { one: '' } })
    const other = source.commit({ files: { other: '' } })
    source.commit({ branch: 'topic', parents: [one, other], files: { other: '', more: '' } })
    source.commit({ parents: [other, one], files: { one: '' } })
    const trigger = pull({ headSha: source.id('topic') })
    const clone = source.clone({ branch: 'topic' })
    const compared = await ask(clone.folder, { trigger })
    const sorted = Object.values(summarize(compared)).map(String).sort()
    expect(sorted).toEqual(['more,one', 'more,other'])
    expect(compared.text).toContain('(merge bases with main)')
  })

  test('with an old name for main in the clone adds the comparison from the newer one', async () => {
    const source = createRepository({ root: '1' })
    const old = source.id('main')
    const newer = source.commit({ files: { root: '2' } })
    source.commit({ branch: 'topic', parents: [newer], files: { root: '1', topic: '' } })
    const clone = source.clone({ branch: 'topic' })
    git(clone.folder, 'update-ref', 'refs/remotes/origin/main', old)
    const trigger = pull({ headSha: source.id('topic'), baseSha: newer })
    expect(summarize(await ask(clone.folder, { trigger }))).toEqual([['topic'], ['root', 'topic']])
  })

  test('with an old name for main and no newer one is unknown', async () => {
    const source = createRepository({ root: '1' })
    source.commit({ branch: 'topic', parents: ['main'], files: { topic: '' } })
    const trigger = pull({ headSha: source.id('topic'), baseSha: '1'.repeat(40) })
    const { comparison } = await ask(source.clone({ branch: 'topic' }).folder, { trigger })
    expect(comparison).toMatchObject({
      because: expect.stringContaining('"main" is out of date') as string
    })
  })

  test.each([
    ['the payload names its head', { headSha: '1'.repeat(40) }],
    ['the payload says nothing', {}]
  ])('where main is checked out is unknown, not empty: %s', async (_, fields) => {
    const clone = createForked().clone({ branch: 'main' })
    const { comparison } = await ask(clone.folder, { trigger: pull(fields) })
    expect(comparison).toMatchObject({
      kind: 'unknown',
      because: 'the commit checked out is on main already: check out the pull request'
    })
  })

  test('without anything in common with main is unknown', async () => {
    const source = createRepository({ root: '' })
    source.commit({ branch: 'island', parents: [], files: { island: '' } })
    const clone = source.clone({ branch: 'island' })
    const { comparison } = await ask(clone.folder, {
      trigger: pull({ headSha: source.id('island') })
    })
    expect(comparison).toMatchObject({
      because: 'the head has no history in common with "main"'
    })
  })

  test.each([
    ['a base branch that is not there', 'gone', '"gone" is not in this clone'],
    ['a base branch that is an option', '--output=x', '"--output=x" is not in this clone'],
    ['a base branch of two lines', 'main\nHEAD', 'is not in this clone']
  ])('with %s is unknown', async (_, baseRef, because) => {
    const source = createForked()
    const trigger = pull({ baseRef, headSha: source.id('topic') })
    const { comparison } = await ask(source.clone({ branch: 'topic' }).folder, { trigger })
    expect(comparison).toMatchObject({ because: expect.stringContaining(because) as string })
  })

  test('of the target event is compared as data, with the base checked out', async () => {
    const source = createForked()
    const trigger = {
      ...pull({ headSha: source.id('topic'), baseSha: source.id('main') }),
      event: 'pull_request_target'
    }
    const compared = await ask(source.clone({ branch: 'main' }).folder, { trigger })
    expect(summarize(compared)).toEqual([['topic', 'topic-2']])
    expect(compared.head).toBe(source.id('topic'))
  })
})

describe('a merge group', () => {
  test('compares with the tip of the branch, and with the group in front of it where asked', async () => {
    const source = createRepository({ root: '' })
    const first = source.commit({ branch: 'queue', parents: ['main'], files: { first: '' } })
    source.commit({ branch: 'queue', files: { second: '' } })
    const mergeGroup = { baseRef: 'refs/heads/main', baseSha: first, headSha: source.id('queue') }
    const trigger = { event: 'merge_group', mergeGroup }
    const { folder } = source.clone({ branch: 'queue' })
    const compared = await ask(folder, { trigger })
    expect(summarize(compared)).toEqual([['first', 'second'], ['second']])
    const [main, group, head] = ['main', first, 'queue'].map(name => source.id(name).slice(0, 7))
    expect(compared.text).toBe(
      `${main} (tip of main) and ${group} (base_sha of the merge group) to ${head}`
    )
    const asked = { trigger, request: { base: 'event' } }
    expect(summarize(await ask(folder, asked))).toEqual([['second']])
  })

  test.each([
    ['is the group', []],
    ['went on behind the group', ['later']]
  ])('compares with the group in front of it where the branch %s', async (_, later) => {
    const source = createRepository({ root: '' })
    const baseSha = source.id('main')
    const headSha = source.commit({ files: { group: '' } })
    for (const name of later) source.commit({ files: { [name]: '' } })
    const { folder } = source.clone()
    git(folder, 'checkout', '--quiet', '--detach', headSha)
    const trigger = { event: 'merge_group', mergeGroup: { baseRef: 'main', baseSha, headSha } }
    expect(summarize(await ask(folder, { trigger }))).toContainEqual(['group'])
  })
})

describe('the input base', () => {
  test('compares with a branch of the remote, a tag or an id, on any event', async () => {
    const source = createForked()
    git(source.folder, 'tag', 'v1', 'main~1')
    const { folder } = source.clone({ branch: 'topic' })
    for (const base of ['v1', source.id('main~1')]) {
      const compared = await ask(folder, { trigger: { event: 'schedule' }, request: { base } })
      expect(summarize(compared)).toEqual([['topic', 'topic-2']])
    }
    const compared = await ask(folder, {
      trigger: { event: 'schedule' },
      request: { base: 'main' }
    })
    expect(summarize(compared)).toEqual([['main', 'topic', 'topic-2']])
  })

  describe('means the branch of the remote', () => {
    /** A clone of topic with a `main` of its own, at the commit checked out. */
    function cloneWithOwnMain(): { readonly source: TestRepository; readonly folder: string } {
      const source = createForked()
      const { folder } = source.clone({ branch: 'topic' })
      git(folder, 'branch', 'main', 'topic')
      return { source, folder }
    }

    test.each(['main', 'origin/main', 'refs/remotes/origin/main'])(
      'where the clone has another of that name: %s',
      async base => {
        const { folder } = cloneWithOwnMain()
        const compared = await ask(folder, { trigger: { event: 'schedule' }, request: { base } })
        expect(summarize(compared)).toEqual([['main', 'topic', 'topic-2']])
      }
    )

    test.each(['main', 'origin/main'])('where the clone knows none: %s', async base => {
      const { folder } = createForked().clone({ branch: 'topic', depth: 1 })
      const compared = await ask(folder, { trigger: { event: 'schedule' }, request: { base } })
      expect(summarize(compared)).toEqual([['main', 'topic', 'topic-2']])
    })

    test('but a tag before it, as in git', async () => {
      const { source, folder } = cloneWithOwnMain()
      git(folder, 'tag', 'main', source.id('main~1'))
      const asked = { trigger: { event: 'schedule' }, request: { base: 'main' } }
      expect(summarize(await ask(folder, asked))).toEqual([['topic', 'topic-2']])
    })
  })

  test.each(['topic', 'origin/topic', 'refs/heads/topic', 'HEAD', 'id'])(
    'that is the head itself is no base: %s',
    async name => {
      const source = createForked()
      const base = name === 'id' ? source.id('topic') : name
      for (const depth of [{}, { depth: 1 }]) {
        const { folder } = source.clone({ branch: 'topic', ...depth })
        const compared = await ask(folder, { trigger: { event: 'schedule' }, request: { base } })
        expect(compared.comparison).toMatchObject({
          kind: 'unknown',
          because: `"${name === 'id' ? base.slice(0, 7) : name}" (the input "base") is the head itself: name another base`
        })
        expect(compared.obstacle).toBe('setup')
        expect(compared.tried).toEqual([])
      }
    }
  )

  test('of the target event is compared with the pull request, as data', async () => {
    const source = createForked()
    const trigger = { ...pull({ headSha: source.id('topic') }), event: 'pull_request_target' }
    const { folder } = source.clone({ branch: 'main', depth: 1 })
    const compared = await ask(folder, { trigger, request: { base: 'main' } })
    expect(summarize(compared)).toEqual([['main', 'topic', 'topic-2']])
    expect(compared.head).toBe(source.id('topic'))
  })

  test.each(['nothing', '-h', 'HEAD:root', 'HEAD\nHEAD', 'last-success'])(
    'that is not known is unknown: %p',
    async base => {
      const compared = await ask(createForked().folder, { trigger: {}, request: { base } })
      expect(summarize(compared)).toHaveProperty('unknown')
    }
  )
})

describe('the input changed-files', () => {
  const trigger = pushFrom('1'.repeat(40))

  test('is laid over the head: what a file was is unknown, what it is the tree says', async () => {
    const source = createRepository({ here: 'x' })
    const compared = await ask(source.folder, {
      trigger,
      request: { changedFiles: ['here', 'gone'] }
    })
    expect(compared.comparison).toMatchObject({
      kind: 'overlay',
      source: 'changed-files',
      differences: [
        {
          changes: [
            { path: 'gone', before: { kind: 'unknown' }, after: { kind: 'absent' } },
            { path: 'here', before: { kind: 'unknown' }, after: { kind: 'present' } }
          ]
        }
      ]
    })
    const head = source.id('main').slice(0, 7)
    expect(compared.text).toBe(`the files of the input "changed-files", laid over ${head}`)
    expect(compared.tried).toEqual([])
  })

  test('answers without a checkout: what the files are is unknown too', async () => {
    const { comparison, text } = await ask(createFolder(), {
      trigger,
      request: { changedFiles: ['a'] }
    })
    expect(text).toBe('the files of the input "changed-files", laid over the head')
    expect(comparison).toMatchObject({
      differences: [{ changes: [{ before: { kind: 'unknown' }, after: { kind: 'unknown' } }] }]
    })
  })

  test('of [] is nothing', async () => {
    const { folder } = createRepository({ a: '' })
    const compared = await ask(folder, { trigger, request: { changedFiles: [] } })
    expect(summarize(compared)).toEqual([[]])
  })

  test('is not looked at where the event compares with nothing', async () => {
    const { folder } = createRepository({ a: '' })
    const request = { changedFiles: [] }
    const compared = await ask(folder, { trigger: { event: 'release' }, request })
    expect(summarize(compared)).toEqual({ event: 'the event "release" compares with nothing' })
  })
})

describe('the head', () => {
  test('is the commit checked out, whatever the event says', async () => {
    const source = createRepository({ a: '' })
    const compared = await ask(source.folder, { trigger: { commit: '1'.repeat(40) } })
    expect(compared.head).toBe(source.id('main'))
  })

  test('is that of the event without a checkout', async () => {
    const compared = await ask(createFolder(), { trigger: { commit: '1'.repeat(40) } })
    expect(compared.head).toBe('1'.repeat(40))
    expect(summarize(compared)).toHaveProperty('unknown')
  })

  test('of a repository without a commit is that of the event', async () => {
    const compared = await ask(createRepository().folder, { trigger: { commit: '1'.repeat(40) } })
    expect(compared.head).toBe('1'.repeat(40))
    expect(summarize(compared)).toHaveProperty('unknown')
  })
})

test('a comparison that fails in git is unknown with its reason, never empty', async () => {
  const because = 'git diff-tree ended with status 128: bad object'
  const broken: Unreadable = { kind: 'unreadable', because }
  const repository: Repository = {
    kind: 'repository',
    place: 'checkout',
    readCommit: revision => Promise.resolve({ id: revision, parents: [] }),
    readFirst: () => Promise.resolve({ id: '1'.repeat(40), parents: [] }),
    readTree: () => Promise.resolve(broken),
    compareTrees: () => Promise.resolve(broken),
    findMergeBases: () => Promise.resolve(broken),
    readTexts: () => Promise.resolve(new Map()),
    readBranch: () => Promise.resolve(broken),
    obtain: () => Promise.resolve(),
    reachRemote: () => Promise.resolve(broken),
    close: () => undefined
  }
  const trigger = triggerOf({ ref: '', ...pushFrom('1'.repeat(40)) })
  const request = { base: '', publishing: 'refused' } as const
  const compared = await compare(planComparison(trigger, request), repository, noGitHub)
  expect(compared.comparison).toEqual({ kind: 'unknown', because })
})

const [head, base] = ['a'.repeat(40), 'b'.repeat(40)]
const [fork, other] = ['c'.repeat(40), 'd'.repeat(40)]

interface Facts {
  /** The files of the pull request; missing: they cannot be listed. */
  readonly files?: readonly string[]
  /** By `base...head`; what is missing is not known to the server. */
  readonly comparisons?: Readonly<Record<string, Omit<CommitComparison, 'kind'>>>
  /** The last successful run and those since then; missing: that of the base. */
  readonly runs?: readonly [success: string, ...since: string[]]
}

function serve({ files, comparisons = {}, runs = [base] }: Facts): GitHub {
  const [success, ...since] = runs
  return {
    kind: 'github',
    listPullRequestFiles: ({ count }) =>
      Promise.resolve(files?.length === count ? files : unreadable('the files changed')),
    compareCommits: (one, two) => {
      const found = comparisons[`${one}...${two}`]
      return Promise.resolve(
        found === undefined ? unreadable('no such commit') : { kind: 'comparison', ...found }
      )
    },
    listLabels: () => Promise.resolve([]),
    findRuns: () => Promise.resolve({ kind: 'runs', success, since })
  }
}

interface ApiCase {
  readonly title: string
  readonly trigger: EventFields
  readonly request?: Partial<ComparisonRequest>
  readonly facts: Facts
  /** What is compared, and the paths; or why nothing is. */
  readonly answer: { readonly text: string; readonly paths?: readonly string[] }
}

const opened = pull({ headSha: head, changedFiles: 2 })
const alike = { base, mergeBase: base, files: ['x', 'y'] }

const apiCases: readonly ApiCase[] = [
  {
    title: 'a push is the comparison from the commit before it',
    trigger: pushFrom(base),
    facts: { comparisons: { [`${base}...${head}`]: alike } },
    answer: {
      text: "the API's comparison from bbbbbbb (before the push), laid over aaaaaaa",
      paths: ['x', 'y']
    }
  },
  {
    title: 'a push by force also holds what the old head had',
    trigger: pushFrom(base, 'forced'),
    facts: {
      comparisons: {
        [`${base}...${head}`]: { base, mergeBase: fork, files: ['new'] },
        [`${head}...${base}`]: { base: head, mergeBase: fork, files: ['old'] }
      }
    },
    answer: {
      text: "the API's comparison from bbbbbbb (before the push), laid over aaaaaaa",
      paths: ['new', 'old']
    }
  },
  {
    title: 'a push by force whose other side cannot be listed is unknown',
    trigger: pushFrom(base, 'forced'),
    facts: { comparisons: { [`${base}...${head}`]: { base, mergeBase: fork, files: ['new'] } } },
    answer: { text: 'no such commit' }
  },
  {
    title: 'a push whose files are too many to be listed is unknown',
    trigger: pushFrom(base),
    facts: { comparisons: { [`${base}...${head}`]: { base, mergeBase: base } } },
    answer: { text: 'the API cut the list of files from bbbbbbb' }
  },
  {
    title: 'a push by force whose other side has too many files is unknown',
    trigger: pushFrom(base, 'forced'),
    facts: {
      comparisons: {
        [`${base}...${head}`]: { base, mergeBase: fork, files: ['new'] },
        [`${head}...${base}`]: { base: head, mergeBase: fork }
      }
    },
    answer: { text: 'the API cut the list of files from bbbbbbb' }
  },
  {
    title: 'a push is the union of the comparisons from the runs that count',
    trigger: pushFrom(base),
    facts: {
      comparisons: {
        [`${base}...${head}`]: alike,
        [`${fork}...${head}`]: { base: fork, mergeBase: fork, files: ['y', 'z'] },
        [`${other}...${head}`]: { base: other, mergeBase: other, files: ['w'] }
      },
      runs: [fork, other]
    },
    answer: {
      text: "the API's comparison from bbbbbbb (before the push) and ccccccc (last successful run) and ddddddd (run since then), laid over aaaaaaa",
      paths: ['w', 'x', 'y', 'z']
    }
  },
  {
    title: 'a push one of whose runs is gone is unknown',
    trigger: pushFrom(base),
    facts: { comparisons: { [`${base}...${head}`]: alike }, runs: [fork] },
    answer: { text: 'no such commit' }
  },
  {
    title: 'a push whose payload says nothing is unknown',
    trigger: {},
    facts: { comparisons: { [`${base}...${head}`]: alike } },
    answer: { text: 'the payload of the event does not name the base (before the push)' }
  },
  {
    title: 'a new branch is the comparison from the merge base with the default branch',
    trigger: created,
    facts: { comparisons: { [`main...${head}`]: { base, mergeBase: fork, files: ['x'] } } },
    answer: {
      text: "the API's comparison from ccccccc (merge base with main), laid over aaaaaaa",
      paths: ['x']
    }
  },
  {
    title: 'a new branch whose files are too many to be listed is unknown without a checkout',
    trigger: created,
    facts: { comparisons: { [`main...${head}`]: { base, mergeBase: fork } } },
    answer: { text: 'the API cut the list of files from ccccccc (merge base with main)' }
  },
  ...['main', 'origin/main', 'refs/heads/main', 'refs/remotes/origin/main'].map(
    (named): ApiCase => ({
      title: `a base given as ${named} is the branch of the server`,
      trigger: { event: 'schedule' },
      request: { base: named },
      facts: { comparisons: { [`main...${head}`]: { base, mergeBase: base, files: ['x'] } } },
      answer: {
        text: `the API's comparison from main (the input "base"), laid over aaaaaaa`,
        paths: ['x']
      }
    })
  ),
  {
    title: 'a base that is the head itself is no base',
    trigger: { event: 'schedule' },
    request: { base: 'topic' },
    facts: { comparisons: { [`topic...${head}`]: { base: head, mergeBase: head, files: [] } } },
    answer: { text: '"topic" (the input "base") is the head itself: name another base' }
  },
  {
    title: 'a merge group leaves out the base that is the head itself',
    trigger: {
      event: 'merge_group',
      mergeGroup: { baseRef: 'refs/heads/main', baseSha: fork, headSha: head }
    },
    facts: {
      comparisons: {
        [`main...${head}`]: { base: head, mergeBase: head, files: [] },
        [`${fork}...${head}`]: { base: fork, mergeBase: fork, files: ['x'] }
      }
    },
    answer: {
      text: "the API's comparison from ccccccc (base_sha of the merge group), laid over aaaaaaa",
      paths: ['x']
    }
  },
  {
    title: 'a pull request is its list of files',
    trigger: opened,
    facts: { files: ['b', './a'] },
    answer: { text: "the API's files of pull request 1, laid over aaaaaaa", paths: ['a', 'b'] }
  },
  {
    title: 'a pull request on the target event is its list of files, too',
    trigger: { ...opened, event: 'pull_request_target', commit: other },
    facts: { files: ['a', 'b'] },
    answer: { text: "the API's files of pull request 1, laid over aaaaaaa", paths: ['a', 'b'] }
  },
  {
    title: 'a pull request whose files cannot be listed is the comparison from its merge base',
    trigger: opened,
    facts: { comparisons: { [`main...${head}`]: { base, mergeBase: fork, files: ['x'] } } },
    answer: {
      text: "the API's comparison from ccccccc (merge base with main), laid over aaaaaaa",
      paths: ['x']
    }
  },
  {
    title: 'a pull request of which neither is known is unknown for both reasons',
    trigger: opened,
    facts: {},
    answer: { text: 'the files changed; no such commit' }
  },
  {
    title: 'a pull request whose payload names no branch is unknown for both reasons',
    trigger: {
      event: 'pull_request',
      pullRequest: { number: 1, origin: 'unknown', labels: [], changedFiles: 2 }
    },
    facts: {},
    answer: {
      text: 'the files changed; the payload of the event does not name what to compare'
    }
  },
  ...[
    { fields: { headSha: head }, lacks: 'how many files there are' },
    { fields: { headSha: head, changedFiles: 2, number: 0 }, lacks: 'its number' }
  ].map(({ fields, lacks }): ApiCase => ({
    title: `a pull request whose payload does not say ${lacks} is unknown`,
    trigger: pull(fields),
    facts: { files: ['a', 'b'], comparisons: { [`main...${head}`]: alike } },
    answer: {
      text: 'the payload of the event does not say how many files the pull request changes'
    }
  })),
  {
    title: 'a list with a name that is no path is unknown',
    trigger: opened,
    facts: { files: ['a', '../b'] },
    answer: { text: 'the API lists a name that is no path' }
  }
]

describe('without a checkout, by the API,', () => {
  test.each(apiCases)('$title', async ({ trigger, request, facts, answer }) => {
    const event = triggerOf({ commit: head, ...trigger })
    const plan = planComparison(event, { base: '', publishing: 'refused', ...request })
    const repository = unreadable('there is no checkout')
    const compared = await compare(plan, repository, serve(facts))
    const { paths, text } = answer
    const because = `there is no checkout; ${text}`
    expect(compared.comparison).toMatchObject(
      paths === undefined
        ? { kind: 'unknown', because }
        : {
            kind: 'overlay',
            source: 'api',
            differences: [
              {
                changes: paths.map(path => ({
                  path,
                  before: { kind: 'unknown' },
                  after: { kind: 'unknown' }
                }))
              }
            ]
          }
    )
    expect(compared.text).toBe(paths === undefined ? because : text)
    expect(compared.tried).toEqual([
      'git: there is no checkout',
      ...(paths === undefined ? [`api: ${text}`] : [])
    ])
    expect(compared.obstacle).toBe(paths === undefined ? 'setup' : undefined)
  })
})

describe('a list of files that the API cut', () => {
  /** A clone of topic, and an API that knows a branch that is nowhere else any more. */
  function createCut(mergeBase: string) {
    const source = createForked()
    const headSha = source.id('topic')
    const github = serve({ comparisons: { [`gone...${headSha}`]: { base: mergeBase, mergeBase } } })
    const trigger = pull({ baseRef: 'gone', headSha, changedFiles: 1 })
    return { source, trigger, github, folder: source.clone({ branch: 'topic' }).folder }
  }

  test('still names the merge base, from which git compares', async () => {
    const root = createForked().id('main~1')
    const { source, folder, ...asked } = createCut(root)
    expect(source.id('main~1')).toBe(root)
    const compared = await ask(folder, asked)
    expect(summarize(compared)).toEqual([['topic', 'topic-2']])
    expect(compared.comparison).toMatchObject({
      kind: 'trees',
      source: 'api',
      differences: [{ base: root }]
    })
    expect(compared.text).toBe(
      `${root.slice(0, 7)} (merge base with gone) to ${source.id('topic').slice(0, 7)}`
    )
  })

  test('is no answer where git does not know the merge base', async () => {
    const { folder, ...asked } = createCut('1'.repeat(40))
    const { comparison, tried } = await ask(folder, asked)
    expect(comparison.kind).toBe('unknown')
    expect(tried[2]).toMatch(
      /^api: .*the API cut the list of files from 1111111 \(merge base with gone\); ./
    )
  })

  test('is no answer where the clone names no remote', async () => {
    const { folder, ...asked } = createCut('1'.repeat(40))
    git(folder, 'remote', 'remove', 'origin')
    const { tried } = await ask(folder, asked)
    expect(tried[2]).toMatch(/^api: .*the API cut .*; this clone names no remote to fetch from$/)
  })
})
