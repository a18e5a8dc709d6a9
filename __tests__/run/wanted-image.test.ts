import * as fc from 'fast-check'
import {
  findContested,
  groupBySource,
  parseImageIds,
  parseWanted
} from '../../src/run/load/wanted-image'

const id = `sha256:${'a'.repeat(64)}`

const readings = [
  { title: 'nothing', text: ' \n', wanted: [], unreadable: [] },
  {
    title: 'pairs by spaces and by lines',
    text: 'base=base  db=db\n\tapi=api___linux-arm64',
    wanted: [
      { kind: 'artifact', name: 'base', artifact: 'base' },
      { kind: 'artifact', name: 'db', artifact: 'db' },
      { kind: 'artifact', name: 'api', artifact: 'api___linux-arm64' }
    ],
    unreadable: []
  },
  {
    title: 'a name with a registry, a port and a tag',
    text: 'localhost:5000/shop/base:1=base',
    wanted: [{ kind: 'artifact', name: 'localhost:5000/shop/base:1', artifact: 'base' }],
    unreadable: []
  },
  {
    title: 'a name with "=" as far as the last one',
    text: 'a=b=c',
    wanted: [{ kind: 'artifact', name: 'a=b', artifact: 'c' }],
    unreadable: []
  },
  {
    title: 'every word that is no pair as such',
    text: 'base =base base= base=a/b',
    wanted: [],
    unreadable: ['base', '=base', 'base=', 'base=a/b']
  },
  {
    title: 'no folder, and no option of docker',
    text: 'x=. x=.. --help=a x=...',
    wanted: [{ kind: 'artifact', name: 'x', artifact: '...' }],
    unreadable: ['x=.', 'x=..', '--help=a']
  },
  {
    title: 'references beside artifacts',
    text: `ghcr.io/o/base:dev=ghcr.io/o/base@${id} db=db a=b=o/shop@${id}`,
    wanted: [
      { kind: 'reference', name: 'ghcr.io/o/base:dev', reference: `ghcr.io/o/base@${id}` },
      { kind: 'artifact', name: 'db', artifact: 'db' },
      { kind: 'reference', name: 'a=b', reference: `o/shop@${id}` }
    ],
    unreadable: []
  },
  {
    title: 'a reference to a registry with a port',
    text: `x=localhost:5000/base@${id}`,
    wanted: [{ kind: 'reference', name: 'x', reference: `localhost:5000/base@${id}` }],
    unreadable: []
  },
  ...[
    ['a digest that is cut off', `x=ghcr.io/o/x@${id.slice(0, -1)}`],
    ['a digest that is too long', `x=ghcr.io/o/x@${id}0`],
    ['a digest in capitals', `x=ghcr.io/o/x@${id.replaceAll('a', 'A')}`],
    ['a digest of another algorithm', `x=ghcr.io/o/x@sha512:${'a'.repeat(128)}`],
    ['a digest without an image', `x=@${id}`],
    ['two digests', `x=ghcr.io/o/x@${id}@${id}`],
    ['a tag before the digest', `x=ghcr.io/o/x:1@${id}`],
    ['a reference without a digest', 'x=ghcr.io/o/x'],
    ['a repository in capitals', `x=ghcr.io/O/x@${id}`],
    ['an option of docker', `x=--all@${id}`],
    ['a reference without a name', `=ghcr.io/o/x@${id}`]
  ].map(([title, text = '']) => ({
    title: `no image for ${title}`,
    text,
    wanted: [],
    unreadable: [text]
  }))
]

describe('the input images', () => {
  it.each(readings)('holds $title', ({ text, wanted, unreadable }) => {
    expect(parseWanted(text)).toEqual({ wanted, unreadable })
  })

  it('loses no word', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z=./:-]{1,9}$/)), words => {
        const { wanted, unreadable } = parseWanted(words.join(' '))
        expect(wanted.length + unreadable.length).toBe(words.length)
      })
    )
  })
})

it('loads a source once, for all its names', () => {
  const reference = `ghcr.io/o/db@${id}`
  const { wanted } = parseWanted(
    `base=base db=${reference} api=api shop/base=base base=base shop/db=${reference}`
  )
  expect(groupBySource(wanted)).toEqual([
    { kind: 'artifact', artifact: 'base', names: ['base', 'shop/base'] },
    { kind: 'reference', reference, names: ['db', 'shop/db'] },
    { kind: 'artifact', artifact: 'api', names: ['api'] }
  ])
})

it('finds names that two artifacts are wanted for', () => {
  const { wanted } = parseWanted('a=one b=one a=two b=one')
  expect(findContested(wanted)).toEqual([{ name: 'a', among: 'artifacts' }])
})

it('finds names that two references, or a reference and an artifact, are wanted for', () => {
  const { wanted } = parseWanted(
    `a=o/a@${id} a:latest=a b=o/b@${id} b=o/c@${id} c=o/c@${id} c=o/c@${id}`
  )
  expect(findContested(wanted)).toEqual(
    ['a', 'a:latest', 'b'].map(name => ({ name, among: 'images' }))
  )
})

const spellings = [
  ['x=a x:latest=b', ['x', 'x:latest']],
  ['x=a docker.io/library/x=b', ['x', 'docker.io/library/x']],
  ['o/x=a index.docker.io/o/x:latest=b', ['o/x', 'index.docker.io/o/x:latest']],
  ['x:1=a x:2=b', []],
  ['x=a x:latest=a', []],
  ['ghcr.io/o/x=a o/x=b', []]
] as const
it.each(spellings)('compares names as Docker reads them: %s', (text, contested) => {
  expect(findContested(parseWanted(text).wanted).map(({ name }) => name)).toEqual(contested)
})

const idLists = [
  { title: 'nothing', text: ' \n', ids: [], unreadable: [] },
  {
    title: 'pairs',
    text: `a=${id}\nb=${id}`,
    ids: [
      ['a', id],
      ['b', id]
    ],
    unreadable: []
  },
  {
    title: 'no word that is none, nor a second id of an artifact',
    text: `a=${id} a=sha256:${'b'.repeat(64)} b=sha256:1 =${id} c=--help`,
    ids: [['a', id]],
    unreadable: [`a=sha256:${'b'.repeat(64)}`, 'b=sha256:1', `=${id}`, 'c=--help']
  }
]
it.each(idLists)('the input image-ids holds $title', ({ text, ids, unreadable }) => {
  const found = parseImageIds(text)
  expect([...found.ids]).toEqual(ids)
  expect(found.unreadable).toEqual(unreadable)
})
