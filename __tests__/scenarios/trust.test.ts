import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { jest } from '@jest/globals'
import {
  createRepository,
  git,
  removeFolders,
  type TestRepository
} from '../support/repository-builder'
import { type Answer, runScenario } from './run-scenario'

jest.setTimeout(60_000)

const images = 'images:\n  api: { context: api }\n  web: { context: web }\n'
/** What lets everything publish. */
const open = `publish: { events: [EVENT], branches: ['**'], tags: ['**'] }\n`
const openTo = (event: string): string => images + open.replace('EVENT', event)
const file = '.github/image-matrix.yml'

let source: TestRepository

beforeAll(() => {
  source = createRepository({
    [file]: images,
    'api/Dockerfile': 'FROM scratch\nCOPY . .\n',
    'api/file': '0',
    'web/Dockerfile': 'FROM scratch\n'
  })
  source.commit({ files: { 'api/file': '1' } })
  // The default branch, with each of what it may say.
  const onBranch = (branch: string, parents: readonly string[], text: string): string =>
    source.commit({ branch, parents, files: { [file]: text, 'api/file': branch } })
  onBranch('allowing', ['main'], openTo('pull_request'))
  onBranch('allowing-comments', ['main'], openTo('issue_comment'))
  onBranch(
    'keeping',
    ['main'],
    openTo('pull_request').replace('context: api', 'context: api, publish: false')
  )
  onBranch('broken', ['main'], 'images: 5\n')
  source.commit({ branch: 'bare', parents: ['main'], files: { [file]: null } })
  // Heads of pull requests.
  for (const base of ['main', 'allowing', 'keeping', 'broken', 'bare']) {
    onBranch(`head-of-${base}`, [base], openTo('pull_request'))
    onBranch(`modest-head-of-${base}`, [base], images)
  }
  source.commit({ branch: 'head-of-keeping', files: { 'web/Dockerfile': 'FROM scratch\nCMD a\n' } })
  onBranch('stacked', ['main'], openTo('pull_request'))
  onBranch('head-of-stacked', ['stacked'], openTo('pull_request'))
  onBranch('fork', ['main'], openTo('issue_comment'))
  onBranch('runners', ['main'], `${images}runners: { default: prod-deployer }\n`)
  onBranch(
    'more-runners',
    ['runners'],
    `${images}runners: { default: prod-deployer, linux/arm64: arm-pool }\n`
  )
  onBranch(
    'hosted',
    ['main'],
    `${images}runners: { default: ubuntu-24.04-arm, linux/amd64: ubuntu-slim }\n`
  )
})

afterAll(removeFolders)

interface Checkout {
  /** The branch checked out. */
  readonly head: string
  readonly depth?: number
}

/** A clone whose HEAD is there, with the file that is read as one. */
function checkOut({ head, depth }: Checkout): string {
  const clone = source.clone(depth === undefined ? {} : { depth, branch: head })
  git(clone.folder, 'update-ref', '--no-deref', 'HEAD', source.id(head))
  mkdirSync(join(clone.folder, '.github'), { recursive: true })
  const isThere = git(source.folder, 'ls-tree', '-r', '--name-only', source.id(head)).includes(file)
  if (isThere) {
    writeFileSync(
      join(clone.folder, file),
      `${git(source.folder, 'show', `${source.id(head)}:${file}`)}\n`
    )
  }
  return clone.folder
}

const repository = { full_name: 'octo/repo', default_branch: 'main' }

interface Pull extends Checkout {
  readonly base: string
  readonly defaultBranch?: string
  readonly event?: string
  /** What the payload says of the pull request in place of the usual. */
  readonly fields?: object
  readonly payload?: object
  readonly variables?: Readonly<Record<string, string>>
  readonly inputs?: Readonly<Record<string, string>>
  /** What the run is about; missing: what is checked out. */
  readonly sha?: string
}

function runPull(pull: Pull): Promise<Answer> {
  const { base, head, defaultBranch = base, variables = {} } = pull
  const pull_request = {
    number: 5,
    base: { ref: base, sha: source.id(base), repo: repository },
    head: { ref: head, sha: source.id(head), repo: repository },
    user: { login: 'octocat' },
    labels: [],
    ...pull.fields
  }
  return runScenario({
    event: pull.event ?? 'pull_request',
    ref: 'refs/pull/5/merge',
    payload: {
      number: 5,
      pull_request,
      repository: { ...repository, default_branch: defaultBranch },
      ...pull.payload
    },
    folder: checkOut(pull),
    sha: source.id(pull.sha ?? head),
    inputs: pull.inputs ?? {},
    variables
  })
}

interface Run extends Checkout {
  readonly event: string
  readonly ref?: string
  readonly sha: string
  readonly payload?: object
}

function run({
  event,
  ref = 'refs/heads/main',
  sha,
  payload = {},
  ...checkout
}: Run): Promise<Answer> {
  return runScenario({
    ...{ event, ref, inputs: {}, variables: {} },
    payload: { repository, ...payload },
    folder: checkOut(checkout),
    sha: source.id(sha)
  })
}

describe('what a pull request may publish, the base side says', () => {
  const rows: readonly (readonly [
    title: string,
    pull: Pull,
    published: readonly string[],
    log: string
  ])[] = [
    [
      'its own publish counts for nothing',
      { base: 'main', head: 'head-of-main' },
      [],
      'publish.events, as'
    ],
    ['both sides allow it', { base: 'allowing', head: 'head-of-allowing' }, ['api'], ''],
    [
      'both allow it in a clone of one commit',
      { base: 'allowing', head: 'head-of-allowing', depth: 1 },
      ['api'],
      ''
    ],
    [
      'it takes the event away',
      { base: 'allowing', head: 'modest-head-of-allowing' },
      [],
      'publish.events'
    ],
    [
      'the base side keeps the image',
      { base: 'keeping', head: 'head-of-keeping' },
      ['web'],
      'Does not publish api: '
    ],
    [
      'the base side is broken',
      { base: 'broken', head: 'head-of-broken' },
      [],
      'the base side publishes is not known'
    ],
    [
      'the base side has no configuration',
      { base: 'bare', head: 'head-of-bare' },
      [],
      'the base side publishes is not known'
    ],
    [
      'the payload names no base',
      {
        base: 'allowing',
        head: 'head-of-allowing',
        fields: { base: { ref: 'allowing', repo: repository } }
      },
      [],
      'does not name the commit of the base'
    ],
    [
      'the base is nowhere',
      {
        base: 'allowing',
        head: 'head-of-allowing',
        fields: { base: { ref: 'allowing', sha: '1'.repeat(40), repo: repository } }
      },
      [],
      'the base side publishes is not known'
    ],
    [
      'the base is a branch that allows it by itself',
      { base: 'stacked', head: 'head-of-stacked', defaultBranch: 'main' },
      [],
      'publish.events, as'
    ]
  ]
  test.each(rows)('%s', async (_, pull, published, log) => {
    const answer = await runPull(pull)
    expect([answer.log, answer.result]).toEqual([answer.log, 'planned'])
    expect(answer.published).toEqual(published)
    expect(answer.log).toContain(log)
  })

  test('a file that an earlier step copied has no base', async () => {
    const folder = checkOut({ head: 'head-of-main' })
    const answer = await runPull({
      base: 'allowing',
      head: 'head-of-allowing',
      inputs: { config: join(folder, file) }
    })
    expect([answer.log, answer.result, answer.published]).toEqual([answer.log, 'planned', []])
    expect(answer.log).toContain('outside of the checkout')
  })

  test('text in the workflow is the workflow’s', async () => {
    const config = openTo('pull_request')
    const answer = await runPull({ base: 'main', head: 'head-of-main', inputs: { config } })
    expect([answer.log, answer.published]).toEqual([answer.log, ['api']])
  })

  test.each<[string, string]>([
    ['fork', 'fork'],
    ['main', 'main']
  ])('another commit than its head and its merge does not: %s', async head => {
    const of = { base: 'allowing', head: 'head-of-allowing' }
    const folderOf = { ...of, head, sha: 'head-of-allowing' }
    const answer = await runPull({
      ...folderOf,
      fields: { head: { sha: source.id('head-of-allowing'), repo: repository } },
      inputs: { config: openTo('pull_request') }
    })
    const isHeld = head === 'main'
    expect([answer.log, answer.published.length > 0]).toEqual([answer.log, isHeld])
  })
})

describe('a pull request by Dependabot never publishes', () => {
  const names = [
    'dependabot[bot]',
    'Dependabot[bot]',
    'dependabot',
    'app/dependabot',
    'dependabot-preview[bot]'
  ]
  const of = { base: 'allowing', head: 'head-of-allowing' }
  const rows = names.flatMap((login): [string, string, Pull][] => [
    ['author', login, { ...of, fields: { user: { login } } }],
    ['sender', login, { ...of, payload: { sender: { login } } }],
    ['actor', login, { ...of, variables: { GITHUB_ACTOR: login } }]
  ])
  test.each(rows)('%s %s', async (_, __, pull) => {
    const answer = await runPull(pull)
    expect([answer.log, answer.published]).toEqual([answer.log, []])
    expect(answer.log).toContain('by Dependabot never publishes')
  })
})

describe('what is checked out counts, not the event alone', () => {
  const rows: readonly (readonly [
    title: string,
    run: Run,
    published: readonly string[],
    log: string
  ])[] = [
    [
      'a run by hand of its own commit',
      { event: 'workflow_dispatch', head: 'main', sha: 'main' },
      ['api', 'web'],
      ''
    ],
    ...['workflow_dispatch', 'repository_dispatch', 'schedule', 'push'].map(
      (event): readonly [string, Run, readonly string[], string] => [
        `${event} with another branch checked out`,
        { event, head: 'fork', sha: 'main' },
        [],
        'is not in the history'
      ]
    ),
    [
      'a release with another branch checked out',
      { event: 'release', ref: 'refs/tags/v1', head: 'fork', sha: 'main' },
      [],
      'is not in the history'
    ],
    [
      'an older commit of the same branch',
      { event: 'workflow_dispatch', head: 'main~1', sha: 'main' },
      ['api', 'web'],
      'configuration of the other one'
    ],
    [
      'a branch that a clone of one commit does not know',
      { event: 'workflow_dispatch', head: 'fork', sha: 'main', depth: 1 },
      [],
      'is not in the history'
    ],
    [
      'a comment with the head of a fork',
      {
        event: 'issue_comment',
        head: 'fork',
        sha: 'main',
        payload: { issue: { pull_request: {} } }
      },
      [],
      'not in publish.events'
    ],
    [
      'a comment where the branch allows it',
      { event: 'issue_comment', head: 'fork', sha: 'allowing-comments' },
      [],
      'is not in the history'
    ],
    [
      'a comment on a pull request',
      {
        event: 'issue_comment',
        head: 'allowing-comments',
        sha: 'allowing-comments',
        payload: { issue: { pull_request: {} } }
      },
      [],
      'a comment on a pull request never publishes'
    ],
    [
      'a comment on an issue',
      {
        event: 'issue_comment',
        head: 'allowing-comments',
        sha: 'allowing-comments',
        payload: { issue: {} }
      },
      ['api', 'web'],
      ''
    ],
    [
      'a commit that is nowhere',
      { event: 'workflow_dispatch', head: 'main', sha: '1'.repeat(40) },
      [],
      'cannot be told'
    ]
  ]
  test.each(rows)('%s', async (_, given, published, log) => {
    const answer = await run(given)
    expect([answer.log, answer.result]).toEqual([answer.log, 'planned'])
    expect([answer.log, answer.published]).toEqual([answer.log, published])
    expect(answer.log).toContain(log)
  })

  test('the head of a fork does not choose its runner', async () => {
    source.commit({
      branch: 'greedy',
      parents: ['main'],
      files: { [file]: `${images}runners: { default: prod-deployer }\n` }
    })
    const answer = await run({ event: 'issue_comment', head: 'greedy', sha: 'main' })
    expect(answer.log).not.toContain('prod-deployer')
    expect(answer.built).toEqual(['api', 'web'])
  })

  test('no git: nothing is published', async () => {
    const folder = checkOut({ head: 'main' })
    git(folder, 'config', 'extensions.objectFormat', 'rubbish')
    const answer = await runScenario({
      ...{ event: 'push', ref: 'refs/heads/main', inputs: {}, variables: {} },
      ...{ payload: { repository }, folder, sha: source.id('main') }
    })
    expect([answer.log, answer.built, answer.published]).toEqual([answer.log, ['api', 'web'], []])
    expect(answer.log).toContain('cannot be told')
  })
})

describe('a runner that a pull request brings is told', () => {
  const rows: readonly (readonly [title: string, pull: Pull, told: readonly string[]])[] = [
    ['it is new', { base: 'main', head: 'runners' }, ['prod-deployer']],
    [
      'it is new on a review',
      { base: 'main', head: 'runners', event: 'pull_request_review' },
      ['prod-deployer']
    ],
    ['one more is new', { base: 'runners', head: 'more-runners' }, ['arm-pool']],
    ['the base has it', { base: 'runners', head: 'runners' }, []],
    ['it is GitHub’s own', { base: 'main', head: 'hosted' }, []],
    [
      'all are one’s own on a server of one’s own',
      {
        base: 'main',
        head: 'hosted',
        variables: { GITHUB_SERVER_URL: 'https://ghe.octo.example' }
      },
      ['ubuntu-24.04-arm', 'ubuntu-slim']
    ],
    [
      'another commit of it is the input "base"',
      { base: 'main', head: 'runners', inputs: { base: 'runners~0' } },
      ['prod-deployer']
    ]
  ]
  test.each(rows)('%s', async (_, pull, told) => {
    const { log } = await runPull(pull)
    const found = [...log.matchAll(/chooses the runner "([^"]*)"/g)].map(([, runner]) => runner)
    expect([log, [...new Set(found)]]).toEqual([log, told])
  })
})
