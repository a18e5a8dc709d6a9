import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { jest } from '@jest/globals'
import fc from 'fast-check'
import { entryKeys } from '../../src/images/entry-keys'
import { entryGrammar, findBreaches, isReference, listLoadNames } from '../support/entry-grammar'
import { createRepository, removeFolders } from '../support/repository-builder'
import { planScratch } from '../support/scratch-run'
import { type Answer, readEntries, runScenario } from './run-scenario'

jest.setTimeout(120_000)
afterAll(removeFolders)

/** By name, what a fork's Dockerfile says; the base's is `FROM scratch`. */
type Dockerfiles = readonly string[]

/** One run on `pull_request_target`, an image for each Dockerfile: the fork wrote them alone. */
async function planFork(dockerfiles: Dockerfiles): Promise<Answer> {
  const names = dockerfiles.map((_, index) => `image-${index}`)
  const configuration = [
    'local-tag: shop-{image}',
    'images:',
    '  base:',
    ...names.map(each => `  ${each}: { build-contexts: { named: target:base } }`)
  ].join('\n')
  const source = createRepository({
    '.github/image-matrix.yml': `${configuration}\n`,
    'base/Dockerfile': 'FROM scratch\n',
    ...Object.fromEntries(names.map(each => [`${each}/Dockerfile`, 'FROM scratch\n']))
  })
  const base = source.id('main')
  const changed = dockerfiles.map((text, index) => [`image-${index}/Dockerfile`, text] as const)
  source.commit({ branch: 'fork', parents: ['main'], files: Object.fromEntries(changed) })
  const { folder } = source.clone()
  mkdirSync(join(folder, '.github'))
  writeFileSync(join(folder, '.github/image-matrix.yml'), 'images: hostile\n')
  const repository = { full_name: 'octo/repo', default_branch: 'main' }
  const head = { ref: 'x', sha: source.id('fork'), repo: { full_name: 'evil/repo' } }
  const pull_request = {
    number: 5,
    base: { ref: 'main', sha: base, repo: repository },
    head,
    user: { login: 'evil' }
  }
  return runScenario({
    event: 'pull_request_target',
    ref: 'refs/heads/main',
    payload: { number: 5, pull_request, repository },
    folder,
    sha: base,
    inputs: { stages: '3' },
    variables: {}
  })
}

/** What stands where a reference to `base` would. */
const spellings = [
  ...[
    'shop-base:1;id',
    'shop-base:1;curl<evil|sh',
    'shop-base:`id`',
    'shop-base:$(id)',
    'shop-base:1&id'
  ],
  ...[
    'shop-base:1|id',
    'shop-base:1>x',
    "shop-base:1'",
    'shop-base:"1"',
    'shop-base:<img>',
    'shop-base:1\\x'
  ],
  ...[
    'shop-base:1\u202e',
    'shop-base:\u200b1',
    'shop-base:ä',
    'shop-base:1=base',
    'shop-base=base',
    'base;id'
  ],
  ...[
    'shop-base:',
    'shop-base::1',
    'shop-base:.1',
    'shop-base:-1',
    `shop-base:${'1'.repeat(129)}`,
    'Shop-Base'
  ],
  ...[
    'shop-base@',
    'shop-base@sha256:',
    'shop-base@sha256:12',
    `shop-base@sha256:${'g'.repeat(64)}`
  ],
  ...[
    `shop-base:1;id@sha256:${'a'.repeat(64)}`,
    'docker.io/library/base;id',
    'localhost:x/base',
    'base//x',
    '/base',
    'base/'
  ]
]

/** Ways to a reference in a Dockerfile. */
const ways: readonly ((text: string) => string)[] = [
  text => `FROM ${text}\n`,
  text => `FROM scratch\nCOPY --from=${text} /a /a\n`,
  text => `FROM scratch\nRUN --mount=type=bind,from=${text} true\n`,
  text => `ARG V="${text.replaceAll(/["\\]/g, '')}"\nFROM $V\n`
]

/** Blanks and pairs that only a variable can hold. */
const byVariable = [
  'ARG V="1=base shop-api"\nFROM shop-base:${V}\n',
  'ARG V="shop-base:1 x"\nFROM $V\n',
  'ARG V="named=base"\nFROM $V\n',
  'ARG V="1\tx=base"\nFROM shop-base:$V\n',
  'ARG V=1;id\nFROM shop-base:$V\n',
  'ARG V="1=base shop-api"\nFROM scratch\nARG V\nCOPY --from=shop-base:$V /a /a\n'
]

test('what is no reference reaches no entry, and is built', async () => {
  const hostile = [...spellings.flatMap(text => ways.map(way => way(text))), ...byVariable]
  const { entries, built, log } = await planFork([...hostile, 'FROM shop-base:1\n'])
  expect(entries.flatMap(findBreaches)).toEqual([])
  expect([log, built.length]).toEqual([log, hostile.length + 2])
  const names = new Set(entries.flatMap(listLoadNames))
  for (const name of names) expect([name, isReference(name)]).toEqual([name, true])
  expect(
    [...names].filter(each => !/^(?:named|shop-(?:base(?::1x?)?|image-\d+))$/.test(each))
  ).toEqual([])
  const last = entries.find(({ image }) => image === `image-${hostile.length}`)
  expect(last?.['load']).toBe('shop-base:1=base')
})

const part = fc.constantFrom(
  ...[
    'base',
    'shop-base',
    'shop-',
    ':',
    '1',
    '@',
    'sha256:',
    'a'.repeat(64),
    '/',
    '.',
    '-',
    '_',
    '=',
    ';'
  ],
  ...[
    '`',
    '$',
    '{',
    '}',
    '<',
    '>',
    '|',
    '&',
    "'",
    '"',
    '\\',
    '\u202e',
    '\u0000',
    '\u001b',
    'ß',
    '#',
    ',',
    '*'
  ]
)
const text = fc.array(part, { minLength: 1, maxLength: 6 }).map(parts => parts.join(''))

test('whatever Dockerfiles say, every field of every entry has its form', async () => {
  const dockerfile = fc.tuple(text, fc.constantFrom(...ways)).map(([each, way]) => way(each))
  await fc.assert(
    fc.asyncProperty(fc.array(dockerfile, { minLength: 40, maxLength: 60 }), async dockerfiles => {
      const { entries, result, built } = await planFork(dockerfiles)
      expect(result).toBe('planned')
      // A digest says which content is meant, and a Dockerfile may say the same as before.
      expect(built.length).toBeGreaterThan(0)
      expect(entries.flatMap(findBreaches)).toEqual([])
      for (const name of entries.flatMap(listLoadNames)) {
        expect([name, isReference(name)]).toEqual([name, true])
      }
    }),
    { numRuns: 4, endOnFailure: true }
  )
})

/** Where a text stands in a configuration, and one that is right there. */
const places: readonly (readonly [right: string, write: (value: string) => string])[] = [
  ['api', value => `images: { ${value}: { context: api } }`],
  ['api', value => `images: { api: { context: ${value} } }`],
  ['api/Dockerfile', value => `images: { api: { file: ${value} } }`],
  ['dev', value => `images: { api: { target: ${value} } }`],
  ['A', value => `images: { api: { build-args: { ${value}: a } } }`],
  ['a b', value => `images: { api: { build-args: { A: ${value} } } }`],
  ['docs', value => `images: { api: { build-contexts: { ${value}: api } } }`],
  ['docs', value => `images: { base: , api: { build-contexts: { ${value}: target:base } } }`],
  ['docker-image://alpine', value => `images: { api: { build-contexts: { docs: ${value} } } }`],
  ['linux/arm64', value => `images: { api: { platforms: [${value}] } }`],
  ['big-machine', value => `runners: { default: ${value} }\nimages: { api: }`],
  ['linux/arm64', value => `runners: { ${value}: x }\nimages: { api: }`],
  ['ghcr.io/octo/api', value => `images: { api: { image-name: ${value} } }`],
  ['api:1', value => `images: { api: { local-tag: ${value} } }`],
  ['code', value => `filters: { ${value}: ['**'] }\nimages: { api: { filters: [${value}] } }`]
]

test('whatever a configuration says, every field of every entry has its form', async () => {
  let planned = 0
  const place = fc.constantFrom(...places)
  const hostile = fc.tuple(fc.nat({ max: 3 }), text, fc.string({ unit: 'binary', maxLength: 5 }))
  await fc.assert(
    fc.asyncProperty(place, hostile, async ([right, write], [how, made, any]) => {
      const value = [right, right + made, made, any][how] ?? right
      const outcome = await planScratch({
        event: 'workflow_dispatch',
        files: new Map([
          ['.github/image-matrix.yml', `${write(JSON.stringify(value))}\n`],
          ['api/Dockerfile', 'FROM scratch AS dev\nCOPY --from=docs . .\n'],
          ['base/Dockerfile', 'FROM scratch\n']
        ])
      })
      if (outcome.kind === 'failed') return
      planned += 1
      const { outputs } = outcome.report
      const entries = (['build_matrix', 'test_matrix'] as const).flatMap(each =>
        readEntries(outputs.get(each))
      )
      expect(entries.flatMap(findBreaches)).toEqual([])
    }),
    { numRuns: 60, endOnFailure: true }
  )
  expect(planned).toBeGreaterThan(15)
})

test('the page says the form of every field', () => {
  const page = readFileSync(join(import.meta.dirname, '../../docs/inputs-and-outputs.md'), 'utf8')
  const [, section = ''] = page.split('<!-- forms -->')
  const rows = [...section.matchAll(/^\| `([a-z-]+)` +\| (.*?) +\|$/gm)]
  const said = rows.slice(0, entryKeys.length).map(([, key, cell]) => [key, cell])
  expect(said).toEqual(entryKeys.map(key => [key, entryGrammar[key].said]))
})
