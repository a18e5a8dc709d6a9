import { configuration } from './history'
import {
  across,
  all,
  clones,
  created,
  gone,
  other,
  pull,
  push,
  type Anywhere,
  type Scenario
} from './scenario'
import { testScenarios } from './test-scenarios'

const base = '(the input "base")'
const target = { event: 'pull_request_target' } as const
const tagged = push('0'.repeat(40), { how: 'created', ref: 'refs/tags/v1' })
const first = push('0'.repeat(40), { how: 'created' })

/** In every kind of clone. */
const everywhere: Anywhere[] = [
  {
    title: 'push of one commit',
    event: push('main-2'),
    branch: 'main-3',
    must: ['db'],
    source: 'near',
    text: '(before the push)'
  },
  {
    title: 'pull request, merge checked out',
    event: pull('topic'),
    branch: 'pull',
    must: ['api'],
    source: 'near',
    text: '(first parent of the merge)'
  },
  ...['topic', 'synced'].map((branch): Anywhere => ({
    title: 'pull request with a stale base, or with a merge of main at its end, head checked out',
    event: pull(branch),
    branch,
    must: ['api'],
    source: 'far',
    text: '(merge base with main)'
  }))
]

/** Where everything is there, where one commit is, and where no file is. */
const inThree: Anywhere[] = [
  {
    title: 'force push with the old head there',
    event: push('forced-old', { how: 'forced' }),
    branch: 'forced-new',
    must: ['api', 'web'],
    source: 'far',
    text: '(before the push)'
  },
  {
    title: 'force push with the old head gone',
    event: push(gone, { how: 'forced' }),
    branch: 'forced-new',
    must: all,
    source: 'unknown',
    text: 'a force push took it out of the branch'
  },
  {
    title: 'push that takes two commits back',
    event: push('main-1'),
    branch: 'main-3',
    must: [],
    source: 'far',
    text: '(before the push)'
  },
  {
    title: 'push that moves a submodule of a context',
    event: push('submodule-1'),
    branch: 'submodule',
    must: ['web'],
    source: 'near',
    text: '(before the push)'
  },
  {
    title: 'push that adds a submodule to a context',
    event: push('main'),
    branch: 'submodule',
    must: ['web'],
    source: 'far',
    text: '(before the push)'
  },
  {
    title: 'push of a new branch',
    event: created,
    branch: 'topic',
    must: ['api'],
    source: 'far',
    text: '(merge base with main)'
  },
  {
    title: 'pull request that is rebased',
    event: pull('rebased'),
    branch: 'rebased',
    must: ['api'],
    source: 'far',
    text: '(merge base with main)'
  },
  {
    title: 'pull request with several merge bases',
    event: pull('cross', { on: 'crossed' }),
    branch: 'cross',
    must: ['api', 'db'],
    source: 'far',
    text: '(merge bases with crossed)'
  },
  {
    title: 'pull request without common history',
    event: pull('island'),
    branch: 'island',
    must: all,
    source: 'unknown',
    text: 'no history in common'
  },
  {
    title: 'pull request run again after it was merged',
    event: pull('rebased', { on: 'merged', baseSha: 'main', attempt: 2 }),
    branch: 'rebased',
    must: ['api'],
    source: 'far',
    text: '(merge base with merged)'
  },
  {
    title: 'pull_request_target, base checked out',
    event: pull('topic', target),
    branch: 'main',
    must: ['api'],
    source: 'far',
    text: '(merge base with main)'
  },
  {
    title: 'pull_request_target with a tag as base, base checked out',
    event: pull('topic', target),
    inputs: { base: 'v1' },
    branch: 'main',
    must: ['api'],
    source: 'far',
    text: base
  },
  {
    title: 'merge group',
    event: { kind: 'group', base: 'queue-1' },
    branch: 'queue-2',
    must: ['api', 'web'],
    source: 'far',
    text: '(tip of main)'
  },
  {
    title: 'merge group with base: event',
    event: { kind: 'group', base: 'queue-1' },
    inputs: { base: 'event' },
    branch: 'queue-2',
    must: ['web'],
    source: 'far',
    text: '(base_sha of the merge group)'
  },
  {
    title: 'merge group that main has taken in meanwhile',
    event: { kind: 'group', base: 'main-1' },
    branch: 'main-2',
    must: ['db'],
    source: 'far',
    text: '(base_sha of the merge group)'
  },
  ...['schedule', 'repository_dispatch'].map((name): Anywhere => ({
    title: `${name} with a tag as base`,
    event: other(name),
    inputs: { base: 'v1' },
    branch: 'pull',
    must: ['api'],
    source: 'far',
    text: base
  })),
  {
    title: 'push of main with base: main',
    event: push('main-3', { ref: 'refs/heads/main' }),
    inputs: { base: 'main' },
    branch: 'main',
    must: all,
    source: 'unknown',
    text: '"main" (the input "base") is the head itself: name another base'
  }
]

/** Nothing is asked of the clone but its files. */
const withoutBase: Anywhere[] = [
  ...['release', 'workflow_dispatch', 'repository_dispatch', 'workflow_run', 'schedule'].map(
    (name): Anywhere => ({
      title: name,
      event: other(name),
      branch: 'main',
      must: all,
      source: 'event',
      text: 'compares with nothing',
      processes: 2
    })
  ),
  {
    title: 'repository_dispatch with files that are listed',
    event: other('repository_dispatch'),
    inputs: { 'changed-files': 'api/file' },
    branch: 'main',
    must: all,
    source: 'event',
    text: 'compares with nothing'
  },
  {
    title: 'push of a tag',
    event: tagged,
    branch: 'main-1',
    must: all,
    source: 'event',
    text: 'the push of a tag'
  },
  {
    title: 'first push of main',
    event: first,
    branch: 'root',
    must: all,
    source: 'event',
    text: 'the first push of this branch'
  }
]

const few: Scenario[] = [
  {
    title: 'push of one commit, by three processes',
    event: push('main-2'),
    branch: 'main-3',
    clone: 'full',
    must: ['db'],
    source: 'git',
    text: '(before the push)',
    processes: 3
  },
  {
    title: 'push whose configuration changed, by five processes',
    event: push('main'),
    branch: 'configured',
    clone: 'depth-1',
    must: ['web'],
    source: 'git-fetch',
    text: '(before the push)',
    processes: 5
  },
  {
    title: 'changed files without a checkout that git knows',
    event: push(gone),
    inputs: { config: configuration, 'changed-files': 'api/file' },
    branch: 'main',
    clone: 'none',
    must: ['api'],
    may: all,
    source: 'changed-files',
    text: 'the input "changed-files"'
  },
  {
    title: 'pull request run again whose payload skips, without a token',
    event: pull('topic', { labels: ['images: skip'], attempt: 2 }),
    branch: 'pull',
    clone: 'full',
    must: ['api'],
    source: 'git',
    text: 'first parent'
  },
  {
    title: 'schedule with base: last-success and no token',
    event: other('schedule'),
    inputs: { base: 'last-success' },
    branch: 'pull',
    clone: 'full',
    must: all,
    source: 'unknown',
    text: 'are not known'
  },
  {
    title: 'push that nobody can answer',
    event: push('main-2'),
    inputs: { base: 'event' },
    remote: 'gone',
    branch: 'main-3',
    clone: 'depth-1',
    must: all,
    source: 'unknown',
    text: 'not in this clone',
    log: '[changes-unknown]'
  }
]

const rows = [
  ...across(clones, everywhere),
  ...across(['full', 'depth-1', 'blobless'], inThree),
  ...across(['depth-1'], withoutBase),
  ...few
]

testScenarios(rows)

test('the table has at least 60 rows', () => {
  expect(rows.length).toBeGreaterThanOrEqual(60)
})
