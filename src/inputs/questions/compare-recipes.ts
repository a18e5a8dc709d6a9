import type { Image, VariantName } from '../../images/image'
import { distinctPlatforms } from '../../images/platforms/platforms'
import type { Recipe } from '../../images/recipe'
import type { NamedReference } from '../inputs'
import type { ImageNames } from '../parents/image-names'
import { listChangedSettings, type Recipes } from './compare-settings'

/** The base's side of the recipes. */
export type BaseRecipes =
  | {
      readonly kind: 'same'
      /** Set where the images that another build names may decide what a reference stands for. */
      readonly names?: ImageNames
    }
  | {
      readonly kind: 'known'
      readonly recipes: Recipes
      /** The names of its images: a parent may come or go without any recipe that differs. */
      readonly names: ImageNames
      readonly configurationName: string
      /** The configuration alone, where `tests` stand, if other files changed beside it. */
      readonly ownName?: string
    }
  /** The base configuration is missing or broken: all recipes changed. */
  | { readonly kind: 'unknown'; readonly because: string }

/** A variant of the head configuration, to be looked up in the base's. */
export interface RecipeOfVariant {
  readonly image: Image
  readonly variant: VariantName
  readonly recipe: Recipe
  /** The images that its build names, of this repository or not. */
  readonly references: readonly NamedReference[]
  /**
   * Whether its Dockerfile would read or name anything else with the build arguments of these
   * recipes.
   */
  readonly readsOtherwise: (before: Recipes) => boolean
}

/** Why the recipe of a variant differs from its base; undefined: it is the same. */
export function explainRecipeChange(asked: RecipeOfVariant, base: BaseRecipes): string | undefined {
  switch (base.kind) {
    case 'same':
      return base.names === undefined ? undefined : explainParentChange(asked, base.names)
    case 'unknown':
      return base.because
    case 'known': {
      const { image, variant, recipe } = asked
      const before = base.recipes.get(image.name)
      const where = nameSource(image, base.configurationName)
      if (before === undefined) return `the image is new in ${where}`
      const old = before[variant]
      if (old === undefined) return `the ${variant} variant is new in ${where}`
      const keys = [...listChangedKeys(old, recipe), ...listChangedSettings(before, image)]
      const changed =
        keys.length > 0
          ? `${keys.join(', ')} changed`
          : (explainSteering(asked, base.recipes) ?? explainParentChange(asked, base.names))
      return changed === undefined ? undefined : `${changed} in ${where}`
    }
  }
}

/** The line of an image where the file that describes it is what changed. */
function nameSource({ from }: Image, changed: string): string {
  return from?.file === changed ? `${changed}:${String(from.line)}` : changed
}

/**
 * A volatile value differs, and it names what is read, so it is part of the build. It may be the
 * image's own, or one that a parent passes on by ENV.
 */
function explainSteering(
  { image, variant, recipe, readsOtherwise }: RecipeOfVariant,
  recipes: Recipes
): string | undefined {
  if (!readsOtherwise(recipes)) return undefined
  const before = recipes.get(image.name)?.[variant]?.buildArgs
  const isOwn = [...recipe.buildArgs].some(([name, value]) => before?.get(name) !== value)
  const whose = isOwn ? '' : ' of an image that it is built from'
  return `build-args${whose} changed`
}

/**
 * A Dockerfile names an image that was called otherwise, or is called so only now: the build is
 * given another base, though neither its own recipe nor a file of it differs. Both sides are looked
 * up alike.
 */
function explainParentChange(
  { image, variant, references }: RecipeOfVariant,
  before: ImageNames
): string | undefined {
  const describe = (images: readonly string[]): string => {
    const isItself = images.length === 1 && images[0] === image.name && variant === 'prod'
    return isItself ? '' : images.join(' ')
  }
  const changed = references.find(({ name, namedBy, images }) => {
    const found = before.find(name, namedBy)
    return describe(found.map(each => each.image)) !== describe(images)
  })
  return changed === undefined ? undefined : `the image that "${changed.name}" stands for changed`
}

/** The keys of the configuration that reach the build, and differ. */
function listChangedKeys(before: Recipe, after: Recipe): string[] {
  const old = toKeys(before, after)
  const now = toKeys(after, before)
  return Object.keys(now).filter(key => old[key] !== now[key])
}

/** Build arguments that are volatile on either side are compared by name, not by value. */
function toKeys(recipe: Recipe, other: Recipe): Record<string, string> {
  const isVolatile = (name: string): boolean =>
    recipe.volatileArgs.has(name) && other.volatileArgs.has(name)
  const buildArgs = [...recipe.buildArgs].map(([name, value]) => [
    name,
    isVolatile(name) ? '' : value
  ])
  const contexts = [...recipe.buildContexts].map(([name, context]) => [
    name,
    context.kind === 'local' ? context.path : context.text,
    context.kind
  ])
  return {
    context: recipe.contextPath,
    file: recipe.file,
    target: recipe.target,
    'build-args': toSortedText(buildArgs),
    'build-contexts': toSortedText(contexts),
    platforms: toSortedText(distinctPlatforms(recipe.platforms).map(platform => [platform])),
    // A platform that is named now may be the same one, and decide what is read: another key
    // changed then.
    runners: isOnRunner(recipe) && isOnRunner(other) ? recipe.runnerPlatform : '',
    generated: toSortedText([...recipe.generated].map(([source, globs]) => [source, ...globs])),
    'volatile-args': toSortedText([...recipe.volatileArgs].map(name => [name]))
  }
}

/** Whether the runner decides on the platform. */
function isOnRunner({ platforms }: Recipe): boolean {
  return platforms.length === 0
}

/** Neither the order of keys nor that of platforms reaches the build. */
function toSortedText(rows: readonly (readonly (string | undefined)[])[]): string {
  return rows
    .map(row => JSON.stringify(row))
    .sort()
    .join('\n')
}
