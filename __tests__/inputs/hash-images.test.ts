import fc from 'fast-check'
import type { Image } from '../../src/images/image'
import type { Parents } from '../../src/images/parents'
import type { Recipe } from '../../src/images/recipe'
import type { ImageInputs } from '../../src/inputs/inputs'
import { hashImages } from '../../src/inputs/questions/hash-images'
import type { RepositoryPath } from '../../src/paths/repository-path'
import { IndexedTree } from '../../src/tree/indexed-tree'
import type { Tree, TreeEntry } from '../../src/tree/tree'
import {
  configuration,
  copiesAll,
  fileEntry,
  type Files,
  filesNamed,
  imageContext,
  imageOf,
  linkEntry,
  localContext,
  recipeIn,
  remoteContext,
  selectImageInputs,
  submoduleEntry,
  treeOf
} from '../support/inputs'

interface Snapshot {
  readonly images: readonly Image[]
  /** Missing where the checkout could not be read. */
  readonly tree?: Tree
  readonly commit?: string
}

interface Looked {
  readonly inputs: ReadonlyMap<string, ImageInputs>
  readonly parents: Parents
}

function lookUp({ images, tree }: Snapshot): Looked {
  const head = tree === undefined ? {} : { head: new IndexedTree(tree) }
  const inputs = new Map(
    images.map(image => [image.name, selectImageInputs(image, { ...head, configuration })])
  )
  const parents = new Map(
    [...inputs].map(([name, { prod, dev }]) => [
      name,
      { prod: prod.parents, dev: dev?.parents ?? [] }
    ])
  )
  return { inputs, parents }
}

/** The hashes by image and variant, as `api dev`. */
function hash(snapshot: Snapshot): ReadonlyMap<string, string> {
  const { images, tree, commit = '1'.repeat(40) } = snapshot
  const head = tree === undefined ? {} : { head: new IndexedTree(tree) }
  const hashes = hashImages({ images, ...lookUp(snapshot), ...head, commit })
  return new Map(
    [...hashes].flatMap(([name, { prod, dev }]): [string, string][] => [
      [`${name} prod`, prod],
      ...(dev === undefined ? [] : [[`${name} dev`, dev] satisfies [string, string]])
    ])
  )
}

/** The variants whose hashes differ between two snapshots, sorted. */
function listChanged(before: Snapshot, after: Snapshot): string[] {
  const old = hash(before)
  const now = hash(after)
  expect([...now.keys()].sort()).toEqual([...old.keys()].sort())
  return [...old.keys()].filter(name => old.get(name) !== now.get(name)).sort()
}

/** `api` has a dev variant of its own context; `web` is built from `base`, `app` from `web`. */
const base = imageOf('base')
const api = imageOf('api', {
  prod: recipeIn('api', {
    target: 'api',
    buildArgs: new Map([
      ['EXTRAS', '--prod'],
      ['GIT_SHA', '1'],
      ['LEVEL', '']
    ]),
    volatileArgs: new Set(['GIT_SHA']),
    platforms: ['linux/amd64', 'linux/arm64'],
    buildContexts: new Map([
      ['nginx', remoteContext('docker-image://nginx')],
      ['py', localContext('lib/py')],
      ['js', localContext('lib/js')]
    ]),
    generated: new Map([['api/dist', ['ui/**', '!**/*.md']]])
  }),
  dev: recipeIn('api', {
    file: 'docker/dev.Dockerfile',
    buildContexts: new Map([['api', imageContext('api')]])
  })
})
const web = imageOf('web', {
  prod: recipeIn('web', { buildContexts: new Map([['base', imageContext('base')]]) }),
  dev: recipeIn('web/dev')
})
const app = imageOf('app', {
  prod: recipeIn('app', { buildContexts: new Map([['web', imageContext('web')]]) })
})
/** Children stand before their parents. */
const images = [app, web, base, api]

/** What each Dockerfile is built from, beside all of its context. */
const dockerfiles = {
  'api/Dockerfile': [
    'FROM scratch AS api',
    'COPY --from=py . /py',
    'COPY --from=js . /js',
    'COPY --from=nginx . /nginx',
    'COPY --from=extra . /extra',
    'COPY dist /dist'
  ],
  'app/Dockerfile': ['FROM web'],
  'base/Dockerfile': ['FROM scratch'],
  'docker/dev.Dockerfile': ['FROM api'],
  'web/Dockerfile': ['FROM base'],
  'web/dev/Dockerfile': ['FROM scratch']
}
const files = new Map([
  ...filesNamed('README.md', 'api/main.py', 'api/run', 'lib/js/index.js', 'lib/py/a.py'),
  ...filesNamed('ui/a.md', 'ui/a.ts', 'web/dev/seed'),
  ...Object.entries(dockerfiles).map(([path, lines]): [string, string] => [
    path,
    [...lines, 'COPY . /', ''].join('\n')
  ])
])
const snapshot: Snapshot = { images, tree: treeOf(files) }

function edit(files: Files, edits: Readonly<Record<RepositoryPath, TreeEntry | string | null>>) {
  const edited = new Map<RepositoryPath, TreeEntry | string>(files)
  for (const [path, file] of Object.entries(edits)) {
    if (file === null) edited.delete(path)
    else edited.set(path, file)
  }
  return edited
}

describe('a hash', () => {
  it('is 64 hex digits, one for each variant', () => {
    const hashes = hash(snapshot)
    expect([...hashes.keys()].sort()).toEqual([
      'api dev',
      'api prod',
      'app prod',
      'base prod',
      'web dev',
      'web prod'
    ])
    for (const each of hashes.values()) expect(each).toMatch(/^[0-9a-f]{64}$/)
    expect(new Set(hashes.values()).size).toBe(6)
  })

  it('is the same for the same files and recipe, on whatever commit', () => {
    expect(listChanged(snapshot, { ...snapshot, commit: '2'.repeat(40) })).toEqual([])
  })

  it('is the same with and without inference', () => {
    const told = images.map(image => ({ ...image, infer: false }))
    expect(listChanged(snapshot, { ...snapshot, images: told })).toEqual([])
  })

  it('does not depend on the order of the images', () => {
    expect(listChanged(snapshot, { ...snapshot, images: images.toReversed() })).toEqual([])
  })
})

describe('a change of the tree', () => {
  const ofApi = ['api prod', 'api dev']
  it.each<{
    title: string
    edits: Readonly<Record<RepositoryPath, TreeEntry | string | null>>
    from?: Readonly<Record<RepositoryPath, TreeEntry | string | null>>
    changes: readonly string[]
  }>([
    { title: 'that nothing reads changes nothing', edits: { 'README.md': 'x' }, changes: [] },
    { title: 'counts by content', edits: { 'api/main.py': 'x' }, changes: ofApi },
    { title: 'counts where a file is added', edits: { 'api/new': 'x' }, changes: ofApi },
    { title: 'counts where an empty file is added', edits: { 'api/new': '' }, changes: ofApi },
    { title: 'counts where a file is deleted', edits: { 'api/main.py': null }, changes: ofApi },
    { title: 'counts where a file is emptied', edits: { 'api/main.py': '' }, changes: ofApi },
    {
      title: 'counts where an empty file is deleted',
      from: { 'api/main.py': '' },
      edits: { 'api/main.py': null },
      changes: ofApi
    },
    {
      title: 'counts where a file is renamed',
      edits: { 'api/main.py': null, 'api/main2.py': 'api/main.py' },
      changes: ofApi
    },
    {
      title: 'counts where a file moves inside the context',
      edits: { 'api/main.py': null, 'api/src/main.py': 'api/main.py' },
      changes: ofApi
    },
    {
      title: 'counts where two files swap their content',
      edits: { 'api/main.py': 'api/run', 'api/run': 'api/main.py' },
      changes: ofApi
    },
    {
      title: 'counts on both sides where a file moves to another context',
      edits: { 'lib/py/a.py': null, 'web/a.py': 'lib/py/a.py' },
      changes: ['app prod', 'web prod', 'api prod', 'api dev']
    },
    {
      title: 'counts where only the mode changes',
      edits: { 'api/run': fileEntry('api/run', '100755') },
      changes: ofApi
    },
    {
      title: 'counts where a file becomes a link of the same content',
      edits: { 'api/run': linkEntry('api/run') },
      changes: ofApi
    },
    {
      title: 'counts where the target of a link changes',
      from: { 'api/link': linkEntry('run') },
      edits: { 'api/link': linkEntry('main.py') },
      changes: ofApi
    },
    {
      title: 'counts where a submodule moves to another commit',
      from: { 'api/vendor': submoduleEntry('a') },
      edits: { 'api/vendor': submoduleEntry('b') },
      changes: ofApi
    },
    {
      title: 'in a named context counts, and for the dev variant that is built from it',
      edits: { 'lib/py/a.py': 'x' },
      changes: ofApi
    },
    {
      title: 'in what an untracked source is made from counts',
      edits: { 'ui/a.ts': 'x' },
      changes: ofApi
    },
    { title: 'that a `!` takes away does not count', edits: { 'ui/a.md': 'x' }, changes: [] },
    { title: 'to a new match of a glob counts', edits: { 'ui/b.ts': '' }, changes: ofApi },
    {
      title: 'in the Dockerfile of dev alone changes dev alone',
      edits: { 'docker/dev.Dockerfile': 'FROM api\n' },
      changes: ['api dev']
    },
    {
      title: 'in an ignore file beside a Dockerfile counts once it exists',
      edits: { 'docker/dev.Dockerfile.dockerignore': '' },
      changes: ['api dev']
    },
    {
      title: 'in the attributes above a context counts',
      edits: { 'lib/.gitattributes': '' },
      changes: ofApi
    },
    {
      title: 'in the attributes at the root counts for all',
      edits: { '.gitattributes': '' },
      changes: ['app prod', 'web prod', 'web dev', 'base prod', 'api prod', 'api dev']
    },
    {
      title: 'in a parent changes its children and theirs',
      edits: { 'base/Dockerfile': 'FROM scratch\n' },
      changes: ['app prod', 'web prod', 'base prod']
    },
    {
      title: 'in a child leaves the parent',
      edits: { 'app/new': 'x' },
      changes: ['app prod']
    },
    {
      title: 'in a dev variant’s folder changes prod where prod reads it too',
      edits: { 'web/dev/seed': 'x' },
      changes: ['app prod', 'web prod', 'web dev']
    },
    {
      title: 'in prod’s files alone leaves dev',
      edits: { 'web/x': 'x' },
      changes: ['app prod', 'web prod']
    }
  ])('$title', ({ edits, from = {}, changes }) => {
    const before = edit(files, from)
    expect(
      listChanged({ images, tree: treeOf(before) }, { images, tree: treeOf(edit(before, edits)) })
    ).toEqual([...changes].sort())
  })
})

describe('a change of the recipe', () => {
  const change = (parts: Partial<Recipe>): Snapshot => ({
    ...snapshot,
    images: [app, web, base, { ...api, prod: { ...api.prod, ...parts } }]
  })
  const { buildArgs, buildContexts } = api.prod

  it.each<{ title: string; parts: Partial<Recipe> }>([
    {
      title: 'a build argument’s value',
      parts: { buildArgs: new Map([...buildArgs, ['LEVEL', '1']]) }
    },
    { title: 'a new build argument', parts: { buildArgs: new Map([...buildArgs, ['NEW', '']]) } },
    {
      title: 'a build argument that is gone, though it was empty',
      parts: { buildArgs: new Map([...buildArgs].filter(([name]) => name !== 'LEVEL')) }
    },
    {
      title: 'two build arguments that swap their values',
      parts: { buildArgs: new Map([...buildArgs, ['EXTRAS', ''], ['LEVEL', '--prod']]) }
    },
    { title: 'the target', parts: { target: '' } },
    { title: 'the Dockerfile', parts: { file: 'docker/dev.Dockerfile' } },
    { title: 'the context', parts: { context: 'app', contextPath: 'app' } },
    { title: 'a platform less', parts: { platforms: ['linux/amd64'] } },
    { title: 'no platform', parts: { platforms: [] } },
    {
      title: 'a platform more',
      parts: { platforms: ['linux/amd64', 'linux/arm64', 'linux/s390x'] }
    },
    {
      title: 'a remote context',
      parts: {
        buildContexts: new Map([
          ...buildContexts,
          ['nginx', remoteContext('docker-image://nginx:1')]
        ])
      }
    },
    {
      title: 'the folder of a named context',
      parts: { buildContexts: new Map([...buildContexts, ['py', localContext('lib/js')]]) }
    },
    {
      title: 'a named context that takes another’s name',
      parts: {
        buildContexts: new Map([
          ...buildContexts,
          ['py', localContext('lib/js')],
          ['js', localContext('lib/py')]
        ])
      }
    },
    {
      title: 'a new parent',
      parts: { buildContexts: new Map([...buildContexts, ['extra', imageContext('base')]]) }
    },
    {
      title: 'a remote context that becomes an image of the repository',
      parts: { buildContexts: new Map([...buildContexts, ['nginx', imageContext('base')]]) }
    }
  ])('changes the hash: $title', ({ parts }) => {
    // The dev variant is built from its own image's prod.
    expect(listChanged(snapshot, change(parts))).toEqual(['api dev', 'api prod'])
  })

  it('changes the hash by the spelling of a parent, and by which parent it is', () => {
    const childOf = (spelling: string, parent: string): Snapshot => {
      const contexts = new Map([[spelling, imageContext(parent)]])
      const prod = recipeIn('app', { buildContexts: contexts })
      return { ...snapshot, images: [imageOf('app', { prod }), web, base, api] }
    }
    expect(listChanged(childOf('x', 'web'), childOf('y', 'web'))).toEqual(['app prod'])
    expect(listChanged(childOf('x', 'web'), childOf('x', 'base'))).toEqual(['app prod'])
  })

  it('changes the hash of dev alone where the recipe of dev alone changes', () => {
    const dev = recipeIn('web/dev', { target: 'dev' })
    const after = { ...snapshot, images: [app, { ...web, dev }, base, api] }
    expect(listChanged(snapshot, after)).toEqual(['web dev'])
  })

  it.each<{ title: string; parts: Partial<Recipe> }>([
    {
      title: 'the value of a volatile build argument',
      parts: { buildArgs: new Map([...buildArgs, ['GIT_SHA', '2']]) }
    },
    {
      title: 'the order of build arguments',
      parts: { buildArgs: new Map([...buildArgs].reverse()) }
    },
    {
      title: 'the order of build contexts',
      parts: { buildContexts: new Map([...buildContexts].reverse()) }
    },
    { title: 'the order of platforms', parts: { platforms: api.prod.platforms.toReversed() } },
    { title: 'how the context is written', parts: { context: './api/' } }
  ])('leaves the hash: $title', ({ parts }) => {
    expect(listChanged(snapshot, change(parts))).toEqual([])
  })

  it('changes the hash by a field of matrix, which a step may read into the build', () => {
    const withFields = (image: Image, ...fields: [string, string][]): Image => ({
      ...image,
      matrix: new Map(fields)
    })
    const of = (...fields: [string, string][]): Snapshot => ({
      ...snapshot,
      images: [app, withFields(web, ...fields), base, api]
    })
    expect(listChanged(of(['a', 'b']), of(['a', 'c']))).toContain('web prod')
    expect(listChanged(of(['a', 'b'], ['c', 'd']), of(['c', 'd'], ['a', 'b']))).toEqual([])
  })

  it('changes the hash by the platform of the runner, where none is named', () => {
    const on = (runnerPlatform: string, ...platforms: string[]): Snapshot => {
      const prod = recipeIn('app', { runnerPlatform, platforms })
      return { ...snapshot, images: [imageOf('app', { prod }), web, base, api] }
    }
    expect(listChanged(on('linux/amd64'), on('linux/arm64'))).toEqual(['app prod'])
    const spelt = [on('big', 'linux/arm64'), on('other', 'linux/arm64/v8')] as const
    expect(listChanged(...spelt)).toEqual([])
  })

  it('leaves the hash: the order of parents', () => {
    const contexts: [string, ReturnType<typeof imageContext>][] = [
      ['base', imageContext('base')],
      ['web', imageContext('web')]
    ]
    const of = (buildContexts: Recipe['buildContexts']): Snapshot => ({
      ...snapshot,
      images: [imageOf('app', { prod: recipeIn('app', { buildContexts }) }), web, base, api]
    })
    expect(listChanged(of(new Map(contexts)), of(new Map(contexts.toReversed())))).toEqual([])
  })

  it('leaves the hash: the order of untracked sources, and all that does not reach the build', () => {
    const of = (generated: Recipe['generated'], parts: Partial<Image>): Snapshot => ({
      ...snapshot,
      images: [imageOf('app', { ...parts, prod: recipeIn('app', { generated }) }), web, base, api]
    })
    const generated: [RepositoryPath, string[]][] = [
      ['app/x', ['ui/*.ts']],
      ['app/y', ['lib/js/**', 'README.md']]
    ]
    const parts: Partial<Image> = {
      publish: false,
      publishedName: 'example.com/app',
      localTag: 'x',
      triggers: { paths: ['**'], filters: ['x'] },
      tests: { images: ['web'], paths: ['**'], filters: [] }
    }
    const after = of(new Map(generated.toReversed()), parts)
    expect(listChanged(of(new Map(generated), {}), after)).toEqual([])
  })
})

describe('a dev variant that is built from another image', () => {
  const dev = recipeIn('web/dev', { buildContexts: new Map([['tools', imageContext('tools')]]) })
  const child = imageOf('web', { dev })
  const parent = imageOf('tools')
  const paths = ['web/Dockerfile', 'web/dev/Dockerfile', 'tools/Dockerfile']

  it.each([
    { title: 'before', images: [child, parent] },
    { title: 'behind', images: [parent, child] }
  ])('changes with it, standing $title it', ({ images }) => {
    const files = new Map([...filesNamed(...paths), ['web/dev/Dockerfile', 'FROM tools\n']])
    const before = { images, tree: treeOf(files) }
    const after = { images, tree: treeOf(edit(files, { 'tools/Dockerfile': 'FROM scratch\n' })) }
    expect(listChanged(before, after)).toEqual(['tools prod', 'web dev'])
  })
})

describe('what is not known', () => {
  const onTwoCommits = (parts: Omit<Snapshot, 'commit'>): string[] =>
    listChanged({ ...parts, commit: '1'.repeat(40) }, { ...parts, commit: '2'.repeat(40) })

  it('makes every hash that of its commit where the tree could not be read', () => {
    expect(onTwoCommits({ images })).toEqual([...hash(snapshot).keys()].sort())
  })

  it('makes the hash of an opaque variant that of its commit, and of its children', () => {
    const linked = edit(new Map([...files].filter(([path]) => !path.startsWith('base/'))), {
      base: linkEntry('../api'),
      'base.Dockerfile': copiesAll
    })
    const lost = imageOf('base', { prod: recipeIn('base', { file: 'base.Dockerfile' }) })
    expect(onTwoCommits({ images: [app, web, lost], tree: treeOf(linked) })).toEqual([
      'app prod',
      'base prod',
      'web prod'
    ])
  })

  it('leaves a variant whose other variant alone is opaque', () => {
    const image = imageOf('base', { dev: recipeIn('nowhere') })
    expect(onTwoCommits({ images: [image], tree: treeOf(files) })).toEqual(['base dev'])
  })

  it('does not hash alike what is known and what is not', () => {
    const changed = listChanged(snapshot, { images })
    expect(changed).toEqual([...hash(snapshot).keys()].sort())
  })
})

describe('what must not collide', () => {
  const id = '1'.repeat(40)
  const entry: TreeEntry = { mode: '100644', id }
  const root = [imageOf('first'), imageOf('all', { prod: recipeIn('') })]

  it.each<{ title: string; one: Files; other: Files }>([
    {
      title: 'two files, and one whose name looks like both',
      one: new Map([
        ['a', entry],
        ['b', entry]
      ]),
      other: new Map([[`a100644 ${id} b`, entry]])
    },
    {
      title: 'two files, and one whose name has a newline between theirs',
      one: new Map([
        ['a', entry],
        ['b', entry]
      ]),
      other: new Map([[`a\n100644 ${id} b`, entry]])
    },
    {
      title: 'a name that is not UTF-8, and the replacement character',
      one: new Map([['a\udcff', entry]]),
      other: new Map([['a\ufffd', entry]])
    },
    {
      title: 'a submodule as context on two commits',
      one: new Map([['first', submoduleEntry('a')]]),
      other: new Map([['first', submoduleEntry('b')]])
    }
  ])('$title', ({ one, other }) => {
    const changed = listChanged(
      { images: root, tree: treeOf(one) },
      { images: root, tree: treeOf(other) }
    )
    expect(changed).toContain('all prod')
    if (one.has('first')) expect(changed).toContain('first prod')
  })

  it('a build argument’s name and value that run together', () => {
    const of = (name: string, value: string): Snapshot => ({
      images: [imageOf('api', { prod: recipeIn('api', { buildArgs: new Map([[name, value]]) }) })],
      tree: treeOf(files)
    })
    expect(listChanged(of('AB', 'C'), of('A', 'BC'))).toEqual(['api prod'])
  })
})

/** Names that are made of what separates others, or look like what git prints. */
const segment = fc.constantFrom(
  'a',
  'b',
  'a\n',
  '\nb',
  'a b',
  '"',
  '","',
  '\\',
  '\\n',
  '\udcff',
  '\udcc3\udca9',
  'é',
  '\ufffd',
  '100644',
  'absent',
  '\u{1f600}',
  '\ue000'
)
const somePath = fc.array(segment, { minLength: 1, maxLength: 3 }).map(parts => parts.join('/'))
const someEntry: fc.Arbitrary<TreeEntry> = fc.record({
  mode: fc.constantFrom('100644', '100755', '120000', '160000'),
  id: fc.constantFrom('1'.repeat(40), '2'.repeat(40))
})

/** A listing without a file that is a folder too: git has none. */
function toFiles(entries: readonly (readonly [RepositoryPath, TreeEntry])[]) {
  const files = new Map(entries)
  const paths = [...files.keys()]
  for (const path of paths) {
    if (paths.some(each => each.startsWith(`${path}/`))) files.delete(path)
  }
  return files
}

/** Two listings that are often the same but for a step or two. */
function listings(
  path: fc.Arbitrary<RepositoryPath>
): fc.Arbitrary<readonly [Map<RepositoryPath, TreeEntry>, Map<RepositoryPath, TreeEntry>]> {
  const entries = fc.array(fc.tuple(path, someEntry), { maxLength: 8 })
  const steps = fc.array(fc.tuple(path, fc.option(someEntry)), { maxLength: 3 })
  return fc.tuple(entries, steps).map(([entries, steps]) => {
    const after = new Map(entries)
    for (const [path, entry] of steps) {
      if (entry === null) after.delete(path)
      else after.set(path, entry)
    }
    return [toFiles(entries), toFiles([...after])]
  })
}

function describeListing(files: Files): string {
  const tree = treeOf(files)
  return JSON.stringify(tree.paths.map(path => [path, tree.entry(path)]))
}

describe('the laws of hashes', () => {
  it('two listings have the same hash only where they are the same, whatever their names', () => {
    const root = [imageOf('all', { prod: recipeIn('') })]
    fc.assert(
      fc.property(listings(somePath), ([one, other]) => {
        const changed = listChanged(
          { images: root, tree: treeOf(one) },
          { images: root, tree: treeOf(other) }
        )
        expect(changed.length > 0).toBe(describeListing(one) !== describeListing(other))
      }),
      { numRuns: 500 }
    )
  })

  it('a file that moves between two named contexts is never overlooked', () => {
    const buildContexts = new Map([
      ['x', localContext('a')],
      ['y', localContext('b')]
    ])
    const prod = recipeIn('c', { file: 'Dockerfile', buildContexts })
    const images = [imageOf('c', { prod })]
    const text = 'FROM scratch\nCOPY . /\nCOPY --from=x . /\nCOPY --from=y . /\n'
    const common = new Map<RepositoryPath, TreeEntry>(
      ['a', 'b', 'c'].map(folder => [`${folder}/common`, fileEntry('')])
    )
    let exact = 0
    fc.assert(
      fc.property(listings(somePath), ([one, other]) => {
        const trees = [one, other].map(files =>
          treeOf(new Map([...toFiles([...common, ...files]), ['Dockerfile', fileEntry(text)]]))
        )
        const inside = trees.map(tree =>
          JSON.stringify(
            tree.paths.flatMap(path =>
              /^[abc](?:\/|$)/.test(path) ? [path, tree.entry(path)] : []
            )
          )
        )
        const [before, after] = trees.map((tree, at) => ({ images, tree, commit: String(at) }))
        if (before === undefined || after === undefined) return
        const changed = listChanged(before, after).length > 0
        const isExact = [before, after].every(
          each => lookUp(each).inputs.get('c')?.prod.quality.kind === 'exact'
        )
        if (isExact) exact += 1
        if (isExact) expect(changed).toBe(inside[0] !== inside[1])
        else expect(changed).toBe(true)
      }),
      { numRuns: 500 }
    )
    expect(exact).toBeGreaterThan(100)
  })
})
