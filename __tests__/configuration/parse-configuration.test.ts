import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findUntracked } from '../../src/checks/tree/check-dockerfiles'
import type { Configuration } from '../../src/images/configuration'
import type { Image } from '../../src/images/image'
import { parseConfiguration } from '../../src/run/configuration/parse-configuration'
import { readRecipes } from '../../src/run/configuration/read-bases'
import { IndexedTree } from '../../src/tree/indexed-tree'
import { treeOf } from '../checks/tree-of'

const folder = join(import.meta.dirname, 'valid')
const source = { kind: 'file', path: '.github/image-matrix.yml' } as const

const filtersFile = `shared: &shared [common/**, [config/**]]
ci_cd: .github/**
api:
  - *shared
  - added|Modified: [api/**]
  - renamed: docs/**
ingestion_server: "ingestion_server/**"
`

function read(text: string): Configuration {
  const files = new Map([['.github/filters.yml', filtersFile]])
  const result = parseConfiguration({ source, text, files })
  if (result.kind !== 'valid') throw new Error(JSON.stringify(result, undefined, 2))
  return result.configuration
}

function readValid(name: string): Configuration {
  return read(readFileSync(join(folder, name), 'utf8'))
}

function imageOf({ images }: Configuration, name: string): Image {
  const image = images.find(each => each.name === name)
  if (!image) throw new Error(`no image ${name}`)
  return image
}

function codesOf(text: string): string[] {
  const result = parseConfiguration({ source, text })
  return result.kind === 'broken' ? result.diagnostics.map(({ code }) => code) : [result.kind]
}

test.each(readdirSync(folder))('reads valid/%s', name => {
  expect(readValid(name).images.length).toBeGreaterThan(0)
})

describe('defaults', () => {
  const configuration = readValid('minimal.yml')

  test('an image without keys has the default of each', () => {
    expect(configuration.images).toEqual([
      {
        name: 'api',
        prod: {
          context: 'api',
          contextPath: 'api',
          file: 'api/Dockerfile',
          target: '',
          buildArgs: new Map(),
          buildContexts: new Map(),
          platforms: [],
          runnerPlatform: 'linux/amd64',
          generated: new Map(),
          volatileArgs: new Set()
        },
        publishedName: '',
        localTag: 'api',
        publish: true,
        triggers: { paths: [], filters: [] },
        tests: { paths: [], filters: [], images: [] },
        infer: true,
        matrix: new Map()
      }
    ])
  })

  test('a configuration without settings has the default of each', () => {
    expect({ ...configuration, images: [] }).toEqual({
      images: [],
      buildAll: { paths: [], filters: [], publish: false },
      labels: { buildAll: [], build: [], skip: [] },
      publish: {
        events: ['push', 'release', 'schedule', 'workflow_dispatch', 'repository_dispatch']
      },
      runners: new Map([['default', 'ubuntu-latest']])
    })
  })
})

describe('values', () => {
  const api = imageOf(readValid('as-written.yml'), 'api')

  test('build arguments are taken as written', () => {
    expect(Object.fromEntries(api.prod.buildArgs)).toEqual({
      VERSION: '3.10',
      HEX: '0x1F',
      FLAG: 'true',
      QUOTED: 'no: yes',
      SINGLE: "it's",
      FOLDED: 'one two',
      TILDE: '~',
      EMPTY: '',
      DATE: '2024-01-01',
      BIG: '12345678901234567890'
    })
  })

  test('a list or a mapping under matrix becomes JSON text', () => {
    expect(Object.fromEntries(api.matrix)).toEqual({
      list: '[1,3.10,"0x1F","a",true,null,{"k":"v"}]',
      map: '{"a":1e3,"b":"x"}',
      flag: 'True'
    })
  })

  test('a merged mapping gives the keys that are not written', () => {
    const copy = imageOf(readValid('as-written.yml'), 'copy')
    expect(copy.prod.file).toBe('copy/Dockerfile')
    expect([copy.prod.buildArgs.get('VERSION'), copy.prod.buildArgs.get('HEX')]).toEqual([
      '3.20',
      '0x1F'
    ])
  })

  test('named contexts are folders, OCI layouts, images of this file, or remote', () => {
    const { prod } = imageOf(readValid('json.yml'), 'team/web')
    expect([...prod.buildContexts].map(([name, context]) => `${name} ${context.kind}`)).toEqual([
      'base image',
      'src local',
      'alpine remote',
      'layout layout',
      'git remote',
      'ssh remote'
    ])
  })

  test.each([
    ['a byte order mark', '\uFEFFimages: { api: }'],
    ['line breaks of Windows', 'images:\r\n  api:\r\n    context: api\r\n'],
    ['tabs in JSON', '{\n\t"images": {\n\t\t"api": {}\n\t}\n}']
  ])('%s changes nothing', (_, text) => {
    expect(read(text)).toEqual(readValid('minimal.yml'))
  })
})

describe('tests', () => {
  const none = undefined
  const some = { images: [], paths: [], filters: [] }
  test.each([
    { text: 'images: { api: }', tests: some },
    { text: 'images: { api: { tests: false } }', tests: none },
    { text: 'images: { api: { tests: true } }', tests: some },
    { text: 'tests: false\nimages: { api: }', tests: none },
    { text: 'tests: true\nimages: { api: { tests: False } }', tests: none },
    { text: 'tests: false\nimages: { api: { tests: {} } }', tests: some },
    {
      text: 'tests: false\nimages: { api: { tests: { paths: [a] } } }',
      tests: { ...some, paths: ['a'] }
    }
  ])('are said for an image before they are for all: $text', ({ text, tests }) => {
    expect(imageOf(read(text), 'api').tests).toEqual(tests)
  })
})

test.each([
  { text: 'images: { api: }', warned: [] },
  { text: 'image-name: x/{image}\nimages: { api: , web: { image-name: x/y } }', warned: [] },
  { text: 'images: { api: { image-name: x/api }, web: }', warned: ['web'] },
  { text: 'images: { api: { image-name: x/api }, web: { publish: false } }', warned: [] }
])('an image without a name is a warning where others have one: $text', ({ text, warned }) => {
  const result = parseConfiguration({ source, text })
  expect(result).toMatchObject({
    kind: 'valid',
    diagnostics: warned.map(name => ({
      severity: 'warning',
      code: 'unnamed-image',
      message: expect.stringContaining(`"${name}"`) as string
    }))
  })
})

describe('dev', () => {
  const configuration = readValid('dev.yml')

  test('an empty mapping is a variant equal to prod, for the platform of the runner', () => {
    const { prod, dev } = imageOf(configuration, 'same')
    expect(dev).toEqual({ ...prod, platforms: [] })
  })

  test('maps merge by key, null removes a key, the rest replaces', () => {
    expect(imageOf(configuration, 'other').dev).toEqual({
      context: 'services/other/dev',
      contextPath: 'services/other/dev',
      file: 'services/other/dev/Dockerfile',
      target: '',
      buildArgs: new Map([
        ['A', '1'],
        ['C', '3']
      ]),
      buildContexts: new Map(),
      platforms: ['linux/amd64'],
      runnerPlatform: 'linux/amd64',
      generated: new Map(),
      volatileArgs: new Set()
    })
  })
})

describe('filters', () => {
  test('a file in the format of paths-filter is flattened, with its change types', () => {
    const filters = readValid('every-key.yml').filters
    expect(filters?.get('api')).toEqual([
      { pattern: 'common/**', on: 'any' },
      { pattern: 'config/**', on: 'any' },
      { pattern: 'api/**', on: ['added', 'modified'] },
      { pattern: 'docs/**', on: ['added', 'deleted'] }
    ])
  })

  test('a file is asked for by its path from the root', () => {
    const text = 'filters: ./.github//filters.yml\nimages: { api: }'
    expect(parseConfiguration({ source, text })).toEqual({
      kind: 'needs',
      file: '.github/filters.yml'
    })
  })

  test('without a table the names that images use are the table', () => {
    expect(read('images: { api: { filters: [anything] } }').filters).toBeUndefined()
  })
})

describe('names', () => {
  test('names of members of objects are names like others', () => {
    const text =
      'images: { constructor: { build-args: { __proto__: a, toString: b } }, prototype: }'
    const configuration = read(text)
    expect(configuration.images.map(({ name }) => name)).toEqual(['constructor', 'prototype'])
    expect([...imageOf(configuration, 'constructor').prod.buildArgs.keys()]).toEqual([
      '__proto__',
      'toString'
    ])
  })

  test('a dev variant built from the prod of its own image is no cycle', () => {
    expect(codesOf('images: { api: { dev: { build-contexts: { own: "target:api" } } } }')).toEqual([
      'valid'
    ])
  })

  test('an alias bomb is refused', () => {
    const levels = Array.from(
      { length: 30 },
      (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}, *a${i}]`
    )
    const text = ['a0: &a0 [x]', ...levels, 'images: { api: }'].join('\n')
    expect(codesOf(text)).toEqual(['yaml-syntax'])
  })

  test.each(['[', '- ', '{a: ', '? '])('ten thousand levels of %j are refused', part => {
    expect(codesOf(part.repeat(10_000))).toContain('yaml-syntax')
  })
})

test('of two thousand mistakes a hundred are reported', () => {
  const text = Array.from({ length: 2_000 }, (_, index) => `k${index}: {}`).join('\n')
  expect(codesOf(text)).toHaveLength(100)
})

describe('the Dockerfiles that a configuration names', () => {
  const check = (
    text: string,
    tree: readonly string[],
    there: readonly string[] = ['made/Dockerfile']
  ): string[] => {
    const result = parseConfiguration({ source, text })
    if (result.kind !== 'valid') throw new Error(JSON.stringify(result))
    const head = new IndexedTree(treeOf(tree))
    const isInWorkingTree = (path: string): boolean => there.includes(path)
    return findUntracked({ valid: result, head, isInWorkingTree }).map(
      ({ severity, message, fix }) => `${severity === 'error' ? '' : 'warning: '}${message}: ${fix}`
    )
  }

  test.each([
    {
      title: 'a tracked Dockerfile is no mistake',
      text: 'images: { api: { dev: {} } }',
      tree: ['api/Dockerfile'],
      expected: []
    },
    {
      title: 'a Dockerfile written from its context is shown from the root',
      text: 'images: { api: { file: Dockerfile.dev } }',
      tree: ['api/Dockerfile.dev'],
      expected: [
        'the Dockerfile "Dockerfile.dev" of image "api" is not tracked: "file" counts from the repository\'s root: write api/Dockerfile.dev'
      ]
    },
    {
      title: 'a misspelt Dockerfile is named once for both variants',
      text: 'images: { api: { file: api/Dokerfile, dev: { target: x } } }',
      tree: ['api/Dockerfile', 'web/Dockerfile'],
      expected: [
        'the Dockerfile "api/Dokerfile" of image "api" is not tracked: did you mean "api/Dockerfile"?'
      ]
    },
    {
      title: 'a generated Dockerfile is no mistake',
      text: 'images: { api: { generated: { api: ["src/**"] } } }',
      tree: [],
      expected: []
    },
    {
      title: 'a Dockerfile behind a link is no mistake',
      text: 'images: { api: }',
      tree: ['api@'],
      expected: []
    },
    {
      title: 'a Dockerfile behind a file is a mistake, since a file holds none',
      text: 'images: { api: }',
      tree: ['api'],
      expected: [
        'the Dockerfile "api/Dockerfile" of image "api" is not tracked: name it under "file" or its folder under "context", commit it, or declare what it is made from under "generated"'
      ]
    },
    {
      title: 'a Dockerfile of another image is never suggested',
      text: 'images: { api: , aip: , web: { context: . } }',
      tree: ['api/Dockerfile'],
      expected: [
        expect.stringMatching(/"aip\/Dockerfile".*: name it under/),
        expect.stringMatching(/"Dockerfile" of image "web".*: name it under/)
      ]
    },
    {
      title: 'a Dockerfile that is there and not tracked is to be added',
      text: 'images: { made: }',
      tree: ['mode/Dockerfile'],
      expected: [expect.stringMatching(/"made\/Dockerfile".*: it is there.*git add --force/)]
    },
    {
      title: 'a Dockerfile in a folder that is called alike is suggested',
      text: 'images: { made: }',
      tree: ['nothing/Dockerfile', 'mode/Dockerfile'],
      there: [],
      expected: [
        expect.stringMatching(
          /: did you mean "mode\/Dockerfile"\? Write "made: \{ context: mode \}"$/
        )
      ]
    },
    {
      title: 'a context that is misspelt is shown as a folder, never as a Dockerfile',
      text: 'images: { backend: { context: apis } }',
      tree: ['api/Dockerfile', 'web/Dockerfile'],
      there: [],
      expected: [expect.stringMatching(/: did you mean the folder "api"\? Write "context: api"$/)]
    },
    {
      title: 'a context that is a Dockerfile is answered by its folder',
      text: 'images: { backend: { context: api/Dockerfile } }',
      tree: ['api/Dockerfile'],
      there: [],
      expected: [expect.stringMatching(/: did you mean the folder "api"\? Write "context: api"$/)]
    },
    {
      title: 'a context whose Dockerfile has a name of its own is answered by the file',
      text: 'images: { backend: { context: api } }',
      tree: ['api/Dockerfile.prod', 'api/main.py'],
      there: [],
      expected: [
        expect.stringMatching(
          /: did you mean "api\/Dockerfile.prod"\? Write "file: api\/Dockerfile.prod"$/
        )
      ]
    },
    {
      title: 'a folder under file is answered by the Dockerfile in it',
      text: 'images: { backend: { context: ., file: api } }',
      tree: ['api/Dockerfile'],
      there: [],
      expected: [expect.stringMatching(/: did you mean "api\/Dockerfile"\?$/)]
    },
    {
      title: 'an image without a folder is shown the Dockerfiles that no image uses',
      text: 'images: { backend: , web: }',
      tree: ['docker/server.Dockerfile', 'tools/Dockerfile', 'web/Dockerfile'],
      there: [],
      expected: [
        expect.stringMatching(
          /the Dockerfiles that no image uses: "docker\/server.Dockerfile", "tools\/Dockerfile"$/
        )
      ]
    },
    {
      title: 'of very many Dockerfiles five are shown',
      text: 'images: { backend: }',
      tree: ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map(name => `examples/${name}/Dockerfile`),
      there: [],
      expected: [expect.stringMatching(/"examples\/e\/Dockerfile", 2 more$/)]
    },
    {
      title: 'one Dockerfile that is called like the image gets its whole line',
      text: 'images: { backend: }',
      tree: ['docker/backend.Dockerfile', 'tools/Dockerfile'],
      there: [],
      expected: [
        expect.stringMatching(
          /Write "backend: \{ context: ., file: docker\/backend.Dockerfile \}"$/
        )
      ]
    },
    {
      title: 'a context that a folder is called somewhat like is a warning',
      text: 'images: { api: { build-contexts: { out: ./web/dist } } }',
      tree: ['api/Dockerfile', 'web/test/x'],
      expected: [
        'warning: the folder "web/dist" of the build context "out" of image "api" holds no tracked file: did you mean "web/test"? for one that an earlier step makes, say under "generated" of what'
      ]
    },
    {
      title: 'a context of dev alone, or that no instruction reads, is a warning',
      text: 'images: { api: { build-contexts: { a: ./out }, dev: { context: made, file: api/Dockerfile } } }',
      tree: ['api/Dockerfile'],
      there: [],
      expected: [
        expect.stringMatching(/^warning: the folder "out" of the build context "a"/),
        expect.stringMatching(/^warning: the context "made"/)
      ]
    },
    {
      title: "a context is nobody's business where nothing is inferred",
      text: 'images: { api: { context: apii, file: api/Dockerfile, infer: false, paths: ["**"] } }',
      tree: ['api/Dockerfile'],
      expected: []
    },
    {
      title: 'a context that is misspelt is a mistake',
      text: 'images: { api: { context: apii, file: api/Dockerfile } }',
      tree: ['api/Dockerfile'],
      expected: ['the context "apii" of image "api" holds no tracked file: did you mean "api"?']
    },
    {
      title:
        'a context that no folder is called like may be made by an earlier step, so it is a warning',
      text: 'images: { lint: { file: api/Dockerfile } }',
      tree: ['api/Dockerfile'],
      expected: [
        'warning: the context "lint" of image "lint" holds no tracked file: name a folder of the repository; for one that an earlier step makes, say under "generated" of what'
      ]
    },
    {
      title: 'a build context without a tracked file is a mistake, once for both variants',
      text: 'images: { api: { build-contexts: { py: ./package }, dev: {} } }',
      tree: ['api/Dockerfile', 'packages/x.py'],
      expected: [
        'the folder "package" of the build context "py" of image "api" holds no tracked file: did you mean "packages"?'
      ]
    },
    {
      title: 'a context that an earlier step makes is no mistake',
      text: 'images: { api: { context: out, file: api/Dockerfile, generated: { out: ["src/**"] } } }',
      tree: ['api/Dockerfile'],
      expected: []
    },
    {
      title: 'a context of which an earlier step makes a part is no mistake',
      text: 'images: { api: { context: out, file: api/Dockerfile, generated: { out/bin: ["src/**"] } } }',
      tree: ['api/Dockerfile'],
      expected: []
    },
    {
      title: 'a context behind a link is no mistake',
      text: 'images: { api: { context: out/x, file: api/Dockerfile } }',
      tree: ['api/Dockerfile', 'out@'],
      expected: []
    },
    {
      title: 'a context that its Dockerfile is missing in is told once',
      text: 'images: { api: }',
      tree: ['web/Dockerfile'],
      there: [],
      expected: [expect.stringMatching(/^the Dockerfile/)]
    },
    {
      title: 'the whole repository is a context, whatever it holds',
      text: 'images: { api: { context: . , file: api/Dockerfile } }',
      tree: ['api/Dockerfile'],
      expected: []
    }
  ])('$title', ({ text, tree, there, expected }) => {
    expect(check(text, tree, there)).toEqual(expected)
  })
})

describe('the recipes of the base', () => {
  test('the recipes of both variants are read, and the file of filters is not asked for', () => {
    const recipes = readRecipes(
      'filters: .github/filters.yml\nimages: { api: { filters: [x], target: a, dev: {} }, web: }'
    )
    expect([...(recipes?.keys() ?? [])]).toEqual(['api', 'web'])
    expect(recipes?.get('api')?.dev?.target).toBe('a')
    expect(recipes?.get('web')).not.toHaveProperty('dev')
  })

  test.each([
    ['an unknown key', 'lables: {}\nimages: { api: { target: b } }'],
    ['an unknown key of an image', 'images: { api: { target: b, pths: [] } }'],
    ['a broken recipe of another image', 'images: { api: { target: b }, web: { file: ../x } }'],
    ['an unknown image', 'images: { api: { target: b, tests: { images: [databse] } } }'],
    ['an unknown filter', 'filters: { web: "web/**" }\nimages: { api: { filters: [api] } }'],
    ['a pattern that matches nothing', 'images: { api: { target: b, paths: [/api] } }'],
    ['a key twice', 'images: { api: { target: a, target: b } }'],
    ['an empty text', ''],
    ['a list of images', 'images: []'],
    ['a syntax error', 'images: ['],
    ['no mapping', '- a'],
    ['no images', 'runners: {}']
  ])(
    'a configuration with %s was never planned with, so none of its recipes is known',
    (_, text) => {
      expect(readRecipes(text)).toBeUndefined()
    }
  )
})
