import { inFile, type Location } from '../../diagnostics/location'
import { toShortName } from '../../dockerfile/names/reference'
import type { ContextReference, ImageReference, Reading } from '../../dockerfile/reading'
import type { Image, VariantName } from '../../images/image'
import type { Parent, PlatformNeed } from '../../images/parents'
import type { BuildContext, Recipe } from '../../images/recipe'
import type { NamedReference } from '../inputs'
import type { ImageNames, NamedBy } from './image-names'

/** A variant that may be built from images of this repository. */
export interface Descent {
  readonly image: string
  readonly variant: VariantName
  readonly recipe: Recipe
}

/** The variant whose parents are looked for. */
export interface Heir extends Descent {
  /** Where a line of its Dockerfile is, and a named context of the configuration. */
  atLine(line: number): Location
  atContext(name: string): Location
}

/** @param scope a variant, and the place of a key of it in the configuration */
export function toHeir(scope: {
  readonly image: Image
  readonly variant: VariantName
  readonly recipe: Recipe
  at(...key: readonly string[]): Location
}): Heir {
  const { image, variant, recipe } = scope
  return {
    image: image.name,
    variant,
    recipe,
    atLine: (line: number) => inFile(recipe.file, line),
    atContext: (name: string) => scope.at('build-contexts', name)
  }
}

/** The parents of a variant; all that its contexts and its text name where the Dockerfile cannot be read. */
export function findParents(
  heir: Heir,
  names: ImageNames,
  reading: Reading | undefined
): readonly Parent[] {
  const contexts = listUsedContexts(heir, reading).flatMap(({ context: name, platforms }) => {
    const images = toImages(heir.recipe.buildContexts.get(name), names)
    const parent = { spelling: name, at: heir.atContext(name), ...keep({ platforms }) }
    return withoutItself(
      images.map((image): Parent => ({ image, ...parent })),
      heir
    )
  })
  const references = listImages(heir, reading).flatMap(
    ({ name, line, platforms }): readonly Parent[] => {
      const parent = { spelling: name, at: heir.atLine(line), ...keep({ platforms }) }
      const parents = names
        .find(name, 'instruction')
        .map(({ image, by }): Parent => ({ image, ...parent, ...(by === 'written' ? {} : { by }) }))
      return withoutItself(parents, heir)
    }
  )
  return distinct([...contexts, ...references])
}

/**
 * The images of this repository that a stage may begin with.
 *
 * @param name of a named context, or as FROM spells it
 */
export function findImages(heir: Descent, names: ImageNames, name: string): readonly string[] {
  const context = heir.recipe.buildContexts.get(name)
  const images =
    context === undefined
      ? names.find(name, 'instruction').map(({ image }) => image)
      : toImages(context, names)
  const parents = images.map(image => ({ image, spelling: name }))
  return withoutItself(parents, heir).map(({ image }) => image)
}

/** The images that a build names, of this repository or not, but for `target:` contexts. */
export function listReferences(
  heir: Heir,
  names: ImageNames,
  reading: Reading | undefined
): readonly NamedReference[] {
  const toNamed = (name: string, namedBy: NamedBy, at: Location): NamedReference => ({
    ...{ name, namedBy, at },
    images: names.find(name, namedBy).map(({ image }) => image),
    yielding: names.findYielding(name, namedBy)
  })
  const contexts = listUsedContexts(heir, reading).flatMap(({ context }) => {
    const found = heir.recipe.buildContexts.get(context)
    const name = found?.kind === 'remote' ? toReference(found.text) : undefined
    return name === undefined ? [] : [toNamed(name, 'context', heir.atContext(context))]
  })
  const images = listImages(heir, reading)
  return [
    ...contexts,
    ...images.map(({ name, line }) => toNamed(name, 'instruction', heir.atLine(line)))
  ]
}

/** What instructions name; where a named context has that name, it is what is meant. */
function listImages({ recipe }: Heir, reading: Reading | undefined): readonly ImageReference[] {
  const contexts = new Set([...recipe.buildContexts.keys()].map(toShortName))
  return (reading?.images ?? []).filter(({ name }) => !contexts.has(toShortName(name)))
}

function listUsedContexts(
  { recipe }: Heir,
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

/** Where a name may mean several images, itself among them, it is not known to be itself. */
function withoutItself<Named extends Parent>(
  parents: readonly Named[],
  heir: Descent
): readonly Named[] {
  return parents.length > 1 ? parents : parents.filter(parent => !isItself(parent, heir))
}

/** A prod variant is never built from itself: an image's own name in it is the one published. */
function isItself(parent: Parent, { image, variant, recipe }: Descent): boolean {
  const isTarget = recipe.buildContexts.get(parent.spelling)?.kind === 'image'
  return parent.image === image && variant === 'prod' && !isTarget
}

type Platforms = Pick<Parent, 'platforms'>

/** Nothing where there are none: a missing key is not one that holds undefined. */
function keep({ platforms }: { readonly platforms: Parent['platforms'] | undefined }): Platforms {
  return platforms === undefined ? {} : { platforms }
}

/** The first of each spelling of an image, taken for all the platforms that any of them is. */
function distinct(parents: readonly Parent[]): Parent[] {
  const byKey = new Map<string, Parent>()
  for (const parent of parents) {
    const key = JSON.stringify([parent.spelling, parent.image])
    const known = byKey.get(key)
    byKey.set(key, known === undefined ? parent : unitePlatforms(known, parent))
  }
  return [...byKey.values()]
}

/** A build can be given one of them by a name: that of its own platform, where it takes that too. */
function unitePlatforms(
  { platforms: some, ...first }: Parent,
  { platforms: more }: Parent
): Parent {
  if (some === undefined || more === undefined) return first
  const ofRank = (rank: number): PlatformNeed[] =>
    [...some, ...more].filter(need => rankNeed(need) === rank)
  return { ...first, platforms: [0, 1, 2].flatMap(ofRank) }
}

/** The first that is for a platform counts: its own, then another, then that none is needed. */
function rankNeed(need: PlatformNeed): number {
  if (need.platform === undefined) return 2
  return need.for === need.platform ? 0 : 1
}
