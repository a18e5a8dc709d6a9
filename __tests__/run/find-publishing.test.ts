import { findPublishing } from '../../src/run/init/today/find-publishing'
import { read } from '../triggers/ask'

const bakeFile = '{ "target": { "default": { "context": "api" } } }'

/** When the step of this workflow publishes, where the default branch is `main`. */
function publishing(on: string, condition = '', step = 'docker/build-push-action@v6') {
  const path = '.github/workflows/ci.yml'
  const text = [
    `on: ${on}`,
    'jobs:',
    '  build:',
    `    if: ${condition === '' ? 'true' : condition}`,
    '    steps:',
    `      - uses: ${step}`,
    '        with: { context: api, push: true }'
  ].join('\n')
  const files = { [path]: text, 'api/Dockerfile': 'FROM scratch\n', 'docker-bake.json': bakeFile }
  const pushedAt = new Set([`${path}:6`])
  return findPublishing(pushedAt, read(files), { readText: () => text, defaultBranch: 'main' })
}

test.each([
  ['a push', 'push', { branches: ['main'], tags: [], releases: 'none' }],
  [
    'pushes of some branches',
    '{ push: { branches: [main, "rel/**"] } }',
    { branches: ['main', 'rel/**'], tags: [], releases: 'none' }
  ],
  [
    'tags alone',
    '{ push: { tags: ["*.*.*"] }, workflow_dispatch: {} }',
    { branches: [], tags: ['*.*.*'], releases: 'none' }
  ],
  [
    'a branch, tags, and releases',
    '{ push: { branches: [main], tags: ["v*"] }, release: { types: [published] } }',
    { branches: ['main'], tags: ['v*'], releases: 'published' }
  ]
])('publishes at %s', (_, on, expected) => {
  expect(publishing(on)).toEqual(expected)
})

test('publishes at no branch where the job runs at tags alone', () => {
  const on = '{ push: { branches: [main], tags: ["v*"] } }'
  expect(publishing(on, "startsWith(github.ref, 'refs/tags/')")).toMatchObject({ branches: [] })
})

test('knows what bake pushes', () => {
  expect(publishing('push', '', 'docker/bake-action@v7')).toMatchObject({ branches: ['main'] })
})

test('knows nothing where a person starts what pushes', () => {
  expect(publishing('workflow_dispatch')).toBeUndefined()
})
