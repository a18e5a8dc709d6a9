import fc from 'fast-check'
import type { Image } from '../../src/images/image'
import type { BuildContext } from '../../src/images/recipe'
import { imageContext, imageOf, localContext, recipeIn, remoteContext } from '../support/inputs'

/** What a person may write of one image; the rest is as in most. */
interface Sketch {
  readonly localTag: string
  readonly publishedName: string
  readonly publish: boolean
  readonly context: string
  readonly contexts: readonly (readonly [string, BuildContext])[]
  readonly args: readonly (readonly [string, string])[]
  readonly volatileArgs: readonly string[]
  readonly target: string
  readonly platforms: readonly string[]
  readonly dev: 'none' | 'dev' | 'same'
  readonly infer: boolean
  readonly field: string
  readonly runnerPlatform: string
}

const names = ['app', 'base', 'web', 'tools'] as const
const references = [
  'base',
  'base:1',
  'base:2',
  'tools',
  'shop:v1',
  'shop:v2',
  'ghcr.io/o/base',
  'alpine'
]

const someContext: fc.Arbitrary<readonly [string, BuildContext]> = fc.tuple(
  fc.constantFrom('py', 'tools', 'base', 'base:1', 'alpine'),
  fc.oneof(
    fc.constantFrom('lib', 'app/src', 'web').map(localContext),
    fc.constantFrom('base', 'tools').map(imageContext),
    fc.constantFrom(...references).map(text => remoteContext(`docker-image://${text}`))
  )
)

const sketch: fc.Arbitrary<Sketch> = fc.record({
  localTag: fc.constantFrom('', '', 'shop:v1', 'shop:v2', 'base', 'tools:1'),
  publishedName: fc.constantFrom('', '', 'ghcr.io/o/base', 'ghcr.io/o/base:1', 'ghcr.io/o/web'),
  publish: fc.boolean(),
  context: fc.constantFrom('', '', '', 'app', 'app/src', 'lib'),
  contexts: fc.array(someContext, { maxLength: 2 }),
  args: fc.array(
    fc.tuple(fc.constantFrom('DIR', 'FROM', 'V'), fc.constantFrom('src', 'docs', 'base', 'alpine')),
    { maxLength: 2 }
  ),
  volatileArgs: fc.subarray(['DIR', 'FROM']),
  target: fc.constantFrom('', '', '', 'dev'),
  platforms: fc.constantFrom(
    [],
    [],
    ['linux/amd64'],
    ['linux/arm64'],
    ['linux/arm64/v8'],
    ['linux/amd64', 'linux/arm64']
  ),
  dev: fc.constantFrom('none', 'dev', 'same'),
  infer: fc.constant(true),
  field: fc.constantFrom('', '', '3.12', '3.13'),
  runnerPlatform: fc.constantFrom('linux/amd64', 'linux/amd64', 'linux/arm64', 'big')
})

function toImage(name: string, written: Sketch): Image {
  const recipe = recipeIn(written.context === '' ? name : written.context, {
    file: `${name === 'tools' ? 'web' : name}/Dockerfile`,
    target: written.target,
    buildArgs: new Map(written.args),
    buildContexts: new Map(written.contexts),
    platforms: written.platforms,
    runnerPlatform: written.runnerPlatform,
    volatileArgs: new Set(written.volatileArgs)
  })
  const { localTag, publishedName, publish, infer } = written
  return imageOf(name, {
    prod: recipe,
    ...(written.dev === 'none'
      ? {}
      : { dev: { ...recipe, target: written.dev === 'dev' ? 'dev' : recipe.target } }),
    ...{ localTag: localTag === '' ? name : localTag, publishedName, publish, infer },
    matrix: new Map(written.field === '' ? [] : [['field', written.field]])
  })
}

type Sketches = ReadonlyMap<string, Sketch>

const configuration: fc.Arbitrary<Sketches> = fc
  .tuple(fc.subarray([...names], { minLength: 2 }), fc.tuple(sketch, sketch, sketch, sketch))
  .map(([chosen, sketches]) => {
    const all = new Map(names.map((name, index) => [name, sketches[index] ?? sketches[0]]))
    return new Map([...all].filter(([name]) => chosen.includes(name)))
  })

/** A step or two between two configurations: a key that differs, an image that comes or goes. */
const step: fc.Arbitrary<(images: Sketches) => Sketches> = fc
  .tuple(
    fc.constantFrom(...names),
    sketch,
    fc.constantFrom<readonly (keyof Sketch | 'all')[]>(
      ['localTag'],
      ['publishedName'],
      ['publish'],
      ['context'],
      ['contexts'],
      ['args'],
      ['volatileArgs'],
      ['target'],
      ['platforms'],
      ['dev'],
      ['field'],
      ['runnerPlatform'],
      ['all']
    )
  )
  .map(([name, other, [key = 'all']]) => images => {
    const now = new Map(images)
    const known = now.get(name)
    if (key === 'all') {
      if (known === undefined) now.set(name, other)
      else now.delete(name)
    } else if (known !== undefined) now.set(name, { ...known, [key]: other[key] })
    return now
  })

/** Two configurations that a step or two lie between. */
export const twoConfigurations: fc.Arbitrary<readonly [readonly Image[], readonly Image[]]> = fc
  .tuple(configuration, fc.array(step, { maxLength: 2 }))
  .map(([before, steps]) => {
    const after = steps.reduce((images, change) => change(images), before)
    return [toImages(before), toImages(after)] as const
  })

function toImages(sketches: Sketches): readonly Image[] {
  const known = new Set(sketches.keys())
  return [...sketches].map(([name, written]) => {
    // A target: context names an image that there is.
    const contexts = written.contexts.filter(
      ([, context]) => context.kind !== 'image' || known.has(context.image)
    )
    return toImage(name, { ...written, contexts })
  })
}
