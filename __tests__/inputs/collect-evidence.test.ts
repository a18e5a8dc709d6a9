import fc from 'fast-check'
import { inFile } from '../../src/diagnostics/location'
import type { ChangeType, Configuration, FilterRule } from '../../src/images/configuration'
import type { Image } from '../../src/images/image'
import { readRunnerPlatform } from '../../src/images/platforms/runner-platform'
import type { BuildContext, Recipe } from '../../src/images/recipe'
import { ImageNames } from '../../src/inputs/parents/image-names'
import { indexChanges } from '../../src/inputs/questions/change-index'
import { collectEvidence } from '../../src/inputs/questions/collect-evidence'
import type { BaseRecipes } from '../../src/inputs/questions/compare-recipes'
import type { Recipes } from '../../src/inputs/questions/compare-settings'
import type { RepositoryPath } from '../../src/paths/repository-path'
import type { CauseKind, OwnCause } from '../../src/plan/causes/cause'
import type { Evidence, ImageEvidence, OwnCauses } from '../../src/plan/causes/evidence'
import { isSameReader } from '../../src/plan/causes/reader'
import type { Change, Comparison, Side } from '../../src/tree/comparison'
import { IndexedTree } from '../../src/tree/indexed-tree'
import type { Tree, TreeEntry } from '../../src/tree/tree'
import {
  added,
  configuration,
  configurationName,
  configurationOf,
  copiesAll,
  deleted,
  filesNamed,
  globsSelect,
  imageContext,
  imageOf,
  linkEntry,
  listed,
  listedBlind,
  listedGone,
  localContext,
  modified,
  overlayOf,
  readsPath,
  recipeIn,
  remoteContext,
  selectImageInputs,
  submoduleEntry,
  treeOf,
  treesDiffer,
  withoutTests
} from '../support/inputs'

/** Every target of the cases copies the context. */
const stages = ['old', 'dev', 'prod'].map(name => `FROM scratch AS ${name}\nCOPY . /\n`)
const head = treeOf(
  new Map([
    ...filesNamed('api/main.py', 'web/Dockerfile', 'web/a.ts', 'lib/x', 'README.md'),
    ['api/Dockerfile', stages.join('')],
    ['docker/api.Dockerfile', copiesAll],
    ['docker/lib.Dockerfile', 'FROM scratch\nCOPY --from=lib . /\n']
  ])
)
const api = imageOf('api')
const web = imageOf('web')
const names = new ImageNames([])

interface Situation {
  readonly images?: readonly Image[]
  readonly configuration?: Partial<Configuration>
  readonly comparison?: Comparison
  readonly bases?: readonly BaseRecipes[]
  readonly given?: readonly string[]
  /** `null`: the checkout could not be read. */
  readonly tree?: Tree | null
}

function collect(situation: Situation): Evidence {
  const { images = [api, web], comparison = treesDiffer([]), tree = head, given } = situation
  const scope = tree === null ? {} : { head: new IndexedTree(tree) }
  const count = 'differences' in comparison ? comparison.differences.length : 0
  return collectEvidence({
    configuration: configurationOf(images, situation.configuration),
    comparison,
    changes: indexChanges(comparison),
    inputs: new Map(
      images.map(image => [image.name, selectImageInputs(image, { ...scope, configuration })])
    ),
    bases: situation.bases ?? Array.from({ length: count }, () => ({ kind: 'same' })),
    ...(given === undefined ? {} : { givenFilters: new Set(given) })
  })
}

function ofImage(evidence: Evidence, name: string): ImageEvidence {
  const found = evidence.get(name)
  if (found === undefined) throw new Error(`no evidence of ${name}`)
  return found
}

/** A cause in a word or two: its kind, and what it names. */
function summarize(cause: OwnCause): string {
  const parts = [
    cause.kind,
    'filter' in cause ? `filter ${cause.filter ?? ''}` : '',
    'pattern' in cause ? `by ${cause.pattern ?? ''}` : '',
    'file' in cause ? (cause.file ?? '') : ''
  ]
  return parts.filter(part => part !== '').join(' ')
}

function prodOf(evidence: Evidence, name: string): string[] {
  return ofImage(evidence, name).prod.list.map(summarize)
}

describe('what was compared', () => {
  const cases: readonly {
    title: string
    situation: Situation
    api: readonly OwnCause[]
    web?: readonly OwnCause[]
  }[] = [
    {
      title: 'gives no cause where nothing differs',
      situation: { comparison: treesDiffer([]) },
      api: []
    },
    {
      title: 'gives no cause where only other files differ',
      situation: { comparison: treesDiffer([modified('README.md'), modified('apis/a')]) },
      api: []
    },
    {
      title: 'gives the changed file of two trees, with who reads it',
      situation: { comparison: treesDiffer([modified('api/main.py')]) },
      api: [
        {
          kind: 'input-changed',
          file: 'api/main.py',
          at: inFile('api/Dockerfile', 6),
          how: { verb: 'copied', relation: 'itself' }
        }
      ]
    },
    {
      title: 'gives both sides of a rename to those who read either',
      situation: { comparison: treesDiffer([deleted('api/a'), added('web/a')]) },
      api: [expect.objectContaining({ kind: 'input-changed', file: 'api/a' }) as OwnCause],
      web: [expect.objectContaining({ kind: 'input-changed', file: 'web/a' }) as OwnCause]
    },
    {
      title: 'gives a listed file laid over the head tree',
      situation: { comparison: overlayOf(listed('api/main.py')) },
      api: [expect.objectContaining({ kind: 'input-changed', file: 'api/main.py' }) as OwnCause]
    },
    {
      title: 'gives a listed file that the head tree lacks',
      situation: { comparison: overlayOf(listedGone('api/gone')) },
      api: [expect.objectContaining({ kind: 'input-changed', file: 'api/gone' }) as OwnCause]
    },
    {
      title: 'names a listed Dockerfile once, as the Dockerfile',
      situation: { comparison: overlayOf(listed('api/Dockerfile')) },
      api: [
        {
          kind: 'input-changed',
          file: 'api/Dockerfile',
          at: inFile('api/Dockerfile'),
          how: { verb: 'dockerfile', relation: 'itself' }
        }
      ]
    },
    {
      title: 'affects everything where the event compares with nothing',
      situation: { comparison: { kind: 'event', because: 'a release' } },
      api: [{ kind: 'event', because: 'a release' }],
      web: [{ kind: 'event', because: 'a release' }]
    },
    {
      title: 'affects everything where it is unknown, and says why',
      situation: { comparison: { kind: 'unknown', because: 'the base is gone' } },
      api: [{ kind: 'changes-unknown', because: 'the base is gone' }],
      web: [{ kind: 'changes-unknown', because: 'the base is gone' }]
    },
    {
      title: 'unites several differences',
      situation: { comparison: treesDiffer([modified('api/main.py')], [modified('web/a.ts')]) },
      api: [expect.objectContaining({ file: 'api/main.py' }) as OwnCause],
      web: [expect.objectContaining({ file: 'web/a.ts' }) as OwnCause]
    },
    {
      title: 'gives a file that differs from several bases once',
      situation: { comparison: treesDiffer([modified('api/main.py')], [added('api/main.py')]) },
      api: [expect.objectContaining({ file: 'api/main.py' }) as OwnCause]
    },
    {
      title: 'counts a folder that became a link or submodule under its own name',
      situation: { comparison: treesDiffer([added('api')]) },
      api: [expect.objectContaining({ kind: 'input-changed', file: 'api' }) as OwnCause]
    }
  ]

  it.each(cases)('$title', ({ situation, api, web = [] }) => {
    const evidence = collect(situation)
    expect(ofImage(evidence, 'api')).toEqual({
      prod: { list: api, more: new Map() },
      testMatches: []
    })
    expect(ofImage(evidence, 'web').prod).toEqual({ list: web, more: new Map() })
  })

  it.each<{ title: string; comparison: Comparison; kind: CauseKind }>([
    { title: 'an event', comparison: { kind: 'event', because: 'x' }, kind: 'event' },
    { title: 'unknown', comparison: { kind: 'unknown', because: 'x' }, kind: 'changes-unknown' }
  ])('affects dev variants and images without inference too: $title', ({ comparison, kind }) => {
    const image = imageOf('api', { infer: false, dev: recipeIn('api', { target: 'dev' }) })
    const evidence = ofImage(collect({ images: [image], comparison }), 'api')
    const expected = { list: [{ kind, because: 'x' }], more: new Map() }
    expect(evidence).toEqual({ prod: expected, dev: expected, testMatches: [] })
  })

  it('affects the variant that reads a file, prod and dev apart', () => {
    const dev = recipeIn('api', {
      file: 'docker/lib.Dockerfile',
      buildContexts: new Map([['lib', localContext('lib')]])
    })
    const images = [imageOf('api', { dev })]
    const evidence = ofImage(
      collect({ images, comparison: treesDiffer([modified('lib/x')]) }),
      'api'
    )
    expect(evidence.prod.list).toEqual([])
    expect(evidence.dev?.list.map(summarize)).toEqual(['input-changed lib/x'])
  })

  it('has every image as a key, and dev exactly where the image has it', () => {
    const evidence = collect({ images: [api, imageOf('web', { dev: recipeIn('web') })] })
    expect([...evidence.keys()]).toEqual(['api', 'web'])
    expect('dev' in ofImage(evidence, 'api')).toBe(false)
    expect(ofImage(evidence, 'web').dev).toEqual({ list: [], more: new Map() })
  })
})

describe('a generated build file of an image without inference', () => {
  const tree = treeOf(filesNamed(...head.paths, 'tpl/Dockerfile.in', 'tpl/x/y'))
  const cases: readonly { title: string; prod: Partial<Recipe>; source: string }[] = [
    { title: 'its Dockerfile', prod: { file: 'gen/Dockerfile' }, source: 'gen/Dockerfile' },
    { title: 'the folder of its Dockerfile', prod: { file: 'gen/Dockerfile' }, source: 'gen' },
    {
      title: 'the ignore file beside it',
      prod: { file: 'docker/api.Dockerfile' },
      source: 'docker/api.Dockerfile.dockerignore'
    },
    { title: 'the ignore file of the context', prod: {}, source: 'api/.dockerignore' }
  ]
  const imageFrom = (parts: Partial<Recipe>, source: string, pattern: string): Image =>
    imageOf('api', {
      infer: false,
      prod: recipeIn('api', { ...parts, generated: new Map([[source, [pattern]]]) })
    })

  it.each(cases)('counts as what it is made from: $title', ({ prod, source }) => {
    const images = [imageFrom(prod, source, 'tpl/**')]
    const comparison = treesDiffer([modified('tpl/Dockerfile.in')])
    expect(prodOf(collect({ images, tree, comparison }), 'api')).toEqual([
      'input-changed tpl/Dockerfile.in'
    ])
    expect(prodOf(collect({ images, tree }), 'api')).toEqual([])
  })

  it.each(cases)('is not known where that matches no tracked file: $title', ({ prod, source }) => {
    const images = [imageFrom(prod, source, 'template/**')]
    const causes = new Set(prodOf(collect({ images, tree }), 'api'))
    expect([...causes]).toEqual(['inputs-opaque'])
  })

  it('is not what is generated beside it', () => {
    const images = [imageFrom({}, 'api/Docker', 'tpl/**')]
    const comparison = treesDiffer([modified('tpl/Dockerfile.in')])
    expect(prodOf(collect({ images, tree, comparison }), 'api')).toEqual([])
  })
})

describe('a submodule', () => {
  const file = 'web/Dockerfile'
  const named = recipeIn('api', {
    file: 'docker/lib.Dockerfile',
    buildContexts: new Map([['lib', localContext('vendor/sub/x')]])
  })
  const cases: readonly { title: string; prod: Recipe }[] = [
    { title: 'the context is in', prod: recipeIn('vendor/sub/app', { file }) },
    { title: 'the context is', prod: recipeIn('vendor/sub', { file }) }
  ]
  const both = cases.flatMap(each => [true, false].map(infer => ({ ...each, infer })))

  it.each([...both, { title: 'a named context is in', prod: named, infer: true }])(
    'that $title counts as its commit, with infer: $infer',
    ({ prod, infer }) => {
      const tree = treeOf(
        new Map<RepositoryPath, TreeEntry | string>([
          ...head.paths.map((path): [RepositoryPath, TreeEntry | string] => [
            path,
            head.entry(path) ?? ''
          ]),
          ['vendor/sub', submoduleEntry('2')]
        ])
      )
      const images = [imageOf('api', { prod, infer })]
      const situation = { images, tree, comparison: treesDiffer([modified('vendor/sub')]) }
      expect(prodOf(collect(situation), 'api')).toEqual(['input-changed vendor/sub'])
      expect(prodOf(collect({ images, tree }), 'api')).toEqual([])
    }
  )

  it.each(both)('that $title counts where head has files instead, with infer: $infer', each => {
    const tree = treeOf(filesNamed(...head.paths, 'vendor/sub/app/x', 'vendor/sub/x/y'))
    const images = [imageOf('api', { prod: each.prod, infer: each.infer })]
    const comparison = treesDiffer([deleted('vendor/sub')])
    expect(prodOf(collect({ images, tree, comparison }), 'api')).toEqual([
      'input-changed vendor/sub'
    ])
  })
})

describe('a submodule that is gone', () => {
  const cases = [
    { title: 'a wildcard may have matched something in it', text: 'COPY libs/*/src /' },
    { title: 'an ignore file let something of it through', text: 'COPY . /' },
    { title: 'COPY --parents may have matched something in it', text: 'COPY --parents **/x /' }
  ]
  const files = filesNamed('api/src/a', 'api/libs/a/other', 'api/libs/b')
  const ignore = 'libs\n!libs/*/src\n'

  it.each(cases)('counts where $title', ({ text }) => {
    const dockerfile = `FROM scratch\n${text}\n`
    const build = { 'api/Dockerfile': dockerfile, 'api/.dockerignore': ignore }
    const tree = treeOf(new Map([...files, ...Object.entries(build)]))
    const images = [imageOf('api')]
    const before: Side = { kind: 'present', entry: submoduleEntry('1') }
    const causesOf = (comparison: Comparison) =>
      // That nothing else of the folder is sent is said as well.
      prodOf(collect({ images, tree, comparison }), 'api').filter(each => each !== 'inputs-opaque')
    const removed: Change = { ...deleted('api/libs/a'), before }
    const replaced: Change = { ...modified('api/libs/b'), before }
    expect(causesOf(treesDiffer([removed, replaced]))).toEqual([
      'input-changed api/libs/a',
      'input-changed api/libs/b'
    ])
    expect(causesOf(treesDiffer([deleted('api/libs/c'), modified('api/libs/b')]))).toEqual([])
    expect(causesOf(overlayOf(listedGone('api/libs/c'), listed('api/libs/b')))).toEqual([
      'input-changed api/libs/c'
    ])
  })
})

describe('a Dockerfile in a submodule', () => {
  const tree = treeOf(
    new Map<RepositoryPath, TreeEntry | string>([
      ...filesNamed('api/main.py'),
      ['vendor/sub', submoduleEntry('2')]
    ])
  )
  const file = 'vendor/sub/Dockerfile'

  it.each([true, false])('counts as its commit, and cannot be known, with infer: %s', infer => {
    const images = [imageOf('api', { prod: recipeIn('api', { file }), infer })]
    const comparison = treesDiffer([modified('vendor/sub')])
    const found = new Set(prodOf(collect({ images, tree, comparison }), 'api'))
    expect(found).toEqual(new Set(['input-changed vendor/sub', 'inputs-opaque']))
  })

  it.each([true, false])('counts where head has it as a file instead, with infer: %s', infer => {
    const images = [imageOf('api', { prod: recipeIn('api', { file }), infer })]
    const now = treeOf(filesNamed('api/main.py', file))
    const comparison = treesDiffer([deleted('vendor/sub')])
    expect(prodOf(collect({ images, tree: now, comparison }), 'api')).toEqual([
      'input-changed vendor/sub'
    ])
  })
})

describe('a context behind a link, of an image without inference', () => {
  const prod = recipeIn('link', { file: 'web/Dockerfile' })
  const images = [imageOf('api', { prod, infer: false })]
  const treeWith = (target: string): Tree =>
    treeOf(
      new Map<RepositoryPath, TreeEntry | string>([
        ...filesNamed('web/Dockerfile', 'lib/x', 'lib/.dockerignore'),
        ['link', linkEntry(target)]
      ])
    )

  it.each<{ title: string; target: string; change: Change; causes: readonly string[] }>([
    {
      title: 'the ignore file that it leads to',
      target: 'lib',
      change: modified('lib/.dockerignore'),
      causes: ['input-changed lib/.dockerignore']
    },
    {
      title: 'the link, which says whose ignore file it is',
      target: 'lib',
      change: modified('link'),
      causes: ['input-changed link']
    },
    { title: 'no file of it', target: 'lib', change: modified('lib/x'), causes: [] },
    {
      title: 'nothing that is known, out of the repository',
      target: '../lib',
      change: modified('lib/x'),
      causes: ['inputs-opaque']
    }
  ])('counts $title', ({ target, change, causes }) => {
    const situation = { images, tree: treeWith(target), comparison: treesDiffer([change]) }
    expect(prodOf(collect(situation), 'api')).toEqual(causes)
  })
})

describe('what is wider than the build', () => {
  const text = 'FROM scratch\nARG TARGETARCH\nCOPY a.ts o${TARGETARCH}* /\n'
  const situation = {
    images: [web],
    tree: treeOf(new Map([...filesNamed('web/a.ts', 'web/other'), ['web/Dockerfile', text]]))
  }

  it('is told of a file that is in doubt, with what ends it', () => {
    const evidence = collect({ ...situation, comparison: treesDiffer([modified('web/other')]) })
    expect(ofImage(evidence, 'web').prod.list).toEqual([
      {
        kind: 'input-changed',
        file: 'web/other',
        at: inFile('web/Dockerfile', 3),
        how: { verb: 'copied', relation: 'itself' },
        doubt: 'TARGETARCH is not known',
        fix: 'add to image "web":\n  platforms: [linux/amd64]'
      }
    ])
  })

  it.each(['web/a.ts', 'web/Dockerfile'])('is not told of %s, which is read for sure', file => {
    const evidence = collect({ ...situation, comparison: treesDiffer([modified(file)]) })
    expect(ofImage(evidence, 'web').prod.list).toEqual([
      expect.not.objectContaining({ doubt: expect.anything() as unknown })
    ])
  })

  it('is told of all that is read where an ignore file is not known', () => {
    const generated = new Map([['web/.dockerignore', ['README.md']]])
    const evidence = collect({
      images: [imageOf('web', { prod: recipeIn('web', { generated }) })],
      comparison: treesDiffer([modified('web/a.ts')])
    })
    expect(ofImage(evidence, 'web').prod.list).toEqual([
      expect.objectContaining({
        file: 'web/a.ts',
        doubt: expect.stringMatching(/\.dockerignore" is generated/) as string
      })
    ])
  })
})

describe('inputs that cannot be known', () => {
  const image = imageOf('dist', { prod: recipeIn('dist', { file: 'web/Dockerfile' }) })

  it('make the variant built, and say why', () => {
    const { prod } = ofImage(collect({ images: [image] }), 'dist')
    expect(prod.list).toEqual([
      {
        kind: 'inputs-opaque',
        because: expect.stringMatching(/dist.*tracked/) as string,
        fix: expect.stringMatching(/generated: { dist: /) as string
      }
    ])
  })

  it('make every inferred image built where the checkout could not be read', () => {
    const evidence = collect({ tree: null, comparison: overlayOf(listedBlind('README.md')) })
    expect(prodOf(evidence, 'api')).toEqual(['inputs-opaque'])
    expect(prodOf(evidence, 'web')).toEqual(['inputs-opaque'])
  })

  it('may hide a changed recipe where the checkout could not be read, without inference too', () => {
    const own = imageOf('api', { infer: false })
    const recipes: Recipes = new Map([['api', own]])
    const base = { kind: 'known', recipes, names, configurationName } as const
    const evidence = collect({
      ...{ images: [own], tree: null, bases: [base] },
      comparison: overlayOf(listedBlind('README.md'))
    })
    expect(prodOf(evidence, 'api')).toEqual(['recipe-changed'])
  })

  it('are nothing to an image without inference', () => {
    expect(prodOf(collect({ images: [{ ...image, infer: false }] }), 'dist')).toEqual([])
  })

  it('count without inference where the Dockerfile itself is a link out of the repository', () => {
    const evidence = collect({
      images: [imageOf('api', { infer: false })],
      tree: treeOf(new Map([['api/Dockerfile', linkEntry('../../Dockerfile')]]))
    })
    expect(ofImage(evidence, 'api').prod.list).toEqual([
      {
        kind: 'inputs-opaque',
        because: expect.stringMatching(/the link "api\/Dockerfile".*nowhere/) as string,
        fix: expect.stringMatching(/file: /) as string
      }
    ])
  })

  it('stand beside the files that changed', () => {
    const evidence = collect({
      images: [image],
      comparison: treesDiffer([modified('web/Dockerfile')])
    })
    expect(prodOf(evidence, 'dist').sort()).toEqual([
      'input-changed web/Dockerfile',
      'inputs-opaque'
    ])
  })
})

describe('an image without inference', () => {
  const prod = recipeIn('api', {
    file: 'docker/api.Dockerfile',
    buildContexts: new Map([['lib', localContext('lib')]]),
    generated: new Map([['api/dist', ['web/**']]])
  })
  const image = imageOf('api', {
    infer: false,
    prod,
    triggers: { paths: ['ci/**'], filters: ['docs'] }
  })
  const filters = new Map([['docs', [{ pattern: 'docs/**', on: 'any' as const }]]])

  it.each<{ title: string; change: Change; causes: readonly string[] }>([
    { title: 'a file of its context', change: modified('api/main.py'), causes: [] },
    { title: 'a file of a named context', change: modified('lib/x'), causes: [] },
    { title: 'what an untracked source is made from', change: modified('web/a.ts'), causes: [] },
    { title: 'the attributes above it', change: modified('.gitattributes'), causes: [] },
    {
      title: 'its Dockerfile',
      change: modified('docker/api.Dockerfile'),
      causes: ['input-changed docker/api.Dockerfile']
    },
    {
      title: 'the ignore file beside it',
      change: added('docker/api.Dockerfile.dockerignore'),
      causes: ['input-changed docker/api.Dockerfile.dockerignore']
    },
    {
      title: 'the ignore file of the context',
      change: deleted('api/.dockerignore'),
      causes: ['input-changed api/.dockerignore']
    },
    { title: 'its paths', change: modified('ci/x'), causes: ['path-matched by ci/** ci/x'] },
    {
      title: 'its filters',
      change: modified('docs/x'),
      causes: ['filter-matched filter docs docs/x']
    }
  ])('counts exactly: $title $causes', ({ change, causes }) => {
    const situation = { images: [image], comparison: treesDiffer([change]) }
    expect(prodOf(collect({ ...situation, configuration: { filters } }), 'api')).toEqual(causes)
  })

  it('counts its recipe', () => {
    const recipes: Recipes = new Map([
      ['api', imageOf('api', { prod: { ...prod, target: 'old' } })]
    ])
    const bases: BaseRecipes[] = [{ kind: 'known', recipes, names, configurationName }]
    expect(prodOf(collect({ images: [image], bases, given: [] }), 'api')).toEqual([
      'recipe-changed'
    ])
  })
})

describe('paths of an image', () => {
  const withPaths = (...paths: string[]): Image =>
    imageOf('api', { triggers: { paths, filters: [] }, dev: recipeIn('api', { target: 'dev' }) })
  const of = (image: Image, ...changes: Change[]): ImageEvidence =>
    ofImage(collect({ images: [image], comparison: treesDiffer(changes) }), 'api')

  it('name the file and the pattern, for both variants', () => {
    const expected: OwnCauses = {
      list: [{ kind: 'path-matched', file: 'docs/a.md', pattern: 'docs/**' }],
      more: new Map()
    }
    const { prod, dev } = of(withPaths('docs/**'), modified('docs/a.md'), modified('x'))
    expect({ prod, dev }).toEqual({ prod: expected, dev: expected })
  })

  it('say where a pattern was stopped, and counts all the same', () => {
    const endless = `docs/${'*a'.repeat(12)}[b]`
    const file = `docs/${'a'.repeat(200)}`
    expect(of(withPaths(endless), modified(file)).prod.list).toEqual([
      { kind: 'path-matched', file, pattern: endless, stopped: true }
    ])
  })

  it.each<{ title: string; paths: readonly string[]; change: Change; matched: boolean }>([
    { title: 'a deletion', paths: ['docs/**'], change: deleted('docs/a'), matched: true },
    { title: 'an addition', paths: ['docs/**'], change: added('docs/a'), matched: true },
    { title: 'a dot file', paths: ['*/a'], change: added('.docs/a'), matched: true },
    {
      title: 'a name with a newline',
      paths: ['docs/*'],
      change: added('docs/a\nb'),
      matched: true
    },
    { title: 'a taken one', paths: ['docs/**', '!**/a'], change: added('docs/a'), matched: false },
    {
      title: 'a taken one, the `!` first',
      paths: ['!**/a', 'docs/**'],
      change: added('docs/a'),
      matched: false
    },
    {
      title: 'one beside a taken one',
      paths: ['!**/a', 'docs/**'],
      change: added('docs/b'),
      matched: true
    }
  ])('match $title: $matched', ({ paths, change, matched }) => {
    expect(of(withPaths(...paths), change).prod.list).toHaveLength(matched ? 1 : 0)
  })

  it('take nothing away from the inputs of the image', () => {
    const { prod } = of(withPaths('docs/**', '!api/**'), modified('api/main.py'))
    expect(prod.list.map(summarize)).toEqual(['input-changed api/main.py'])
  })

  it('of one image are nothing to another', () => {
    const images = [withPaths('docs/**'), web]
    const evidence = collect({ images, comparison: treesDiffer([modified('docs/a')]) })
    expect(prodOf(evidence, 'web')).toEqual([])
  })
})

describe('filters', () => {
  const image = imageOf('api', { triggers: { paths: [], filters: ['one'] } })
  const withRules = (rules: readonly FilterRule[], situation: Situation = {}): string[] =>
    prodOf(
      collect({
        images: [image, web],
        configuration: { filters: new Map([['one', rules]]) },
        ...situation
      }),
      'api'
    )
  const any = (...patterns: string[]): FilterRule[] =>
    patterns.map(pattern => ({ pattern, on: 'any' }))
  const on = (pattern: string, ...types: ChangeType[]): FilterRule => ({ pattern, on: types })

  const sides: readonly { title: string; change: Change; types: readonly ChangeType[] }[] = [
    { title: 'an added file', change: added('ci/x'), types: ['added'] },
    { title: 'a deleted file', change: deleted('ci/x'), types: ['deleted'] },
    { title: 'a modified file', change: modified('ci/x'), types: ['modified'] },
    {
      title: 'a listed file that exists',
      change: listed('ci/x'),
      types: ['added', 'modified']
    },
    { title: 'a listed file that is gone', change: listedGone('ci/x'), types: ['deleted'] },
    {
      title: 'a listed file without a tree',
      change: listedBlind('ci/x'),
      types: ['added', 'deleted', 'modified']
    }
  ]
  const types: readonly ChangeType[] = ['added', 'deleted', 'modified']
  const typeCases = sides.flatMap(side =>
    types.map(type => ({ ...side, type, matched: side.types.includes(type) }))
  )

  it.each(typeCases)('with the type $type and $title: $matched', ({ change, type, matched }) => {
    expect(withRules([on('ci/**', type)], { comparison: overlayOf(change) })).toEqual(
      matched ? ['filter-matched filter one ci/x'] : []
    )
  })

  it('with several types match each of them', () => {
    const rules = [on('ci/**', 'added', 'deleted')]
    const of = (change: Change): number =>
      withRules(rules, { comparison: treesDiffer([change]) }).length
    expect([added, deleted, modified].map(change => of(change('ci/x')))).toEqual([1, 1, 0])
  })

  it('see every type that a file has among several bases', () => {
    const comparison = treesDiffer([modified('ci/x')], [added('ci/x')])
    expect(withRules([on('ci/**', 'added')], { comparison })).toHaveLength(1)
    expect(withRules([on('ci/**', 'modified')], { comparison })).toHaveLength(1)
    expect(withRules([on('ci/**', 'deleted')], { comparison })).toHaveLength(0)
  })

  it.each<{ title: string; rules: readonly FilterRule[]; matched: boolean }>([
    { title: 'behind', rules: any('ci/**', '!ci/x'), matched: false },
    { title: 'in front', rules: any('!ci/x', 'ci/**'), matched: false },
    { title: 'between', rules: any('ci/**', '!ci/x', 'ci/x'), matched: false },
    {
      title: 'with a type of its own',
      rules: [on('!ci/x', 'deleted'), ...any('ci/**')],
      matched: false
    },
    { title: 'for another file', rules: any('ci/**', '!ci/y'), matched: true },
    { title: 'alone', rules: any('!ci/y'), matched: false }
  ])('take a file away by `!`, standing $title', ({ rules, matched }) => {
    const comparison = treesDiffer([modified('ci/x')])
    expect(withRules(rules, { comparison })).toHaveLength(matched ? 1 : 0)
  })

  it('count both sides of a rename', () => {
    const rename = (from: string, to: string): Situation => ({
      comparison: treesDiffer([deleted(from), added(to)].sort((a, b) => (a.path < b.path ? -1 : 1)))
    })
    expect(withRules(any('ci/**'), rename('ci/x', 'y'))).toHaveLength(1)
    expect(withRules(any('ci/**'), rename('y', 'ci/x'))).toHaveLength(1)
    expect(withRules([on('ci/**', 'added')], rename('ci/x', 'y'))).toHaveLength(0)
    expect(withRules([on('ci/**', 'deleted')], rename('ci/x', 'y'))).toHaveLength(1)
  })

  it('are one piece of evidence each, however many files match', () => {
    const comparison = treesDiffer([modified('ci/x'), modified('ci/y')])
    expect(withRules(any('ci/**', '**'), { comparison })).toEqual([
      'filter-matched filter one ci/x'
    ])
  })

  it('match nothing where nothing differs, and of another name nothing', () => {
    expect(withRules(any('**'))).toEqual([])
    const filters = new Map([
      ['one', any('ci/**')],
      ['two', any('**')]
    ])
    const comparison = treesDiffer([modified('zzz')])
    expect(withRules([], { comparison, configuration: { filters } })).toEqual([])
  })
})

describe('filter names given by the caller', () => {
  const filters = new Map([['one', [{ pattern: 'ci/**', on: 'any' as const }]]])
  const image = imageOf('api', { triggers: { paths: ['docs/**'], filters: ['one'] } })
  const images = [image, web]

  it.each<{ title: string; situation: Situation; api: readonly string[]; web?: readonly string[] }>(
    [
      {
        title: 'match without a file',
        situation: { given: ['one'] },
        api: ['filter-matched filter one']
      },
      {
        title: 'match without a table',
        situation: { given: ['one', 'x'], configuration: {} },
        api: ['filter-matched filter one']
      },
      { title: 'that are others are nothing', situation: { given: ['two'] }, api: [] },
      {
        title: 'that are none are an answer',
        situation: { given: [], configuration: {} },
        api: []
      },
      {
        title: 'beat the table',
        situation: { given: [], comparison: treesDiffer([modified('ci/x')]) },
        api: []
      },
      {
        title: 'leave inferred inputs compared',
        situation: {
          given: [],
          comparison: treesDiffer([modified('api/main.py'), modified('web/a.ts')])
        },
        api: ['input-changed api/main.py'],
        web: ['input-changed web/a.ts']
      },
      {
        title: 'leave paths compared',
        situation: { given: [], comparison: treesDiffer([modified('docs/a')]) },
        api: ['path-matched by docs/** docs/a']
      },
      {
        title: 'leave unknown changes unknown',
        situation: { given: ['one'], comparison: { kind: 'unknown', because: 'x' } },
        api: ['filter-matched filter one', 'changes-unknown'],
        web: ['changes-unknown']
      }
    ]
  )('$title', ({ situation, api, web = [] }) => {
    const evidence = collect({ images, configuration: { filters }, ...situation })
    expect(prodOf(evidence, 'api')).toEqual(api)
    expect(prodOf(evidence, 'web')).toEqual(web)
  })

  it('are missed where there is no table: the filter is unknown, for the images that use it', () => {
    const evidence = collect({ images })
    expect(ofImage(evidence, 'api').prod.list).toEqual([
      { kind: 'changes-unknown', because: expect.stringMatching(/\bone\b/) as string }
    ])
    expect(prodOf(evidence, 'web')).toEqual([])
  })
})

describe('build-all', () => {
  const filters = new Map([['ci', [{ pattern: 'ci/**', on: 'any' as const }]]])
  const buildAll = { paths: ['Makefile', 'mk/**', '!mk/x'], filters: ['ci'], publish: false }
  const images = [api, imageOf('web', { infer: false, dev: recipeIn('web') })]

  it.each<{ title: string; situation: Situation; cause: readonly OwnCause[] }>([
    {
      title: 'by a path names the file and the pattern',
      situation: { comparison: treesDiffer([modified('mk/a')]) },
      cause: [{ kind: 'build-all', file: 'mk/a', pattern: 'mk/**' }]
    },
    {
      title: 'by a filter names the filter and the file',
      situation: { comparison: treesDiffer([deleted('ci/a')]) },
      cause: [{ kind: 'build-all', filter: 'ci', file: 'ci/a' }]
    },
    {
      title: 'by a name of the caller names the filter',
      situation: { given: ['ci'] },
      cause: [{ kind: 'build-all', filter: 'ci' }]
    },
    {
      title: 'by a filter that nothing answers is unknown changes',
      situation: { configuration: { buildAll } },
      cause: [{ kind: 'changes-unknown', because: expect.stringMatching(/\bci\b/) as string }]
    },
    {
      title: 'is silent where it does not match',
      situation: { comparison: treesDiffer([modified('mk/x'), modified('other')]) },
      cause: []
    }
  ])('$title, at every variant', ({ situation, cause }) => {
    const evidence = collect({ images, configuration: { filters, buildAll }, ...situation })
    const expected = { list: cause, more: new Map() }
    expect(ofImage(evidence, 'api')).toEqual({ prod: expected, testMatches: [] })
    expect(ofImage(evidence, 'web')).toEqual({ prod: expected, dev: expected, testMatches: [] })
  })

  it('says once that a filter is unknown which the image uses too', () => {
    const image = imageOf('api', { triggers: { paths: [], filters: ['ci'] } })
    const evidence = collect({ images: [image], configuration: { buildAll } })
    expect(ofImage(evidence, 'api').prod).toEqual({
      list: [{ kind: 'changes-unknown', because: expect.stringMatching(/\bci\b/) as string }],
      more: new Map()
    })
  })
})

describe('tests', () => {
  const filters = new Map([['docs', [{ pattern: 'docs/**', on: 'any' as const }]]])
  const image = imageOf('api', {
    tests: { images: [], paths: ['load.sh', 'e2e/**', '!e2e/x'], filters: ['docs'] }
  })

  it.each<{ title: string; situation: Situation; matches: readonly RegExp[] }>([
    {
      title: 'match by path, naming file and pattern',
      situation: { comparison: treesDiffer([modified('e2e/a')]) },
      matches: [/^e2e\/\*\* of tests\.paths matches e2e\/a$/]
    },
    {
      title: 'match by filter, naming it',
      situation: { comparison: treesDiffer([modified('docs/a')]) },
      matches: [/^filter docs of tests\.filters matches$/]
    },
    {
      title: 'match by a name of the caller',
      situation: { given: ['docs'] },
      matches: [/^filter docs of tests\.filters matches$/]
    },
    {
      title: 'match where the filter is unknown',
      situation: { configuration: {} },
      matches: [/docs/]
    },
    {
      title: 'match nothing that is taken away',
      situation: { comparison: treesDiffer([modified('e2e/x')]) },
      matches: []
    },
    {
      title: 'match nothing else',
      situation: { comparison: treesDiffer([modified('zzz')]) },
      matches: []
    }
  ])('$title, and leave the image unchanged', ({ situation, matches }) => {
    const evidence = collect({ images: [image, web], configuration: { filters }, ...situation })
    expect(ofImage(evidence, 'api')).toEqual({
      prod: { list: [], more: new Map() },
      testMatches: matches.map(says => expect.stringMatching(says) as string)
    })
    expect(ofImage(evidence, 'web').testMatches).toEqual([])
  })
})

describe('a changed recipe', () => {
  const contexts: readonly [string, BuildContext][] = [
    ['lib', localContext('lib')],
    ['nginx', remoteContext('docker-image://nginx:1')],
    ['base', imageContext('web')]
  ]
  const prod = recipeIn('api', {
    target: 'prod',
    buildArgs: new Map([
      ['A', '1'],
      ['B', ''],
      ['GIT_SHA', 'abc']
    ]),
    buildContexts: new Map(contexts),
    platforms: ['linux/amd64', 'linux/arm64'],
    generated: new Map([
      ['api/x', ['lib/**']],
      ['api/y', ['web/**']]
    ]),
    volatileArgs: new Set(['GIT_SHA'])
  })
  const image = imageOf('api', { prod })
  const known = (recipe: Recipe): BaseRecipes => ({
    kind: 'known',
    recipes: new Map([['api', imageOf('api', { prod: recipe })]]),
    names,
    configurationName
  })
  const reasons = (...bases: BaseRecipes[]): string[] => {
    const comparison = treesDiffer(...bases.map(() => []))
    const evidence = collect({ images: [image], comparison, bases })
    return ofImage(evidence, 'api').prod.list.map(cause =>
      cause.kind === 'recipe-changed' ? cause.because : cause.kind
    )
  }

  it.each<{ key: string; title: string; before: Partial<Recipe> }>([
    { key: 'context', title: 'moved', before: { context: 'lib', contextPath: 'lib' } },
    { key: 'file', title: 'moved', before: { file: 'web/Dockerfile' } },
    { key: 'target', title: 'set', before: { target: '' } },
    {
      key: 'build-args',
      title: 'value',
      before: { buildArgs: new Map([...prod.buildArgs, ['A', '2']]) }
    },
    {
      key: 'build-args',
      title: 'added',
      before: { buildArgs: new Map([...prod.buildArgs].slice(1)) }
    },
    {
      key: 'build-args',
      title: 'removed',
      before: { buildArgs: new Map([...prod.buildArgs, ['C', '']]) }
    },
    {
      key: 'build-contexts',
      title: 'folder',
      before: { buildContexts: new Map([...contexts, ['lib', localContext('web')]]) }
    },
    {
      key: 'build-contexts',
      title: 'text',
      before: {
        buildContexts: new Map([...contexts, ['nginx', remoteContext('docker-image://nginx')]])
      }
    },
    {
      key: 'build-contexts',
      title: 'image',
      before: { buildContexts: new Map([...contexts, ['base', imageContext('db')]]) }
    },
    {
      key: 'build-contexts',
      title: 'added',
      before: { buildContexts: new Map(contexts.slice(1)) }
    },
    { key: 'platforms', title: 'added', before: { platforms: ['linux/amd64'] } },
    {
      key: 'platforms',
      title: 'named now',
      before: { platforms: [] }
    },
    {
      key: 'generated',
      title: 'globs',
      before: {
        generated: new Map([
          ['api/x', ['x/**']],
          ['api/y', ['z/**']]
        ])
      }
    },
    { key: 'generated', title: 'removed', before: { generated: new Map() } },
    { key: 'volatile-args', title: 'removed', before: { volatileArgs: new Set(['GIT_SHA', 'A']) } }
  ])('names the key: $key, $title', ({ key, before }) => {
    const [because, ...others] = reasons(known({ ...prod, ...before }))
    expect(because?.split(' changed in ')[0]?.split(', ')).toEqual([key])
    expect(because).toContain(configurationName)
    expect(others).toEqual([])
  })

  const builtOn = (runner: string, platforms: readonly string[] = []): Recipe =>
    recipeIn('api', { runnerPlatform: readRunnerPlatform(runner), platforms })

  it.each([
    { title: 'another architecture', before: 'ubuntu-24.04', after: 'ubuntu-24.04-arm' },
    { title: 'another system', before: 'ubuntu-24.04', after: 'windows-2025' },
    { title: 'a label of your own', before: 'ubuntu-24.04', after: 'big' },
    { title: 'another label of your own', before: 'big', after: 'bigger' }
  ])('is a runner of $title, where no platform is named', ({ before, after }) => {
    const changed = [imageOf('api', { prod: builtOn(after) })]
    const { prod: own } = ofImage(
      collect({ images: changed, bases: [known(builtOn(before))] }),
      'api'
    )
    expect(own.list).toEqual([
      { kind: 'recipe-changed', because: `runners changed in ${configurationName}` }
    ])
  })

  it.each([
    {
      title: 'of the same architecture',
      before: builtOn('ubuntu-22.04'),
      after: builtOn('ubuntu-24.04')
    },
    { title: 'of the same label', before: builtOn('big'), after: builtOn('big') },
    {
      title: 'of the same labels in another order',
      before: builtOn('["self-hosted","linux"]'),
      after: builtOn('["linux","self-hosted"]')
    },
    {
      title: 'beside a platform that is named',
      before: builtOn('ubuntu-24.04', ['linux/amd64']),
      after: builtOn('ubuntu-24.04-arm', ['linux/amd64'])
    },
    {
      title: 'of any kind, with the platform spelt otherwise',
      before: builtOn('x', ['linux/arm64']),
      after: builtOn('y', ['linux/arm64/v8'])
    }
  ])('is none for a runner $title', ({ before, after }) => {
    const images = [imageOf('api', { prod: after, dev: after })]
    const recipes: Recipes = new Map([['api', imageOf('api', { prod: before, dev: before })]])
    const bases: BaseRecipes[] = [{ kind: 'known', recipes, names, configurationName }]
    const { prod: own, dev } = ofImage(collect({ images, bases }), 'api')
    expect([own.list, dev?.list]).toEqual([[], []])
  })

  it.each<{ key: string; title: string; before: Partial<Image>; after: Partial<Image> }>([
    {
      key: 'matrix',
      title: 'has a field more',
      before: {},
      after: { matrix: new Map([['python', '3.12']]) }
    },
    {
      key: 'matrix',
      title: 'has a field less',
      before: { matrix: new Map([['python', '3.12']]) },
      after: {}
    },
    {
      key: 'matrix',
      title: 'has a field of another value',
      before: { matrix: new Map([['python', '3.12']]) },
      after: { matrix: new Map([['python', '3.13']]) }
    },
    { key: 'infer', title: 'is on again', before: { infer: false }, after: {} },
    {
      key: 'paths',
      title: 'has a pattern more',
      before: { triggers: { paths: ['a'], filters: [] } },
      after: { triggers: { paths: ['b', 'a'], filters: [] } }
    },
    {
      key: 'paths',
      title: 'takes less away',
      before: { triggers: { paths: ['a', '!a/b'], filters: [] } },
      after: { triggers: { paths: ['a'], filters: [] } }
    },
    {
      key: 'filters',
      title: 'has a name more',
      before: { triggers: { paths: [], filters: [] } },
      after: { triggers: { paths: [], filters: ['ci'] } }
    }
  ])('is $key that $title, for both variants', ({ key, before, after }) => {
    const { prod: own, dev } = compareImages({ dev: prod, ...before }, { dev: prod, ...after })
    const because = `${key} changed in ${configurationName}`
    expect(own.list).toContainEqual({ kind: 'recipe-changed', because })
    expect(dev?.list).toContainEqual({ kind: 'recipe-changed', because })
  })

  it.each<{ title: string; before: Partial<Image>; after: Partial<Image> }>([
    { title: 'infer is off now', before: {}, after: { infer: false } },
    {
      title: 'paths have less patterns, in another order',
      before: { triggers: { paths: ['a', 'b', 'c'], filters: ['x'] } },
      after: { triggers: { paths: ['c', 'a', '!a/x'], filters: [] } }
    },
    {
      title: 'the order of matrix',
      before: {
        matrix: new Map([
          ['a', '1'],
          ['b', '2']
        ])
      },
      after: {
        matrix: new Map([
          ['b', '2'],
          ['a', '1']
        ])
      }
    }
  ])('is none: $title', ({ before, after }) => {
    const { prod: own } = compareImages(before, after)
    expect(own.list.filter(({ kind }) => kind === 'recipe-changed')).toEqual([])
  })

  /** The evidence for an image that was another one in the base configuration. */
  function compareImages(before: Partial<Image>, after: Partial<Image>): ImageEvidence {
    const recipes: Recipes = new Map([
      ['api', imageOf('api', before)],
      ['db', imageOf('db', { localTag: 'old-db' })],
      ['web', imageOf('web')]
    ])
    const images = [imageOf('api', after), imageOf('db'), imageOf('web')]
    const bases: BaseRecipes[] = [{ kind: 'known', recipes, names, configurationName }]
    return ofImage(collect({ images, bases, given: [] }), 'api')
  }

  it.each<{ title: string; before: Partial<Image>; after: Partial<Image>; because?: string }>([
    {
      title: 'the name changes',
      before: { publishedName: 'ghcr.io/o/old' },
      after: { publishedName: 'ghcr.io/o/new' },
      because: 'image-name changed'
    },
    {
      title: 'it gets a name',
      before: {},
      after: { publishedName: 'ghcr.io/o/new' },
      because: 'image-name changed'
    },
    {
      title: '"publish: false" is taken away',
      before: { publish: false },
      after: {},
      because: '"publish: false" was taken away'
    },
    {
      title: '"publish: false" comes with a new name',
      before: { publishedName: 'a' },
      after: { publishedName: 'b', publish: false }
    },
    {
      title: 'the name of what is never published changes',
      before: { publishedName: 'a', publish: false },
      after: { publishedName: 'b', publish: false }
    },
    { title: 'the name is taken away', before: { publishedName: 'a' }, after: {} },
    { title: 'nothing changes', before: { publishedName: 'a' }, after: { publishedName: 'a' } }
  ])('is beside a cause of publishing, for prod alone: $title', ({ before, after, because }) => {
    const { prod: own, dev } = compareImages({ dev: prod, ...before }, { dev: prod, ...after })
    const expected =
      because === undefined
        ? []
        : [{ kind: 'publish-changed', because: `${because} in ${configurationName}` }]
    expect(own.list).toEqual(expected)
    expect(dev?.list).toEqual([])
  })

  const tests = { images: ['web'], paths: ['a'], filters: ['ci'] }

  it.each<{ title: string; before: Partial<Image>; after: Partial<Image>; keys: string[] }>([
    {
      title: 'images',
      before: { tests },
      after: { tests: { ...tests, images: [] } },
      keys: ['tests.images changed']
    },
    {
      title: 'paths and filters',
      before: { tests },
      after: { tests: { ...tests, paths: ['a', 'b'], filters: [] } },
      keys: ['tests.paths changed', 'tests.filters changed']
    },
    { title: 'the order', before: { tests }, after: { tests: { ...tests } }, keys: [] },
    {
      title: 'its own tag in the job',
      before: { tests, localTag: 'old' },
      after: { tests },
      keys: ['local-tag of api changed']
    },
    {
      title: 'the tag of an image that they run against',
      before: { tests: { ...tests, images: ['db'] } },
      after: { tests: { ...tests, images: ['db'] } },
      keys: ['local-tag of db changed']
    }
  ])('is none for tests, which run for it: $title', ({ before, after, keys }) => {
    const { prod: own, testMatches } = compareImages(before, after)
    expect(own.list).toEqual([])
    expect(testMatches).toEqual(keys.map(key => `${key} in ${configurationName}`))
  })

  it('is none for tests that begin, and they run', () => {
    const untested = withoutTests(imageOf('api'))
    const recipes: Recipes = new Map([['api', untested]])
    const bases: BaseRecipes[] = [{ kind: 'known', recipes, names, configurationName }]
    const begun = ofImage(collect({ images: [imageOf('api')], bases }), 'api')
    expect(begun).toMatchObject({
      prod: { list: [] },
      testMatches: [`tests changed in ${configurationName}`]
    })
    const ended: BaseRecipes[] = [
      { kind: 'known', recipes: new Map([['api', imageOf('api')]]), names, configurationName }
    ]
    expect(ofImage(collect({ images: [untested], bases: ended }), 'api')).toMatchObject({
      prod: { list: [] },
      testMatches: []
    })
  })

  it('names the file that says which tests there are, whatever changed beside it', () => {
    const recipes: Recipes = new Map([['api', withoutTests(imageOf('api'))]])
    const changed = `${configurationName} or docker-bake.hcl`
    const bases: BaseRecipes[] = [
      { kind: 'known', recipes, names, configurationName: changed, ownName: configurationName }
    ]
    expect(ofImage(collect({ images: [imageOf('api')], bases }), 'api')).toMatchObject({
      testMatches: [`tests changed in ${configurationName}`]
    })
  })

  it('names several keys in one cause', () => {
    const [because, ...others] = reasons(known({ ...prod, target: '', platforms: [] }))
    expect(because).toMatch(/target.*platforms/)
    expect(others).toEqual([])
  })

  it.each<{ title: string; before: Partial<Recipe> }>([
    { title: 'nothing differs', before: {} },
    { title: 'the context is written otherwise', before: { context: './api' } },
    {
      title: 'the order of build-args',
      before: { buildArgs: new Map([...prod.buildArgs].reverse()) }
    },
    {
      title: 'the order of build-contexts',
      before: { buildContexts: new Map(contexts.toReversed()) }
    },
    {
      title: 'a named context is written otherwise',
      before: {
        buildContexts: new Map([...contexts, ['lib', { kind: 'local', text: 'lib/', path: 'lib' }]])
      }
    },
    { title: 'the order of platforms', before: { platforms: prod.platforms.toReversed() } },
    {
      title: 'the order of generated',
      before: { generated: new Map([...prod.generated].reverse()) }
    },
    {
      title: 'the value of a volatile build argument',
      before: { buildArgs: new Map([...prod.buildArgs, ['GIT_SHA', 'def']]) }
    }
  ])('is none: $title', ({ before }) => {
    expect(reasons(known({ ...prod, ...before }))).toEqual([])
  })

  it.each([
    { title: 'a source', text: 'ARG GIT_SHA\nCOPY web/$GIT_SHA /' },
    { title: 'a base', text: 'FROM ghcr.io/org/base:$GIT_SHA' }
  ])('is a volatile build argument that names $title, and has another value', ({ text }) => {
    const dockerfile = `ARG GIT_SHA\nFROM scratch\n${text}\n`
    const tree = treeOf(
      new Map([...filesNamed('api/web/abc', 'api/web/def'), ['api/Dockerfile', dockerfile]])
    )
    const steered = recipeIn('api', {
      buildArgs: new Map([['GIT_SHA', 'abc']]),
      volatileArgs: new Set(['GIT_SHA'])
    })
    const causesOf = (sha: string) => {
      const before = { ...steered, buildArgs: new Map([['GIT_SHA', sha]]) }
      const images = [imageOf('api', { prod: steered })]
      return prodOf(collect({ images, tree, bases: [known(before)] }), 'api')
    }
    expect(causesOf('def')).toEqual(['recipe-changed'])
    expect(causesOf('abc')).toEqual([])
  })

  it('is none for what reaches neither the build nor the entry', () => {
    const images = [
      imageOf('api', {
        prod,
        publish: false,
        publishedName: 'x',
        localTag: 'y',
        tests: { images: ['web'], paths: [], filters: [] }
      })
    ]
    expect(prodOf(collect({ images, bases: [known(prod)] }), 'api')).toEqual([])
  })

  it('is a new image, and no other', () => {
    const images = [image, web]
    const evidence = collect({ images, bases: [known(prod)] })
    expect(prodOf(evidence, 'api')).toEqual([])
    expect(ofImage(evidence, 'web').prod.list).toEqual([
      { kind: 'recipe-changed', because: expect.stringMatching(/new/) as string }
    ])
  })

  it('is a new dev variant, and not its prod', () => {
    const images = [imageOf('api', { prod, dev: prod })]
    const { prod: own, dev } = ofImage(collect({ images, bases: [known(prod)] }), 'api')
    expect(own.list).toEqual([])
    expect(dev?.list).toEqual([
      { kind: 'recipe-changed', because: expect.stringMatching(/dev.*new/) as string }
    ])
  })

  it('is that of the variant whose recipe changed', () => {
    const recipes: Recipes = new Map([
      ['api', imageOf('api', { prod, dev: { ...prod, target: 'old' } })]
    ])
    const images = [imageOf('api', { prod, dev: { ...prod, target: 'dev' } })]
    const bases: BaseRecipes[] = [{ kind: 'known', recipes, names, configurationName }]
    const { prod: own, dev } = ofImage(collect({ images, bases }), 'api')
    expect(own.list).toEqual([])
    expect(dev?.list.map(summarize)).toEqual(['recipe-changed'])
  })

  it('is none for a dev variant that stayed other than its prod', () => {
    const dev = { ...prod, target: 'dev' }
    const images = [imageOf('api', { prod, dev })]
    const bases: BaseRecipes[] = [
      {
        kind: 'known',
        recipes: new Map([['api', imageOf('api', { prod, dev })]]),
        names,
        configurationName
      }
    ]
    const { prod: own, dev: ofDev } = ofImage(collect({ images, bases }), 'api')
    expect([own.list, ofDev?.list]).toEqual([[], []])
  })

  it('is none for a dev variant that is gone', () => {
    const recipes: Recipes = new Map([['api', imageOf('api', { prod, dev: prod })]])
    expect(reasons({ kind: 'known', recipes, names, configurationName })).toEqual([])
  })

  it('is that of every variant where the base configuration is missing or broken', () => {
    const images = [imageOf('api', { prod, dev: prod }), imageOf('web', { infer: false })]
    const bases: BaseRecipes[] = [{ kind: 'unknown', because: 'it was broken before' }]
    const evidence = collect({ images, bases })
    const expected = {
      list: [{ kind: 'recipe-changed', because: 'it was broken before' }],
      more: new Map()
    }
    expect(ofImage(evidence, 'api')).toMatchObject({ prod: expected, dev: expected })
    expect(ofImage(evidence, 'web')).toMatchObject({ prod: expected })
  })

  it('counts against every base, each reason once', () => {
    const old = known({ ...prod, target: 'old' })
    const unknown: BaseRecipes = { kind: 'unknown', because: 'gone' }
    const found = reasons(old, { kind: 'same' }, unknown, old, known(prod), unknown)
    expect(found).toEqual([expect.stringMatching(/^target /), 'gone'])
  })
})

describe('many causes of a kind', () => {
  const many = (count: number): Change[] =>
    Array.from({ length: count }, (_, number) => modified(`api/${String(10_000 + number)}`))
  const image = imageOf('api', { triggers: { paths: ['api/**'], filters: [] } })

  it.each([
    { count: 5, more: 0 },
    { count: 6, more: 1 },
    { count: 999, more: 994 },
    { count: 1000, more: 995 },
    { count: 3000, more: 995 }
  ])('show five of $count and count $more', ({ count, more }) => {
    const comparison = treesDiffer(many(count))
    const { prod } = ofImage(collect({ images: [image], comparison }), 'api')
    expect(prod.list.map(cause => cause.kind).sort()).toEqual([
      ...Array<string>(5).fill('input-changed'),
      ...Array<string>(5).fill('path-matched')
    ])
    const kinds = more === 0 ? [] : (['input-changed', 'path-matched'] as const)
    expect(prod.more).toEqual(new Map(kinds.map(kind => [kind, more])))
  })

  it('are counted over the image and build-all together', () => {
    const names = (letter: string): string[] =>
      Array.from({ length: 7 }, (_, number) => `${letter}${String(number)}`)
    const tested = imageOf('api', { triggers: { paths: [], filters: names('a') } })
    const buildAll = { paths: [], filters: names('b'), publish: false }
    const { prod } = ofImage(collect({ images: [tested], configuration: { buildAll } }), 'api')
    expect(prod.list.map(cause => cause.kind)).toEqual(Array(5).fill('changes-unknown'))
    expect(prod.more).toEqual(new Map([['changes-unknown', 9]]))
  })

  it('show at most five matches of tests', () => {
    const tested = imageOf('web', { tests: { images: [], paths: ['api/**'], filters: [] } })
    const comparison = treesDiffer(many(20))
    const evidence = collect({ images: [tested], comparison })
    expect(ofImage(evidence, 'web').testMatches).toHaveLength(5)
  })
})

describe('the laws of evidence', () => {
  const paths = [
    ...['api/Dockerfile', 'api/Dockerfile.dockerignore', 'api/.dockerignore', 'api/main.py'],
    ...['api/a', 'api/b', 'api/c', 'api/d', 'api/a\nb', 'api/\udcff', 'api', 'apis/x'],
    ...['.gitattributes', 'lib/.gitattributes', 'lib/x', 'lib/deep/y', 'docker/Dockerfile'],
    ...['docker/.gitattributes', 'web/a.ts', 'web/b.md', 'ci/x', 'ci/y', 'README.md', 'mk/x']
  ]
  const change: fc.Arbitrary<Change> = fc
    .tuple(
      fc.constantFrom(added, deleted, modified, listed, listedGone, listedBlind),
      fc.constantFrom(...paths)
    )
    .map(([toChange, path]) => toChange(path))
  const changes = fc.uniqueArray(change, { maxLength: 20, selector: each => each.path })
  const globs = fc.uniqueArray(
    fc.constantFrom('ci/**', 'lib/*', '**/*.md', '!**/*.md', '!ci/y', 'api/?', '*', 'mk/x'),
    { maxLength: 4 }
  )
  const types = fc.option(
    fc.uniqueArray(fc.constantFrom<ChangeType>('added', 'deleted', 'modified'), { minLength: 1 })
  )
  const rule: fc.Arbitrary<FilterRule> = fc.record({
    pattern: fc.constantFrom('ci/**', '!ci/x', '**/*.md', 'lib/**', '!lib/x'),
    on: types.map(each => each ?? ('any' as const))
  })
  const filterName = fc.constantFrom('one', 'two', 'three')
  const triggers = fc.record({
    paths: globs,
    filters: fc.uniqueArray(filterName, { maxLength: 2 })
  })
  const images: fc.Arbitrary<readonly Image[]> = fc
    .array(fc.tuple(triggers, fc.boolean(), triggers), { minLength: 3, maxLength: 3 })
    .map(parts =>
      [
        imageOf('api', {
          dev: recipeIn('api', { buildContexts: new Map([['lib', localContext('lib')]]) })
        }),
        imageOf('lib', {
          prod: recipeIn('lib/deep', {
            file: 'docker/Dockerfile',
            generated: new Map([['lib/deep/out', ['web/**', '!**/*.md']]])
          })
        }),
        imageOf('all', { prod: recipeIn('') })
      ].flatMap((image, index) => {
        const [triggers, infer, tests] = parts[index] ?? []
        if (triggers === undefined || infer === undefined || tests === undefined) return []
        return [{ ...image, triggers, infer, tests: { ...tests, images: [] } }]
      })
    )
  const tree = treeOf(filesNamed(...paths.filter(path => path !== 'api')))
  const situation: fc.Arbitrary<Situation> = fc
    .record({
      images,
      buildAll: triggers,
      rules: fc.tuple(...[0, 1, 2].map(() => fc.array(rule, { maxLength: 4 }))),
      hasTable: fc.boolean(),
      given: fc.option(fc.uniqueArray(filterName), { freq: 4 })
    })
    .map(({ images, buildAll, rules, hasTable, given }) => ({
      images,
      tree,
      configuration: {
        buildAll: { ...buildAll, publish: false },
        ...(hasTable
          ? { filters: new Map(['one', 'two', 'three'].map((name, at) => [name, rules[at] ?? []])) }
          : {})
      },
      ...(given === null ? {} : { given })
    }))

  const inOrder = (changes: readonly Change[]): Change[] =>
    [...changes].sort((one, other) => (one.path < other.path ? -1 : 1))
  /** Every variant with its causes, and the tests of every image. */
  const listVariants = (evidence: Evidence): [string, OwnCauses][] =>
    [...evidence].flatMap(([name, { prod, dev }]): [string, OwnCauses][] => [
      [`${name} prod`, prod],
      ...(dev === undefined ? [] : ([[`${name} dev`, dev]] satisfies [string, OwnCauses][]))
    ])
  const countKinds = ({ list, more }: OwnCauses): ReadonlyMap<CauseKind, number> => {
    const counts = new Map(more)
    for (const { kind } of list) counts.set(kind, (counts.get(kind) ?? 0) + 1)
    return counts
  }

  it('one more changed file never takes a cause away from anything', () => {
    fc.assert(
      fc.property(situation, changes, change, (situation, changes, more) => {
        const all = [...changes.filter(each => each.path !== more.path), more]
        const fewer = all.slice(0, -1)
        const before = collect({ ...situation, comparison: treesDiffer(inOrder(fewer)) })
        const after = collect({ ...situation, comparison: treesDiffer(inOrder(all)) })
        const now = new Map(listVariants(after))
        for (const [variant, causes] of listVariants(before)) {
          const found = now.get(variant)
          for (const [kind, count] of countKinds(causes)) {
            const grown = found === undefined ? 0 : (countKinds(found).get(kind) ?? 0)
            expect(grown).toBeGreaterThanOrEqual(count)
          }
        }
        for (const [name, { testMatches }] of before) {
          const grown = ofImage(after, name).testMatches.length
          expect(grown).toBeGreaterThanOrEqual(testMatches.length)
        }
      })
    )
  })

  it('one more base never takes a cause away from anything', () => {
    fc.assert(
      fc.property(situation, changes, changes, (situation, one, other) => {
        const before = collect({ ...situation, comparison: treesDiffer(inOrder(one)) })
        const after = collect({
          ...situation,
          comparison: treesDiffer(inOrder(one), inOrder(other))
        })
        const affected = (evidence: Evidence): string[] =>
          listVariants(evidence).flatMap(([name, { list }]) => (list.length > 0 ? [name] : []))
        expect(affected(after)).toEqual(expect.arrayContaining(affected(before)))
      })
    )
  })

  it('neither the order of files nor that of bases matters', () => {
    fc.assert(
      fc.property(situation, changes, changes, (situation, one, other) => {
        const forth = collect({
          ...situation,
          comparison: treesDiffer(inOrder(one), inOrder(other))
        })
        const back = collect({
          ...situation,
          comparison: treesDiffer(inOrder(other).reverse(), inOrder(one).reverse())
        })
        expect(back).toEqual(forth)
      })
    )
  })

  it('every changed file that a source of the variant reads is a cause, and no other', () => {
    fc.assert(
      fc.property(situation, changes, (situation, changes) => {
        const images = situation.images ?? []
        const evidence = collect({ ...situation, comparison: treesDiffer(inOrder(changes)) })
        for (const image of images) {
          const inputs = selectImageInputs(image, {
            head: new IndexedTree(tree),
            configuration
          })
          for (const variant of ['prod', 'dev'] as const) {
            const causes = ofImage(evidence, image.name)[variant]
            const sources = (inputs[variant]?.sources ?? []).filter(
              source => image.infer || source.role === 'build-file'
            )
            const read = changes
              .map(each => each.path)
              .filter(path => sources.some(source => readsPath(source, path)))
            for (const cause of causes?.list ?? []) {
              if (cause.kind !== 'input-changed') continue
              expect(read).toContain(cause.file)
              // The evidence is that of a source that reads the file.
              const tells = sources.filter(source => isSameReader(source, cause))
              expect(tells.some(source => readsPath(source, cause.file))).toBe(true)
            }
            const count = causes === undefined ? 0 : (countKinds(causes).get('input-changed') ?? 0)
            expect(count).toBe(read.length)
          }
        }
      })
    )
  })

  it('at most five of a kind are shown, none twice, and the rest is counted exactly', () => {
    fc.assert(
      fc.property(situation, changes, (situation, changes) => {
        const evidence = collect({ ...situation, comparison: treesDiffer(inOrder(changes)) })
        const matched = (patterns: readonly string[]): RepositoryPath[] =>
          changes.map(each => each.path).filter(path => globsSelect(patterns, path))
        for (const [, causes] of listVariants(evidence)) {
          expect(new Set(causes.list.map(cause => JSON.stringify(cause))).size).toBe(
            causes.list.length
          )
          for (const kind of new Set(causes.list.map(cause => cause.kind))) {
            const shown = causes.list.filter(cause => cause.kind === kind).length
            const more = causes.more.get(kind) ?? 0
            expect(shown).toBeLessThanOrEqual(5)
            if (shown < 5) expect(more).toBe(0)
          }
          expect([...causes.more.values()].every(count => count > 0)).toBe(true)
        }
        for (const image of situation.images ?? []) {
          const counts = countKinds(ofImage(evidence, image.name).prod)
          expect(counts.get('path-matched') ?? 0).toBe(matched(image.triggers.paths).length)
        }
      })
    )
  })
})
