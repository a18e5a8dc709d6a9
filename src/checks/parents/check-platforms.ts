import { findUnknownPart } from '../../configuration/definition/forms/platform-form'
import { quote, quoteSome } from '../../configuration/mistakes/finding'
import type { ValidConfiguration } from '../../configuration/reading/valid-configuration'
import { type Diagnostic, type Place, problem } from '../../diagnostics/diagnostic'
import type { Image } from '../../images/image'
import type { Parents } from '../../images/parents'
import { defaultRunner, distinctPlatforms, selectRunner } from '../../images/platforms/platforms'
import { findMissingPlatforms, type PlatformFacts } from './check-loaded-platforms'

/**
 * Platforms that no runner builds, and images that no entry could load, in the order of the text.
 *
 * All images are judged, not only those of this run: a mistake must not wait for the day on which
 * its image is built.
 */
export function checkPlatforms(facts: PlatformFacts): Diagnostic[] {
  const { valid, platforms, parents } = facts
  const missing = [...findUnknownPlatforms(valid), ...findMissingPlatforms(facts)]
  switch (platforms) {
    case 'split':
      return [...findUnknownRunners(valid), ...missing]
    case 'together':
      return [...findSeveralLoaded(valid, parents), ...missing]
    case 'either':
      return missing
  }
}

/** One for each platform, at the first place that names it. */
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
  return [...wrong].map(([platform, { place, images }]) =>
    problem('unknown-runner', {
      message: `platform ${quote(platform)} has no runner (${quoteSome([...images])})`,
      fix: `name one in the configuration: "runners: { ${platform}: ${suggestRunner(platform)} }"\n${joinLegs}`,
      place
    })
  )
}

/**
 * One for each platform, at the first place that names it; its emulation would fail in the build.
 */
function findUnknownPlatforms({ platforms, runnerPlatforms }: ValidConfiguration): Diagnostic[] {
  const first = new Map<string, Place>()
  for (const { platform, place } of [
    ...platforms.flatMap(each => each.items),
    ...runnerPlatforms
  ]) {
    if (!first.has(platform)) first.set(platform, place)
  }
  return [...first].flatMap(([platform, place]): Diagnostic[] => {
    const unknown = findUnknownPart(platform)
    if (unknown === undefined) return []
    const { part, meant } = unknown
    return [
      problem('unknown-platform', {
        message: `${quote(part)} of the platform ${quote(platform)} is no operating system or architecture that is known`,
        fix:
          meant === undefined
            ? 'write os/arch or os/arch/variant, as linux/arm64'
            : `did you mean ${quote(meant)}?`,
        place
      })
    ]
  })
}

function suggestRunner(platform: string): string {
  const isArm = distinctPlatforms([platform])[0] === 'linux/arm64'
  return isArm ? 'ubuntu-24.04-arm' : defaultRunner
}

/**
 * One archive of several platforms cannot be loaded; split, each entry loads its own platform's.
 */
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
      problem('several-platforms-loaded', {
        message: `image ${quote(image)} is built for several platforms at once, and other legs load it (${quoteSome([...by])})`,
        fix: adviseForSeveral(image, [...by]),
        place
      })
    ]
  })
}

/** What the workflow does with the entries that no plan can see: people who split come here. */
const joinLegs =
  'publish by "merge_matrix" then, which joins the platforms under one name: pushed one by one, the last takes it alone (docs/pipeline.md#platforms)'

function adviseForSeveral(image: string, by: readonly string[]): string {
  const isLoadedByItself = by.every(each => each === image)
  return [
    `set "split-platforms: true" on the planning step; or leave "${image}" one entry in "platforms"${
      isLoadedByItself
        ? ';\nor write "tests: false" where no job tests it: then no other leg loads it'
        : ''
    }`,
    joinLegs
  ].join('\n')
}

/** The images whose entries load each image; tests of an image without `dev` load itself. */
function listLoaders(
  images: readonly Image[],
  parents: Parents
): ReadonlyMap<string, ReadonlySet<string>> {
  const loaders = new Map<string, Set<string>>()
  for (const { name, dev, tests } of images) {
    const { prod: ofProd = [], dev: ofDev = [] } = parents.get(name) ?? {}
    const own = dev ? ofDev.map(({ image }) => image) : [name]
    const inTests = tests === undefined ? [] : [...tests.images, ...own]
    for (const loaded of [...ofProd.map(({ image }) => image), ...inTests]) {
      loaders.set(loaded, (loaders.get(loaded) ?? new Set()).add(name))
    }
  }
  return loaders
}
