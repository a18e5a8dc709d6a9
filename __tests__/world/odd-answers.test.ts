import { isUnreadable } from '../../src/diagnostics/unreadable'
import type { GitHub } from '../../src/ports/github/github'
import { readWorkflowFile } from '../../src/world/github/github-client'
import { openGitHub } from '../../src/world/github/open-github'
import { type ApiServer, type Facts, type RawAnswer, serveApi } from '../support/api-server'

const [head, base] = ['a'.repeat(40), 'b'.repeat(40)]
const servers: ApiServer[] = []

afterEach(async () => {
  const closed = servers.splice(0)
  for (const server of closed) await server.close()
  expect(closed.flatMap(({ mistakes }) => mistakes)).toEqual([])
})

/** What is true, so that an answer that is odd has something to lose. */
const facts: Facts = {
  head,
  files: Array.from({ length: 150 }, (_, at) => `api/${String(at)}`),
  labels: ['images: all'],
  comparisons: { [`${base}...${head}`]: { mergeBase: base, files: ['api/file'] } },
  runs: [
    { id: 4, head: 'f4', conclusion: 'failure' },
    { id: 3, head: 's3', conclusion: 'success' }
  ]
}

const job = {
  repository: 'octo/repo',
  runId: '7',
  workflowRef: 'octo/repo/.github/workflows/ci.yml@refs/heads/main',
  jobId: 'plan',
  runnerName: 'runner 1'
}

async function open(raw: RawAnswer, workflowRef = job.workflowRef): Promise<GitHub> {
  const server = await serveApi({ ...facts, raw })
  servers.push(server)
  const connection = { token: 'known', url: server.url, budget: 500, backOff: 10 }
  return openGitHub(connection, { ...job, workflowRef })
}

const questions: Readonly<Record<RawAnswer['to'], (github: GitHub) => Promise<unknown>>> = {
  files: github => github.listPullRequestFiles({ number: 1, headSha: head, count: 150 }),
  compare: github => github.compareCommits(base, head),
  labels: github => github.listLabels(1),
  runs: github => github.findRuns({ branch: 'main', event: 'push' }),
  jobs: github => github.findRuns({ branch: 'main', event: 'push' })
}

const listings = ['files', 'compare', 'labels', 'runs', 'jobs'] as const
const html = { 'content-type': 'text/html' }

const oddities: readonly (readonly [title: string, raw: Omit<RawAnswer, 'to'>])[] = [
  ['an object without a field', { body: '{}' }],
  ['null', { body: 'null' }],
  ['a number', { body: '5' }],
  ['a text', { body: '"none"' }],
  ['true', { body: 'true' }],
  ['an empty body', { body: '' }],
  ['an empty body of no type', { body: '', headers: {} }],
  ['JSON that is cut', { body: '[{"name":"a"},{"na' }],
  ['a page for people', { body: '<html>sign in</html>', headers: html }],
  ['a page for people said to be JSON', { body: '<html>sign in</html>' }],
  ['a list said to be a page', { body: '[]', headers: html }],
  ['bytes', { body: '[]', headers: { 'content-type': 'application/octet-stream' } }],
  ['a list of null', { body: '[null]' }],
  ['a list of texts', { body: '["images: all"]' }],
  ['a list of lists', { body: '[[]]' }],
  ['a list of objects without a name', { body: '[{"id":1}]' }],
  ['one name that is a number', { body: '[{"name":"a"},{"name":7}]' }],
  ['one name that is empty', { body: '[{"name":"a"},{"name":""}]' }],
  ['an error that says 200', { body: '{"message":"Server Error"}' }],
  ['a list below another field', { body: '{"data":[],"total_count":0}' }],
  [
    'an empty list of all kinds that is no list',
    { body: '{"workflow_runs":{},"jobs":{},"files":{}}' }
  ],
  [
    'elements of another server',
    { body: '{"workflow_runs":[{"id":3}],"jobs":[{"id":3}],"files":[{"path":"a"}]}' }
  ],
  ['no content', { status: 204, body: '' }],
  ['a part of the content', { status: 206, body: '[]' }],
  ['a promise', { status: 202, body: '[]' }],
  ['an answer of a proxy', { status: 203, body: '[]' }],
  ['no change', { status: 304, body: '' }],
  ['a redirection to nowhere', { status: 302, body: '[]' }],
  ['a choice', { status: 300, body: '[]' }],
  ['a body that does not end', { body: '[', end: 'hang' }],
  ['a body that ends early', { body: '[]', end: 'cut' }],
  [
    'a body that does not unzip',
    { body: '[]', headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' } }
  ]
]

describe.each(listings)('an answer about %s', to => {
  test.each(oddities)('that is %s is none', async (_, raw) => {
    const answer = await questions[to](await open({ ...raw, to }))
    expect(answer).toMatchObject({ kind: 'unreadable', because: expect.any(String) as string })
  })
})

test.each(oddities)('a second page of files that is %s spoils the first', async (_, raw) => {
  const answer = await questions.files(await open({ ...raw, to: 'files', page: 2 }))
  expect(answer).toMatchObject({ kind: 'unreadable' })
})

const file = { filename: 'api/file', status: 'modified' }
const run = {
  id: 3,
  head_sha: 's3',
  head_branch: 'main',
  event: 'push',
  status: 'completed',
  conclusion: 'success'
}
const next = { link: '<http://127.0.0.1/next>; rel="next"', 'content-type': 'application/json' }

test.each<[title: string, raw: Omit<RawAnswer, 'body'> & { readonly body: unknown }]>([
  ['labels that go on behind the page', { to: 'labels', body: [{ name: 'a' }], headers: next }],
  [
    'runs that go on behind a page of other size',
    { to: 'runs', body: { workflow_runs: [run] }, headers: next }
  ],
  [
    'runs of another branch',
    { to: 'runs', body: { workflow_runs: [{ ...run, head_branch: 'topic' }] } }
  ],
  [
    'runs of another event',
    { to: 'runs', body: { workflow_runs: [{ ...run, event: 'schedule' }] } }
  ],
  [
    'a run without an id among others',
    { to: 'runs', body: { workflow_runs: [{ ...run, id: '4' }, run] } }
  ],
  [
    'a run without a commit among others',
    { to: 'runs', body: { workflow_runs: [{ ...run, head_sha: null }, run] } }
  ],
  [
    'a job without a name among others',
    {
      to: 'jobs',
      body: {
        total_count: 2,
        jobs: [
          { name: 'plan', status: 'completed', conclusion: 'success' },
          { status: 'completed', conclusion: 'skipped' }
        ]
      }
    }
  ],
  [
    'a job that ended, and does not say how',
    { to: 'jobs', body: { total_count: 1, jobs: [{ name: 'plan', status: 'completed' }] } }
  ],
  [
    'a comparison without files',
    { to: 'compare', body: { base_commit: { sha: base }, merge_base_commit: { sha: base } } }
  ],
  [
    "a comparison by another server's words",
    {
      to: 'compare',
      body: {
        base_commit: { sha: base },
        merge_base_commit: { sha: base },
        files: [{ ...file, status: 'deleted' }]
      }
    }
  ],
  [
    'a renamed file without its old name',
    {
      to: 'compare',
      body: {
        base_commit: { sha: base },
        merge_base_commit: { sha: base },
        files: [{ ...file, status: 'renamed' }]
      }
    }
  ],
  [
    'a comparison whose merge base is no commit',
    {
      to: 'compare',
      body: { base_commit: { sha: base }, merge_base_commit: { sha: 'main' }, files: [] }
    }
  ]
])('%s are no answer', async (_, raw) => {
  const github = await open({ ...raw, body: JSON.stringify(raw.body) })
  expect(await questions[raw.to](github)).toMatchObject({ kind: 'unreadable' })
})

describe('the runs that are answered with a status', () => {
  test.each([401, 403, 404])('%d may not be read', async status => {
    const found = await questions.runs(await open({ to: 'runs', status, body: '{}' }))
    expect(found).toMatchObject({ kind: 'refused' })
  })

  test.each([
    400, 402, 405, 406, 408, 409, 410, 412, 418, 421, 422, 423, 426, 451, 500, 501, 503, 504, 511
  ])('%d are not known', async status => {
    const found = await questions.runs(await open({ to: 'runs', status, body: '{}' }))
    expect(found).toMatchObject({ kind: 'unreadable' })
  })
})

test.each([
  ['octo/repo/.github/workflows/ci.yml@refs/heads/main', 'ci.yml'],
  ['octo/repo/.github/workflows/a@b.yml@refs/heads/main', 'a@b.yml'],
  ['octo/repo/.github/workflows/a@refs.yml@refs/pull/5/merge', 'a@refs.yml'],
  ['octo/repo/.github/workflows/ci.yml@refs/heads/x@refs/heads/y', 'ci.yml'],
  ['octo/repo/.github/workflows/ci.yml@refs/heads/a@b.yml@c', 'ci.yml'],
  ['octo/workflows/.github/workflows/ci.yaml@refs/tags/v1', 'ci.yaml'],
  ['octo/repo/.gitea/workflows/ci.yml@refs/heads/main', 'ci.yml'],
  [`octo/repo/.github/workflows/ci.yml@${head}`, 'ci.yml'],
  ['octo/repo/.github/workflows/ci.yml', undefined],
  ['octo/repo/.github/workflows/@refs/heads/main', undefined],
  ['', undefined]
])('the workflow file of "%s" is %s', (ref, name) => {
  expect(readWorkflowFile(ref)).toBe(name)
})

test('runs of a workflow that is not known are not taken for runs that may not be read', async () => {
  const github = await open({ to: 'runs', body: '{}' }, 'octo/repo/.github/workflows/ci.yml')
  const found = await github.findRuns({ branch: 'main', event: 'push' })
  expect(isUnreadable(found)).toBe(true)
})
