import type { PathSet } from '../../src/inputs/inputs'
import { selectNamed, selectPaths, selectsAny } from '../../src/inputs/sets/select-paths'
import type { RepositoryPath } from '../../src/paths/repository-path'
import { compileSegment } from '../../src/patterns/go/segment-pattern'
import { PathIndex } from '../../src/tree/path-index'

const index = new PathIndex(
  [
    ...['a', 'a.ts', 'a/b', 'a/b.ts', 'a/b/c', 'a/b/c.ts', 'a/d.ts', 'a\nb', 'a-b/x'],
    ...['ab', 'b/a', 'b/a/c.ts', 'b/é', 'b/\udcff']
  ].sort()
)

function pattern(text: string, path: RepositoryPath = '') {
  return { kind: 'pattern' as const, path, text, segments: text.split('/').map(compileSegment) }
}

const only = { key: 'ts', has: (path: RepositoryPath) => path.endsWith('.ts') }

describe('the paths of a set', () => {
  it.each<{ title: string; set: PathSet; paths: readonly RepositoryPath[] }>([
    { title: 'are the path itself', set: { kind: 'path', path: 'a' }, paths: ['a'] },
    { title: 'are none where it is not there', set: { kind: 'path', path: 'c' }, paths: [] },
    {
      title: 'are a folder’s own name and all below it, and none that begins alike',
      set: { kind: 'folder', path: 'a' },
      paths: ['a', 'a/b', 'a/b.ts', 'a/b/c', 'a/b/c.ts', 'a/d.ts']
    },
    {
      title: 'are everything in the root',
      set: { kind: 'folder', path: '' },
      paths: index.paths
    },
    {
      title: 'are those of a folder that a selection lets through',
      set: { kind: 'folder', path: 'a', only },
      paths: ['a/b.ts', 'a/b/c.ts', 'a/d.ts']
    },
    {
      title: 'are those of a folder that are called so, where a selection asks for a name',
      set: { kind: 'folder', path: 'a', only: selectNamed('c.ts', only) },
      paths: ['a/b/c.ts']
    },
    { title: 'are what a pattern matches', set: pattern('*.ts'), paths: ['a.ts'] },
    {
      title: 'are all below a folder that a pattern matches',
      set: pattern('b', 'a'),
      paths: ['a/b', 'a/b/c', 'a/b/c.ts']
    },
    {
      title: 'are each once where a name is a file and a folder',
      set: pattern('a*'),
      paths: ['a', 'a\nb', 'a-b/x', 'a.ts', 'a/b', 'a/b.ts', 'a/b/c', 'a/b/c.ts', 'a/d.ts', 'ab']
    },
    {
      title: 'are matched segment by segment',
      set: pattern('*/?'),
      paths: ['a-b/x', 'a/b', 'a/b/c', 'a/b/c.ts', 'b/a', 'b/a/c.ts', 'b/é', 'b/\udcff']
    },
    {
      title: 'are those of a pattern that a selection lets through',
      set: { ...pattern('*/*'), only },
      paths: ['a/b.ts', 'a/b/c.ts', 'a/d.ts', 'b/a/c.ts']
    },
    {
      title: 'are what globs match, less what they take away',
      set: { kind: 'globs', patterns: ['!b/**', '**/*.ts'] },
      paths: ['a.ts', 'a/b.ts', 'a/b/c.ts', 'a/d.ts']
    }
  ])('$title', ({ set, paths }) => {
    expect([...selectPaths(set, index)].sort()).toEqual([...paths].sort())
    expect(selectsAny(set, index)).toBe(paths.length > 0)
  })
})
