import fc from 'fast-check'
import { readIgnoring } from '../../src/inputs/contexts/ignoring'
import { selectPaths } from '../../src/inputs/sets/select-paths'
import { isWithin } from '../../src/paths/repository-path'
import { PathIndex } from '../../src/tree/path-index'

describe('what an ignore file lets through', () => {
  const name = fc.constantFrom('a', 'b', 'a.md', '.a', 'é', '\udcff')
  const path = fc.array(name, { minLength: 1, maxLength: 4 }).map(names => names.join('/'))
  const line = fc.constantFrom('**/*.md', 'a', 'a/b', '*', '!a/b', '!**/a.md', 'b/**', '**/a/?')

  it('is the same of a whole folder as of its paths one by one', () => {
    const given = fc.record({
      paths: fc.uniqueArray(path),
      lines: fc.array(line, { minLength: 1, maxLength: 4 }),
      directory: fc.constantFrom('', 'a', 'a/b')
    })
    fc.assert(
      fc.property(given, ({ paths, lines, directory }) => {
        const { sent } = readIgnoring({ kind: 'named', directory }, () => ({
          id: '1',
          text: lines.join('\n')
        }))
        if (sent === undefined) throw new Error('nothing is ignored')
        const index = new PathIndex([...paths].sort())
        const selected = selectPaths({ kind: 'folder', path: directory, only: sent }, index)
        const expected = index.paths.filter(each => isWithin(each, directory) && sent.has(each))
        expect([...selected]).toEqual(expected)
      }),
      { numRuns: 2_000 }
    )
  })
})
