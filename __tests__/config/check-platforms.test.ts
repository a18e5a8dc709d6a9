import { checkPlatforms } from '../../src/config/check-platforms'
import { parseConfiguration } from '../../src/config/parse-configuration'
import { formatDiagnostic } from '../../src/diagnostics/format-diagnostic'
import type { Parents } from '../../src/plan/parents'

const source = { kind: 'file', path: 'images.yml' } as const
const none: Parents = new Map()

function check(
  text: string,
  platforms: 'split' | 'together',
  parents: Parents = none
): (string | undefined)[] {
  const result = parseConfiguration({ source, text })
  if (result.kind !== 'valid') throw new Error(JSON.stringify(result))
  return checkPlatforms(result, { platforms, parents }).map(
    diagnostic => formatDiagnostic(diagnostic).split('\n', 1)[0]
  )
}

const both = 'platforms: [linux/amd64, linux/arm64]'

test.each([
  {
    title: 'split, a platform without a runner is a mistake where it is named first',
    text: `images:\n  api: { ${both} }\n  web: { ${both} }`,
    expected: [
      'images.yml:2:35: platform "linux/arm64" has no runner ("api", "web") [unknown-runner]'
    ]
  },
  {
    title: 'split, the platform of a dev variant needs its runner, too',
    text: 'images:\n  api: { dev: { platforms: [linux/s390x] } }',
    expected: ['images.yml:2:29: platform "linux/s390x" has no runner ("api") [unknown-runner]']
  },
  {
    title: 'split, a platform with a runner is none',
    text: `runners: { linux/arm64: arm }\nimages: { api: { ${both} } }`,
    expected: []
  }
])('$title', ({ text, expected }) => {
  expect(check(text, 'split')).toEqual(expected)
})

const several = (line: number, by: string): string =>
  `images.yml:${line}:23: image "base" is built for several platforms at once, and other legs load it (${by}) [several-platforms-loaded]`

const parent = { image: 'base', spelling: 'base' }

test.each([
  {
    title: 'together, an image of several platforms without dev is loaded by its own tests',
    text: `images:\n  base: { platforms: [linux/amd64, linux/arm64] }`,
    expected: [several(2, '"base"')]
  },
  {
    title: 'together, an image of several platforms with dev is loaded by none',
    text: `images:\n  base: { platforms: [linux/amd64, linux/arm64], dev: {} }\n  api:`,
    expected: []
  },
  {
    title: 'together, the tests of another image load it',
    text: `images:\n  base: { platforms: [linux/amd64, linux/arm64], dev: {} }\n  api: { tests: { images: [base] } }`,
    expected: [several(2, '"api"')]
  },
  {
    title: 'together, an image that is built from it loads it',
    text: `images:\n  base: { platforms: [linux/amd64, linux/arm64], dev: {} }\n  api:\n  web: { dev: {} }\n  db:`,
    parents: new Map([
      ['api', { prod: [parent], dev: [] }],
      ['web', { prod: [], dev: [parent] }],
      ['db', { prod: [], dev: [parent] }]
    ]),
    expected: [several(2, '"api", "web"')]
  },
  {
    title: 'together, two spellings of one platform are one',
    text: 'images:\n  base: { platforms: [linux/arm64, linux/arm64/v8] }',
    expected: []
  }
])('$title', ({ text, parents, expected }) => {
  expect(check(text, 'together', parents)).toEqual(expected)
})
