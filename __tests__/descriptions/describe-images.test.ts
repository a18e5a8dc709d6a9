import { chmodSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { moveRange } from '../../src/configuration/document/joined-texts'
import type { Node } from '../../src/configuration/document/node'
import { describeImages } from '../../src/descriptions/images/describe-images'
import { outlineHcl } from '../../src/descriptions/images/outline'
import { openBake } from '../../src/world/docker/open-bake'
import { readOurs } from '../support/bake-oracle'
import { createDocker } from '../support/buildx'
import { createFolder, removeFolders } from '../support/repository-builder'

afterAll(removeFolders)

const place = { start: 0, end: 0 }

/** The images of one file, with some of their keys, or what is wrong with it. */
async function describeOne(path: string, text: string): Promise<unknown> {
  const { variables } = createDocker()
  const docker = join((variables['PATH'] ?? '').split(':')[0] ?? '', 'docker')
  const bake = openBake({ docker, configuration: '/nowhere', limit: 20_000 })
  const files = [{ value: path, range: place }]
  const texts = new Map<string, string | undefined>([[path, text]])
  let answer = describeImages({ files, texts })
  while (answer.kind === 'needs') {
    texts.set(answer.path, undefined)
    answer = describeImages({ files, texts })
  }
  if (answer.kind === 'needs-bake') {
    const printed = await bake.print(answer.files, answer.targets)
    answer = describeImages({ files, texts, printed })
  }
  if (answer.kind !== 'described') throw new Error(answer.kind)
  const { images, findings } = answer.images
  const all = [...findings, ...[...images.values()].flatMap(each => each.findings)]
  if (all.length > 0) return all.map(({ message }) => message)
  return Object.fromEntries(
    [...images].map(([name, { target, entry }]) => [
      name,
      [
        target === name ? '' : target,
        textAt(entry.value, 'image-name'),
        textAt(entry.value, 'file')
      ]
        .join(' ')
        .trim()
    ])
  )
}

function textAt(node: Node, key: string): string {
  const value = node.kind === 'mapping' ? node.entries.get(key)?.value : undefined
  return value?.kind === 'scalar' ? value.text : ''
}

const json = (target: object, more: object = {}): string => JSON.stringify({ target, ...more })

test.each([
  [
    'a target in the order of the file',
    'b.json',
    json({ z: {}, a: {} }),
    { z: 'Dockerfile', a: 'Dockerfile' }
  ],
  [
    'no target that begins with _',
    'b.json',
    json({ _x: {}, a: { inherits: ['_x'] } }),
    { a: 'Dockerfile' }
  ],
  [
    'no target that is only inherited',
    'b.json',
    json({ x: {}, a: { inherits: ['x'] } }),
    { a: 'Dockerfile' }
  ],
  [
    'an inherited target that says what it builds under which name',
    'b.json',
    json({ x: { context: 'x', tags: ['octo/x'] }, a: { inherits: ['x'], context: 'a' } }),
    { x: 'octo/x x/Dockerfile', a: 'octo/x a/Dockerfile' }
  ],
  [
    'no inherited target that has tags alone',
    'b.json',
    json({ x: { tags: ['octo/x'] }, a: { inherits: ['x'], context: 'a' } }),
    { a: 'octo/x a/Dockerfile' }
  ],
  [
    'an inherited target that a group names',
    'b.json',
    json({ x: {}, a: { inherits: ['x'] } }, { group: { default: { targets: ['x'] } } }),
    { x: 'Dockerfile', a: 'Dockerfile' }
  ],
  [
    'an abstract target that another is built from',
    'b.json',
    json({ _x: { context: 'x' }, a: { contexts: { x: 'target:_x' } } }),
    { x: '_x  x/Dockerfile', a: 'Dockerfile' }
  ],
  ['a name in lower case', 'b.json', json({ Web_App: {} }), { web_app: 'Web_App  Dockerfile' }],
  [
    'the first tag as a name',
    'b.json',
    json({ a: { tags: ['ghcr.io/o/a:1', 'o/a'] } }),
    { a: 'ghcr.io/o/a Dockerfile' }
  ],
  [
    'tags where they alone tell images apart',
    'b.json',
    json({ a: { tags: ['o/p:16'] }, b: { tags: ['o/p:17'] } }),
    { a: 'o/p:16 Dockerfile', b: 'o/p:17 Dockerfile' }
  ],
  ['no name of a tag that is none', 'b.json', json({ a: { tags: ['/a:1'] } }), { a: 'Dockerfile' }],
  [
    'one image for each of a matrix',
    'b.json',
    json({ a: { name: 'a-${v}', matrix: { v: ['1', '2'] }, context: '${v}' } }),
    { 'a-1': '1/Dockerfile', 'a-2': '2/Dockerfile' }
  ],
  [
    'functions in JSON, by bake',
    'b.json',
    json({ a: { context: '${upper("x")}' } }),
    { a: 'X/Dockerfile' }
  ],
  [
    'a matrix in HCL',
    'b.hcl',
    'target "a" {\n  name = "a-${i.n}"\n  matrix = { i = [{ n = "x" }, { n = "y" }] }\n  context = i.n\n}\ntarget "0b" {}\n',
    { 'a-x': 'x/Dockerfile', 'a-y': 'y/Dockerfile', '0b': 'Dockerfile' }
  ],
  [
    'any inherited target where a group is an expression',
    'b.hcl',
    'group "default" { targets = [for x in ["x"] : x] }\ntarget "x" {}\ntarget "a" { inherits = ["x"] }\n',
    { x: 'Dockerfile', a: 'Dockerfile' }
  ],
  [
    'a Dockerfile above its context',
    'b.json',
    json({ a: { context: 'a/b', dockerfile: '../D' } }),
    { a: 'a/D' }
  ],
  [
    'services that are built',
    'c.yml',
    'services: { a: { build: . }, b: { image: b } }',
    { a: 'Dockerfile' }
  ],
  [
    'a context from the folder of the file',
    'x/c.yml',
    'services: { a: { build: { dockerfile: D } }, b: { build: ../b } }',
    { a: 'x/D', b: 'b/Dockerfile' }
  ],
  [
    'a service with a dot, as bake names it',
    'c.yml',
    'services: { a.b: { build: . } }',
    { a_b: 'Dockerfile' }
  ],
  [
    'two targets of one name',
    'b.json',
    json({ A: {}, a: {} }),
    ['"A" and "a" would both be the image "a"']
  ],
  [
    'a variable that must be set',
    'c.yml',
    "services: { a: { build: '${X:?no}' } }",
    ['"a" requires the variable "X", which has no value here']
  ],
  [
    'a number that compose writes otherwise',
    'c.yml',
    'services: { a: { build: { context: ., args: { V: 1e3 } } } }',
    ['"a" has the number 1e3, which compose writes in its own way: quote it']
  ],
  [
    'what extends a service of a file that is not there',
    'c.yml',
    'services: { a: { extends: { file: d.yml, service: a } } }',
    ['"a" extends a service of "d.yml", which is not there']
  ],
  [
    'what extends a service that is not there',
    'c.yml',
    'services: { a: { extends: b } }',
    ['"a" extends "b", which is no service of "c.yml"']
  ],
  [
    'no service that needs a variable and is not built',
    'c.yml',
    "services: { a: { build: . }, b: { image: '${X:?no}' } }",
    { a: 'Dockerfile' }
  ],
  ['no JSON', 'b.json', '{', ['"b.json" is no JSON: this "{" is never closed']],
  ['no target', 'b.hcl', 'variable "x" {}', ['"b.hcl" describes no image']],
  [
    'what bake does not take',
    'b.hcl',
    'target "a" { context = x }',
    [expect.stringContaining('bake does not take "b.hcl"')]
  ]
])('tells %s', async (_, path, text, expected) => {
  expect(await describeOne(path, text)).toEqual(expected)
})

describe('without bake', () => {
  const found = (because: string) => ({ kind: 'unavailable', because }) as const
  test.each([
    {
      title: 'a key that is nearly one is told in its place',
      path: 'b.json',
      text: '{"target":{\n"a":{"dockerfil":"x"}}}',
      told: ['from-unreadable', '"dockerfil" is no known key of a target', '"dockerfil"'],
      fix: /^did you mean "dockerfile"\?$/
    },
    {
      title: 'a key that a later bake may know is told with what bake would say',
      path: 'b.json',
      text: '{"target":{"a":{"quantum":"x"}}}',
      told: ['bake-unavailable', '("quantum" is no known key of a target)', '"quantum"'],
      fix: /setup-buildx-action/
    },
    {
      title: 'a target that is not there is told where it is inherited from',
      path: 'b.json',
      text: '{"target":{"run":{},\n"a":{"inherits":["rnu"]}}}',
      told: ['from-unreadable', 'there is no target "rnu" to inherit from', '"rnu"'],
      fix: /^did you mean "run"\?$/
    },
    {
      title: 'an expression is told as what it is',
      path: 'b.json',
      text: '{"target":{"a":{"target":"${f(1)}"}}}',
      told: ['bake-unavailable', '"b.json" needs to be worked out ("${" is no variable', undefined],
      fix: /setup-buildx-action/
    },
    {
      title: 'HCL of literals is told to be HCL',
      path: 'b.hcl',
      text: 'target "a" {}',
      told: [
        'bake-unavailable',
        '"b.hcl" is HCL, and only "docker buildx bake" reads that: none',
        undefined
      ],
      fix: /setup-buildx-action/
    }
  ])('$title', ({ path, text, told: [code, message = '', at], fix }) => {
    const texts = new Map([[path, text]])
    const files = [{ value: path, range: place }]
    const answer = describeImages({ files, texts, printed: found('none') })
    if (answer.kind !== 'described') throw new Error(answer.kind)
    const [finding] = answer.images.findings
    const start = text.indexOf(at ?? '')
    const range = at === undefined ? place : moveRange({ start, end: start + at.length }, 1)
    expect(finding).toEqual({
      code,
      message: expect.stringContaining(message) as string,
      fix: expect.stringMatching(fix) as string,
      range
    })
  })
})

test('of several files that one is told that only bake reads', () => {
  const texts = new Map([
    ['a.json', '{"target":{"a":{}}}'],
    ['b.hcl', 'target "a" {}']
  ])
  const files = [...texts.keys()].map((value, start) => ({ value, range: { start, end: start } }))
  const printed = { kind: 'unavailable', because: 'none' } as const
  const answer = describeImages({ files, texts, printed })
  expect(answer.kind === 'described' ? answer.images.findings : answer).toEqual([
    expect.objectContaining({
      message: '"b.hcl" is HCL, and only "docker buildx bake" reads that: none',
      range: { start: 1, end: 1 }
    })
  ])
})

test('a matrix of a thousand million is not written out', () => {
  const values = Array.from({ length: 100 }, (_, index) => String(index))
  const matrix = Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map(key => [key, values]))
  const text = json({ x: { name: '${a}-${b}', matrix } })
  expect(readOurs(new Map([['b.json', text]]), ['b.json'])).toBeUndefined()
})

test('a million open braces end', () => {
  expect(outlineHcl('a {'.repeat(300_000))).toEqual([])
  expect(outlineHcl('x = "${'.repeat(100_000))).toEqual([])
})

test.each([
  ['is not there', undefined, 'docker was not found'],
  [
    'has no buildx',
    'echo "docker: unknown command: docker buildx" >&2; exit 1',
    'docker has no buildx, or one that is too old'
  ],
  ['never answers', 'exec sleep 60', 'bake took longer than 1 s']
])('a docker that %s says so', async (_, script, because) => {
  const docker = join(createFolder(), 'docker')
  writeFileSync(docker, `#!/bin/sh\n${script ?? ''}\n`)
  chmodSync(docker, 0o755)
  const bake = openBake({
    docker: script === undefined ? undefined : docker,
    configuration: '/nowhere',
    limit: 1_000
  })
  const files = [{ form: 'hcl', text: 'target "a" {}' }] as const
  expect(await bake.print(files, ['a'])).toEqual({ kind: 'unavailable', because })
})
