import * as fc from 'fast-check'
import type { Change, Side } from '../../src/tree/comparison'
import { toOverlay } from '../../src/tree/to-overlay'
import { isFolder, listFolder, toBaseTree, toTree } from '../../src/tree/to-tree'
import type { Tree } from '../../src/tree/tree'

const path = fc
  .array(fc.constantFrom('a', 'b', 'a.b', 'a0', '-', '\udcff', '\u{1f600}', '\ue000'), {
    minLength: 1,
    maxLength: 3
  })
  .map(segments => segments.join('/'))
const entry = fc.record({
  mode: fc.constantFrom('100644', '100755'),
  id: fc.constantFrom('1', '2')
})
const entries = fc.dictionary(path, entry).map(record => new Map(Object.entries(record)))

function toRecord(tree: Tree): object {
  return Object.fromEntries(tree.paths.map(each => [each, tree.entry(each)]))
}

test('a tree has every entry under its path, in order, and no other', () => {
  fc.assert(
    fc.property(entries, path, (given, other) => {
      const tree = toTree([...given])
      expect(tree.paths).toEqual([...given.keys()].sort())
      expect(toRecord(tree)).toEqual(Object.fromEntries(given))
      expect(tree.entry(other)).toEqual(given.get(other))
    })
  )
})

test('a folder has the paths that begin with its name and a slash', () => {
  fc.assert(
    fc.property(entries, path, (given, folder) => {
      const tree = toTree([...given])
      const expected = tree.paths.filter(each => each.startsWith(`${folder}/`))
      expect(listFolder(tree, folder)).toEqual(expected)
      expect(isFolder(tree, folder)).toBe(expected.length > 0)
      expect(listFolder(tree, '')).toEqual(tree.paths)
    })
  )
})

test('the base tree is the head tree with what changed taken back', () => {
  fc.assert(
    fc.property(entries, entries, (base, head) => {
      const toSide = (value: { mode: string; id: string } | undefined): Side =>
        value === undefined ? { kind: 'absent' } : { kind: 'present', entry: value }
      const changes = [...new Set([...base.keys(), ...head.keys()])].map((each): Change => ({
        path: each,
        before: toSide(base.get(each)),
        after: toSide(head.get(each))
      }))
      const found = toBaseTree(toTree([...head]), changes)
      expect(found === undefined ? undefined : toRecord(found)).toEqual(Object.fromEntries(base))
    })
  )
})

test('the base tree is unknown where a content is', () => {
  const { changes } = toOverlay(['a'], toTree([]))
  expect(toBaseTree(toTree([]), changes)).toBeUndefined()
})

test('an overlay names each path once, in order', () => {
  const { changes } = toOverlay(['b', 'a', 'b'], undefined)
  expect(changes.map(change => change.path)).toEqual(['a', 'b'])
})
