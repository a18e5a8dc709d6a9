import { findUnknownPart } from '../../configuration/definition/forms/platform-form'
import { quote, quoteSome } from '../../configuration/mistakes/finding'
import type { ValidConfiguration } from '../../configuration/reading/valid-configuration'
import { type Diagnostic, type Place, problem } from '../../diagnostics/diagnostic'
import type { Image, VariantName } from '../../images/image'
import { type Parent, type Parents, selectParentPlatform } from '../../images/parents'
import {
  canonicalPlatform,
  defaultPlatform,
  defaultRunner,
  distinctPlatforms,
  selectDevPlatform,
  selectRunner,
  selectServing,
  selectTestPlatform
} from '../../images/platforms/platforms'
import type { TreeFacts } from '../facts'
import { placeOfParent } from './check-parents'

/** How the platforms of images are built; an image that is no key of the parents has none. */
type PlatformFacts = Pick<TreeFacts, 'valid' | 'platforms' | 'parents'>

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

/**
 * Images that an entry loads and that are not built for its platform: bases of both variants and,
 * if an entry runs on its platform's machine, what its tests run against.
 */
function findMissingPlatforms(facts: PlatformFacts): Diagnostic[] {
  const { valid } = facts
  const images = new Map(valid.configuration.images.map(image => [image.name, image]))
  return [...images.values()].flatMap(image =>
    listLoads(image, facts).flatMap(load => {
      const loaded = images.get(load.name)
      if (loaded === undefined) return []
      const offered = offeredPlatforms(loaded)
      const missing = load.platforms.filter(each => selectServing(each, offered) === undefined)
      return missing.length === 0 ? [] : [toDiagnostic({ image, load, offered, missing }, facts)]
    })
  )
}

/** An image that entries of another load, and the canonical platforms of these entries. */
interface Load {
  readonly name: string
  readonly by: VariantName | 'tests'
  readonly platforms: readonly string[]
}

/** Each image once for each image that loads it. */
function listLoads(image: Image, { platforms, parents }: PlatformFacts): Load[] {
  const ofImage = parents.get(image.name)
  const dev = orDefault(selectDevPlatform(image.dev?.platforms ?? []))
  const tests = image.dev === undefined ? selectTestPlatform(image.prod.platforms) : dev
  const tested = platforms === 'split' ? [...new Set(image.tests?.images)] : []
  return [
    ...listParentLoads(ofImage?.prod ?? [], 'prod', offeredPlatforms(image)),
    ...listParentLoads(ofImage?.dev ?? [], 'dev', [dev]),
    ...tested.map((name): Load => ({ name, by: 'tests', platforms: [tests] }))
  ]
}

/** Each parent once, with all the platforms for which it is taken. */
function listParentLoads(
  parents: readonly Parent[],
  by: VariantName,
  platforms: readonly string[]
): Load[] {
  const wanted = new Map<string, Set<string>>()
  for (const parent of parents) {
    const known = wanted.get(parent.image) ?? new Set()
    for (const platform of platforms) {
      const taken = selectParentPlatform(parent, platform)
      if (taken !== undefined) known.add(taken)
    }
    wanted.set(parent.image, known)
  }
  return [...wanted].map(([name, taken]) => ({ name, by, platforms: [...taken] }))
}

/** The platforms of an image's archives: `default`'s if it names none. */
function offeredPlatforms({ prod }: Image): readonly string[] {
  const named = distinctPlatforms(prod.platforms)
  return named.length === 0 ? [defaultPlatform] : named
}

function orDefault(platform: string): string {
  return platform === '' ? defaultPlatform : platform
}

interface Lack {
  readonly image: Image
  readonly load: Load
  readonly offered: readonly string[]
  readonly missing: readonly string[]
}

function toDiagnostic(lack: Lack, { valid, platforms }: PlatformFacts): Diagnostic {
  const { image, load, offered, missing } = lack
  const wanted = missing.map(quote).join(', ')
  const all = `"platforms: [${[...offered, ...missing].join(', ')}]" for "${load.name}"`
  return problem('missing-platform', {
    message: describe[load.by](image.name, wanted, quote(load.name)),
    fix:
      platforms === 'split'
        ? `write ${all}, or for "${image.name}" no platform that it lacks`
        : `give both the same one platform; or set "split-platforms: true" on the planning step, and write ${all}`,
    ...placeOfPlatform(valid, lack)
  })
}

const describe = {
  prod: (image: string, wanted: string, base: string): string =>
    `image ${quote(image)} is built for ${wanted}, and ${base}, which it is built from, is not`,
  dev: (image: string, wanted: string, base: string): string =>
    `the dev variant of image ${quote(image)} is built for ${wanted}, and ${base}, which it is built from, is not`,
  tests: (image: string, wanted: string, loaded: string): string =>
    `the tests of image ${quote(image)} run on ${wanted}, and ${loaded}, which they run against, is not built for it`
} as const

/**
 * The place that names the platform; for one that nobody names, the place of the parent or the
 * image.
 */
function placeOfPlatform(
  valid: ValidConfiguration,
  { image, load, missing: [wanted] }: Lack
): { readonly place?: Place } {
  const item = valid.platforms
    .filter(written => written.image === image.name)
    .flatMap(({ items }) => items)
    .find(({ platform }) => canonicalPlatform(platform) === wanted)
  return item === undefined ? placeOfParent(valid, image.name, load.name) : { place: item.place }
}
