import type { Diagnostic, Place } from '../diagnostics/diagnostic'
import type { Image } from '../plan/image'
import type { Parents } from '../plan/parents'
import { defaultRunner, distinctPlatforms, selectRunner } from '../plan/platforms'
import { quote } from './finding'
import type { ValidConfiguration } from './parse-configuration'

/** How the platforms of an image are built. */
export interface PlatformConditions {
  /** `split`: an entry for each platform; `together`: one for all of them. */
  readonly platforms: 'split' | 'together'
  /** Those of the head; an image that is no key has none. */
  readonly parents: Parents
}

/**
 * Platforms that no runner builds, and images that no entry could load, in the order of the text.
 *
 * All images are judged, not only those of this run: a mistake must not wait for the day on which
 * its image is built.
 */
export function checkPlatforms(
  valid: ValidConfiguration,
  { platforms, parents }: PlatformConditions
): Diagnostic[] {
  switch (platforms) {
    case 'split':
      return findUnknownRunners(valid)
    case 'together':
      return findSeveralLoaded(valid, parents)
  }
}

/** One for each platform, where it is named first. */
function findUnknownRunners({ platforms, configuration }: ValidConfiguration): Diagnostic[] {
  const wrong = new Map<string, { readonly place: Place; readonly images: Set<string> }>()
  for (const { image, items } of platforms) {
    for (const { platform, place } of items) {
      if (selectRunner(platform, configuration.runners) !== undefined) continue
      const known = wrong.get(platform)
      if (known === undefined) wrong.set(platform, { place, images: new Set([image]) })
      else known.images.add(image)
    }
  }
  return [...wrong].map(([platform, { place, images }]) => ({
    severity: 'error',
    code: 'unknown-runner',
    message: `platform ${quote(platform)} has no runner (${quoteSome([...images])})`,
    fix: `name one in the configuration: "runners: { ${platform}: ${suggestRunner(platform)} }"`,
    place
  }))
}

function suggestRunner(platform: string): string {
  const isArm = distinctPlatforms([platform])[0] === 'linux/arm64'
  return isArm ? 'ubuntu-24.04-arm' : defaultRunner
}

/** One archive of several platforms cannot be loaded; split, each entry loads its own platform's. */
function findSeveralLoaded(
  { platforms, configuration: { images } }: ValidConfiguration,
  parents: Parents
): Diagnostic[] {
  const loaders = listLoaders(images, parents)
  return platforms.flatMap(({ image, variant, items, place }): Diagnostic[] => {
    const by = variant === 'prod' ? loaders.get(image) : undefined
    const distinct = distinctPlatforms(items.map(({ platform }) => platform))
    if (by === undefined || distinct.length < 2) return []
    return [
      {
        severity: 'error',
        code: 'several-platforms-loaded',
        message: `image ${quote(image)} is built for several platforms at once, and other legs load it (${quoteSome([...by])})`,
        fix: `set "split-platforms: true" on the planning step, or leave "${image}" one entry in "platforms"`,
        place
      }
    ]
  })
}

/** For each image those whose entries load it; the tests of an image without `dev` load itself. */
function listLoaders(
  images: readonly Image[],
  parents: Parents
): ReadonlyMap<string, ReadonlySet<string>> {
  const loaders = new Map<string, Set<string>>()
  for (const { name, dev, tests } of images) {
    const { prod: ofProd = [], dev: ofDev = [] } = parents.get(name) ?? {}
    const own = dev ? ofDev.map(({ image }) => image) : [name]
    for (const loaded of [...ofProd.map(({ image }) => image), ...tests.images, ...own]) {
      loaders.set(loaded, (loaders.get(loaded) ?? new Set()).add(name))
    }
  }
  return loaders
}

function quoteSome(names: readonly string[]): string {
  const shown = names.slice(0, 5).map(quote)
  const rest = names.length - shown.length
  return [...shown, ...(rest > 0 ? [`${rest} more`] : [])].join(', ')
}
