import { inFile, type Location } from '../../diagnostics/location'
import { toShortName } from '../../dockerfile/names/reference'
import type { ContextReference, ImageReference, Reading } from '../../dockerfile/reading'
import type { Image, VariantName } from '../../images/image'
import type { Parent, PlatformNeed } from '../../images/parents'
import type { BuildContext, Recipe } from '../../images/recipe'
import type { NamedReference } from '../inputs'
import type { ImageNames, NamedBy } from './image-names'

/** A variant that may be built from images of this repository. */
export interface BuiltVariant {
  readonly image: Pick<Image, 'name'>
  readonly variant: VariantName
  readonly recipe: Recipe
}

/** The same, with the place in the configuration that says something of it. */
interface LocatedVariant extends BuiltVariant {
  readonly names: ImageNames
  at(...key: readonly string[]): Location
}

/**
 * The parents of a variant; everything that its contexts and its text name where the Dockerfile
 * cannot be read.
 */
export function findParents(
  variant: LocatedVariant,
  reading: Reading | undefined
): readonly Parent[] {
  const { names } = variant
  const contexts = listUsedContexts(variant, reading).flatMap(({ context: name, platforms }) => {
    const images = toImages(variant.recipe.buildContexts.get(name), names)
    const parent = { spelling: name, at: atContext(name, variant), ...keep({ platforms }) }
    return withoutItself(
      images.map((image): Parent => ({ image, ...parent })),
      variant
    )
  })
  const references = listImages(variant, reading).flatMap(
    ({ name, line, platforms }): readonly Parent[] => {
      const parent = {
        spelling: name,
        at: inFile(variant.recipe.file, line),
        ...keep({ platforms })
      }
      const parents = names
        .find(name, 'instruction')
        .map(({ image, by }): Parent => ({ image, ...parent, ...(by === 'written' ? {} : { by }) }))
      return withoutItself(parents, variant)
    }
  )
  return distinct([...contexts, ...references])
}

/**
 * The images of this repository that a stage may begin with.
 *
 * @param name of a named context, or as FROM spells it
 */
export function findImages(
  variant: BuiltVariant,
  names: ImageNames,
  name: string
): readonly string[] {
  const context = variant.recipe.buildContexts.get(name)
  const images =
    context === undefined
      ? names.find(name, 'instruction').map(({ image }) => image)
      : toImages(context, names)
  const parents = images.map(image => ({ image, spelling: name }))
  return withoutItself(parents, variant).map(({ image }) => image)
}

/** The images that a build names, of this repository or not, but for `target:` contexts. */
export function listReferences(
  variant: LocatedVariant,
  reading: Reading | undefined
): readonly NamedReference[] {
  const { names } = variant
  const toNamed = (name: string, namedBy: NamedBy, place: NamingPlace): NamedReference => ({
    ...{ name, namedBy, ...place },
    images: names.find(name, namedBy).map(({ image }) => image),
    yielding: names.findYielding(name, namedBy)
  })
  const contexts = listUsedContexts(variant, reading).flatMap(({ context, platforms }) => {
    const found = variant.recipe.buildContexts.get(context)
    const name = found?.kind === 'remote' ? toReference(found.text) : undefined
    const at = atContext(context, variant)
    const place = { at, by: 'build-contexts', spelling: context, ...keep({ platforms }) } as const
    return name === undefined ? [] : [toNamed(name, 'context', place)]
  })
  const images = listImages(variant, reading).map(({ name, line, by, platforms }) => {
    const at = inFile(variant.recipe.file, line)
    return toNamed(name, 'instruction', { at, by, spelling: name, ...keep({ platforms }) })
  })
  return [...contexts, ...images]
}

type NamingPlace = Pick<NamedReference, 'at' | 'by' | 'spelling' | 'platforms'>

function atContext(name: string, variant: LocatedVariant): Location {
  return variant.at('build-contexts', name)
}

/** The images that instructions name; a named context with the same name wins. */
function listImages(
  { recipe }: BuiltVariant,
  reading: Reading | undefined
): readonly ImageReference[] {
  const contexts = new Set([...recipe.buildContexts.keys()].map(toShortName))
  return (reading?.images ?? []).filter(({ name }) => !contexts.has(toShortName(name)))
}

function listUsedContexts(
  { recipe }: BuiltVariant,
  reading: Reading | undefined
): readonly Pick<ContextReference, 'context' | 'platforms'>[] {
  return reading === undefined || reading.quality === 'opaque'
    ? [...recipe.buildContexts.keys()].map(context => ({ context }))
    : reading.contexts
}

function toImages(context: BuildContext | undefined, names: ImageNames): readonly string[] {
  switch (context?.kind) {
    case undefined:
    case 'local':
    case 'layout':
      return []
    case 'image':
      return [context.image]
    case 'remote': {
      const reference = toReference(context.text)
      return reference === undefined
        ? []
        : names.find(reference, 'context').map(({ image }) => image)
    }
  }
}

/** The image of a context `docker-image://…`. */
function toReference(text: string): string | undefined {
  const scheme = 'docker-image://'
  return text.startsWith(scheme) ? text.slice(scheme.length) : undefined
}

/** A name that may mean several images, itself among them, is not known to mean itself. */
function withoutItself<Named extends Parent>(
  parents: readonly Named[],
  variant: BuiltVariant
): readonly Named[] {
  return parents.length > 1 ? parents : parents.filter(parent => !isItself(parent, variant))
}

/**
 * A prod variant is never built from itself: an image that its own build names is the published
 * one.
 */
function isItself(parent: Parent, { image, variant, recipe }: BuiltVariant): boolean {
  const isTarget = recipe.buildContexts.get(parent.spelling)?.kind === 'image'
  return parent.image === image.name && variant === 'prod' && !isTarget
}

type Platforms = Pick<Parent, 'platforms'>

/** An empty object where there are none: a missing key differs from one that holds undefined. */
function keep({ platforms }: { readonly platforms: Parent['platforms'] | undefined }): Platforms {
  return platforms === undefined ? {} : { platforms }
}

/** The first of each spelling of an image, for all the platforms that any of them has. */
function distinct(parents: readonly Parent[]): Parent[] {
  const byKey = new Map<string, Parent>()
  for (const parent of parents) {
    const key = JSON.stringify([parent.spelling, parent.image])
    const known = byKey.get(key)
    byKey.set(key, known === undefined ? parent : unitePlatforms(known, parent))
  }
  return [...byKey.values()]
}

/**
 * A build can be given only one of them under a name: the one of its own platform, where it takes
 * that too.
 */
function unitePlatforms(
  { platforms: some, ...first }: Parent,
  { platforms: more }: Parent
): Parent {
  if (some === undefined || more === undefined) return first
  const ofRank = (rank: number): PlatformNeed[] =>
    [...some, ...more].filter(need => rankNeed(need) === rank)
  return { ...first, platforms: [0, 1, 2].flatMap(ofRank) }
}

/** The first need for a platform counts: its own, then another, then no need at all. */
function rankNeed(need: PlatformNeed): number {
  if (need.platform === undefined) return 2
  return need.for === need.platform ? 0 : 1
}
