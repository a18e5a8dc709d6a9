import type { Configuration, Filter } from '../../src/images/configuration'
import { type ContentKey, toContentTag } from '../../src/images/content-key'
import type { Image } from '../../src/images/image'
import { listParents } from '../../src/inputs/parents/list-parents'
import { hashImages } from '../../src/inputs/questions/hash-images'
import { makeContentKeys } from '../../src/inputs/questions/make-content-keys'
import type { RepositoryPath } from '../../src/paths/repository-path'
import { IndexedTree } from '../../src/tree/indexed-tree'
import type { TreeEntry } from '../../src/tree/tree'
import {
  configuration as source,
  configurationOf,
  copiesAll,
  fileEntry,
  filesNamed,
  imageContext,
  imageOf,
  linkEntry,
  localContext,
  readInputs,
  recipeIn,
  treeOf
} from '../support/inputs'

type Edits = Readonly<Record<RepositoryPath, TreeEntry | string | null>>

/** A repository, its configuration, and the commit. */
interface Situation {
  readonly images?: readonly Image[]
  readonly configuration?: Partial<Configuration>
  readonly edits?: Edits
  readonly commit?: string
}

/** An image that is reused: its context is the folder of its name. */
function reused(name: string, parts: Partial<Image> = {}): Image {
  return imageOf(name, { publishedName: `ghcr.io/octo/${name}`, ...parts })
}

/** `web` is built from `base`, and `app` from `web`; `api` stands alone. */
const images = [reused('app'), reused('web'), reused('base'), reused('api')]
const files = new Map<RepositoryPath, TreeEntry | string>([
  ...filesNamed('README.md', 'api/Dockerfile', 'api/main.py', 'base/Dockerfile', 'base/x'),
  ...filesNamed('ci/build.yml', 'ci/notes.md', 'lib/a.py', 'ui/a.ts'),
  ['web/Dockerfile', 'FROM base\nCOPY . /\n'],
  ['app/Dockerfile', 'FROM web\nCOPY . /\n']
])

/** The key of each image. */
function keysOf(situation: Situation): ReadonlyMap<string, ContentKey> {
  const edited = new Map(files)
  for (const [path, file] of Object.entries(situation.edits ?? {})) {
    if (file === null) edited.delete(path)
    else edited.set(path, file)
  }
  const head = new IndexedTree(treeOf(edited))
  const { commit = '1' } = situation
  const configuration = configurationOf(situation.images ?? images, {
    reuse: { with: [], store: [] },
    ...situation.configuration
  })
  const inputs = readInputs(configuration.images, { head, configuration: source })
  const parents = listParents(inputs)
  const hashes = hashImages({ images: configuration.images, inputs, parents, head, commit })
  return makeContentKeys({ configuration, inputs, parents, head, hashes })
}

/** The images whose keys differ between two situations, sorted. */
function listChanged(before: Situation, after: Situation): string[] {
  const [old, now] = [keysOf(before), keysOf(after)]
  const toText = (keys: ReadonlyMap<string, ContentKey>, name: string): string => {
    const key = keys.get(name)
    if (key?.kind !== 'known') throw new Error(JSON.stringify([name, key]))
    return key.key
  }
  return [...now.keys()].filter(name => toText(old, name) !== toText(now, name)).sort()
}

/** The images, with other settings of `base`. */
function withBase(parts: Partial<Image>): readonly Image[] {
  return images.map(image => (image.name === 'base' ? { ...image, ...parts } : image))
}

const descendants = ['app', 'base', 'web']
const all = ['api', 'app', 'base', 'web']

describe('a key', () => {
  it('is 64 hex digits for each image, and a tag says what it is', () => {
    const keys = [...keysOf({})]
    expect(keys.map(([name]) => name)).toEqual(['app', 'web', 'base', 'api'])
    const texts = keys.map(([, key]) => (key.kind === 'known' ? key.key : ''))
    for (const key of texts) expect(toContentTag(key)).toMatch(/^inputs-[0-9a-f]{64}$/)
    expect(new Set(texts).size).toBe(4)
  })

  it('is the same on whatever commit', () => {
    expect(listChanged({}, { commit: '2' })).toEqual([])
  })

  it('does not depend on the order of the images', () => {
    expect(listChanged({}, { images: images.toReversed() })).toEqual([])
  })

  it('of an image without inference is the same on whatever commit, though content is not known', () => {
    const base = withBase({ infer: false, triggers: { paths: ['base/**'], filters: [] } })
    const edits = { 'base/Dockerfile': 'FROM scratch\nCOPY dist $WHAT /\n' }
    const situation = { images: base, edits }
    expect(listChanged(situation, { ...situation, commit: '2' })).toEqual([])
    const changed = { ...situation, edits: { ...edits, 'base/x': 'other' } }
    expect(listChanged(situation, changed)).toEqual(descendants)
  })
})

describe('a file', () => {
  const triggered = (paths: readonly string[]): Situation => ({
    images: withBase({ triggers: { paths, filters: [] } })
  })
  const filtered = (filter: Filter): Situation => ({
    images: withBase({ triggers: { paths: [], filters: ['ci'] } }),
    configuration: { filters: new Map([['ci', filter]]) }
  })
  const ofAll = (parts: Partial<Configuration['buildAll']>): Situation => ({
    configuration: {
      buildAll: { paths: [], filters: [], publish: false, ...parts },
      filters: new Map([['ci', [{ pattern: 'ci/**', on: ['added'] }]]])
    }
  })
  const withFiles = (...globs: readonly string[]): Situation => ({
    configuration: { reuse: { with: globs, store: [] } }
  })
  const slow = `${'*(a|b)'.repeat(30)}*`
  it.each<{ title: string; situation?: Situation; edits: Edits; changes: readonly string[] }>([
    { title: 'that nothing reads is in no key', edits: { 'README.md': 'x' }, changes: [] },
    { title: 'of an image is in its key', edits: { 'api/main.py': 'x' }, changes: ['api'] },
    {
      title: 'of a parent is in the keys of children and theirs',
      edits: { 'base/x': 'x' },
      changes: descendants
    },
    { title: 'of a child is in its key alone', edits: { 'web/new': 'x' }, changes: ['app', 'web'] },
    {
      title: 'that "paths" match is in the keys of the image and its children',
      situation: triggered(['ci/**']),
      edits: { 'ci/build.yml': 'x' },
      changes: descendants
    },
    {
      title: 'that "paths" match counts once it exists',
      situation: triggered(['ci/**']),
      edits: { 'ci/new.yml': '' },
      changes: descendants
    },
    {
      title: 'that "paths" match counts where it is deleted',
      situation: triggered(['ci/**']),
      edits: { 'ci/build.yml': null },
      changes: descendants
    },
    {
      title: 'that "paths" match counts by mode',
      situation: triggered(['ci/**']),
      edits: { 'ci/build.yml': fileEntry('ci/build.yml', '100755') },
      changes: descendants
    },
    {
      title: 'that "paths" match counts by name',
      situation: triggered(['ci/**']),
      edits: { 'ci/build.yml': null, 'ci/built.yml': 'ci/build.yml' },
      changes: descendants
    },
    {
      title: 'that a "!" of "paths" takes away does not count',
      situation: triggered(['ci/**', '!**/*.md']),
      edits: { 'ci/notes.md': 'x' },
      changes: []
    },
    {
      title: 'counts where a pattern that may match it would not end',
      situation: triggered([slow]),
      edits: { ab: 'x' },
      changes: descendants
    },
    {
      title: 'counts where what takes it away would not end',
      situation: triggered(['**', `!${slow}`]),
      edits: { ab: 'x' },
      changes: descendants
    },
    {
      title: 'that a filter matches counts',
      situation: filtered([{ pattern: 'ci/**', on: 'any' }]),
      edits: { 'ci/build.yml': 'x' },
      changes: descendants
    },
    {
      title: 'that a filter matches counts, whatever kind of change the filter asks for',
      situation: filtered([{ pattern: 'ci/**', on: ['deleted'] }]),
      edits: { 'ci/build.yml': 'x' },
      changes: descendants
    },
    {
      title: 'that a filter takes away does not count',
      situation: filtered([
        { pattern: 'ci/**', on: 'any' },
        { pattern: '!ci/*.md', on: ['added'] }
      ]),
      edits: { 'ci/notes.md': 'x' },
      changes: []
    },
    {
      title: 'that "build-all" matches is in all keys',
      situation: ofAll({ paths: ['lib/**'] }),
      edits: { 'lib/a.py': 'x' },
      changes: all
    },
    {
      title: 'that a filter of "build-all" matches is in all keys',
      situation: ofAll({ filters: ['ci'] }),
      edits: { 'ci/build.yml': 'x' },
      changes: all
    },
    {
      title: 'that "with" matches is in all keys',
      situation: withFiles('ci/**'),
      edits: { 'ci/build.yml': 'x' },
      changes: all
    },
    {
      title: 'that a "!" of "with" takes away does not count',
      situation: withFiles('ci/**', '!**/*.md'),
      edits: { 'ci/notes.md': 'x' },
      changes: []
    }
  ])('$title', ({ situation = {}, edits, changes }) => {
    expect(listChanged(situation, { ...situation, edits })).toEqual(changes)
  })
})

describe('a setting', () => {
  const prod = recipeIn('base')
  const onRunner = (runner: string): Situation => ({
    configuration: { runners: new Map([['default', runner]]) }
  })
  const filter = (pattern: string): Situation => ({
    images: withBase({ triggers: { paths: [], filters: ['ci'] } }),
    configuration: { filters: new Map([['ci', [{ pattern, on: 'any' }]]]) }
  })
  it.each<{ title: string; before?: Situation; after: Situation; changes: readonly string[] }>([
    {
      title: 'of a build argument counts',
      after: { images: withBase({ prod: { ...prod, buildArgs: new Map([['A', '1']]) } }) },
      changes: descendants
    },
    {
      title: 'of the target counts',
      after: {
        images: withBase({ prod: { ...prod, target: 'x' } }),
        edits: { 'base/Dockerfile': 'FROM scratch AS x\nCOPY . /\n' }
      },
      before: { edits: { 'base/Dockerfile': 'FROM scratch AS x\nCOPY . /\n' } },
      changes: descendants
    },
    {
      title: 'of platforms counts',
      after: { images: withBase({ prod: { ...prod, platforms: ['linux/arm64'] } }) },
      changes: descendants
    },
    {
      title: 'that spells platforms otherwise does not count',
      before: {
        images: withBase({ prod: { ...prod, platforms: ['linux/amd64', 'linux/arm64'] } })
      },
      after: {
        images: withBase({
          prod: { ...prod, platforms: ['linux/arm64/v8', 'linux/x86_64'] }
        })
      },
      changes: []
    },
    {
      title: 'of the runner counts, of the same platform too',
      before: onRunner('ubuntu-24.04'),
      after: onRunner('ubuntu-22.04'),
      changes: all
    },
    {
      title: 'that spells the runner otherwise does not count',
      before: onRunner('[self-hosted, big]'),
      after: onRunner('[self-hosted, big]'),
      changes: []
    },
    {
      title: 'that lists labels of the runner in another order does not count',
      before: onRunner('["self-hosted", "big"]'),
      after: onRunner('["Big","self-hosted"]'),
      changes: []
    },
    {
      title: 'of the runner does not count for an image that names its platforms',
      before: {
        images: [reused('api', { prod: recipeIn('api', { platforms: ['linux/amd64'] }) })],
        ...onRunner('big')
      },
      after: {
        images: [reused('api', { prod: recipeIn('api', { platforms: ['linux/amd64'] }) })],
        ...onRunner('bigger')
      },
      changes: []
    },
    {
      title: 'of a field of the matrix counts',
      after: { images: withBase({ matrix: new Map([['python', '3.12']]) }) },
      changes: descendants
    },
    {
      title: 'of "generated" counts, though nothing reads it',
      after: {
        images: withBase({ prod: { ...prod, generated: new Map([['base/dist', ['ui/**']]]) } })
      },
      changes: descendants
    },
    {
      title: 'of "volatile-args" counts by name',
      before: { images: withBase({ reuse: true }) },
      after: {
        images: withBase({ reuse: true, prod: { ...prod, volatileArgs: new Set(['GIT_SHA']) } })
      },
      changes: descendants
    },
    {
      title: 'that gives a volatile argument at all counts',
      before: {
        images: withBase({ reuse: true, prod: { ...prod, volatileArgs: new Set(['V']) } })
      },
      after: {
        images: withBase({
          reuse: true,
          prod: { ...prod, buildArgs: new Map([['V', '']]), volatileArgs: new Set(['V']) }
        })
      },
      changes: descendants
    },
    {
      title: 'of the value of a volatile argument does not count',
      before: {
        images: withBase({
          reuse: true,
          prod: { ...prod, buildArgs: new Map([['V', '1']]), volatileArgs: new Set(['V']) }
        })
      },
      after: {
        images: withBase({
          reuse: true,
          prod: { ...prod, buildArgs: new Map([['V', '2']]), volatileArgs: new Set(['V']) }
        })
      },
      changes: []
    },
    {
      title: 'of "infer" counts',
      after: { images: withBase({ infer: false }) },
      changes: descendants
    },
    {
      title: 'of "paths" counts, though nothing matches',
      after: { images: withBase({ triggers: { paths: ['none/**'], filters: [] } }) },
      changes: descendants
    },
    {
      title: 'that lists "paths" in another order does not count',
      before: { images: withBase({ triggers: { paths: ['a', 'b'], filters: [] } }) },
      after: { images: withBase({ triggers: { paths: ['b', 'a'], filters: [] } }) },
      changes: []
    },
    {
      title: 'of "filters" counts by name',
      before: { configuration: { filters: new Map([['ci', [{ pattern: 'none', on: 'any' }]]]) } },
      after: filter('none'),
      changes: descendants
    },
    {
      title: 'of the patterns of a filter counts, though nothing matches',
      before: filter('none'),
      after: filter('nothing'),
      changes: descendants
    },
    {
      title: 'of the patterns of "build-all" counts, though nothing matches',
      after: { configuration: { buildAll: { paths: ['none'], filters: [], publish: false } } },
      changes: all
    },
    {
      title: 'of "with" that matches no other file does not count',
      after: { configuration: { reuse: { with: ['none/**'], store: ['push'], maxAge: 1 } } },
      changes: []
    },
    {
      title: 'that says another name, tag or tests does not count',
      after: {
        images: withBase({
          publishedName: 'ghcr.io/octo/b',
          publish: false,
          tests: { images: ['api'], paths: ['x'], filters: [] }
        })
      },
      changes: []
    },
    {
      title: 'that says reuse: true does not count',
      after: { images: withBase({ reuse: true }) },
      changes: []
    }
  ])('$title', ({ before = {}, after, changes }) => {
    expect(listChanged(before, after)).toEqual(changes)
  })

  it('that gives a parent another spelling counts for the child', () => {
    const from = (spelling: string): Situation => ({
      images: [
        reused('base'),
        reused('api', {
          prod: recipeIn('api', { buildContexts: new Map([[spelling, imageContext('base')]]) })
        })
      ],
      edits: { 'api/Dockerfile': 'FROM one\nCOPY --from=two . /\n' }
    })
    expect(listChanged(from('one'), from('two'))).toEqual(['api'])
  })
})

describe('an image is never reused', () => {
  const git = "its build is sent git's own folder and reads it, which differs with every commit"
  const wholeRoot = (parts: Partial<Image['prod']> = {}): readonly Image[] => [
    reused('api', { prod: recipeIn('', { file: 'api/Dockerfile', ...parts }) })
  ]
  const unanswered = 'has no patterns: only the input "changes" answers it'
  const ofFilter =
    'add to the configuration:\n  filters: { ci_cd: […] } # the files that it stands for'
  it.each<Situation & { title: string; because: string; fix?: string; name?: string }>([
    {
      title: 'that says so',
      images: [reused('api', { reuse: false })],
      because: 'it says "reuse: false"'
    },
    {
      title: 'without a name to store it under',
      images: [imageOf('api')],
      because: 'it has no image-name',
      fix: 'add to image "api":\n  image-name: … # the repository that holds it'
    },
    {
      title: 'with volatile arguments',
      images: [
        reused('api', { prod: recipeIn('api', { volatileArgs: new Set(['GIT_SHA', 'DATE']) }) })
      ],
      because: 'the values of its volatile-args (GIT_SHA, DATE) may be in the image',
      fix: 'add to image "api":\n  reuse: true # an image with other values of these arguments is as good'
    },
    {
      title: 'with a filter that has no patterns',
      images: [reused('api', { triggers: { paths: [], filters: ['ci_cd'] } })],
      because: `its filter "ci_cd" ${unanswered}`,
      fix: ofFilter
    },
    {
      title: 'where a filter of build-all has no patterns',
      configuration: { buildAll: { paths: [], filters: ['ci_cd'], publish: false } },
      because: `the filter of build-all "ci_cd" ${unanswered}`,
      fix: ofFilter
    },
    {
      title: 'with inputs that cannot be known',
      edits: { 'api/Dockerfile': 'FROM scratch\nCOPY dist /\n' },
      because: 'its inputs cannot be known: "api/dist" (api/Dockerfile:2) is not tracked',
      fix: 'add to image "api":\n  generated: { api/dist: ["**"] } # name the tracked files that it is made from, in place of "**"'
    },
    {
      title: 'with a Dockerfile that BuildKit refuses',
      edits: { 'api/Dockerfile': 'NONSENSE\n' },
      because: 'its inputs cannot be known: api/Dockerfile:1: unknown instruction: NONSENSE'
    },
    {
      title: 'with a lost Dockerfile, though inference is off',
      images: [reused('api', { infer: false })],
      edits: { 'api/Dockerfile': linkEntry('../gone') },
      because:
        'its inputs cannot be known: the Dockerfile "api/Dockerfile" is behind the link "api/Dockerfile", which leads nowhere in the folder that it is read from',
      fix: 'write in image "api":\n  file: path/to/it # what the link "api/Dockerfile" leads to'
    },
    {
      title: 'that is sent the root, and what it reads is not known, though inference is off',
      images: wholeRoot().map(image => ({ ...image, infer: false })),
      edits: { 'api/Dockerfile': 'FROM scratch\nCOPY dist /\n' },
      because: git.replace('reads it', 'may read it'),
      fix: 'add to ".dockerignore":\n  .git'
    },
    {
      title: 'that is built from one of these',
      name: 'web',
      images: withBase({ reuse: false }),
      because: 'it is built from "base", which is never reused'
    },
    {
      title: 'that is built from one of these further up',
      name: 'app',
      images: withBase({ reuse: false }),
      because: 'it is built from "web", which is never reused'
    },
    {
      title: 'that copies the root of the repository',
      images: wholeRoot(),
      because: git,
      fix: 'add to ".dockerignore":\n  .git'
    },
    {
      title: 'that copies the root past an ignore file of its own',
      images: wholeRoot(),
      edits: { 'api/Dockerfile.dockerignore': '*.md\n' },
      because: git,
      fix: 'add to "api/Dockerfile.dockerignore":\n  .git'
    },
    {
      title: 'that copies the root with what the ignore file lets through again',
      images: wholeRoot(),
      edits: { '.dockerignore': '.git\n!.git/HEAD\n' },
      because: git,
      fix: 'add to ".dockerignore":\n  .git'
    },
    {
      title: 'that mounts the root',
      images: wholeRoot(),
      edits: { 'api/Dockerfile': 'FROM scratch\nRUN --mount=target=/x x\n' },
      because: git,
      fix: 'add to ".dockerignore":\n  .git'
    },
    {
      title: 'that copies all that the root has by a wildcard',
      images: wholeRoot({ generated: new Map([['.git', ['README.md']]]) }),
      edits: { 'api/Dockerfile': 'FROM scratch\nCOPY * /\n' },
      because: git,
      fix: 'add to ".dockerignore":\n  .git'
    },
    {
      title: 'that copies a file of it',
      images: wholeRoot({ generated: new Map([['.git/HEAD', ['README.md']]]) }),
      edits: { 'api/Dockerfile': 'FROM scratch\nCOPY .git/HEAD /\n' },
      because: git,
      fix: 'add to ".dockerignore":\n  .git'
    },
    {
      title: 'that copies a named context at the root',
      images: [
        reused('api', {
          prod: recipeIn('api', { buildContexts: new Map([['all', localContext('')]]) })
        })
      ],
      edits: { 'api/Dockerfile': 'FROM scratch\nCOPY --from=all . /\n' },
      because: git,
      fix: 'add to ".dockerignore":\n  .git'
    }
  ])('$title', ({ name = 'api', because, fix, ...situation }) => {
    const none = fix === undefined ? { because } : { because, fix }
    expect(keysOf(situation).get(name)).toEqual({ kind: 'none', ...none })
  })

  it('whose commit could not be read', () => {
    const reading = { configuration: source, head: undefined }
    const configuration = configurationOf(images, { reuse: { with: [], store: [] } })
    const inputs = readInputs(images, reading)
    const parents = listParents(inputs)
    const hashes = hashImages({ images, inputs, parents, commit: '1' })
    const keys = makeContentKeys({ configuration, inputs, parents, head: undefined, hashes })
    const because = 'the files of this commit could not be read'
    expect([...keys]).toEqual(images.map(({ name }) => [name, { kind: 'none', because }]))
  })
})

describe('an image has a key', () => {
  const root = reused('api', { prod: recipeIn('', { file: 'api/Dockerfile' }) })
  const others = { buildArgs: new Map([['V', '1']]), volatileArgs: new Set(['V']) }
  it.each<Situation & { title: string }>([
    {
      title: 'with volatile arguments if it says so',
      images: [reused('api', { reuse: true, prod: recipeIn('api', others) })]
    },
    {
      title: 'if the ignore file leaves out .git',
      images: [root],
      edits: { '.dockerignore': '.git\n' }
    },
    {
      title: 'if the ignore file leaves out all that is in .git',
      images: [root],
      edits: { '.dockerignore': '.git/*\n' }
    },
    {
      title: 'if the ignore file leaves out all but a folder',
      images: [root],
      edits: { '.dockerignore': '**\n!api\n' }
    },
    {
      title: 'if the root is its context, and only a folder of it is copied',
      images: [root],
      edits: { 'api/Dockerfile': 'FROM scratch\nCOPY api /\n' }
    },
    { title: 'if its context is another folder', edits: { 'api/Dockerfile': copiesAll } },
    {
      title: 'if its inputs are more than what is read',
      edits: { 'api/Dockerfile': 'FROM scratch\nARG DIR\nCOPY src/$DIR /\n', 'api/src/x': '' }
    },
    {
      title: 'if its dev variant is not known',
      images: [reused('api', { dev: recipeIn('nowhere') })]
    },
    {
      title: 'if a filter of its tests has no patterns',
      images: [reused('api', { tests: { images: [], paths: [], filters: ['ci_cd'] } })]
    }
  ])('$title', situation => {
    expect(keysOf(situation).get('api')).toMatchObject({ kind: 'known' })
  })
})
