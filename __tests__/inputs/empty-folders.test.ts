import fc from 'fast-check'
import { findEmptyFolders } from '../../src/inputs/contexts/empty-folders'
import { IgnoreTexts, readIgnoring } from '../../src/inputs/contexts/ignoring'
import { indexChanges } from '../../src/inputs/questions/change-index'
import { collectEvidence } from '../../src/inputs/questions/collect-evidence'
import { hashImages } from '../../src/inputs/questions/hash-images'
import { selectPaths } from '../../src/inputs/sets/select-paths'
import type { RepositoryPath } from '../../src/paths/repository-path'
import { compileSegment } from '../../src/patterns/go/segment-pattern'
import type { Comparison } from '../../src/tree/comparison'
import { IndexedTree } from '../../src/tree/indexed-tree'
import { PathIndex } from '../../src/tree/path-index'
import type { Tree } from '../../src/tree/tree'
import {
  configuration,
  configurationOf,
  differenceOf,
  imageOf,
  readInputs,
  treeOf
} from '../support/inputs'

/** The files of a side, by what they hold. */
type Files = Readonly<Record<RepositoryPath, string>>

interface Case {
  readonly title: string
  /** What follows `FROM scratch`. */
  readonly dockerfile: string
  readonly ignore?: string
  readonly before: Files
  readonly after: Files
  /** The changed files that affect the image; with them its hash differs. */
  readonly affects: readonly RepositoryPath[]
}

const app = imageOf('app')
const toHead = ({ dockerfile, ignore = '**/*.md\n' }: Pick<Case, 'dockerfile' | 'ignore'>) => {
  return (files: Files): Tree =>
    treeOf(
      new Map([
        ...Object.entries(files),
        ['app/Dockerfile', `FROM scratch\n${dockerfile}\n`],
        ['app/.dockerignore', ignore],
        ['app/a.ts', 'a']
      ])
    )
}

function listAffecting(tree: Tree, comparison: Comparison): RepositoryPath[] {
  const head = new IndexedTree(tree)
  const evidence = collectEvidence({
    configuration: configurationOf([app]),
    comparison,
    changes: indexChanges(comparison),
    inputs: readInputs([app], { head, configuration }),
    bases: [{ kind: 'same' }, { kind: 'same' }]
  })
  const causes = evidence.get('app')?.prod.list ?? []
  return causes.flatMap(cause => ('file' in cause ? [cause.file] : []))
}

function hash(tree: Tree): string {
  const head = new IndexedTree(tree)
  const inputs = readInputs([app], { head, configuration })
  const parents = new Map([['app', { prod: [], dev: [] }]])
  return hashImages({ images: [app], inputs, parents, head, commit: '1' }).get('app')?.prod ?? ''
}

describe('a folder whose files are all ignored', () => {
  const copy = 'COPY . /'
  const note = { 'app/docs/a.md': '1' }
  it.each<Case>([
    {
      title: 'is copied, so that it counts when its first file comes',
      dockerfile: copy,
      before: {},
      after: note,
      affects: ['app/docs/a.md']
    },
    {
      title: 'is copied, so that it counts when its last file goes',
      dockerfile: copy,
      before: note,
      after: {},
      affects: ['app/docs/a.md']
    },
    {
      title: 'is the same when a file in it is another',
      dockerfile: copy,
      before: note,
      after: { 'app/docs/a.md': '2' },
      affects: []
    },
    {
      title: 'is the same when a second file comes',
      dockerfile: copy,
      before: note,
      after: { ...note, 'app/docs/b.md': '1' },
      affects: []
    },
    {
      title: 'is the same when a file in it gets another name',
      dockerfile: copy,
      before: note,
      after: { 'app/docs/b.md': '1' },
      affects: []
    },
    {
      title: 'counts by its folder when a file moves to another',
      dockerfile: copy,
      before: note,
      after: { 'app/deep/down/a.md': '1' },
      affects: ['app/deep/down/a.md', 'app/docs/a.md']
    },
    {
      title: 'counts when it comes in a folder that is there',
      dockerfile: copy,
      before: note,
      after: { ...note, 'app/docs/deep/b.md': '1' },
      affects: ['app/docs/deep/b.md']
    },
    {
      title: 'stays when the files that were sent go',
      dockerfile: copy,
      before: { ...note, 'app/docs/x.ts': '' },
      after: note,
      affects: ['app/docs/x.ts']
    },
    {
      title: 'is none where the folder is ignored itself',
      dockerfile: copy,
      ignore: 'docs\n',
      before: {},
      after: note,
      affects: []
    },
    {
      title: 'is none where the folder is ignored, and an exception leads into it',
      dockerfile: copy,
      ignore: 'docs\n!docs/*.ts\n',
      before: {},
      after: note,
      affects: []
    },
    {
      title: 'is none beside a file that is sent',
      dockerfile: copy,
      before: { 'app/docs/x.ts': '' },
      after: { ...note, 'app/docs/x.ts': '' },
      affects: []
    },
    {
      title: 'is none of what nothing copies',
      dockerfile: 'COPY a.ts /',
      before: {},
      after: note,
      affects: []
    },
    {
      title: 'is copied by its name',
      dockerfile: 'COPY docs /',
      before: note,
      after: { 'app/docs/deep/a.md': '' },
      affects: ['app/docs/deep/a.md']
    },
    {
      title: 'is mounted, too',
      dockerfile: 'RUN --mount=target=/x true',
      before: {},
      after: note,
      affects: ['app/docs/a.md']
    },
    {
      title: 'is copied where a wildcard matches it',
      dockerfile: 'COPY d*/* /',
      before: note,
      after: { 'app/docs/deep/a.md': '' },
      affects: ['app/docs/deep/a.md']
    },
    {
      title: 'is not copied above what a wildcard matches',
      dockerfile: 'COPY d*/* /',
      before: {},
      after: note,
      affects: []
    },
    {
      title: 'is copied where --exclude leaves out its files',
      dockerfile: 'COPY --exclude=**/*.md . /',
      ignore: '',
      before: {},
      after: note,
      affects: ['app/docs/a.md']
    },
    {
      title: 'is not copied where --exclude leaves it out',
      dockerfile: 'COPY --exclude=docs . /',
      before: {},
      after: note,
      affects: []
    },
    {
      title: 'is not copied for the sake of a file that COPY --parents does not find',
      dockerfile: 'COPY --parents **/*.ts /',
      before: {},
      after: note,
      affects: []
    },
    {
      title: 'is copied where COPY --parents finds it',
      dockerfile: 'COPY --parents **/docs /',
      before: { 'app/x/docs/b.ts': '' },
      after: { ...note, 'app/x/docs/b.ts': '' },
      affects: ['app/docs/a.md']
    }
  ])('$title', each => {
    const lay = toHead(each)
    const [before, after] = [lay(each.before), lay(each.after)]
    const comparison: Comparison = {
      kind: 'trees',
      source: 'git',
      differences: [differenceOf(before, after)]
    }
    expect(listAffecting(after, comparison)).toEqual(each.affects)
    expect(hash(before) === hash(after)).toBe(each.affects.length === 0)
  })
})

describe('the empty folders of a tree', () => {
  const name = fc.constantFrom('a', 'b', 'a.md', 'x.ts', '.a', 'é')
  const path = fc.array(name, { minLength: 1, maxLength: 4 }).map(names => names.join('/'))
  const line = fc.constantFrom('**/*.md', 'a', 'a/b', '*.ts', '!a/b', '!**/x.ts', 'b/**', '**/a/*')
  const set = fc.oneof(
    fc.constantFrom('', 'a', 'a/b').map(folder => ({ kind: 'folder', path: folder }) as const),
    fc.constantFrom('*', 'a*/*').map(text => {
      const segments = text.split('/').map(compileSegment)
      return { kind: 'pattern', path: '', text, segments } as const
    })
  )

  it('are those above each of its paths', () => {
    const given = fc.record({
      paths: fc.uniqueArray(path),
      others: fc.uniqueArray(path),
      lines: fc.array(line, { maxLength: 4 }),
      content: set,
      start: fc.constantFrom('named' as const, 'around' as const)
    })
    fc.assert(
      fc.property(given, ({ paths, others, lines, content, start }) => {
        const head = new PathIndex([...paths].sort())
        const file = { id: '1', text: lines.join('\n') }
        const root = { kind: 'named', directory: '' } as const
        const { sent } = readIgnoring(root, () => file, new IgnoreTexts())
        const only = sent ?? { key: '', has: () => true }
        const search = { head, start, leftOutBy: () => undefined }
        const empty = findEmptyFolders({ ...content, only }, search)
        const above = paths.flatMap(each => empty.folders.above(each))
        expect(new Set(empty.folders.list())).toEqual(new Set(above))
        // The same without a look at whole folders.
        const each = { key: `each of ${only.key}`, has: (path: string) => only.has(path) }
        const plain = findEmptyFolders({ ...content, only: each }, search)
        expect(above).toEqual(paths.flatMap(each => plain.folders.above(each)))
        const changed = new PathIndex([...others].sort())
        const reached = changed.paths.filter(each => plain.folders.above(each).length > 0)
        expect([...selectPaths(empty, changed)]).toEqual(reached)
      }),
      { numRuns: 3_000 }
    )
  })
})
