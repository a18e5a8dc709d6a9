import { configuration, withoutLabels } from './history'
import { all, other, pull, push, type Scenario } from './scenario'
import { testScenarios } from './test-scenarios'

/** A push at depth 1 whose remote is gone, so that the API alone can compare. */
const unreachable = {
  event: push('main-2'),
  inputs: { base: 'event' },
  remote: 'gone',
  branch: 'main-3',
  clone: 'depth-1',
  requests: 1
} as const

/** A pull request at depth 1 whose remote is gone. */
const unreachablePull = { remote: 'gone', branch: 'topic', clone: 'depth-1' } as const

/** A pull request that git answers by itself. */
const answered = {
  branch: 'pull',
  clone: 'full',
  source: 'git',
  text: 'first parent',
  requests: 1
} as const

function listFiles(count: number): readonly string[] {
  return ['api/file', ...Array.from({ length: count - 1 }, (_, at) => `docs/${at}`)]
}

const listings: Scenario[] = [
  // One request more than the pages is for the labels, which the configuration has.
  ...[1, 250, 2_999, 3_000].map((count): Scenario => ({
    ...unreachablePull,
    title: `a pull request of ${count} files that git cannot reach`,
    event: pull('topic', { files: count }),
    must: ['api'],
    source: 'api',
    text: 'files of pull request',
    api: source => ({ head: source.id('topic'), files: listFiles(count), labels: [] }),
    requests: Math.ceil(count / 100) + 1
  })),
  {
    ...unreachablePull,
    title: 'a pull request of 250 files, by three requests where no label is looked for',
    event: pull('topic', { files: 250 }),
    inputs: { config: withoutLabels },
    must: ['api'],
    source: 'api',
    text: 'files of pull request',
    api: source => ({ head: source.id('topic'), files: listFiles(250), labels: [] }),
    requests: 3
  },
  ...[3_001, 20_000].map((count): Scenario => ({
    ...unreachablePull,
    title: `a pull request of ${count} files that git cannot reach`,
    event: pull('topic', { files: count }),
    must: all,
    source: 'unknown',
    text: `${count} files`,
    api: source => ({ head: source.id('topic'), files: ['api/file'] }),
    requests: 2
  })),
  {
    title: 'a pull request without a checkout',
    event: pull('topic'),
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
  {
    ...unreachable,
    title: 'a push that git cannot reach and the API compares',
    must: ['db'],
    source: 'api',
    text: "the API's comparison",
    api: source => compare(source.id('main-2'), source.id('main-3'), ['db/file'])
  },
  {
    ...unreachable,
    title: 'a push that moves a submodule, which git cannot reach and the API compares',
    event: push('submodule-1'),
    branch: 'submodule',
    must: ['web'],
    source: 'api',
    text: "the API's comparison",
    api: source => compare(source.id('submodule-1'), source.id('submodule'), ['web/library'])
  },
  {
    ...unreachable,
    title: 'a push whose comparison the API cuts',
    must: all,
    source: 'unknown',
    text: 'cut the list',
    api: source => compare(source.id('main-2'), source.id('main-3'), listFiles(300))
  },
  {
    ...unreachable,
    title: 'a push with base: main that only the API knows to be the head itself',
    event: push('main-3', { ref: 'refs/heads/main' }),
    inputs: { base: 'main', config: configuration },
    branch: 'main',
    clone: 'none',
    must: all,
    source: 'unknown',
    text: '"main" (the input "base") is the head itself',
    api: source => {
      const id = source.id('main')
      return { comparisons: { [`main...${id}`]: { base: id, mergeBase: id, files: [] } } }
    }
  }
]

function compare(base: string, head: string, files: readonly string[]) {
  return { comparisons: { [`${base}...${head}`]: { mergeBase: base, files } } }
}

const labels: Scenario[] = [
  {
    ...answered,
    title: 'a pull request that git answers, of which the API is asked for labels alone',
    event: pull('topic', { files: 2 }),
    clone: 'depth-1',
    must: ['api'],
    source: 'git-fetch',
    api: () => ({ labels: [] })
  },
  {
    ...answered,
    title: 'a pull request with a label that was taken away since',
    event: pull('topic', { labels: ['images: skip'] }),
    must: ['api'],
    api: () => ({ labels: [] })
  },
  ...['<html>sign in</html>', '{}', 'null', '', '[{"name":"images: sk'].map((body): Scenario => ({
    ...answered,
    title: `a pull request whose labels are answered by "${body}"`,
    event: pull('topic', { labels: ['images: skip'] }),
    must: [],
    api: () => ({ raw: { to: 'labels', body } }),
    log: '[labels-unreadable]'
  })),
  {
    ...answered,
    title: 'a pull request with a label that was added since',
    event: pull('topic', { attempt: 2 }),
    must: [],
    api: () => ({ labels: ['Images: skip'] })
  }
]

const runs: Scenario[] = [
  {
    title: 'a push after a run that failed',
    event: push('main-2'),
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
    requests: 2
  },
  {
    title: 'a push after a run that failed with a change of another image',
    event: push('forced-old'),
    branch: 'forced-old',
    clone: 'full',
    must: ['api'],
    may: ['web', 'db'],
    source: 'git',
    text: '(last successful run)',
    api: source => ({ runs: [{ id: 5, head: source.id('main'), conclusion: 'success' }] }),
    requests: 2
  },
  {
    title: 'a push after an older run that ended last, of a change that was taken back',
    event: push('main-3', { ref: 'refs/heads/main' }),
    branch: 'main-3',
    clone: 'full',
    must: ['db'],
    source: 'git',
    text: '(run since then)',
    api: source => ({
      runs: [
        { id: 6, head: source.id('main-3'), conclusion: 'success' },
        { id: 5, head: source.id('main-2'), conclusion: 'success', ended: '2026-01-02T00:00:00Z' }
      ]
    }),
    requests: 2
  },
  {
    title: 'a push after a success whose planning job was skipped',
    event: push('main-3', { ref: 'refs/heads/main' }),
    branch: 'main-3',
    clone: 'full',
    must: ['db'],
    source: 'git',
    text: '(last successful run)',
    api: source => ({
      runs: [
        {
          id: 6,
          head: source.id('main-3'),
          conclusion: 'success',
          jobs: [
            { name: 'plan', conclusion: 'skipped' },
            { name: 'gate', conclusion: 'success' }
          ]
        },
        { id: 5, head: source.id('main-2'), conclusion: 'success' }
      ]
    }),
    requests: 3
  },
  {
    title: 'a push with a full clone while the API fails',
    event: push('main-2'),
    branch: 'main-3',
    clone: 'full',
    must: all,
    source: 'unknown',
    text: 'the runs before this one: the rate limit of the API is used up',
    api: () => ({
      failures: [{ status: 403, headers: { 'retry-after': '3600' } }]
    }),
    requests: 1,
    log: 'start the run again'
  },
  {
    title: 'a push before any run was successful',
    event: push('main-2', { ref: 'refs/heads/main' }),
    branch: 'main-3',
    clone: 'full',
    must: all,
    source: 'event',
    text: 'first run of this branch to succeed',
    api: () => ({ runs: [] }),
    requests: 1
  },
  {
    title: 'a push whose token may not read runs',
    event: push('main-2'),
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
    title: 'a push that may publish and whose token may not read runs',
    event: push('main-2', { ref: 'refs/heads/main' }),
    branch: 'main-3',
    clone: 'full',
    must: ['db'],
    source: 'git',
    text: '(before the push)',
    api: () => ({}),
    requests: 1,
    log: '[runs-unreadable]'
  },
  {
    title: 'a push with a token that is wrong',
    event: push('main-2'),
    branch: 'main-3',
    clone: 'depth-1',
    must: ['db'],
    source: 'git-fetch',
    text: '(before the push)',
    api: () => ({ runs: [] }),
    token: 'wrong',
    requests: 1,
    log: 'does not know the token'
  },
  {
    title: 'a push with base: event, for which no runs are asked for',
    event: push('main-2'),
    inputs: { base: 'event' },
    branch: 'main-3',
    clone: 'depth-1',
    must: ['db'],
    source: 'git-fetch',
    text: '(before the push)',
    api: () => ({ runs: [] }),
    requests: 0
  },
  ...['schedule', 'release'].map((name): Scenario => ({
    title: `a ${name} with base: last-success`,
    event: other(name),
    inputs: { base: 'last-success' },
    branch: 'pull',
    clone: 'depth-1',
    must: ['api'],
    source: 'git-fetch',
    text: '(last successful run)',
    api: source => ({ runs: [{ id: 5, head: source.id('main'), conclusion: 'success' }] }),
    requests: 2
  })),
  ...['workflow_dispatch', 'repository_dispatch'].map((name): Scenario => ({
    title: `a ${name} with base: last-success`,
    event: other(name),
    inputs: { base: 'last-success' },
    branch: 'pull',
    clone: 'full',
    must: all,
    source: 'unknown',
    text: 'named images',
    api: () => ({ runs: [] }),
    requests: 0
  })),
  ...(['fork'] as const).flatMap((origin): Scenario[] => [
    {
      title: `a workflow_run after a run for a ${origin} of the same head`,
      event: other('workflow_run'),
      inputs: { base: 'last-success' },
      branch: 'main',
      clone: 'full',
      must: all,
      source: 'unknown',
      text: 'no run of this workflow was successful yet',
      api: source => ({
        runs: [{ id: 5, head: source.id('main'), conclusion: 'success', origin }]
      })
    },
    {
      title: `a workflow_run after a run for a ${origin} behind the last success`,
      event: other('workflow_run'),
      inputs: { base: 'last-success' },
      branch: 'pull',
      clone: 'full',
      must: ['api'],
      source: 'git',
      text: '(last successful run)',
      api: source => ({
        runs: [
          { id: 6, head: source.id('pull'), conclusion: 'success', origin },
          { id: 5, head: source.id('main'), conclusion: 'success' }
        ]
      })
    }
  ]),
  ...['workflow_run', 'push', 'release'].map((name): Scenario => ({
    title: `a ${name} whose head is that of the last success`,
    event: name === 'push' ? push('main', { ref: 'refs/heads/main' }) : other(name),
    inputs: { base: 'last-success' },
    branch: 'main',
    clone: 'full',
    must: all,
    source: 'unknown',
    text: 'is the head itself',
    api: source => ({ runs: [{ id: 5, head: source.id('main'), conclusion: 'success' }] })
  })),
  {
    title: 'a schedule whose head is that of the last success',
    event: other('schedule'),
    inputs: { base: 'last-success' },
    branch: 'main',
    clone: 'depth-1',
    must: [],
    source: 'git',
    text: '(last successful run)',
    api: source => ({ runs: [{ id: 5, head: source.id('main'), conclusion: 'success' }] }),
    requests: 2
  }
]

testScenarios([...listings, ...labels, ...runs])
