import { quote } from '../../configuration/mistakes/finding'
import type { ValidConfiguration } from '../../configuration/reading/valid-configuration'
import { type Diagnostic, type Place, problem } from '../../diagnostics/diagnostic'
import type { Image, VariantName } from '../../images/image'
import { type Parent, selectParentPlatform } from '../../images/parents'
import {
  canonicalPlatform,
  defaultPlatform,
  distinctPlatforms,
  selectDevPlatform,
  selectServing,
  selectTestPlatform
} from '../../images/platforms/platforms'
import type { TreeFacts } from '../facts'
import { placeOfParent } from './check-parents'

/** How the platforms of images are built; an image that is no key of the parents has none. */
export type PlatformFacts = Pick<TreeFacts, 'valid' | 'platforms' | 'parents'>

/**
 * Images that an entry loads and that are not built for its platform: bases of both variants and,
 * if an entry runs on its platform's machine, what its tests run against.
 */
export function findMissingPlatforms(facts: PlatformFacts): Diagnostic[] {
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
