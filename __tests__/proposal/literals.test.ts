import { parseDocument } from '../../src/configuration/document/parse-document'
import { fieldsOf, textOf } from '../../src/descriptions/text/nodes'
import { fillVariables, parseVariables } from '../../src/descriptions/text/variables'
import {
  fillExpressions,
  unknownPart
} from '../../src/descriptions/workflows/expressions/fill-expressions'
import { expandMatrix } from '../../src/descriptions/workflows/jobs/matrix'
import { parseRemote } from '../../src/run/init/parse-remote'

const env = new Map([
  ['A', 'a'],
  ['EMPTY', '']
])
const { root: matrix } = parseDocument('{ version: 1.10, debug: false, name: x }')
const names = { env, inputs: new Map([['push', 'false']]), matrix }

test.each([
  ['fills in a name', 'x-${{ env.A }}', 'x-a'],
  ['takes the first of alternatives that is not empty', "${{ env.EMPTY || 'b' }}", 'b'],
  ['takes what a condition chooses', "${{ env.A == 'A' && 'yes' || 'no' }}", 'yes'],
  ['takes what a condition leaves', "${{ env.A != 'a' && 'yes' || 'no' }}", 'no'],
  ['knows no other name', 'x-${{ env.B }}', `x-${unknownPart}`],
  ['knows no alternative of what is not known', "${{ inputs.b || 'c' }}", unknownPart],
  ['takes what a function makes of what is known', "${{ format('{0}-b', env.A) }}", 'a-b'],
  ['knows nothing that a function makes of another name', '${{ hashFiles(env.A) }}', unknownPart],
  ['reads signs in quotes as they are', "${{ env.EMPTY || 'b || c' }}", 'b || c'],
  ['reads what is in parentheses first', "${{ !(env.A == 'a') && 'yes' || 'no' }}", 'no'],
  ['takes a text for true, whatever it says', "${{ inputs.push && 'yes' || 'no' }}", 'yes'],
  ['takes no value of YAML for a text', "${{ matrix.debug && 'yes' || 'no' }}", 'no'],
  ['has a number as GitHub writes it', '${{ matrix.version }}', '1.1'],
  ['has nothing where a matrix lacks a field', 'x${{ matrix.other }}', 'x']
])('an expression: %s', (_, text, filled) => {
  expect(fillExpressions(text, names)).toBe(filled)
})

test.each([
  ['is filled in', '$A-${A}', 'x-x'],
  ['has a default where it is missing', '${B:-y}${B-z}', 'yz'],
  ['has a default where it is empty, by a colon', '${E:-y}${E-z}', 'y'],
  ['may ask for another text', '${A:+y}${B:+z}', 'y'],
  ['is no variable behind a second $', '$$A', '$A'],
  ['has a default that names others', '${B:-${C:-$A}y}', 'xy'],
  ['has a default that is not known', '${B:-${C}}', undefined],
  ['asks for a text that names others', '${A:+${A}y}', 'xy'],
  ['is not known', '$A$B', undefined],
  ["is the caller's", '$1', undefined],
  ['is demanded', '${B:?no}', undefined]
])('a variable %s', (_, text, filled) => {
  const variables = parseVariables('A=x\nE=\n')
  expect(fillVariables(text, variables)).toBe(filled)
})

test('variables of a file have quotes, comments and names of those before', () => {
  const text = 'A=1 # one\nexport B="${A}2"\nC=\'$A\'\n# D=4\nE=$F\n'
  expect([...parseVariables(text)]).toEqual([
    ['A', '1'],
    ['B', '12'],
    ['C', '$A']
  ])
})

test.each([
  ['all pairs of its axes', '{ a: [1, 2], b: [x, y] }', ['1x', '1y', '2x', '2y']],
  ['none that is excluded', '{ a: [1, 2], exclude: [{ a: 2 }] }', ['1']],
  ['what is included in those that agree', '{ a: [1, 2], include: [{ a: 1, b: z }] }', ['1z', '2']],
  ['what is included by itself', '{ include: [{ a: 1 }, { a: 2 }] }', ['1', '2']],
  ['nothing where an expression makes it', '"${{ x }}"', undefined],
  ['nothing where an expression makes an axis', '{ a: "${{ x }}" }', undefined]
])('a matrix has %s', (_, matrix, expected) => {
  const { root } = parseDocument(`strategy: { matrix: ${matrix} }`)
  if (root === undefined) throw new Error('no YAML')
  const texts = expandMatrix(root)?.map(each =>
    fieldsOf(each)
      .map(([, value]) => textOf(value))
      .join('')
  )
  expect(texts).toEqual(expected)
})

test('a matrix has no more jobs than GitHub runs', () => {
  const axis = `[${Array.from({ length: 100 }, (_, index) => index).join(', ')}]`
  const { root } = parseDocument(`strategy: { matrix: { a: ${axis}, b: ${axis}, c: ${axis} } }`)
  if (root === undefined) throw new Error('no YAML')
  expect(expandMatrix(root)).toHaveLength(256)
})

test.each([
  ['https', 'https://github.com/octo-org/shop.git', { owner: 'octo-org', name: 'shop' }],
  [
    'https without an ending',
    'https://github.com/octo-org/shop',
    { owner: 'octo-org', name: 'shop' }
  ],
  ['ssh', 'git@github.com:octo-org/shop.git', { owner: 'octo-org', name: 'shop' }],
  [
    'ssh with its scheme',
    'ssh://git@github.com:22/octo-org/shop/',
    { owner: 'octo-org', name: 'shop' }
  ],
  ['a path', '/srv/git/shop', undefined],
  ['a file', 'file:///srv/git/shop', undefined],
  ['nothing', '', undefined]
])('the address of a remote by %s tells who owns it, or nothing', (_, url, remote) => {
  expect(parseRemote(url)).toEqual(remote)
})
