import fc from 'fast-check'
import { IgnoreTexts, narrowBy, readIgnoring, type Sent } from '../../src/inputs/contexts/ignoring'
import { selectPaths } from '../../src/inputs/sets/select-paths'
import { isWithin, type RepositoryPath } from '../../src/paths/repository-path'
import { PathIndex } from '../../src/tree/path-index'

function read(directory: RepositoryPath, lines: readonly string[]): Sent {
  const file = { id: '1', text: lines.join('\n') }
  const { sent } = readIgnoring({ kind: 'named', directory }, () => file, new IgnoreTexts())
  if (sent === undefined) throw new Error('nothing is ignored')
  return sent
}

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
        const sent = read(directory, lines)
        const index = new PathIndex([...paths].sort())
        const selected = selectPaths({ kind: 'folder', path: directory, only: sent }, index)
        const expected = index.paths.filter(each => isWithin(each, directory) && sent.has(each))
        expect([...selected]).toEqual(expected)
      }),
      { numRuns: 2_000 }
    )
  })

  it('is the same of a whole folder where another selection narrows it', () => {
    const file = fc.array(line, { minLength: 1, maxLength: 4 })
    const given = fc.record({
      paths: fc.uniqueArray(path),
      files: fc.array(file, { minLength: 2, maxLength: 3 }),
      ends: fc.constantFrom(undefined, 'a', 'd')
    })
    fc.assert(
      fc.property(given, ({ paths, files, ends }) => {
        const sent = files.map(lines => read('', lines))
        const named =
          ends === undefined
            ? undefined
            : { key: ends, has: (each: RepositoryPath) => each.endsWith(ends) }
        const { only } = narrowBy(...sent, named)
        if (only === undefined) throw new Error('nothing is narrowed')
        const index = new PathIndex([...paths].sort())
        const selected = selectPaths({ kind: 'folder', path: '', only }, index)
        const isSelected = (each: RepositoryPath) =>
          sent.every(of => of.has(each)) && named?.has(each) !== false
        expect([...selected]).toEqual(index.paths.filter(isSelected))
      }),
      { numRuns: 2_000 }
    )
  })
})
