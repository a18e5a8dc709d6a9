import { isDeepStrictEqual } from 'node:util'
import { jest } from '@jest/globals'
import fc from 'fast-check'
import { readOurs, readTheirs } from '../support/bake-oracle'
import { removeFolders } from '../support/repository-builder'

jest.setTimeout(600_000)
afterAll(removeFolders)

/** More by `BAKE_RUNS=500`. */
const numRuns = Number(process.env['BAKE_RUNS'] ?? '60')

const names = ['a', 'b', 'c', '_d', 'E-f']
const name = fc.constantFrom(...names)
const value = fc.constantFrom(
  'x',
  '',
  '1.10',
  '${V}',
  '${W}-y',
  '$${V}',
  'a b',
  '${V}/${V}',
  '%%{x}'
)
const path = fc.constantFrom('.', './a', 'a/b/', '../repository', '${V}', 'a')

const optional = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined, freq: 2 })

const target = fc.record(
  {
    inherits: fc.uniqueArray(name, { maxLength: 2 }),
    context: path,
    dockerfile: fc.constantFrom('Dockerfile', 'x/${V}.Dockerfile', './D', '../D', ''),
    target: fc.constantFrom('prod', '${V}'),
    args: fc.dictionary(
      fc.constantFrom('A', 'B', 'C'),
      fc.oneof(value, fc.constant(null), fc.integer(), fc.boolean())
    ),
    contexts: fc.dictionary(
      fc.constantFrom('m', 'n'),
      fc.constantFrom('docker-image://x', 'a/b', '')
    ),
    labels: fc.dictionary(fc.constantFrom('l'), value),
    platforms: fc.uniqueArray(fc.constantFrom('linux/amd64', 'linux/arm64'), { maxLength: 2 }),
    tags: fc.array(value, { maxLength: 2 })
  },
  { requiredKeys: [] }
)

const matrixTarget = fc
  .tuple(target, fc.uniqueArray(fc.constantFrom('1', '2', 'x'), { minLength: 1 }))
  .map(([each, versions]) => ({
    ...each,
    name: 'm-${v}',
    matrix: { v: versions },
    args: { M: '${v}-${V}' }
  }))

const bakeFile = fc.record({
  variable: fc.constantFrom(
    { V: { default: 'v' }, W: { default: '${V}w' } },
    { V: { default: 'q' }, W: { default: 'z' } }
  ),
  group: fc.dictionary(
    fc.constantFrom('default', 'g'),
    fc.record({ targets: fc.uniqueArray(name) })
  ),
  target: fc
    .tuple(fc.dictionary(name, target, { minKeys: 1 }), optional(matrixTarget))
    .map(([targets, matrix]) => (matrix === undefined ? targets : { ...targets, m: matrix }))
})

const overrides = fc.record({ target: fc.dictionary(name, target) })

test('bake files in JSON are read as bake reads them', () => {
  let compared = 0
  fc.assert(
    fc.property(bakeFile, optional(overrides), (first, second) => {
      const files = new Map([
        ['docker-bake.json', JSON.stringify(first, undefined, 1)],
        ...(second === undefined ? [] : [['over.json', JSON.stringify(second)] as const])
      ])
      const main = [...files.keys()]
      const ours = readOurs(files, main)
      if (ours === undefined || 'refused' in ours || ours.size === 0) return true
      const theirs = readTheirs(files, main, [...ours.keys()])
      // Whatever bake does not take is never built.
      if ('refused' in theirs) return true
      compared += 1
      return agree(ours, theirs)
    }),
    { numRuns }
  )
  expect(compared).toBeGreaterThan(numRuns / 5)
})

function agree(ours: ReadonlyMap<string, unknown>, theirs: ReadonlyMap<string, unknown>): boolean {
  expect(new Map([...ours].sort())).toEqual(new Map([...theirs].sort()))
  return isDeepStrictEqual(new Set(ours.keys()), new Set(theirs.keys()))
}

const composeValue = fc.constantFrom(
  ...[
    'x',
    '',
    '$$x',
    '${V}',
    '${N:-n}',
    '${N-${V}}',
    '${V:+w}',
    '${V}y${W}',
    '1.10',
    'a: b',
    '${N}'
  ]
)
const argument = fc.oneof(
  composeValue,
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.constant(1.5)
)
const composePath = fc.constantFrom('.', './a', 'a/b', '${V}', '../repository')
const pairs = (
  keys: readonly string[],
  item: fc.Arbitrary<unknown>
): fc.Arbitrary<object | string[]> => {
  const map = fc.dictionary(fc.constantFrom(...keys), item)
  const list = map.map(all =>
    Object.entries(all).map(([key, each]) =>
      each === null ? key : `${key}=${JSON.stringify(each).replaceAll('"', '')}`
    )
  )
  return fc.oneof(map, list)
}

const build = fc.oneof(
  composePath,
  fc.record(
    {
      context: composePath,
      dockerfile: fc.constantFrom('D', 'x/D', '${V}.Dockerfile'),
      target: composeValue.filter(each => each !== ''),
      args: pairs(['A', 'B', 'V'], argument),
      additional_contexts: pairs(['m', 'n'], fc.constantFrom('./a', 'docker-image://x', 'b')),
      platforms: fc.uniqueArray(fc.constantFrom('linux/amd64', 'linux/arm64')),
      labels: pairs(['l'], composeValue),
      tags: fc.array(fc.constantFrom('x/y:1', 'z'))
    },
    { requiredKeys: [] }
  )
)

const service = fc.record(
  {
    image: fc.constantFrom('o/x', 'o/y:${V}'),
    build,
    environment: pairs(['A'], composeValue),
    extends: fc.oneof(
      name.map(each => ({ service: each })),
      name.map(each => ({ service: each, file: 'sub/base.yml' }))
    )
  },
  { requiredKeys: ['build'] }
)

const plainService = fc.record({ build })

test('compose files are read as bake reads them', () => {
  let compared = 0
  fc.assert(
    fc.property(
      fc.dictionary(name, service, { minKeys: 1 }),
      optional(fc.dictionary(name, plainService)),
      fc.dictionary(name, plainService),
      fc.constantFrom('', 'deploy/'),
      (services, second, base, folder) => {
        const files = new Map([
          [`${folder}compose.yml`, JSON.stringify({ services }, undefined, 1)],
          [`${folder}sub/base.yml`, JSON.stringify({ services: base })],
          [`${folder}.env`, 'V=v\nW="w w"\n'],
          ...(second === undefined
            ? []
            : [[`${folder}over.yml`, JSON.stringify({ services: second })] as const])
        ])
        const main = [...files.keys()].filter(each => /(?:compose|over)\.yml$/.test(each))
        const ours = readOurs(files, main)
        if (ours === undefined || 'refused' in ours) return true
        const theirs = readTheirs(files, main, [])
        if ('refused' in theirs) return true
        compared += 1
        return agree(ours, theirs)
      }
    ),
    { numRuns }
  )
  expect(compared).toBeGreaterThan(numRuns / 5)
})
