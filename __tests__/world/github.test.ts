import type { GitHub } from '../../src/app/world'
import { openGitHub } from '../../src/world/github/open-github'
import { decideRetry } from '../../src/world/github/decide-retry'
import { serveApi, type ApiServer, type Facts } from '../support/api-server'

const head = 'a'.repeat(40)
const older = 'b'.repeat(40)
const newer = 'c'.repeat(40)
const servers: ApiServer[] = []

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
      workflowRef: 'octo/repo/.github/workflows/ci.yml@refs/heads/main'
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
      because: 'the API answered with status 418'
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
      '/repos/octo/repo/actions/workflows/ci.yml/runs?branch=release%2F1&event=push&per_page=30'
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
      because: 'the API does not know the token'
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
