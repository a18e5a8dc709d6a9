import { inFile } from '../../src/diagnostics/location'
import { findChangedContext, findWholeContexts } from '../../src/inputs/questions/whole-contexts'
import type { OwnCause } from '../../src/plan/causes/cause'
import { IndexedTree } from '../../src/tree/indexed-tree'
import { configuration, imageOf, selectImageInputs, treeOf } from '../support/inputs'

interface Case {
  readonly title: string
  readonly dockerfile?: string
  readonly ignoreFile?: string
  /** How many files there are in `app/docs`, beside one in `app/src` and two at the root. */
  readonly docs?: number
  readonly count?: number
  readonly largest?: readonly string[]
}

const cases: readonly Case[] = [
  { title: 'is told with its largest folders', count: 34, largest: ['docs 30', 'src 1'] },
  { title: 'is no matter where it is small', docs: 16 },
  {
    title: 'counts what its ignore file lets through',
    ignoreFile: 'src\n',
    count: 34,
    largest: ['docs 30']
  },
  { title: 'is no matter where the rest of it is small', ignoreFile: 'docs\n' },
  { title: 'is none where an instruction names what it takes', dockerfile: 'COPY docs /' },
  { title: 'is none where all counts for want of knowledge', dockerfile: 'COPY . /\nCOPY dist /' }
]

function find(
  { dockerfile = 'COPY . /', ignoreFile, docs = 30 }: Case,
  causes?: readonly OwnCause[]
) {
  const pages = Array.from({ length: docs }, (_, page) => `app/docs/${page}.md`)
  const files = ['app/src/a', 'app/x', ...pages].map(path => [path, ''] as const)
  const tree = new IndexedTree(
    treeOf(
      new Map([
        ...files,
        ['app/Dockerfile', `FROM scratch\n${dockerfile}\n`],
        ['app/.gitattributes', ''],
        ...(ignoreFile === undefined ? [] : [['app/.dockerignore', ignoreFile] as const])
      ])
    )
  )
  const { prod } = selectImageInputs(imageOf('app'), { head: tree, configuration })
  return causes === undefined
    ? findWholeContexts(prod, tree.index)
    : [findChangedContext(prod, causes, tree.index)].flatMap(each => each ?? [])
}

describe('a context that is read as a whole', () => {
  it.each(cases)('$title', each => {
    const { count, largest } = each
    expect(
      find(each).map(found => ({
        count: found.count,
        largest: found.largest.map(folder => `${folder.name} ${folder.count}`)
      }))
    ).toEqual(count === undefined ? [] : [{ count, largest }])
  })

  it('is felt by a change that came through it', () => {
    const cause = {
      kind: 'input-changed',
      file: 'app/x',
      how: { verb: 'copied', relation: 'itself' }
    } as const
    expect(find({ title: '' }, [{ ...cause, at: inFile('app/Dockerfile', 2) }])).toHaveLength(1)
    expect(find({ title: '' }, [{ ...cause, at: inFile('app/Dockerfile', 9) }])).toEqual([])
    expect(find({ title: '' }, [{ kind: 'label', label: 'all' }])).toEqual([])
  })
})
