import * as fc from 'fast-check'
import { findContested, groupByArtifact, parseWanted } from '../../src/load/wanted-image'

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
