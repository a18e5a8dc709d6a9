import type { GitHub } from '../../src/ports/github/github'
import { decideRetry } from '../../src/world/github/decide-retry'
import { openGitHub } from '../../src/world/github/open-github'
import { type ApiServer, type Facts, serveApi } from '../support/api-server'

const head = 'a'.repeat(40)
const older = 'b'.repeat(40)
const newer = 'c'.repeat(40)
const failed = { conclusion: 'failure' } as const
const servers: ApiServer[] = []

type Run = NonNullable<Facts['runs']>[number]
type Job = NonNullable<Run['jobs']>[number]

afterEach(async () => {
  const closed = servers.splice(0)
  for (const server of closed) await server.close()
  expect(closed.flatMap(({ mistakes }) => mistakes)).toEqual([])
})

async function open(facts: Facts, budget = 45_000): Promise<{ github: GitHub; server: ApiServer }> {
  const server = await serveApi(facts)
  servers.push(server)
  const github = openGitHub(
    { token: 'known', url: server.url, budget, backOff: 10 },
    {
      repository: 'octo/repo',
      runId: '7',
      workflowRef: 'octo/repo/.github/workflows/ci.yml@refs/heads/main',
      jobId: 'plan',
      runnerName: 'runner 1'
    }
  )
  return { github, server }
}

function names(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `folder/file-${index}`)
}

describe('the files of a pull request', () => {
  test.each([
    [0, 1],
    [1, 1],
    [100, 1],
    [101, 2],
    [250, 3],
    [2_999, 30],
    [3_000, 30]
  ])('of %d files are whole after %d requests', async (count, requests) => {
    const { github, server } = await open({ files: names(count), head })
    const files = await github.listPullRequestFiles({ number: 1, headSha: head, count })
    expect(files).toEqual(names(count))
    expect(server.requests).toHaveLength(requests)
  })

  test.each([3_001, 20_000])('of %d files are not asked for', async count => {
    const { github, server } = await open({ files: names(count), head })
    expect(await github.listPullRequestFiles({ number: 1, headSha: head, count })).toEqual({
      kind: 'unreadable',
      because: `the pull request changes ${count} files, and the API lists 3000 at the most`
    })
    expect(server.requests).toEqual([])
  })

  test('hold both names of a file that was renamed', async () => {
    const { github } = await open({ files: ['a', ['new', 'old']], head })
    const files = await github.listPullRequestFiles({ number: 1, headSha: head, count: 2 })
    expect(files).toEqual(['a', 'new', 'old'])
  })

  test.each([
    ['of a newer head', { files: ['a'], head: older }, 1],
    ['of fewer files than the event tells of', { files: ['a'], head }, 2],
    ['of more files than the event tells of', { files: ['a', 'b'], head }, 1]
  ])('%s are no answer', async (_, facts, count) => {
    const { github } = await open(facts)
    expect(await github.listPullRequestFiles({ number: 1, headSha: head, count })).toMatchObject({
      because: expect.stringContaining('changed since this event') as string
    })
  })

  test('that one page fails of are no answer', async () => {
    const { github } = await open({ files: names(250), head, failures: [{ status: 418 }] })
    expect(await github.listPullRequestFiles({ number: 1, headSha: head, count: 250 })).toEqual({
      kind: 'unreadable',
      because: 'the API answered with status 418',
      lacks: 'server'
    })
  })
})

describe('a comparison', () => {
  test.each([
    [0, 'whole'],
    [299, 'whole'],
    [300, 'cut'],
    [301, 'cut']
  ])('of %d files is %s, in one request', async (count, verdict) => {
    const comparisons = {
      [`main...${head}`]: { base: newer, mergeBase: older, files: names(count) }
    }
    const { github, server } = await open({ comparisons })
    const whole = verdict === 'whole' ? { files: names(count) } : {}
    expect(await github.compareCommits('main', head)).toEqual({
      kind: 'comparison',
      base: newer,
      mergeBase: older,
      ...whole
    })
    expect(server.requests).toHaveLength(1)
  })
})

describe('the runs before this one', () => {
  const success = { conclusion: 'success' } as const
  const failure = { conclusion: 'failure' } as const

  test('are the last success and those since then, without this one', async () => {
    const { github, server } = await open({
      runs: [
        { id: 7, head, conclusion: null },
        { id: 6, head: 'f6', conclusion: 'cancelled' },
        { id: 5, head: 'f5', ...failure },
        { id: 4, head: 'f5', conclusion: null },
        { id: 3, head: 's3', ...success },
        { id: 2, head: 'f2', ...failure },
        { id: 1, head: 's1', ...success }
      ]
    })
    const found = await github.findRuns({ branch: 'release/1', event: 'push' })
    expect(found).toEqual({ kind: 'runs', success: 's3', since: ['f6', 'f5'] })
    expect(server.requests).toEqual([
      '/repos/octo/repo/actions/workflows/ci.yml/runs?branch=release%2F1&event=push&per_page=100',
      '/repos/octo/repo/actions/runs/3/jobs?per_page=100'
    ])
  })

  test('may have no success', async () => {
    const { github } = await open({ runs: [{ id: 6, head: 'f', ...failure }] })
    const found = await github.findRuns({ branch: 'main', event: 'push' })
    expect(found).toEqual({ kind: 'runs', since: ['f'] })
  })

  test.each([
    [20, 'runs'],
    [21, 'too-many'],
    [100, 'too-many']
  ])('of which %d were not successful are %s', async (count, kind) => {
    const failed = Array.from({ length: count }, (_, id) => ({
      id: 100 + id,
      head: `f${id}`,
      ...failure
    }))
    const { github } = await open({ runs: [...failed, { id: 1, head: 's', ...success }] })
    expect(await github.findRuns({ branch: 'main', event: 'push' })).toMatchObject({ kind })
  })

  test.each([403, 404])(
    'that the token may not read, by status %d, name the permission',
    async status => {
      const { github } = await open({ failures: [{ status }] })
      expect(await github.findRuns({ branch: 'main', event: 'push' })).toEqual({
        kind: 'refused',
        because: `the API answered with status ${status}: give the job \`permissions: { actions: read }\``,
        lacks: 'permission'
      })
    }
  )
})

/** The base was pushed first, then `one`, then `two`, which was successful. */
describe('by when they ended, the runs that count', () => {
  const base = { id: 1, head: 'base', conclusion: 'success' } as const
  const two = { id: 3, head: 'two', conclusion: 'success' } as const
  const done = { conclusion: 'success' } as const
  const [early, between, late] = ['00:21', '00:32', '02:00'].map(
    time => `2026-01-01T${time}:00Z`
  ) as [string, string, string]

  test.each<[title: string, one: Omit<Run, 'id' | 'head'>, since: string[]]>([
    ['leave out one that ended before the last success started', { ...done, ended: early }, []],
    [
      'hold one that was started again',
      { ...done, attempt: 2, started: late, ended: late },
      ['one']
    ],
    ['hold one of two at a time that ended last', { ...done, ended: late }, ['one']],
    ['hold one that ended while the other ran', { ...done, ended: between }, ['one']],
    ['hold one that still runs', { conclusion: null }, ['one']],
    ['hold one that waits', { conclusion: null, status: 'waiting' }, ['one']],
    ['hold one that is started again and runs', { conclusion: null, attempt: 2 }, ['one']],
    ['hold one that failed late', { conclusion: 'failure', ended: late }, ['one']],
    ['hold one that was cancelled late', { conclusion: 'cancelled', ended: late }, ['one']],
    ['leave out one that failed early', { conclusion: 'failure', ended: early }, []],
    [
      'hold one that ended in the second of the start',
      { ...done, ended: '2026-01-01T00:30:00Z' },
      ['one']
    ]
  ])('%s', async (_, one, since) => {
    const { github } = await open({ runs: [two, { id: 2, head: 'one', ...one }, base] })
    const found = await github.findRuns({ branch: 'main', event: 'push' })
    expect(found).toEqual({ kind: 'runs', success: 'two', since })
  })

  test('of a success that was started again count from when it was created, as its plan may', async () => {
    const again = {
      ...two,
      attempt: 2,
      created: '2026-01-01T00:20:00Z',
      started: late,
      ended: late
    }
    const { github } = await open({
      runs: [again, { id: 2, head: 'one', ...done, ended: between }]
    })
    const found = await github.findRuns({ branch: 'main', event: 'push' })
    expect(found).toMatchObject({ since: expect.arrayContaining(['one']) as string[] })
  })

  test('of a push that deleted another branch are not the last success', async () => {
    const deletion = { id: 4, head: 'two', ...done }
    const failed = { id: 3, head: 'two', conclusion: 'failure' } as const
    const { github } = await open({ runs: [deletion, failed, base] })
    const found = await github.findRuns({ branch: 'main', event: 'push' })
    expect(found).toEqual({ kind: 'runs', success: 'base', since: ['two'] })
  })

  test('of a schedule may have one head', async () => {
    const { github } = await open({ runs: [{ id: 4, head: 'base', ...done }, base] })
    const found = await github.findRuns({ branch: 'main', event: 'schedule' })
    expect(found).toEqual({ kind: 'runs', success: 'base', since: [] })
  })

  test('are counted by their commits', async () => {
    const again = Array.from({ length: 30 }, (_, at) => ({ id: 40 - at, head: 'x', ...failed }))
    const { github } = await open({ runs: [...again, base] })
    const found = await github.findRuns({ branch: 'main', event: 'schedule' })
    expect(found).toEqual({ kind: 'runs', success: 'base', since: ['x'] })
  })
})

describe('a successful run', () => {
  const older = { id: 2, head: 'older', conclusion: 'success' } as const
  const gate = { name: 'gate', conclusion: 'success' } as const
  const skipped = { name: 'build', conclusion: 'skipped' } as const

  test.each<[title: string, jobs: readonly Job[], success: string, requests: number]>([
    ['whose planning job ran', [{ name: 'plan', conclusion: 'success' }, skipped], 'new', 2],
    ['whose planning job was skipped', [{ name: 'plan', conclusion: 'skipped' }, gate], 'older', 3],
    ['of a called workflow', [{ name: 'Images / plan', conclusion: 'success' }, skipped], 'new', 2],
    [
      'of a called workflow that was skipped',
      [{ name: 'Images / plan', conclusion: 'skipped' }, gate],
      'older',
      3
    ],
    [
      'of whose matrix a leg was skipped',
      [
        { name: 'plan (a)', conclusion: 'success' },
        { name: 'plan (b)', conclusion: 'skipped' }
      ],
      'older',
      3
    ],
    [
      'whose planning job may fail, and did',
      [{ name: 'plan', conclusion: 'failure' }, gate],
      'older',
      3
    ],
    [
      'of jobs with other names, all of which ran',
      [{ name: 'Plan', conclusion: 'success' }, gate],
      'new',
      2
    ],
    [
      'whose planning job is called as it is today',
      [{ name: 'What to build', conclusion: 'success' }, skipped],
      'new',
      3
    ],
    [
      'whose planning job is called as it is today, and was skipped',
      [{ name: 'What to build', conclusion: 'skipped' }, gate],
      'older',
      4
    ],
    ['without a job that is known', [{ name: 'Lint', conclusion: 'success' }, skipped], 'older', 4],
    ['without jobs', [], 'older', 4]
  ])('%s counts only where it was planned', async (_, jobs, success, requests) => {
    const own = {
      id: 7,
      head: 'own',
      conclusion: null,
      jobs: [
        { name: 'Lint', conclusion: null, runner: 'runner 2' },
        { name: 'What to build', conclusion: null, runner: 'runner 1' }
      ]
    } as const
    const { github, server } = await open({
      runs: [own, { id: 3, head: 'new', conclusion: 'success', jobs }, older]
    })
    const found = await github.findRuns({ branch: 'main', event: 'push' })
    expect(found).toMatchObject({ kind: 'runs', success })
    expect(server.requests).toHaveLength(requests)
  })

  test('is believed where the server lists no jobs', async () => {
    const { github } = await open({ runs: [older], listsJobs: false })
    const found = await github.findRuns({ branch: 'main', event: 'push' })
    expect(found).toEqual({ kind: 'runs', success: 'older', since: [] })
  })

  test('is not known where the API fails', async () => {
    const { github } = await open({ runs: [older], jobStatus: 418 })
    const found = await github.findRuns({ branch: 'main', event: 'push' })
    expect(found).toEqual({
      kind: 'unreadable',
      because: 'the API answered with status 418 about the jobs of a run'
    })
  })

  test('is looked for five times', async () => {
    const jobs = [{ name: 'plan', conclusion: 'skipped' }, gate] as const
    const runs = [9, 8, 6, 5, 4, 3].map(
      id => ({ id, head: `h${id}`, conclusion: 'success', jobs }) as const
    )
    const { github, server } = await open({ runs })
    expect(await github.findRuns({ branch: 'main', event: 'push' })).toMatchObject({
      kind: 'too-many'
    })
    expect(server.requests).toHaveLength(6)
  })
})

describe('the budget', () => {
  test.each([
    ['a server error', [{ status: 502 }, { status: 503 }]],
    ['a secondary rate limit', [{ status: 403, headers: { 'retry-after': '0' } }]],
    ['too many requests', [{ status: 429, headers: { 'retry-after': '0' } }]],
    [
      'a rate limit that is renewed',
      [{ status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1' } }]
    ]
  ])('is used to ask again after %s', async (_, failures) => {
    const { github, server } = await open({ labels: ['a', 'b'], failures: [...failures] })
    expect(await github.listLabels(1)).toEqual(['a', 'b'])
    expect(server.requests).toHaveLength(failures.length + 1)
  })

  test.each([
    ['retry-after', { 'retry-after': '60' }],
    ['x-ratelimit-reset', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '99999999999' }]
  ])('is not waited out where %s ends after it', async (_, headers) => {
    const { github, server } = await open({ failures: [{ status: 403, headers }] })
    const start = performance.now()
    expect(await github.listLabels(1)).toMatchObject({
      because: 'the rate limit of the API is used up, and not renewed within 45 s'
    })
    expect(performance.now() - start).toBeLessThan(5_000)
    expect(server.requests).toHaveLength(1)
  })

  test('ends a server that never answers, for all requests together', async () => {
    const { github } = await open({ failures: Array<'hang'>(9).fill('hang') }, 400)
    const start = performance.now()
    expect(await github.listLabels(1)).toMatchObject({
      because: 'the API did not answer within 0.4 s'
    })
    expect(await github.listLabels(1)).toMatchObject({ kind: 'unreadable' })
    expect(performance.now() - start).toBeLessThan(3_000)
  })

  test('is not used on a token that is not known', async () => {
    const { github, server } = await open({ labels: [], token: 'another' })
    expect(await github.listLabels(1)).toEqual({
      kind: 'unreadable',
      because: 'the API does not know the token',
      lacks: 'token'
    })
    expect(server.requests).toHaveLength(1)
  })

  test.each([
    [{ 'retry-after': '0' }],
    [{ 'retry-after': '-5' }],
    [{ 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '-99' }]
  ])('leaves a pause between requests whatever the server says: %j', headers => {
    for (const status of [403, 429, 503]) {
      const retry = decideRetry({ status, headers }, 0, { now: 5_000, backOff: 1_000 })
      expect(retry).toEqual({ kind: 'wait', milliseconds: 1_000 })
    }
  })

  test('ends after some retries, though time is left', async () => {
    const headers = { 'retry-after': '0' }
    const failures = Array.from({ length: 99 }, () => ({ status: 429, headers }))
    const { github, server } = await open({ failures })
    expect(await github.listLabels(1)).toMatchObject({
      because: 'the API answered 9 times with status 429'
    })
    expect(server.requests).toHaveLength(9)
  })

  test('doubles the wait where the server does not say how long', () => {
    const waits = [0, 1, 2].map(attempt =>
      decideRetry({ status: 500, headers: {} }, attempt, { now: 0, backOff: 1_000 })
    )
    expect(waits.map(wait => wait.kind === 'wait' && wait.milliseconds)).toEqual([
      1_000, 2_000, 4_000
    ])
  })
})
