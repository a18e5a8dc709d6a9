import { readFileSync } from 'node:fs'
import { parseEvent } from '../../src/event/parse-event'
import type { PullRequestEvent, Trigger } from '../../src/event/trigger'
import type { FileText } from '../../src/tree/file-text'

const zeros = '0'.repeat(40)

function readFixture(name: string): string {
  return readFileSync(new URL(`../fixtures/events/${name}.json`, import.meta.url), 'utf8')
}

function parse(event: string, payload: string | undefined, more: Record<string, string> = {}) {
  const variables = new Map(Object.entries({ GITHUB_EVENT_NAME: event, ...more }))
  const text = payload === undefined ? undefined : ({ kind: 'text', text: payload } as const)
  return parseEvent(name => variables.get(name), text)
}

/** The pull request of a payload whose `pull_request` has these fields. */
function parsePullRequest(fields: object): PullRequestEvent | undefined {
  return parse('pull_request', JSON.stringify({ pull_request: fields })).trigger.pullRequest
}

describe('a real payload', () => {
  const cases: readonly (readonly [string, string, Partial<Trigger>])[] = [
    [
      'push',
      'push-new-branch',
      {
        defaultBranch: 'master',
        push: { before: zeros, created: true, forced: false }
      }
    ],
    [
      'push',
      'push-deleted-tag',
      {
        push: {
          before: '6113728f27ae82c7b1a177c8d03f9e96e0adf246',
          created: false,
          forced: false
        },
        deletion: { what: 'tag', name: 'simple-tag' }
      }
    ],
    [
      'pull_request',
      'pull-request-labeled',
      {
        pullRequest: {
          number: 2,
          baseRef: 'master',
          baseSha: 'f95f852bd8fca8fcc58a9a2d6c842781e32a215e',
          headSha: 'ec26c3e57ca3a959ca5aad62de7213c562f8c821',
          origin: 'same-repository',
          author: 'Codertocat',
          labels: ['bug'],
          changedFiles: 1
        }
      }
    ],
    [
      'merge_group',
      'merge-group',
      {
        mergeGroup: {
          baseRef: 'refs/heads/main',
          baseSha: '380387fbc80638b734a49e1be1c4dfec1c01b33c',
          headSha: '2ffea6db159f6b6c47a24e778fb9ef40cf6b1c7d'
        }
      }
    ]
  ]

  test.each(cases)('of %s is read: %s', (event, fixture, expected) => {
    const { trigger, diagnostics } = parse(event, readFixture(fixture))
    expect(trigger).toMatchObject({ event, ...expected })
    expect(diagnostics).toEqual([])
  })
})

test('the variables of the job say the event, the ref, the commit and the attempt', () => {
  const { trigger } = parse('schedule', '{}', {
    GITHUB_REF: 'refs/heads/main',
    GITHUB_SHA: '1'.repeat(40),
    GITHUB_RUN_ATTEMPT: '3'
  })
  const commit = '1'.repeat(40)
  expect(trigger).toEqual({ event: 'schedule', ref: 'refs/heads/main', commit, attempt: 3 })
})

test('the base branch of a payload that has none is that of the job', () => {
  const { trigger } = parse('pull_request', '{}', { GITHUB_BASE_REF: 'main' })
  expect(trigger.pullRequest).toMatchObject({ baseRef: 'main', origin: 'unknown', labels: [] })
})

describe('where a pull request comes from', () => {
  const base = { repo: { full_name: 'org/repository' } }

  test.each([
    ['same-repository', 'the names are the same', { repo: { full_name: 'Org/Repository' } }],
    ['fork', 'the names differ', { repo: { full_name: 'other/repository' } }],
    ['fork', 'the fork was deleted', { repo: null }],
    ['unknown', 'the payload has no head repository', {}]
  ])('is %p where %s', (origin, _, head) => {
    expect(parsePullRequest({ base, head })?.origin).toBe(origin)
  })
})

describe('whose commit a workflow run was for', () => {
  const repository = { full_name: 'org/repository' }

  test.each<[string, string, object]>([
    ['same-repository', 'the names are the same', { head_repository: repository }],
    ['fork', 'the names differ', { head_repository: { full_name: 'other/repository' } }],
    ['fork', 'the fork was deleted', { head_repository: null }],
    ['unknown', 'the payload has no head repository', {}]
  ])('is %p where %s', (origin, _, run) => {
    const payload = JSON.stringify({ workflow_run: run, repository })
    expect(parse('workflow_run', payload).trigger.workflowRun).toEqual({ origin })
  })

  test('is unknown where the payload does not name the repository', () => {
    const payload = JSON.stringify({ workflow_run: { head_repository: repository } })
    expect(parse('workflow_run', payload).trigger.workflowRun).toEqual({ origin: 'unknown' })
  })
})

test('whoever started the run, or the run that it follows, is told once', () => {
  const run = { actor: { login: 'dependabot[bot]' }, triggering_actor: { login: 'octocat' } }
  const payload = {
    sender: { login: 'octocat' },
    workflow_run: { ...run, event: 'pull_request', head_branch: 'topic', head_repository: null }
  }
  const { trigger } = parse('workflow_run', JSON.stringify(payload), { GITHUB_ACTOR: 'hubot' })
  expect(trigger.actors).toEqual(['octocat', 'hubot', 'dependabot[bot]'])
  expect(trigger.workflowRun).toEqual({ origin: 'fork', event: 'pull_request', branch: 'topic' })
})

test.each<[string | undefined, string, object]>([
  ['pull-request', 'issue_comment', { pull_request: { url: '' } }],
  [undefined, 'issue_comment', {}],
  [undefined, 'issues', { pull_request: { url: '' } }]
])('a comment is on %s: %s of %j', (expected, event, issue) => {
  expect(parse(event, JSON.stringify({ issue })).trigger.commentsOn).toBe(expected)
})

describe('what is gone', () => {
  const zero = '0'.repeat(40)
  test.each<[title: string, event: string, payload: object, deletion: object | undefined]>([
    [
      'a branch, by a push',
      'push',
      { deleted: true, ref: 'refs/heads/a/b' },
      { what: 'branch', name: 'a/b' }
    ],
    [
      'a tag, by a push',
      'push',
      { deleted: true, ref: 'refs/tags/v1' },
      { what: 'tag', name: 'v1' }
    ],
    [
      'a branch, by where it is now',
      'push',
      { after: zero, ref: 'refs/heads/a' },
      { what: 'branch', name: 'a' }
    ],
    ['something, by a push that does not say what', 'push', { deleted: true }, { what: 'ref' }],
    [
      'a branch, by its event',
      'delete',
      { ref: 'a/b', ref_type: 'branch' },
      { what: 'branch', name: 'a/b' }
    ],
    ['a tag, by its event', 'delete', { ref: 'v1', ref_type: 'tag' }, { what: 'tag', name: 'v1' }],
    ['something, by an event without a payload', 'delete', {}, { what: 'ref' }],
    [
      'a release',
      'release',
      { action: 'deleted', release: { tag_name: 'v1' } },
      { what: 'release', name: 'v1' }
    ],
    ['nothing, by a release', 'release', { action: 'published' }, undefined],
    ['nothing, by a push', 'push', { deleted: false, after: 'a1', ref: 'refs/heads/a' }, undefined],
    [
      'nothing, by a new branch',
      'create',
      { ref: 'a', ref_type: 'branch', deleted: true },
      undefined
    ]
  ])('is %s', (_, event, payload, deletion) => {
    expect(parse(event, JSON.stringify(payload)).trigger.deletion).toEqual(deletion)
  })
})

test.each(['pull_request_review', 'pull_request_review_comment'])(
  '%s is about its pull request',
  event => {
    const pull_request = { number: 3, base: { ref: 'main' }, head: { sha: 'a1' } }
    const { trigger } = parse(event, JSON.stringify({ pull_request }))
    expect(trigger.pullRequest).toMatchObject({ number: 3, baseRef: 'main', headSha: 'a1' })
  }
)

describe('a payload that says nothing', () => {
  test.each([
    ['no JSON', '{"before":'],
    ['a list', '[]'],
    ['null', 'null'],
    ['a text', '"push"'],
    ['nothing', ''],
    ['no file', undefined]
  ])('is treated as empty, with a warning: %s', (_, payload) => {
    const { trigger, diagnostics } = parse('push', payload)
    expect(trigger.push).toEqual({ created: false, forced: false })
    expect(diagnostics.map(each => each.code)).toEqual(['unreadable-event'])
  })

  test.each<[string, FileText | undefined, string]>([
    ['is not set', undefined, 'GITHUB_EVENT_PATH is not set'],
    ['is missing', { kind: 'missing' }, '"/event.json" does not exist'],
    [
      'cannot be read',
      { kind: 'unreadable', because: 'it is a folder' },
      '"/event.json" cannot be read: it is a folder'
    ],
    ['is garbage', { kind: 'text', text: '{bad' }, '"/event.json" is no JSON'],
    ['is a list', { kind: 'text', text: '[]' }, '"/event.json" is no JSON object']
  ])('names the file that %s, and what is wrong with it', (_, payload, says) => {
    const file = payload === undefined ? undefined : '/event.json'
    const variables = new Map([
      ['GITHUB_EVENT_NAME', 'push'],
      ['GITHUB_EVENT_PATH', file]
    ])
    const { diagnostics } = parseEvent(name => variables.get(name), payload)
    expect(diagnostics.map(each => each.message)).toEqual([
      `the payload of the event "push" is treated as empty: ${says}`
    ])
  })

  test.each([
    ['push', '{"before":7,"created":"yes","forced":null}'],
    ['pull_request', '{"pull_request":{"labels":{"name":"x"},"base":"main","head":[]}}'],
    ['pull_request', '{"pull_request":{"labels":[null,1,"x",{"name":7}]}}'],
    ['merge_group', '{"merge_group":null}']
  ])('has fields of the wrong type, which are missing: %s %s', (event, payload) => {
    const empty = parse(event, '{}').trigger
    expect(parse(event, payload).trigger).toEqual(empty)
  })
})
