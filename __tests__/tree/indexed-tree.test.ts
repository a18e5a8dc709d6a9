import { encodePath } from '../../src/paths/repository-path'
import { IndexedTree } from '../../src/tree/indexed-tree'
import { toTree } from '../../src/tree/to-tree'

describe('the description of a range of paths', () => {
  const id = 'a'.repeat(40)
  const describeRange = (paths: readonly string[], from: number, to: number): Buffer => {
    const tree = toTree(paths.map(path => [path, { mode: '100644', id }]))
    return Buffer.from(new IndexedTree(tree).describe({ from, to }))
  }

  it.each([
    { name: 'plain names', paths: ['a', 'b/c', 'd'] },
    { name: 'names beyond ASCII', paths: ['a', 'bär/ü', 'd', '😀'] },
    { name: 'names that are no UTF-8', paths: ['a', 'b\udcff', 'c\udc80/d', 'd'] }
  ])('holds mode, id and name of each, and of no other: $name', ({ paths }) => {
    const expected = (from: number, to: number): Buffer =>
      Buffer.concat(paths.slice(from, to).map(path => encodePath(`100644 ${id} ${path}\0`)))
    for (let from = 0; from <= paths.length; from += 1) {
      for (let to = from; to <= paths.length; to += 1) {
        expect(describeRange(paths, from, to)).toEqual(expected(from, to))
      }
    }
  })
})
