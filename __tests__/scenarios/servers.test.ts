import type { RawAnswer } from '../support/api-server'
import { all, pull, push, type Scenario } from './scenario'
import { testScenarios } from './test-scenarios'

const onMain = {
  event: push('main-2', { ref: 'refs/heads/main' }),
  branch: 'main-3',
  clone: 'depth-1',
  remote: 'credentials'
} as const

const onPull = {
  event: pull('topic'),
  branch: 'topic',
  clone: 'depth-1',
  remote: 'credentials',
  source: 'git-fetch',
  text: '(merge base with main)'
} as const

function raw(to: RawAnswer['to'], body: unknown): NonNullable<Scenario['api']> {
  return () => ({ raw: { to, body: JSON.stringify(body) } })
}

/** As Gitea writes a file: other words, and no name of before. */
const deleted = { filename: 'docs/old', status: 'deleted', additions: 0, changes: 1 }
/** As Forgejo writes a run. */
const run = { id: 5, title: 'a push', commit_sha: '1'.repeat(40), status: 'success', event: 'push' }

/** Gitea and Forgejo: git answers, and what the API lacks is said. */
const others = (
  [
    {
      ...onMain,
      title: 'a push to a server that lists no runs',
      must: ['db'],
      source: 'git-fetch',
      text: '(before the push)',
      api: () => ({}),
      log: '[runs-unreadable]'
    },
    {
      ...onMain,
      title: 'a push with base: event',
      inputs: { base: 'event' },
      must: ['db'],
      source: 'git-fetch',
      text: '(before the push)',
      api: () => ({}),
      requests: 0
    },
    {
      ...onMain,
      title: 'a push to a server that lists runs in other words',
      must: all,
      source: 'unknown',
      text: 'something else than the runs of this workflow',
      api: raw('runs', { workflow_runs: [run], total_count: 1 }),
      log: 'base: event'
    },
    {
      ...onMain,
      title: 'a push to a server that takes no notice of the branch',
      must: all,
      source: 'unknown',
      text: 'something else than the runs of this workflow',
      api: source =>
        raw('runs', {
          workflow_runs: [
            {
              ...{ id: 5, head_sha: source.id('main-3'), head_branch: 'topic', event: 'push' },
              ...{ status: 'completed', conclusion: 'success' }
            }
          ]
        })(source)
    },
    {
      ...onPull,
      title: 'a pull request with its labels as they are now',
      must: [],
      api: raw('labels', [{ id: 1, name: 'images: skip', color: 'ff0000', exclusive: false }])
    },
    {
      ...onPull,
      title: 'a pull request whose labels are not listed',
      event: pull('topic', { labels: ['images: skip'] }),
      must: [],
      api: () => ({}),
      log: '[labels-unreadable]'
    },
    {
      ...onPull,
      title: 'a pull request whose files are listed in other words',
      remote: 'gone',
      must: all,
      source: 'unknown',
      text: 'something else than a listing of files',
      api: raw('files', [deleted])
    },
    {
      ...onMain,
      title: 'a push whose comparison is of another form',
      inputs: { base: 'event' },
      remote: 'gone',
      must: all,
      source: 'unknown',
      text: 'something else than a comparison',
      api: raw('compare', { total_commits: 1, commits: [], files: [deleted] })
    },
    {
      ...onPull,
      title: 'a plan that cannot be uploaded',
      inputs: { 'plan-artifact': 'true' },
      must: ['api'],
      api: () => ({ labels: [] }),
      log: '[plan-not-uploaded]'
    }
  ] satisfies readonly Scenario[]
).map((row): Scenario => ({ ...row, apiPath: '/api/v1' }))

/** GitHub Enterprise Server: as GitHub, but for artifacts. */
const enterprise = (
  [
    {
      ...onMain,
      title: 'a push after a run that failed',
      must: ['db'],
      source: 'git-fetch',
      text: '(last successful run)',
      api: source => ({
        runs: [
          { id: 6, head: source.id('main-2'), conclusion: 'failure' },
          { id: 5, head: source.id('main-1'), conclusion: 'success' }
        ]
      })
    },
    {
      ...onMain,
      title: 'a push whose token may not read runs',
      must: ['db'],
      source: 'git-fetch',
      text: '(before the push)',
      api: () => ({}),
      log: 'permissions: { actions: read }'
    },
    {
      ...onPull,
      title: 'a plan that cannot be uploaded',
      inputs: { 'plan-artifact': 'true' },
      must: ['api'],
      api: () => ({ labels: [] }),
      log: '[plan-not-uploaded]'
    }
  ] satisfies readonly Scenario[]
).map((row): Scenario => ({ ...row, apiPath: '/api/v3' }))

testScenarios([...others, ...enterprise])
