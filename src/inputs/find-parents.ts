import type { ContextReference, Reading } from '../dockerfile/reading'
import type { VariantName } from '../plan/image'
import type { Parent, PlatformNeed } from '../plan/parents'
import type { BuildContext, Recipe } from '../plan/recipe'
import type { ImageNames } from './image-names'

/** A variant that may be built from images of this repository. */
export interface Descent {
  readonly image: string
  readonly variant: VariantName
  readonly recipe: Recipe
}

/** The variant whose parents are looked for. */
export interface Heir extends Descent {
  /** Where a line of its Dockerfile is, and a named context of the configuration. */
  atLine(line: number): string
  atContext(name: string): string
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
  const references = (reading?.images ?? []).flatMap(
    ({ name, line, platforms }): readonly Parent[] => {
      // A named context of that name is what is meant, and was looked at above.
      if (heir.recipe.buildContexts.has(name)) return []
      const parent = { spelling: name, at: heir.atLine(line), ...keep({ platforms }) }
      const parents = names
        .find(name)
        .map(({ image, by }): Parent => ({ image, ...parent, ...(by === 'bare' ? { by } : {}) }))
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
    context === undefined ? names.find(name).map(({ image }) => image) : toImages(context, names)
  const parents = images.map(image => ({ image, spelling: name }))
  return withoutItself(parents, heir).map(({ image }) => image)
}

/** The images that a build names, of this repository or not, but for `target:` contexts. */
export function listReferences(
  heir: Pick<Heir, 'recipe'>,
  reading: Reading | undefined
): readonly string[] {
  const contexts = listUsedContexts(heir, reading).flatMap(({ context: name }) => {
    const context = heir.recipe.buildContexts.get(name)
    return context?.kind === 'remote' ? (toReference(context.text) ?? []) : []
  })
  return [...contexts, ...(reading?.images ?? []).map(({ name }) => name)]
}

function listUsedContexts(
  { recipe }: Pick<Heir, 'recipe'>,
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
      return []
    case 'image':
      return [context.image]
    case 'remote': {
      const reference = toReference(context.text)
      return reference === undefined ? [] : names.findExplicit(reference).map(({ image }) => image)
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
