import * as fc from 'fast-check'
import {
  findContested,
  groupByArtifact,
  parseImageIds,
  parseWanted
} from '../../src/run/load/wanted-image'

const readings = [
  { title: 'nothing', text: ' \n', wanted: [], unreadable: [] },
  {
    title: 'pairs by spaces and by lines',
    text: 'base=base  db=db\n\tapi=api___linux-arm64',
    wanted: [
      { name: 'base', artifact: 'base' },
      { name: 'db', artifact: 'db' },
      { name: 'api', artifact: 'api___linux-arm64' }
    ],
    unreadable: []
  },
  {
    title: 'a name with a registry, a port and a tag',
    text: 'localhost:5000/shop/base:1=base',
    wanted: [{ name: 'localhost:5000/shop/base:1', artifact: 'base' }],
    unreadable: []
  },
  {
    title: 'a name with "=" as far as the last one',
    text: 'a=b=c',
    wanted: [{ name: 'a=b', artifact: 'c' }],
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
    wanted: [{ name: 'x', artifact: '...' }],
    unreadable: ['x=.', 'x=..', '--help=a']
  }
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

it('downloads an artifact once, for all its names', () => {
  const { wanted } = parseWanted('base=base api=api shop/base=base base=base')
  expect(groupByArtifact(wanted)).toEqual([
    { artifact: 'base', names: ['base', 'shop/base'] },
    { artifact: 'api', names: ['api'] }
  ])
})

it('finds names that two artifacts are wanted for', () => {
  expect(findContested(parseWanted('a=one b=one a=two b=one').wanted)).toEqual(['a'])
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
  expect(findContested(parseWanted(text).wanted)).toEqual(contested)
})

const id = `sha256:${'a'.repeat(64)}`
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
