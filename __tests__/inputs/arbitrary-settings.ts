import fc from 'fast-check'
import type { Configuration, Filter, FilterRule } from '../../src/images/configuration'
import type { Image } from '../../src/images/image'
import { configurationOf } from '../support/inputs'
import { twoConfigurations } from './arbitrary-configurations'

/** What a person may say of an image besides its recipe. */
interface ImageSettings {
  readonly paths: readonly string[]
  readonly filters: readonly string[]
  readonly infer: boolean
  readonly generated: ReadonlyMap<string, readonly string[]>
}

/** What holds for all images. */
interface SharedSettings {
  readonly src: Filter
  readonly docs: Filter
  readonly buildAllPaths: readonly string[]
  readonly buildAllFilters: readonly string[]
  readonly with: readonly string[]
  readonly runner: string
}

const patterns = ['app/**', 'lib/**', '**/x', '!**/*.md', '**/*.md', 'README.md', '!app/src/**']
const someRule: fc.Arbitrary<FilterRule> = fc.record({
  pattern: fc.constantFrom(...patterns),
  on: fc.constantFrom<FilterRule['on']>('any', 'any', ['added'], ['deleted', 'modified'])
})
const someFilter = fc.array(someRule, { minLength: 1, maxLength: 2 })
const few = <T>(values: readonly T[]): fc.Arbitrary<readonly T[]> =>
  fc.oneof(
    { weight: 2, arbitrary: fc.constant([]) },
    fc.subarray([...values], { maxLength: Math.min(2, values.length) })
  )

const imageSettings: fc.Arbitrary<ImageSettings> = fc.record({
  paths: few(patterns),
  filters: few(['src', 'docs']),
  infer: fc.constantFrom(true, true, false),
  generated: fc.constantFrom(
    new Map(),
    new Map([['app/dist', ['other/**']]]),
    new Map([['app/dist', ['other/**', '!**/x']]])
  )
})
const sharedSettings: fc.Arbitrary<SharedSettings> = fc.record({
  src: someFilter,
  docs: someFilter,
  buildAllPaths: few(['.github/**', 'README.md', 'lib/x']),
  buildAllFilters: few(['docs']),
  with: few(['other/**', 'app/docs/**']),
  runner: fc.constantFrom('ubuntu-latest', 'ubuntu-latest', '[self-hosted, big]')
})

const names = ['app', 'base', 'web', 'tools'] as const
type OfImages = Readonly<Record<(typeof names)[number], ImageSettings>>
const ofImages: fc.Arbitrary<OfImages> = fc.record({
  app: imageSettings,
  base: imageSettings,
  web: imageSettings,
  tools: imageSettings
})

interface Settings {
  readonly of: OfImages
  readonly shared: SharedSettings
}

const settings: fc.Arbitrary<Settings> = fc.record({ of: ofImages, shared: sharedSettings })

/** One key of one image, or of all of them, is as in the other settings. */
const step: fc.Arbitrary<(settings: Settings) => Settings> = fc.oneof(
  fc
    .tuple(
      fc.constantFrom(...names),
      imageSettings,
      fc.constantFrom<(keyof ImageSettings)[]>('paths', 'filters', 'infer', 'generated')
    )
    .map(([name, other, key]) => ({ of, shared }: Settings) => ({
      of: { ...of, [name]: { ...of[name], [key]: other[key] } },
      shared
    })),
  fc
    .tuple(
      sharedSettings,
      fc.constantFrom<(keyof SharedSettings)[]>(
        ...(['src', 'docs', 'buildAllPaths', 'buildAllFilters', 'with', 'runner'] as const)
      )
    )
    .map(([other, key]) => ({ of, shared }: Settings) => ({
      of,
      shared: { ...shared, [key]: other[key] }
    }))
)

/** Nearly all images are published under a name, and may be reused. */
function toImage(image: Image, of: OfImages): Image {
  const name = names.find(each => each === image.name)
  if (name === undefined) return image
  const { paths, filters, infer, generated } = of[name]
  return {
    ...image,
    prod: { ...image.prod, generated },
    publishedName: image.publishedName === '' ? `ghcr.io/keys/${name}` : image.publishedName,
    triggers: { paths, filters },
    infer,
    reuse: true
  }
}

function toConfiguration(images: readonly Image[], { of, shared }: Settings): Configuration {
  return configurationOf(
    images.map(image => toImage(image, of)),
    {
      filters: new Map([
        ['src', shared.src],
        ['docs', shared.docs]
      ]),
      buildAll: { paths: shared.buildAllPaths, filters: shared.buildAllFilters, publish: false },
      runners: new Map([['default', shared.runner]]),
      reuse: { with: shared.with, store: [] }
    }
  )
}

/** Two configurations with the key `reuse` that a few steps lie between. */
export const twoReusing: fc.Arbitrary<readonly [Configuration, Configuration]> = fc
  .tuple(twoConfigurations, settings, fc.array(step, { maxLength: 2 }))
  .map(([[images, changed], before, steps]) => {
    const after = steps.reduce((each, change) => change(each), before)
    return [toConfiguration(images, before), toConfiguration(changed, after)]
  })
