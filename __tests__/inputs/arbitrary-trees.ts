import fc from 'fast-check'
import type { Image } from '../../src/images/image'
import type { RepositoryPath } from '../../src/paths/repository-path'
import type { Tree, TreeEntry } from '../../src/tree/tree'
import {
  fileEntry,
  imageContext,
  imageOf,
  linkEntry,
  localContext,
  recipeIn,
  remoteContext,
  submoduleEntry,
  treeOf
} from '../support/inputs'

/** Files, links and submodules that the builds below may meet. */
const links = ['src', 'src/a.ts', '../lib', '/src/deep', 'gone', 'link', '.', '../../out']
const ignores = [
  '',
  '*.md\n',
  'src\n!src/deep\n',
  '**\n!a.ts\n',
  '# none\n',
  '**/.gitattributes\n',
  '**/*.md\n',
  '**/*.ts\n!a.ts\n',
  '*\n!src\n!sub/x\n',
  '[a-\n'
]
const plain = ['1', '2', ''].map(content => fileEntry(content))

const instructions = [
  'COPY . /',
  'COPY src /',
  'COPY a.ts b.md /',
  'COPY *.ts /',
  'COPY */*.ts /',
  'COPY */x /',
  'COPY --parents s*/x **/y /',
  'COPY src/[a-b].* /',
  'COPY none* /',
  'COPY link /',
  'COPY link/a.ts /',
  'COPY dist /',
  'COPY sub/x /',
  'COPY $DIR/a.ts /',
  'COPY --exclude=*.md src /',
  'COPY --parents **/*.ts /',
  'COPY --parents --exclude=**/*.md link src /',
  'COPY --parents link/./*.ts /',
  'COPY --parents */*/** l*/./a.ts /',
  'COPY */link link/*.ts /',
  'COPY */deep */a.ts /',
  'COPY --exclude=* --exclude=!deep/c.ts src /',
  'COPY --from=py . /',
  'COPY --from=py x /',
  'COPY --from=base:1 /x /',
  'COPY <<EOF /\nx\nEOF',
  'ADD src/deep /',
  'RUN --mount=source=src,target=/x true',
  'RUN --mount=from=py,source=deep,target=/x true',
  'ARG DIR=src',
  'ONBUILD COPY src /',
  'ONBUILD COPY . /',
  'FROM scratch AS dev',
  'FROM base AS dev',
  'NONSENSE'
]
const froms = ['FROM scratch', 'FROM alpine', 'FROM base', 'FROM tools', 'FROM app']

const dockerfile = fc
  .tuple(fc.constantFrom(...froms), fc.array(fc.constantFrom(...instructions), { maxLength: 4 }))
  // One in many is broken.
  .map(([from, lines]) => fileEntry(`${[from, ...lines].join('\n')}\n`))

const entriesOf: Readonly<Record<RepositoryPath, fc.Arbitrary<TreeEntry>>> = {
  'app/Dockerfile': dockerfile,
  'base/Dockerfile': dockerfile,
  'web/Dockerfile': dockerfile,
  'app/.dockerignore': fc.constantFrom(...ignores.map(text => fileEntry(text)), linkEntry('gone')),
  'app/Dockerfile.dockerignore': fc.constantFrom(...ignores.map(text => fileEntry(text))),
  'lib/.dockerignore': fc.constantFrom(...ignores.map(text => fileEntry(text))),
  '.gitignore': fc.constantFrom(fileEntry('none1\n'), fileEntry('dist\n'), fileEntry('')),
  'app/link': fc.constantFrom(...links.map(linkEntry)),
  'app/sub': fc.constantFrom(submoduleEntry('1'), submoduleEntry('2'), fileEntry('1')),
  lib: fc.constantFrom(submoduleEntry('1'), linkEntry('app/src')),
  web: fc.constantFrom(linkEntry('app'), linkEntry('base'))
}
const plainPaths = [
  ...['.gitattributes', 'app/.gitattributes', 'app/src/.gitattributes', 'lib/.gitattributes'],
  ...['app/a.ts', 'app/b.md', 'app/none', 'app/dist/x', 'app/sub/x', 'app/src/a.ts'],
  ...[
    'app/src/b.md',
    'app/docs/a.md',
    'app/docs/deep/b.md',
    'app/src/deep/c.ts',
    'app/src',
    'base/x',
    'lib/x',
    'lib/deep/y',
    'web/a.ts'
  ],
  ...['other/gen.ts', 'README.md']
]

type Entry = readonly [RepositoryPath, TreeEntry]

const entry: fc.Arbitrary<Entry> = fc.oneof(
  fc.tuple(fc.constantFrom(...plainPaths), fc.constantFrom(...plain, fileEntry('1', '100755'))),
  fc
    .constantFrom(...Object.keys(entriesOf))
    .chain(path => fc.tuple(fc.constant(path), entriesOf[path] ?? fc.constantFrom(...plain)))
)

/** What most trees have: else nearly every build would be opaque. */
const start: fc.Arbitrary<readonly Entry[]> = fc
  .tuple(dockerfile, dockerfile, dockerfile)
  .map(([app, base, web]): readonly Entry[] => [
    ['app/Dockerfile', app],
    ['base/Dockerfile', base],
    ['web/Dockerfile', web],
    ...['app/a.ts', 'app/b.md', 'app/src/a.ts', 'base/x', 'base/src/a.ts', 'lib/x', 'web/a.ts'].map(
      (path): Entry => [path, fileEntry('1')]
    )
  ])

/** Git has no file that is a folder too. */
function toTree(entries: readonly Entry[]): Tree {
  const files = new Map(entries)
  for (const path of [...files.keys()]) {
    if ([...files.keys()].some(each => each.startsWith(`${path}/`))) files.delete(path)
  }
  return treeOf(files)
}

/** Two trees that a step or two lie between. */
export const twoTrees: fc.Arbitrary<readonly [Tree, Tree]> = fc
  .tuple(
    start,
    fc.array(entry, { maxLength: 8 }),
    fc.array(fc.tuple(entry, fc.constantFrom('set', 'set', 'delete')), { maxLength: 3 })
  )
  .map(([start, others, steps]) => {
    const after = new Map([...start, ...others])
    for (const [[path, each], what] of steps) {
      if (what === 'set') after.set(path, each)
      else after.delete(path)
    }
    return [toTree([...start, ...others]), toTree([...after])]
  })

export const somePaths = fc.uniqueArray(
  fc.constantFrom(...plainPaths, ...Object.keys(entriesOf), 'app', 'base', 'app/src/new', 'new'),
  { maxLength: 10 }
)

const buildContexts = fc.constantFrom(
  new Map([['py', localContext('lib')]]),
  new Map([['py', localContext('app/src')]]),
  new Map([
    ['py', imageContext('base')],
    ['tools', remoteContext('docker-image://base:2')]
  ]),
  new Map([['py', localContext('web')]])
)
const generated = fc.constantFrom(
  new Map<string, string[]>(),
  new Map([['app/dist', ['other/**']]]),
  new Map([['app/.dockerignore', ['other/*.ts', '!**/x']]])
)

/** `app` with a dev variant, `base`, and `web`, which may be built from either. */
export const someImages: fc.Arbitrary<readonly Image[]> = fc
  .record({
    buildContexts,
    generated,
    args: fc.constantFrom(new Map<string, string>(), new Map([['DIR', 'src']])),
    web: fc.constantFrom('web', 'web', '', 'app/src')
  })
  .map(({ buildContexts, generated, args, web }) => [
    imageOf('app', {
      prod: recipeIn('app', { buildContexts, generated, buildArgs: args }),
      dev: recipeIn('app', { buildContexts, generated, target: 'dev' })
    }),
    imageOf('base'),
    imageOf('web', { prod: recipeIn(web, { file: 'web/Dockerfile', buildContexts }) })
  ])
