import { checkPlatforms } from '../../src/checks/parents/check-platforms'
import { formatDiagnostic } from '../../src/diagnostics/text/format-diagnostic'
import type { Parents, PlatformNeed } from '../../src/images/parents'
import { parseConfiguration } from '../../src/run/configuration/parse-configuration'

const source = { kind: 'file', path: 'images.yml' } as const
const none: Parents = new Map()

function check(
  text: string,
  platforms: 'split' | 'together',
  parents: Parents = none
): (string | undefined)[] {
  const result = parseConfiguration({ source, text })
  if (result.kind !== 'valid') throw new Error(JSON.stringify(result))
  return checkPlatforms({ valid: result, platforms, parents }).map(
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
    title: 'a platform that nobody knows is a warning where it is named first',
    text: `runners: { linux/amd46: x, windws/amd64: y, linux/zx81: z, linux/arm/v6: arm }
images:
  api: { platforms: [linux/amd46, windws/amd64] }
  web: { platforms: [linux/arm/v6, linux/zx81, linux/amd46] }`,
    expected: [
      'images.yml:3:22: warning: "amd46" of the platform "linux/amd46" is no operating system or architecture that is known [unknown-platform]',
      'images.yml:3:35: warning: "windws" of the platform "windws/amd64" is no operating system or architecture that is known [unknown-platform]',
      'images.yml:4:36: warning: "zx81" of the platform "linux/zx81" is no operating system or architecture that is known [unknown-platform]'
    ]
  },
  {
    title: 'a runner of a platform that nobody knows is a warning, too',
    text: 'runners: { default: x, linux/amr64: y }\nimages: { api: }',
    expected: [
      'images.yml:1:24: warning: "amr64" of the platform "linux/amr64" is no operating system or architecture that is known [unknown-platform]'
    ]
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
    title: 'together, an image without tests is loaded by none',
    text: `images:\n  base: { platforms: [linux/amd64, linux/arm64], tests: false }\n  api:`,
    expected: []
  },
  {
    title: 'together, images of which none has tests are loaded by none',
    text: `tests: false\nimages:\n  base: { platforms: [linux/amd64, linux/arm64] }`,
    expected: []
  },
  {
    title: 'together, an image with tests of its own beside those without is loaded by them',
    text: `tests: false\nimages:\n  base: { tests: {}, platforms: [linux/amd64] }\n  best: { platforms: [linux/amd64, linux/arm64], tests: {} }`,
    expected: [
      'images.yml:4:23: image "best" is built for several platforms at once, and other legs load it ("best") [several-platforms-loaded]'
    ]
  },
  {
    title: 'together, a child loads an image without tests, too',
    text: `tests: false\nimages:\n  base: { platforms: [linux/amd64, linux/arm64] }\n  api:`,
    parents: new Map([['api', { prod: [parent], dev: [] }]]),
    expected: [several(3, '"api"')]
  },
  {
    title: 'together, two spellings of one platform are one',
    text: 'images:\n  base: { platforms: [linux/arm64, linux/arm64/v8] }',
    expected: []
  }
])('$title', ({ text, parents, expected }) => {
  expect(check(text, 'together', parents)).toEqual(expected)
})

const runners = 'runners: { linux/arm64: arm, linux/arm: arm-32 }'
const from = (image: string, base: string): Parents =>
  new Map([[image, { prod: [{ image: base, spelling: base }], dev: [] }]])

const fromOf = (image: string, base: string, platforms: readonly PlatformNeed[]): Parents =>
  new Map([[image, { prod: [{ image: base, spelling: base, platforms }], dev: [] }]])

describe('a base', () => {
  test.each([
    {
      title: 'that lacks a platform of its child is a mistake where that platform is named',
      text: `${runners}\nimages:\n  base:\n  web: { ${both} }`,
      parents: from('web', 'base'),
      expected: [
        'images.yml:4:35: image "web" is built for "linux/arm64", and "base", which it is built from, is not [missing-platform]'
      ]
    },
    {
      title: 'for another platform than that of the default runner is one at the child',
      text: `${runners}\nimages:\n  base: { platforms: [linux/arm64] }\n  web:`,
      parents: from('web', 'base'),
      expected: [
        'images.yml:4:3: image "web" is built for "linux/amd64", and "base", which it is built from, is not [missing-platform]'
      ]
    },
    {
      title: 'that a "target:" context names is one at this context',
      text: `${runners}\nimages:\n  base: { platforms: [linux/arm64] }\n  web: { build-contexts: { base: 'target:base' } }`,
      parents: from('web', 'base'),
      expected: [
        'images.yml:4:34: image "web" is built for "linux/amd64", and "base", which it is built from, is not [missing-platform]'
      ]
    },
    {
      title: 'that lacks several platforms is one mistake',
      text: `${runners}\nimages:\n  base:\n  web: { platforms: [linux/arm64, linux/arm/v7] }`,
      parents: from('web', 'base'),
      expected: [
        'images.yml:4:22: image "web" is built for "linux/arm64", "linux/arm/v7", and "base", which it is built from, is not [missing-platform]'
      ]
    },
    {
      title: 'under another spelling of the platform has it',
      text: `${runners}\nimages:\n  base: { platforms: [linux/arm64, linux/arm] }\n  web: { platforms: [linux/arm64/v8, linux/arm/v7] }`,
      parents: from('web', 'base'),
      expected: []
    },
    {
      title: 'for an older variant of the architecture will do',
      text: `images:\n  base:\n  web: { platforms: [linux/amd64/v3] }`,
      parents: from('web', 'base'),
      expected: []
    },
    {
      title: 'needs the platform alone of which it is taken for each of its child',
      text: `${runners}\nimages:\n  base: { platforms: [linux/amd64] }\n  web: { ${both} }`,
      parents: fromOf('web', 'base', [
        { for: 'linux/amd64', platform: 'linux/amd64' },
        { for: 'linux/arm64', platform: 'linux/amd64' }
      ]),
      expected: []
    },
    {
      title: 'needs no platform for which it is not taken',
      text: `${runners}\nimages:\n  base: { platforms: [linux/arm64] }\n  web: { ${both} }`,
      parents: fromOf('web', 'base', [
        { for: 'linux/arm64/v8', platform: 'linux/arm64' },
        { for: 'linux/amd64' }
      ]),
      expected: []
    },
    {
      title: 'needs the platform of its child where nobody asked about that one',
      text: `${runners}\nimages:\n  base: { platforms: [linux/arm64] }\n  web:`,
      parents: fromOf('web', 'base', [{ for: 'linux/arm64', platform: 'linux/arm64' }]),
      expected: [
        'images.yml:4:3: image "web" is built for "linux/amd64", and "base", which it is built from, is not [missing-platform]'
      ]
    },
    {
      title: 'that is taken of one platform is a mistake under another name of that of its child',
      text: `${runners}\nimages:\n  base:\n  web: { platforms: [linux/armhf] }`,
      parents: fromOf('web', 'base', [{ for: 'linux/arm/v7', platform: 'linux/arm/v7' }]),
      expected: [
        'images.yml:4:22: image "web" is built for "linux/arm/v7", and "base", which it is built from, is not [missing-platform]'
      ]
    },
    {
      title: 'that lacks the platform of which it is taken is a mistake',
      text: `${runners}\nimages:\n  base:\n  web:`,
      parents: fromOf('web', 'base', [{ for: '', platform: 'linux/arm64' }]),
      expected: [
        'images.yml:4:3: image "web" is built for "linux/arm64", and "base", which it is built from, is not [missing-platform]'
      ]
    },
    {
      title: 'of a dev variant needs the platform of that variant alone',
      text: `${runners}\nimages:\n  base:\n  web: { ${both}, dev: {} }\n  api: { dev: { platforms: [linux/arm64] } }`,
      parents: new Map([
        ['web', { prod: [], dev: [parent] }],
        ['api', { prod: [], dev: [parent] }]
      ]),
      expected: [
        'images.yml:5:29: the dev variant of image "api" is built for "linux/arm64", and "base", which it is built from, is not [missing-platform]'
      ]
    }
  ])('$title', ({ text, parents, expected }) => {
    expect(check(text, 'split', parents)).toEqual(expected)
  })

  test('that lacks a platform of its child is a mistake without splitting, too', () => {
    const text = `images:\n  base:\n  web: { platforms: [linux/arm64] }`
    expect(check(text, 'together', from('web', 'base'))).toEqual([
      'images.yml:3:22: image "web" is built for "linux/arm64", and "base", which it is built from, is not [missing-platform]'
    ])
  })
})

describe('what tests run against', () => {
  const text = `${runners}\nimages:\n  db:\n  api: { platforms: [linux/arm64], tests: { images: [db] } }`

  test('split, is a mistake where it is not built for the runner of the tests', () => {
    expect(check(text, 'split')).toEqual([
      'images.yml:4:22: the tests of image "api" run on "linux/arm64", and "db", which they run against, is not built for it [missing-platform]'
    ])
  })

  test('split, is none where tests of an image of several platforms run on the default one', () => {
    const several = `${runners}\nimages:\n  db:\n  api: { platforms: [linux/arm64, linux/amd64], tests: { images: [db] } }`
    expect(check(several, 'split')).toEqual([])
  })

  test('together, is none: every test runs on the default runner', () => {
    expect(check(text, 'together')).toEqual([])
  })
})

test('an unknown platform comes with the one that was meant', () => {
  const text = 'images:\n  api: { platforms: [linux/amd46, windws/amd64, linux/zx81] }'
  const result = parseConfiguration({ source, text })
  if (result.kind !== 'valid') throw new Error(JSON.stringify(result))
  const found = checkPlatforms({ valid: result, platforms: 'together', parents: none })
  expect(found.filter(({ code }) => code === 'unknown-platform').map(({ fix }) => fix)).toEqual([
    'did you mean "linux/amd64"?',
    'did you mean "windows/amd64"?',
    'write os/arch or os/arch/variant, as linux/arm64'
  ])
})
