import type { Image } from '../../src/images/image'
import type { Recipe } from '../../src/images/recipe'
import { ImageNames } from '../../src/inputs/parents/image-names'
import { listParents } from '../../src/inputs/parents/list-parents'
import { indexChanges } from '../../src/inputs/questions/change-index'
import { collectEvidence } from '../../src/inputs/questions/collect-evidence'
import { hashImages } from '../../src/inputs/questions/hash-images'
import { IndexedTree } from '../../src/tree/indexed-tree'
import type { TreeEntry } from '../../src/tree/tree'
import {
  configuration,
  configurationName,
  configurationOf,
  imageContext,
  imageOf,
  linkEntry,
  readInputs,
  recipeIn,
  remoteContext,
  treeOf,
  treesDiffer
} from '../support/inputs'

/** Two builds whose volatile argument V is `a` before, and `b` now. */
interface Case {
  readonly title: string
  /** `app/Dockerfile`; `core` is an image that has V as well. */
  readonly dockerfile: string
  readonly core?: string
  readonly app?: Partial<Recipe>
  /** Which images have V; missing: `app` alone. */
  readonly of?: readonly string[]
  /** The values, where they are others. */
  readonly values?: readonly [before: string, now: string]
}

function imagesOf(
  { of = ['app'], app = {} }: Pick<Case, 'of' | 'app'>,
  value: string
): readonly Image[] {
  const volatile = { buildArgs: new Map([['V', value]]), volatileArgs: new Set(['V']) }
  const recipe = (name: string): Recipe =>
    recipeIn(name, { ...(name === 'app' ? app : {}), ...(of.includes(name) ? volatile : {}) })
  return ['core', 'mid', 'app'].map(name => imageOf(name, { prod: recipe(name) }))
}

/** The images whose recipe changed, and those whose hash did. */
function compare(each: Case): { affected: readonly string[]; hashed: readonly string[] } {
  const files: [string, string | TreeEntry][] = [
    ['core/Dockerfile', each.core ?? 'FROM alpine\n'],
    ['mid/Dockerfile', 'FROM core\n'],
    ['app/Dockerfile', each.dockerfile],
    ...['app/a', 'app/b', 'app/x', 'app/d/x'].map((path): [string, string] => [path, path]),
    ['app/link', linkEntry('d')]
  ]
  const head = new IndexedTree(treeOf(new Map(files)))
  const [before, now] = (each.values ?? ['a', 'b']).map(value => {
    const images = imagesOf(each, value)
    const inputs = readInputs(images, { head, configuration })
    const parents = listParents(inputs)
    const hashes = hashImages({ images, inputs, parents, head, commit: '1' })
    return { images, inputs, hashes }
  })
  if (before === undefined || now === undefined) throw new Error('two values are compared')
  const comparison = treesDiffer([])
  const evidence = collectEvidence({
    configuration: configurationOf(now.images),
    comparison,
    changes: indexChanges(comparison),
    inputs: now.inputs,
    bases: [
      {
        kind: 'known',
        recipes: new Map(before.images.map(image => [image.name, image])),
        names: new ImageNames(before.images),
        configurationName
      }
    ]
  })
  const names = now.images.map(({ name }) => name)
  return {
    affected: names.filter(name => (evidence.get(name)?.prod.list.length ?? 0) > 0),
    hashed: names.filter(name => before.hashes.get(name)?.prod !== now.hashes.get(name)?.prod)
  }
}

const git = new Map([
  ['a', remoteContext('https://example.com/a.git')],
  ['b', remoteContext('https://example.com/b.git')]
])
const both = { platforms: ['linux/amd64', 'linux/arm64'] }

describe('a volatile argument counts by what it names', () => {
  it.each<Case>([
    { title: 'a source of COPY', dockerfile: 'FROM alpine\nARG V\nCOPY $V /\n' },
    { title: 'a source that is not tracked', dockerfile: 'FROM alpine\nARG V\nCOPY x$V* /\n' },
    {
      title: 'a mount’s source',
      dockerfile: 'FROM alpine\nARG V\nRUN --mount=source=$V,target=/m x\n'
    },
    { title: 'a source by ENV', dockerfile: 'FROM alpine\nARG V\nENV W=$V\nCOPY $W /\n' },
    { title: 'a base', dockerfile: 'ARG V\nFROM alpine:3.$V\n' },
    {
      title: 'what is copied from',
      dockerfile: 'ARG V\nFROM alpine:$V AS s\nFROM scratch\nCOPY --from=s /x /\n'
    },
    {
      title: 'what is mounted from',
      dockerfile: 'ARG V\nFROM alpine:$V AS s\nFROM scratch\nRUN --mount=from=s,target=/m x\n'
    },
    {
      title: 'a stage',
      dockerfile: 'ARG V\nFROM scratch AS a\nRUN a\nFROM scratch AS b\nRUN b\nFROM $V\n'
    },
    {
      title: 'a stage for each platform',
      dockerfile:
        'ARG V TARGETARCH\nFROM scratch AS a-amd64\nFROM a-amd64 AS b-arm64\nFROM scratch AS a-arm64\nFROM a-arm64 AS b-amd64\nFROM $V-$TARGETARCH\n',
      app: both
    },
    {
      title: 'what two platforms take from each other',
      dockerfile:
        'FROM alpine\nARG V TARGETARCH\nENV W=$V-$TARGETARCH\nENV W=${W/a-amd64/a}\nENV W=${W/b-arm64/a}\nENV W=${W/a-arm64/b}\nENV W=${W/b-amd64/b}\nCOPY $W /\n',
      app: both
    },
    {
      title: 'a platform',
      dockerfile: 'ARG V\nFROM --platform=linux/$V alpine\n',
      values: ['amd64', 'arm64']
    },
    { title: 'a named context', dockerfile: 'ARG V\nFROM $V\n', app: { buildContexts: git } },
    { title: 'an address', dockerfile: 'FROM alpine\nARG V\nADD https://example.com/$V /\n' },
    {
      title: 'a checksum',
      dockerfile: 'FROM alpine\nARG V\nADD --checksum=$V https://example.com/x /\n',
      values: [`sha256:${'1'.repeat(64)}`, `sha256:${'2'.repeat(64)}`]
    },
    {
      title: 'a repository',
      dockerfile: 'FROM alpine\nARG V\nADD https://github.com/org/x.git#$V /\n'
    },
    {
      title: 'a part of a source that is not known',
      dockerfile: 'FROM alpine\nARG V\nCOPY x-$UNKNOWN-$V /\n'
    },
    {
      title: 'a default of what is not known',
      dockerfile: 'FROM alpine\nARG V\nENV W=${UNKNOWN:-$V}\nCOPY x-$W /\n'
    },
    {
      title: 'a replacement in what is not known',
      dockerfile: 'FROM alpine\nARG V\nCOPY x-${UNKNOWN/x/$V}-${UNKNOWN%x} /\n'
    },
    {
      title: 'a pattern for what is not known',
      dockerfile: 'FROM alpine\nARG V\nCOPY x-${UNKNOWN#$V} /\n'
    },
    {
      title: 'a part of a mount’s source that is not known',
      dockerfile: 'FROM alpine\nARG V\nRUN --mount=source=$UNKNOWN/$V,target=/m x\n'
    },
    {
      title: 'what is sent behind a link that a wildcard matches',
      dockerfile: 'FROM alpine\nARG V\nRUN --mount=type=tmpfs,source=$V,target=/m x\nCOPY l* /\n'
    },
    {
      title: 'a source, handed on by its parent',
      core: 'FROM alpine\nARG V\nENV W=$V\n',
      dockerfile: 'FROM core\nCOPY $W /\n',
      of: ['core']
    },
    {
      title: 'a source, handed on by a grandparent',
      core: 'FROM alpine\nARG V\nENV W=$V\n',
      dockerfile: 'FROM mid\nARG W\nCOPY $W /\n',
      of: ['core']
    },
    {
      title: 'a source, handed on by the image of a named context',
      core: 'FROM alpine\nARG V\nENV W=$V\n',
      dockerfile: 'FROM dep\nARG W\nCOPY $W /\n',
      app: { buildContexts: new Map([['dep', imageContext('core')]]) },
      of: ['core']
    },
    {
      title: 'a source of its parent’s trigger',
      core: 'FROM alpine\nONBUILD ARG V\nONBUILD COPY $V /\n',
      dockerfile: 'FROM core\n',
      of: ['app']
    }
  ])('$title', each => {
    expect(compare(each)).toEqual({ affected: ['app'], hashed: ['app'] })
  })

  it.each<Case>([
    { title: 'what runs', dockerfile: 'FROM alpine\nARG V\nRUN echo $V\n' },
    { title: 'a label', dockerfile: 'FROM alpine\nARG V\nLABEL v=$V\n' },
    { title: 'the environment', dockerfile: 'FROM alpine\nARG V\nENV W=$V\nCOPY x /\n' },
    { title: 'where it is copied to', dockerfile: 'FROM alpine\nARG V\nCOPY x /$V\n' },
    { title: 'a stage that is not reached', dockerfile: 'ARG V\nFROM a:$V AS s\nFROM alpine\n' },
    {
      title: 'what is sent, and nothing takes',
      dockerfile: 'FROM alpine\nARG V\nRUN --mount=type=tmpfs,source=$V,target=/m x\nCOPY x* /\n'
    },
    { title: 'only that it is set', dockerfile: 'FROM alpine\nARG V\nCOPY ${V:+x} /\n' },
    { title: 'the same file', dockerfile: 'FROM alpine\nARG V\nCOPY ${V/?/x} /\n' },
    {
      title: 'what its child does not use',
      core: 'FROM alpine\nARG V\nENV W=$V\n',
      dockerfile: 'FROM core\nCOPY x /\n',
      of: ['core']
    },
    {
      title: 'what its child has another value for',
      core: 'FROM alpine\nARG V\nENV W=$V\n',
      dockerfile: 'FROM core\nARG W=x\nCOPY $W /\n',
      of: ['core']
    }
  ])('and not by itself: $title', each => {
    expect(compare(each)).toEqual({ affected: [], hashed: [] })
  })
})
