import type { UnsetVariable } from '../../src/dockerfile/reading'
import { read } from './request'

const argument = (name: string): UnsetVariable => ({ name, givenBy: 'argument' })
const platform = (name: string): UnsetVariable => ({ name, givenBy: 'platform' })
const builder = (name: string): UnsetVariable => ({ name, givenBy: 'builder' })
const image = (name: string): UnsetVariable => ({ name, givenBy: 'image' })

const nothingKnown = { buildPlatform: '', platforms: [], baseEnvironment: 'unknown' } as const

describe('a variable without a value', () => {
  it.each<[title: string, text: string, unset: readonly UnsetVariable[]]>([
    ['that ARG declares', 'FROM a\nARG V\nCOPY x$V /', [argument('V')]],
    ['that nothing declares', 'FROM a\nCOPY x$V /', [image('V')]],
    ['that is declared in front of FROM alone', 'ARG V\nFROM a\nCOPY x$V /', [image('V')]],
    ['behind the default of another', 'FROM a\nARG V\nARG W=$V\nCOPY x$W /', [argument('V')]],
    ['behind what ENV sets', 'FROM a\nARG V\nENV W=$V\nCOPY x$W /', [argument('V')]],
    ['that a stage below declares', 'FROM a AS s\nARG V\nFROM s\nCOPY x$V /', [argument('V')]],
    ['that is cut', 'FROM a\nARG V\nCOPY x${V#y} /', [argument('V')]],
    ['in a default', 'FROM a\nARG V\nARG W=\nCOPY x${W:-$V} /', [argument('V')]],
    ['in several sources', 'FROM a\nARG V\nCOPY $V $W /', [argument('V'), image('W')]],
    ['in a mount', 'FROM a\nARG V\nRUN --mount=source=$V,target=/t x', [argument('V')]],
    ['of the platform', 'FROM a\nARG TARGETARCH\nCOPY $TARGETARCH /', [platform('TARGETARCH')]],
    ['of the builder', 'FROM a\nARG BUILDOS\nCOPY $BUILDOS /', [builder('BUILDOS')]],
    ['in FROM', 'FROM a:$TARGETARCH', [platform('TARGETARCH')]],
    ['in FROM that is blank', 'ARG V\nFROM $V', [argument('V')]],
    ['in FROM that is no name', 'ARG V\nFROM a:$V', [argument('V')]]
  ])('%s is told with the reason', (_, text, unset) => {
    const { because } = read(text, nothingKnown)
    expect(because.flatMap(reason => reason.unset ?? [])).toEqual(unset)
  })

  it.each<[title: string, text: string]>([
    ['with a default', 'FROM a\nARG V=x\nCOPY $V $W /'],
    ['with a default in its place', 'FROM a\nARG V\nCOPY ${V:-x} $W /'],
    ['in quotes', "FROM a\nARG V\nCOPY '$V' $W /"],
    ['in another instruction', 'FROM a\nARG V\nLABEL v=$V\nCOPY $W /']
  ])('%s is none', (_, text) => {
    const { because } = read(text, nothingKnown)
    expect(because.flatMap(reason => reason.unset ?? [])).toEqual([image('W')])
  })
})

describe('a word of a source', () => {
  it.each<[title: string, text: string, words: readonly object[]]>([
    ['is told with what it lacks', 'FROM scratch\nARG V\nCOPY a b$V /', [{ line: 3, path: 'b' }]],
    ['is not told where it lacks nothing', 'FROM scratch\nCOPY a b /', []]
  ])('%s', (_, text, words) => {
    const unset = [argument('V')]
    const expected = words.map(word => ({ ...word, unset, leads: 'within' }))
    expect(read(text).sourceWords).toEqual(expected)
  })

  it.each(['../b', './../b/', '/../b', '../../b'])('%s leads above the root', word => {
    const expected = [{ line: 2, path: 'b', unset: [], leads: 'above' }]
    expect(read(`FROM scratch\nCOPY ${word} /`).sourceWords).toEqual(expected)
  })
})
