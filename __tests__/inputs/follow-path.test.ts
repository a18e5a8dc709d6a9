import { type Followed, followPath } from '../../src/inputs/contexts/follow-path'
import { Texts } from '../../src/inputs/reading/texts'
import type { RepositoryPath } from '../../src/paths/repository-path'
import { IndexedTree } from '../../src/tree/indexed-tree'
import { fileEntry, linkEntry, submoduleEntry, treeOf } from '../support/inputs'

/** What each link leads to. */
const links: Readonly<Record<RepositoryPath, string>> = {
  'app/abs': '/src',
  'app/dots': '../../../src',
  'app/file': 'src/a.ts',
  'app/folder': './src//',
  'app/gone': 'nowhere/x',
  'app/into': 'sub/deep/x',
  'app/one': 'two',
  'app/self': 'self',
  'app/src/up': '../file',
  'app/two': 'one',
  'app/way': 'folder/up',
  out: '../elsewhere',
  root: 'app'
}
const tree = new IndexedTree(
  treeOf(
    new Map([
      ['app/src/a.ts', fileEntry('a')],
      ['app/sub', submoduleEntry('1')],
      ['src/b.ts', fileEntry('b')],
      ...Object.entries(links).map(([path, target]) => [path, linkEntry(target)] as const)
    ])
  )
)

/** Follows with the texts of all links but those that are said to be unreadable. */
function follow(
  path: RepositoryPath,
  way: { readonly root?: RepositoryPath; readonly unreadable?: RepositoryPath } = {}
): Followed {
  const texts = new Texts()
  const { root = '', unreadable } = way
  const above = root === '' ? 'outside' : 'nothing'
  const readable = Object.entries(links).filter(([link]) => link !== unreadable)
  const byId = new Map(readable.map(([, target]) => [linkEntry(target).id, target]))
  for (;;) {
    const followed = followPath(path, { tree, texts, root, above })
    if (texts.wanted.length === 0) return followed
    texts.add(byId)
  }
}

const inApp = { root: 'app' }

describe('a path', () => {
  it.each<{
    title: string
    path: RepositoryPath
    way?: { readonly root?: RepositoryPath; readonly unreadable?: RepositoryPath }
    kind: Followed['kind']
    to: RepositoryPath
    links?: readonly RepositoryPath[]
  }>([
    { title: 'is a file', path: 'src/b.ts', kind: 'file', to: 'src/b.ts' },
    { title: 'is a folder', path: 'app/src', kind: 'folder', to: 'app/src' },
    { title: 'is the root', path: '', kind: 'folder', to: '' },
    { title: 'is the root of its context', path: '', way: inApp, kind: 'folder', to: 'app' },
    { title: 'is missing', path: 'app/x/y', kind: 'missing', to: 'app/x/y' },
    {
      title: 'is missing below a file, which stopped it',
      path: 'src/b.ts/x',
      kind: 'missing',
      to: 'src/b.ts'
    },
    { title: 'is a submodule', path: 'app/sub', kind: 'submodule', to: 'app/sub' },
    { title: 'is in a submodule', path: 'app/sub/x/y', kind: 'submodule', to: 'app/sub' },
    {
      title: 'is in a submodule behind a link',
      path: 'app/into',
      kind: 'submodule',
      to: 'app/sub',
      links: ['app/into']
    },
    {
      title: 'leads through a link to a file',
      path: 'app/file',
      kind: 'file',
      to: 'app/src/a.ts',
      links: ['app/file']
    },
    {
      title: 'leads through a folder that is a link',
      path: 'root/folder/a.ts',
      kind: 'file',
      to: 'app/src/a.ts',
      links: ['root', 'app/folder']
    },
    {
      title: 'leads through links behind links, in order',
      path: 'app/way',
      kind: 'file',
      to: 'app/src/a.ts',
      links: ['app/way', 'app/folder', 'app/src/up', 'app/file']
    },
    {
      title: 'stays below its root: two dots at the root are the root',
      path: 'dots',
      way: inApp,
      kind: 'folder',
      to: 'app/src',
      links: ['app/dots']
    },
    {
      title: 'begins again at its root behind a link from the root',
      path: 'abs',
      way: inApp,
      kind: 'folder',
      to: 'app/src',
      links: ['app/abs']
    },
    {
      title: 'leaves the repository by two dots',
      path: 'out',
      kind: 'outside',
      to: '',
      links: ['out']
    },
    {
      title: 'leaves the repository from the root of the machine',
      path: 'app/abs',
      kind: 'outside',
      to: 'app/abs',
      links: ['app/abs']
    },
    {
      title: 'leads nowhere',
      path: 'app/gone/y',
      kind: 'missing',
      to: 'app/nowhere/x/y',
      links: ['app/gone']
    },
    {
      title: 'is not known behind a link that cannot be read',
      path: 'root/folder/a.ts',
      way: { unreadable: 'app/folder' },
      kind: 'unreadable',
      to: 'app/folder',
      links: ['root', 'app/folder']
    }
  ])('$title', ({ path, way, kind, to, links = [] }) => {
    const { leads, ...followed } = follow(path, way)
    expect(followed).toEqual({ kind, path: to, links })
    expect(leads.map(lead => lead.link)).toEqual(links)
  })

  it.each(['app/self', 'app/one', 'app/two/x'])('ends in a circle: %s', path => {
    expect(follow(path).kind).toBe('endless')
  })

  it('asks for the text of a link once it is met', () => {
    const texts = new Texts()
    followPath('app/way', { tree, texts, root: '', above: 'outside' })
    expect(texts.wanted).toEqual([linkEntry('folder/up').id])
  })
})
