import { configuration } from './history'
import {
  across,
  all,
  type Anywhere,
  clones,
  created,
  gone,
  other,
  pull,
  push,
  type Scenario
} from './scenario'
import { testScenarios } from './test-scenarios'

const target = { event: 'pull_request_target' } as const
const tagged = push('0'.repeat(40), { how: 'created', ref: 'refs/tags/v1' })
const first = push('0'.repeat(40), { how: 'created' })

// What a run is compared with, and how far behind the head it is.
const beforePush = { source: 'far', text: '(before the push)' } as const
const mergeBase = { source: 'far', text: '(merge base with main)' } as const
const inputBase = { source: 'far', text: '(the input "base")' } as const
const everything = { must: all, source: 'event' } as const
const unknown = { must: all, source: 'unknown' } as const

/** In every kind of clone. */
const everywhere: Anywhere[] = [
  {
    title: 'a push of one commit',
    event: push('main-2'),
    branch: 'main-3',
    must: ['db'],
    ...beforePush,
    source: 'near'
  },
  {
    title: 'a pull request, merge checked out',
    event: pull('topic'),
    branch: 'pull',
    must: ['api'],
    source: 'near',
    text: '(first parent of the merge)'
  },
  {
    title: 'a pull request with a stale base, head checked out',
    event: pull('topic'),
    branch: 'topic',
    must: ['api'],
    ...mergeBase
  },
  {
    title: 'a pull request with a merge of main at its end, head checked out',
    event: pull('synced'),
    branch: 'synced',
    must: ['api'],
    ...mergeBase
  }
]

/** Where everything is there, where one commit is, and where no file is. */
const inThree: Anywhere[] = [
  {
    title: 'a force push with the old head there',
    event: push('forced-old', { how: 'forced' }),
    branch: 'forced-new',
    must: ['api', 'web'],
    ...beforePush
  },
  {
    title: 'a force push with the old head gone',
    event: push(gone, { how: 'forced' }),
    branch: 'forced-new',
    ...unknown,
    text: 'a force push took it out of the branch'
  },
  {
    title: 'a push that takes two commits back',
    event: push('main-1'),
    branch: 'main-3',
    must: [],
    ...beforePush
  },
  {
    title: 'a push that moves a submodule of a context',
    event: push('submodule-1'),
    branch: 'submodule',
    must: ['web'],
    ...beforePush,
    source: 'near'
  },
  {
    title: 'a push that adds a submodule to a context',
    event: push('main'),
    branch: 'submodule',
    must: ['web'],
    ...beforePush
  },
  {
    title: 'a push of a new branch',
    event: created,
    branch: 'topic',
    must: ['api'],
    ...mergeBase
  },
  {
    title: 'a pull request that is rebased',
    event: pull('rebased'),
    branch: 'rebased',
    must: ['api'],
    ...mergeBase
  },
  {
    title: 'a pull request with several merge bases',
    event: pull('cross', { on: 'crossed' }),
    branch: 'cross',
    must: ['api', 'db'],
    source: 'far',
    text: '(merge bases with crossed)'
  },
  {
    title: 'a pull request without common history',
    event: pull('island'),
    branch: 'island',
    ...unknown,
    text: 'no history in common'
  },
  {
    title: 'a pull request run again after it was merged',
    event: pull('rebased', { on: 'merged', baseSha: 'main', attempt: 2 }),
    branch: 'rebased',
    must: ['api'],
    source: 'far',
    text: '(merge base with merged)'
  },
  ...(['pull_request_review', 'pull_request_review_comment'] as const).map((event): Anywhere => ({
    title: `a ${event}, merge checked out`,
    event: pull('topic', { event }),
    branch: 'pull',
    must: ['api'],
    source: 'near',
    text: '(first parent of the merge)'
  })),
  {
    title: 'a pull_request_target, base checked out',
    event: pull('topic', target),
    branch: 'main',
    must: ['api'],
    ...mergeBase
  },
  {
    title: 'a pull_request_target with a tag as base, base checked out',
    event: pull('topic', target),
    inputs: { base: 'v1' },
    branch: 'main',
    must: ['api'],
    ...inputBase
  },
  {
    title: 'a merge group',
    event: { kind: 'group', base: 'queue-1' },
    branch: 'queue-2',
    must: ['api', 'web'],
    source: 'far',
    text: '(tip of main)'
  },
  {
    title: 'a merge group with base: event',
    event: { kind: 'group', base: 'queue-1' },
    inputs: { base: 'event' },
    branch: 'queue-2',
    must: ['web'],
    source: 'far',
    text: '(base_sha of the merge group)'
  },
  {
    title: 'a merge group that main has taken in meanwhile',
    event: { kind: 'group', base: 'main-1' },
    branch: 'main-2',
    must: ['db'],
    source: 'far',
    text: '(base_sha of the merge group)'
  },
  ...['schedule', 'repository_dispatch'].map((name): Anywhere => ({
    title: `a ${name} with a tag as base`,
    event: other(name),
    inputs: { base: 'v1' },
    branch: 'pull',
    must: ['api'],
    ...inputBase
  })),
  {
    title: 'a push of main with base: main',
    event: push('main-3', { ref: 'refs/heads/main' }),
    inputs: { base: 'main' },
    branch: 'main',
    ...unknown,
    text: '"main" (the input "base") is the head itself: name another base'
  }
]

/** Nothing is asked of the clone but its files. */
const withoutBase: Anywhere[] = [
  ...['release', 'workflow_dispatch', 'repository_dispatch', 'workflow_run', 'schedule'].map(
    (name): Anywhere => ({
      title: `a ${name}`,
      event: other(name),
      branch: 'main',
      ...everything,
      text: 'compares with nothing',
      processes: 2
    })
  ),
  {
    title: 'a repository_dispatch with files that are listed',
    event: other('repository_dispatch'),
    inputs: { 'changed-files': 'api/file' },
    branch: 'main',
    ...everything,
    text: 'compares with nothing'
  },
  {
    title: 'a push of a tag',
    event: tagged,
    branch: 'main-1',
    ...everything,
    text: 'the push of a tag'
  },
  ...['refs/heads/old', 'refs/tags/v0'].map((deletes): Anywhere => ({
    title: `the push that deletes ${deletes}`,
    event: push('main-1', { ref: 'refs/heads/main', deletes }),
    inputs: { base: 'v1', 'changed-files': 'api/file', images: 'web' },
    branch: 'main-3',
    must: [],
    source: 'none',
    text: 'was deleted',
    log: `Nothing to build: the ${deletes === 'refs/tags/v0' ? 'tag v0' : 'branch old'} was deleted`
  })),
  {
    title: 'a delete',
    event: other('delete', { ref: 'old', ref_type: 'branch' }),
    branch: 'main',
    must: [],
    source: 'none',
    text: 'the branch was deleted'
  },
  {
    title: 'a release that is deleted',
    event: other('release', { action: 'deleted', release: { tag_name: 'v1' } }),
    branch: 'main',
    must: [],
    source: 'none',
    text: 'the release was deleted'
  },
  {
    title: 'a create',
    event: other('create', { ref: 'new', ref_type: 'branch' }),
    branch: 'main',
    ...everything,
    text: 'compares with nothing'
  },
  {
    title: 'the first push of main',
    event: first,
    branch: 'root',
    ...everything,
    text: 'the first push of this branch'
  }
]

const few: Scenario[] = [
  {
    title: 'a push of one commit, by three processes',
    event: push('main-2'),
    branch: 'main-3',
    clone: 'full',
    must: ['db'],
    source: 'git',
    text: '(before the push)',
    processes: 3
  },
  {
    title: 'a push whose configuration changed, by five processes',
    event: push('main'),
    branch: 'configured',
    clone: 'depth-1',
    must: ['web'],
    source: 'git-fetch',
    text: '(before the push)',
    processes: 5
  },
  {
    title: 'a run with changed files, and without a checkout that git knows',
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
    title: 'a pull request run again whose payload skips, without a token',
    event: pull('topic', { labels: ['images: skip'], attempt: 2 }),
    branch: 'pull',
    clone: 'full',
    must: ['api'],
    source: 'git',
    text: 'first parent'
  },
  {
    title: 'a schedule with base: last-success and no token',
    event: other('schedule'),
    inputs: { base: 'last-success' },
    branch: 'pull',
    clone: 'full',
    ...unknown,
    text: 'are not known'
  },
  {
    title: 'a push that nobody can answer',
    event: push('main-2'),
    inputs: { base: 'event' },
    remote: 'gone',
    branch: 'main-3',
    clone: 'depth-1',
    ...unknown,
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
