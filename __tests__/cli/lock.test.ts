import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'yaml'
import { project } from '../../scripts/scratch.mjs'
import { toJson } from '../../src/report/json/json'

const digest = (letter: string): string => `sha256:${letter.repeat(64)}`

const published = {
  api: { image: 'ghcr.io/o/shop-api', digest: digest('a'), tags: ['latest'], platforms: [] },
  'web/on': { image: 'localhost:5000/web', digest: digest('b'), tags: [] },
  on: { image: 'nginx', digest: digest('c') }
}

function lock(words: readonly string[], input = toJson(published)) {
  const entry = join(project, 'dist/cli/index.js')
  const { status, stdout, stderr } = spawnSync(process.execPath, [entry, 'lock', ...words], {
    cwd: home,
    input,
    encoding: 'utf8'
  })
  return { status, stdout, stderr }
}

const home = mkdtempSync(join(tmpdir(), 'image-matrix-lock-'))
afterAll(() => {
  rmSync(home, { recursive: true })
})

test('compose gets a service for each image', () => {
  const { status, stdout } = lock(['--as', 'compose'])
  expect(status).toBe(0)
  expect(parse(stdout, { version: '1.1' })).toEqual({
    services: {
      api: { image: `ghcr.io/o/shop-api@${digest('a')}` },
      'web-on': { image: `localhost:5000/web@${digest('b')}` },
      on: { image: `nginx@${digest('c')}` }
    }
  })
})

test('a shell gets a variable for each image', () => {
  expect(lock(['--as', 'env']).stdout).toBe(
    [
      `API_IMAGE=ghcr.io/o/shop-api@${digest('a')}`,
      `WEB_ON_IMAGE=localhost:5000/web@${digest('b')}`,
      `ON_IMAGE=nginx@${digest('c')}`,
      ''
    ].join('\n')
  )
})

test('kustomize gets the digest of each repository', () => {
  expect(parse(lock(['--as=kustomize']).stdout)).toEqual({
    apiVersion: 'kustomize.config.k8s.io/v1alpha1',
    kind: 'Component',
    images: [
      { name: 'ghcr.io/o/shop-api', digest: digest('a') },
      { name: 'localhost:5000/web', digest: digest('b') },
      { name: 'nginx', digest: digest('c') }
    ]
  })
})

test('helm gets values by image, of a file', () => {
  writeFileSync(join(home, 'images.json'), JSON.stringify(published))
  const { stdout } = lock(['images.json', '--as', 'helm'])
  expect(parse(stdout, { version: '1.1' })).toEqual({
    api: { image: { repository: 'ghcr.io/o/shop-api', digest: digest('a') } },
    'web/on': { image: { repository: 'localhost:5000/web', digest: digest('b') } },
    on: { image: { repository: 'nginx', digest: digest('c') } }
  })
})

test.each([
  ['compose', { services: {} }],
  ['env', null],
  ['kustomize', { apiVersion: 'kustomize.config.k8s.io/v1alpha1', kind: 'Component', images: [] }],
  ['helm', {}]
])('%s gets an empty file for no images', (form, content) => {
  expect(parse(lock(['--as', form], '{}').stdout)).toEqual(content)
})

type Mistake = [
  title: string,
  words: readonly string[],
  input: string,
  told: readonly [status: number, says: RegExp]
]

const mistakes: readonly Mistake[] = [
  ['no form', [], '{}', [2, /needs to know for what[^]*--as compose, or --as env/]],
  ['a form that is not known', ['--as', 'toml'], '{}', [2, /needs to know for what/]],
  ['no JSON', ['--as', 'env'], 'x', [2, /no list of published images/]],
  ['a list', ['--as', 'env'], '[]', [2, /no list of published images/]],
  ['no digest', ['--as', 'env'], '{"a":{"image":"x"}}', [2, /no list of published images/]],
  [
    'what would be a line of its own',
    ['--as', 'env'],
    JSON.stringify({ a: { image: `x\nB=1`, digest: digest('a') } }),
    [2, /no list of published images/]
  ],
  ['a file that is not there', ['none.json', '--as', 'env'], '', [2, /"none.json" is not there/]],
  [
    'two names that are one variable',
    ['--as', 'env'],
    JSON.stringify({
      'a-b': { image: 'x', digest: digest('a') },
      a_b: { image: 'y', digest: digest('b') }
    }),
    [1, /"a-b", "a_b" are all "A_B_IMAGE" to env/]
  ],
  [
    'two images of one repository',
    ['--as', 'kustomize'],
    JSON.stringify({
      a: { image: 'x', digest: digest('a') },
      b: { image: 'x', digest: digest('b') }
    }),
    [1, /"a", "b" are all "x" to kustomize/]
  ]
]

test.each(
  mistakes.map(([title, words, input, [status, says]]) => ({ title, words, input, status, says }))
)('$title is a mistake', ({ words, input, status, says }) => {
  const told = lock(words, input)
  expect([told.status, told.stdout]).toEqual([status, ''])
  expect(told.stderr).toMatch(says)
})
