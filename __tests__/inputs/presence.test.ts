import { inFile } from '../../src/diagnostics/location'
import { indexChanges } from '../../src/inputs/questions/change-index'
import { findInputChanges } from '../../src/inputs/questions/find-input-changes'
import { listReaders, listReadFiles } from '../../src/inputs/questions/list-read-files'
import type { RepositoryPath } from '../../src/paths/repository-path'
import { toPlainText } from '../../src/report/phrases/phrase'
import { toReaderPhrase } from '../../src/report/phrases/reader-text'
import { IndexedTree } from '../../src/tree/indexed-tree'
import type { TreeEntry } from '../../src/tree/tree'
import {
  added,
  configuration,
  imageOf,
  linkEntry,
  localContext,
  recipeIn,
  selectImageInputs,
  treeOf,
  treesDiffer
} from '../support/inputs'

interface Case {
  readonly title: string
  /** What follows `FROM scratch`. */
  readonly dockerfile: string
  readonly ignore: string
  readonly files: Readonly<Record<RepositoryPath, TreeEntry | string>>
  readonly file: RepositoryPath
  /** What is told of the file, a text for each that reads it. */
  readonly told: readonly string[]
}

const cases: readonly Case[] = [
  {
    title: 'a folder whose files are all ignored is named, and copied empty',
    dockerfile: 'COPY docs /',
    ignore: '# none\n**/*.md\n',
    files: { 'app/docs/deep/a.md': '' },
    file: 'app/docs/deep/a.md',
    told: [
      'in "app/docs/deep", copied by app/Dockerfile:2, but empty: app/.dockerignore:2 ignores what it holds'
    ]
  },
  {
    title: 'the context itself is empty where all is ignored',
    dockerfile: 'ADD . /',
    ignore: '**\n',
    files: { 'app/a.md': '' },
    file: 'app/a.md',
    told: [
      'in "app", added by app/Dockerfile:2, but empty: app/.dockerignore:1 ignores what it holds'
    ]
  },
  {
    title: 'a folder is empty by --exclude, which is no line of an ignore file',
    dockerfile: 'COPY --exclude=*.md docs /',
    ignore: 'none\n',
    files: { 'app/docs/a.md': '' },
    file: 'app/docs/a.md',
    told: ['in "app/docs", copied by app/Dockerfile:2, but empty']
  },
  {
    title: 'a file that a line names and the ignore file leaves out is not sent',
    dockerfile: 'COPY a.json b.ts /',
    ignore: '*.json\n',
    files: { 'app/a.json': '', 'app/b.ts': '' },
    file: 'app/a.json',
    told: ['copied by app/Dockerfile:2, but not sent: app/.dockerignore:1 ignores it']
  },
  {
    title:
      'a folder that a line names and the ignore file leaves out is not sent, nor what it holds',
    dockerfile: 'RUN --mount=source=d,target=/d true',
    ignore: 'd\n',
    files: { 'app/d/x/a': '' },
    file: 'app/d/x/a',
    told: ['in "app/d", mounted by app/Dockerfile:2, but not sent: app/.dockerignore:1 ignores it']
  },
  {
    title: 'such a folder is not sent either where an exception finds nothing in it',
    dockerfile: 'COPY d /',
    ignore: 'd\n!d/made\n',
    files: { 'app/d/a': '' },
    file: 'app/d/a',
    told: ['in "app/d", copied by app/Dockerfile:2, but not sent: app/.dockerignore:1 ignores it']
  },
  {
    title: 'what a link leads to and the ignore file leaves out is not sent',
    dockerfile: 'COPY link /',
    ignore: 'src\n',
    files: { 'app/link': linkEntry('src/a.ts'), 'app/src/a.ts': '' },
    file: 'app/src/a.ts',
    told: ['copied by app/Dockerfile:2, but not sent: app/.dockerignore:1 ignores it']
  },
  {
    title: 'a file that an exception lets through is read, and the others in its folder are not',
    dockerfile: 'COPY d /',
    ignore: 'd\n!d/kept\n',
    files: { 'app/d/a': '', 'app/d/kept': '' },
    file: 'app/d/a',
    told: []
  },
  {
    title: 'a wildcard names nothing that has to be there',
    dockerfile: 'COPY a* /',
    ignore: 'a.json\n',
    files: { 'app/a.json': '', 'app/a.ts': '' },
    file: 'app/a.json',
    told: []
  }
]

test('a file that one line reads, and that is there for another, is told as read', () => {
  const files = {
    'app/Dockerfile': 'FROM scratch\nCOPY docs /\nCOPY --from=notes a.md /\n',
    'app/.dockerignore': '**/*.md\n',
    'app/docs/a.md': ''
  }
  const buildContexts = new Map([['notes', localContext('app/docs')]])
  const image = imageOf('app', { prod: recipeIn('app', { buildContexts }) })
  const head = new IndexedTree(treeOf(new Map(Object.entries(files))))
  const { prod } = selectImageInputs(image, { head, configuration })
  const { list } = findInputChanges(
    prod.sources,
    indexChanges(treesDiffer([added('app/docs/a.md')]))
  )
  const [read] = listReadFiles(prod, head.index).filter(({ path }) => path === 'app/docs/a.md')
  expect([list[0], read?.reader]).toEqual([
    expect.objectContaining({ at: inFile('app/Dockerfile', 3) }),
    expect.objectContaining({ at: inFile('app/Dockerfile', 3) })
  ])
})

describe('what counts by being there is told with its place and the line that ignores it', () => {
  it.each(cases)('$title', ({ dockerfile, ignore, files, file, told }) => {
    const tree = treeOf(
      new Map<RepositoryPath, TreeEntry | string>([
        ...Object.entries(files),
        ['app/Dockerfile', `FROM scratch\n${dockerfile}\n`],
        ['app/.dockerignore', ignore]
      ])
    )
    const head = new IndexedTree(tree)
    const { prod } = selectImageInputs(imageOf('app'), { head, configuration })
    const readers = listReaders(prod, file)
    expect(readers.map(reader => toPlainText(toReaderPhrase(file, reader)))).toEqual(told)
  })
})
