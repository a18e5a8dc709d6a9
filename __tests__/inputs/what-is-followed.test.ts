import type { Recipe } from '../../src/images/recipe'
import { indexChanges } from '../../src/inputs/questions/change-index'
import { collectEvidence } from '../../src/inputs/questions/collect-evidence'
import { hashImages } from '../../src/inputs/questions/hash-images'
import type { RepositoryPath } from '../../src/paths/repository-path'
import type { Comparison } from '../../src/tree/comparison'
import { IndexedTree } from '../../src/tree/indexed-tree'
import type { Tree, TreeEntry } from '../../src/tree/tree'
import {
  configuration,
  configurationOf,
  differenceOf,
  fileEntry,
  imageOf,
  knownTexts,
  linkEntry,
  localContext,
  readInputs,
  recipeIn,
  treeOf
} from '../support/inputs'

type Laid = Readonly<Record<RepositoryPath, TreeEntry | string>>

/** Two states of a repository whose image `app` is built in the folder of that name. */
interface Case {
  readonly title: string
  readonly dockerfile: string
  readonly files: Laid
  /** `null` takes a file away. */
  readonly edits: Readonly<Record<RepositoryPath, TreeEntry | string | null>>
  readonly recipe?: Partial<Recipe>
}

function toTree(
  { dockerfile, files }: Pick<Case, 'dockerfile' | 'files'>,
  edits: Case['edits']
): Tree {
  const laid: Case['edits'] = {
    'app/Dockerfile': `FROM scratch\n${dockerfile}\n`,
    ...files,
    ...edits
  }
  return treeOf(
    new Map(
      Object.entries(laid).flatMap(([path, file]) => (file === null ? [] : [[path, file] as const]))
    )
  )
}

/** Whether a change affects the image, and whether its hash is another. */
function judge(each: Case): { readonly affected: boolean; readonly rehashed: boolean } {
  const images = [imageOf('app', { prod: recipeIn('app', each.recipe) })]
  const [before, after] = [toTree(each, {}), toTree(each, each.edits)]
  const comparison: Comparison = {
    kind: 'trees',
    source: 'git',
    differences: [differenceOf(before, after)]
  }
  const head = new IndexedTree(after)
  const evidence = collectEvidence({
    configuration: configurationOf(images),
    comparison,
    changes: indexChanges(comparison, knownTexts),
    inputs: readInputs(images, { head, configuration }),
    bases: [{ kind: 'same' }]
  })
  const affected = (evidence.get('app')?.prod.list.length ?? 0) > 0
  return { affected, rehashed: hash(before, images) !== hash(after, images) }
}

function hash(tree: Tree, images: Parameters<typeof readInputs>[0]): string {
  const head = new IndexedTree(tree)
  const inputs = readInputs(images, { head, configuration })
  const parents = new Map([['app', { prod: [], dev: [] }]])
  return hashImages({ images, inputs, parents, head, commit: '1' }).get('app')?.prod ?? ''
}

function itAffects(cases: readonly Case[]): void {
  it.each(cases)('$title', each => {
    expect(judge(each)).toEqual({ affected: true, rehashed: true })
  })
}

function itLeaves(cases: readonly Case[]): void {
  it.each(cases)('$title', each => {
    expect(judge(each)).toEqual({ affected: false, rehashed: false })
  })
}

const link = linkEntry
const inLib = { buildContexts: new Map([['lib', localContext('lib')]]) }

describe('a link that a wildcard in the middle matches decides what is sent, where a link is followed', () => {
  const files = {
    'app/one/f': '1',
    'app/one/x': '1',
    'app/two/f': '1',
    'app/two/l': link('../one')
  }
  const dockerfile = 'COPY */l* */f /d/'
  const literal = 'COPY */l */f /d/'
  itAffects([
    { title: 'one comes', dockerfile: literal, files, edits: { 'app/cur': link('one') } },
    {
      title: 'one goes',
      dockerfile: literal,
      files: { ...files, 'app/cur': link('one') },
      edits: { 'app/cur': null }
    },
    {
      title: 'one leads elsewhere',
      dockerfile: literal,
      files: { ...files, 'app/cur': link('one') },
      edits: { 'app/cur': link('two') }
    },
    {
      title: 'one becomes a file',
      dockerfile,
      files: { ...files, 'app/cur': link('one') },
      edits: { 'app/cur': 'text' }
    },
    {
      title: 'what it makes the client send is another',
      dockerfile: literal,
      files: { ...files, 'app/cur': link('one') },
      edits: { 'app/one/x': '2' }
    },
    {
      title: 'one comes in a named context',
      dockerfile: 'COPY --from=lib */l */f /d/',
      files: { 'lib/one/f': '1', 'lib/two/f': '1', 'lib/two/l': link('../one') },
      edits: { 'lib/cur': link('one') },
      recipe: inLib
    }
  ])
  itLeaves([
    {
      title: 'what is behind the link, and not sent',
      dockerfile: literal,
      files,
      edits: { 'app/one/x': '2' }
    },
    {
      title: 'one comes where no link is followed',
      dockerfile: 'COPY */f /d/',
      files: { 'app/one/f': '1' },
      edits: { 'app/cur': link('one') }
    },
    {
      title: 'a file comes in its place',
      dockerfile: literal,
      files,
      edits: { 'app/cur': 'text' }
    }
  ])
})

describe('the folder in front of a wildcard', () => {
  const files = { 'app/la': link('real'), 'app/real/a.txt': '1', 'app/b': '1' }
  const dockerfile = 'COPY la/*.txt b /x/'
  const chain = { ...files, 'app/la': link('lb'), 'app/lb': link('real') }
  itAffects([
    { title: 'was a link', dockerfile, files, edits: { 'app/la': null } },
    {
      title: 'was a link, and is a folder without a match',
      dockerfile,
      files,
      edits: { 'app/la': null, 'app/la/z': '1' }
    },
    { title: 'is a file', dockerfile, files, edits: { 'app/la': 'text' } },
    {
      title: 'has lost the second link of its way',
      dockerfile,
      files: chain,
      edits: { 'app/lb': null }
    },
    {
      title: 'is another behind the second link of its way',
      dockerfile,
      files: { ...chain, 'app/other/a.txt': '1' },
      edits: { 'app/lb': link('other') }
    },
    {
      title: 'was a link in a named context',
      dockerfile: 'COPY --from=lib la/*.txt b /x/',
      files: { 'lib/la': link('real'), 'lib/real/a.txt': '1', 'lib/b': '1' },
      edits: { 'lib/la': null },
      recipe: inLib
    },
    {
      title: 'was a link, and the pivot of COPY --parents',
      dockerfile: 'COPY --parents la/./*.txt b /x/',
      files,
      edits: { 'app/la': null }
    },
    {
      title: 'is a link, and the pivot of COPY --parents: what matches is another',
      dockerfile: 'COPY --parents la/./*.txt b /x/',
      files,
      edits: { 'app/real/a.txt': '2' }
    },
    {
      title: 'is a link that a wildcard in the pivot matches: what it leads to is another',
      dockerfile: 'COPY --parents l?/./*.txt b /x/',
      files,
      edits: { 'app/real/a.txt': '2' }
    },
    {
      title: 'was a link that a wildcard in the pivot matches',
      dockerfile: 'COPY --parents l?/./*.txt b /x/',
      files: { ...files, 'app/lc': link('more'), 'app/more/b.txt': '1' },
      edits: { 'app/lc': null }
    }
  ])
})

describe('a link that is followed', () => {
  const files = { 'app/a': '1', 'app/l': link('./a'), 'app/src/a': '1' }
  const respelled = (target: string) => ({ 'app/l': link(target) })
  itLeaves([
    { title: 'is spelled without a dot', dockerfile: 'COPY l /x/', files, edits: respelled('a') },
    { title: 'is spelled from the root', dockerfile: 'COPY l /x/', files, edits: respelled('/a') },
    {
      title: 'is spelled with two slashes',
      dockerfile: 'COPY l /x/',
      files,
      edits: respelled('.//a')
    },
    {
      title: 'goes up in front of the root, which stays the root',
      dockerfile: 'COPY l /x/',
      files,
      edits: respelled('../../a')
    },
    {
      title: 'goes up to its own folder',
      dockerfile: 'COPY src/l /x/',
      files: { ...files, 'app/src/l': link('a') },
      edits: { 'app/src/l': link('../src/a') }
    },
    {
      title: 'is mounted, and spelled otherwise',
      dockerfile: 'RUN --mount=source=l,target=/x true',
      files,
      edits: respelled('a')
    },
    {
      title: 'is the ignore file, and spelled otherwise',
      dockerfile: 'COPY a /x/',
      files: { ...files, 'app/.dockerignore': link('a') },
      edits: { 'app/.dockerignore': link('./a') }
    }
  ])
  itAffects([
    { title: 'leads to another file', dockerfile: 'COPY l /x/', files, edits: respelled('src/a') },
    {
      title: 'leads to the folder of its context of the same name',
      dockerfile: 'COPY l /x/',
      files: { ...files, 'app/app/a': '1' },
      edits: respelled('../app/a')
    },
    {
      title: 'leads over what may be a link itself',
      dockerfile: 'COPY l /x/',
      files: { ...files, 'app/to': link('src/deep'), 'app/src/deep/x': '1' },
      edits: respelled('to/../a')
    },
    {
      title: 'is copied as a link with its folder, and spelled otherwise',
      dockerfile: 'COPY . /x/',
      files,
      edits: respelled('a')
    },
    {
      title: 'is copied as a link by COPY --parents, and spelled otherwise',
      dockerfile: 'COPY --parents l /x/',
      files,
      edits: respelled('a')
    }
  ])
})

describe('what is behind a link that a wildcard matches', () => {
  const files = {
    'app/docs/latest': link('../src'),
    'app/src/a': '1',
    'app/src/b': '1',
    'app/conf': '1'
  }
  itLeaves([
    {
      title: 'is not sent where the wildcard is in front of it',
      dockerfile: 'COPY d*/latest conf /x/',
      files,
      edits: { 'app/src/a': '2' }
    },
    {
      title: 'is sent as far as another source names it, and no further',
      dockerfile: 'COPY d*/latest conf src/b /x/',
      files,
      edits: { 'app/src/a': '2' }
    },
    {
      title: 'is not copied by COPY --parents, which takes the link',
      dockerfile: 'COPY --parents docs/latest /x/',
      files,
      edits: { 'app/src/a': '2' }
    }
  ])
  itAffects([
    {
      title: 'is sent where another source names it',
      dockerfile: 'COPY d*/latest conf src/b /x/',
      files,
      edits: { 'app/src/b': '2' }
    },
    {
      title: 'is sent where the wildcard is in its own name',
      dockerfile: 'COPY docs/l* conf /x/',
      files,
      edits: { 'app/src/a': '2' }
    },
    {
      title: 'is the whole context where it leads to the root',
      dockerfile: 'COPY q/? /x/',
      files: { 'app/q/l': link('/'), 'app/z': '1' },
      edits: { 'app/z': '2' }
    }
  ])
})

describe('COPY --parents with --exclude', () => {
  const files = { 'app/p/a.md': '1', 'app/p/b': '1', 'app/p/deep/c.md': '1', 'app/p/deep/d': '1' }
  const edit = (path: string) => ({ [`app/${path}`]: '2' })
  itLeaves([
    {
      title: 'leaves out at any depth',
      dockerfile: 'COPY --parents --exclude=**/*.md p /x/',
      files,
      edits: edit('p/deep/c.md')
    },
    {
      title: 'counts from the root without a pivot',
      dockerfile: 'COPY --parents --exclude=p/*.md p/ /x/',
      files,
      edits: edit('p/a.md')
    },
    {
      title: 'counts from the pivot',
      dockerfile: 'COPY --parents --exclude=*.md p/./* /x/',
      files,
      edits: edit('p/a.md')
    },
    {
      title: 'counts from a pivot with a wildcard',
      dockerfile: 'COPY --parents --exclude=*.md p?/./* /x/',
      files: { 'app/p1/a.md': '1', 'app/p1/b': '1' },
      edits: edit('p1/a.md')
    }
  ])
  itAffects([
    {
      title: 'counts from the root, where a name alone is none of the folder',
      dockerfile: 'COPY --parents --exclude=*.md p/ /x/',
      files,
      edits: edit('p/a.md')
    },
    {
      title: 'leaves the rest',
      dockerfile: 'COPY --parents --exclude=**/*.md p /x/',
      files,
      edits: edit('p/deep/d')
    }
  ])
})

describe('--exclude with an exception', () => {
  const files = { 'app/p/a.md': '1', 'app/p/b.md': '1', 'app/p/d/e/f': '1', 'app/p/d/g': '1' }
  const dockerfile = 'COPY --exclude=*.md --exclude=!a.md p /x'
  const deep = 'COPY --exclude=* --exclude=!d/*/** p /x'
  itLeaves([
    { title: 'leaves out what it does not name', dockerfile, files, edits: { 'app/p/b.md': '2' } },
    {
      title: 'leaves out beside what it leads to',
      dockerfile: deep,
      files,
      edits: { 'app/p/d/g': '2' }
    }
  ])
  itAffects([
    { title: 'takes what it names', dockerfile, files, edits: { 'app/p/a.md': '2' } },
    { title: 'leads into what is left out', dockerfile: deep, files, edits: { 'app/p/d/e/f': '2' } }
  ])
})

describe('a pattern that ends in a star and two', () => {
  const files = { 'app/p/a/x': '1', 'app/p/y': '1', 'app/one': '1' }
  itLeaves([
    {
      title: 'finds nothing: the client does not walk so deep',
      dockerfile: 'COPY --parents p/*/** one /x/',
      files,
      edits: { 'app/p/a/x': '2' }
    }
  ])
  itAffects([
    {
      title: 'finds what matches where another wildcard makes the client walk',
      dockerfile: 'COPY --parents p/*/** o* /x/',
      files,
      edits: { 'app/p/a/x': '2' }
    }
  ])
})

describe('the mode of a file', () => {
  const text = 'FROM scratch\nCOPY one /x/\n'
  const files = { 'app/one': '1', 'app/.dockerignore': 'two\n', 'app/Dockerfile': text }
  itLeaves([
    {
      title: 'never reaches the build where it is the Dockerfile',
      dockerfile: '',
      files,
      edits: { 'app/Dockerfile': fileEntry(text, '100755') }
    },
    {
      title: 'never reaches the build where it is the ignore file',
      dockerfile: '',
      files,
      edits: { 'app/.dockerignore': fileEntry('two\n', '100755') }
    }
  ])
  itAffects([
    {
      title: 'counts where the Dockerfile is copied too',
      dockerfile: '',
      files: { ...files, 'app/Dockerfile': 'FROM scratch\nCOPY . /x/\n' },
      edits: { 'app/Dockerfile': fileEntry('FROM scratch\nCOPY . /x/\n', '100755') }
    },
    {
      title: 'counts where a Dockerfile becomes a link to its text',
      dockerfile: '',
      files: { ...files, 'app/real': text },
      edits: { 'app/Dockerfile': link('other'), 'app/other': `${text}#` }
    }
  ])
})
