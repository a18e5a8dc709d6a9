import type { Image, Tests } from '../../images/image'
import { isNegated } from '../../patterns/globs/glob'

/**
 * An image of a configuration, in the form in which it is compared with another version of itself.
 */
export type ComparedImage = Omit<Image, 'name'>

/** The images of a configuration by name; the base side is compared with it. */
export type Recipes = ReadonlyMap<string, ComparedImage>

/**
 * The keys of an image, besides its recipes, that may change a build: what the workflow reads in
 * its entry, and what counts only now, so that perhaps nobody has built a change of it.
 */
export function listChangedSettings(before: ComparedImage, after: ComparedImage): string[] {
  const { paths, filters } = after.triggers
  return [
    ...(isSameMap(before.matrix, after.matrix) ? [] : ['matrix']),
    ...listChangedOptions(before.from?.options, after.from?.options),
    ...(after.infer && !before.infer ? ['infer'] : []),
    ...(isWider(before.triggers.paths, paths) ? ['paths'] : []),
    ...(hasMore(before.triggers.filters, filters) ? ['filters'] : [])
  ]
}

/** What only a bake or compose file says, and no key of an image. */
function listChangedOptions(
  before: ReadonlyMap<string, string> = new Map(),
  after: ReadonlyMap<string, string> = new Map()
): string[] {
  const keys = new Set([...before.keys(), ...after.keys()])
  return [...keys].filter(key => before.get(key) !== after.get(key))
}

/** Why the registry lacks an image whose build did not change; undefined: the registry has it. */
export function explainPublishChange(
  before: ComparedImage,
  after: ComparedImage
): string | undefined {
  if (!after.publish) return undefined
  if (!before.publish) return '"publish: false" was taken away'
  // An image without a name of its own is still named by the workflow.
  const isNamed = after.publishedName !== '' && after.publishedName !== before.publishedName
  return isNamed ? 'image-name changed' : undefined
}

/** The keys that may change the results of an image's tests. */
export function listChangedTests(before: ComparedImage, after: ComparedImage): string[] {
  if (after.tests === undefined) return []
  if (before.tests === undefined) return ['tests']
  const { images, paths, filters } = before.tests
  const changed = (key: keyof Tests, old: readonly string[], now: readonly string[]): string[] =>
    isSameSet(old, now) ? [] : [`tests.${key}`]
  return [
    ...changed('images', images, after.tests.images),
    ...changed('paths', paths, after.tests.paths),
    ...changed('filters', filters, after.tests.filters)
  ]
}

/** The images whose tags in an image's test job differ from before. */
export function listRetagged(
  { name, tests }: Image,
  before: ReadonlyMap<string, ComparedImage>,
  after: ReadonlyMap<string, ComparedImage>
): string[] {
  return [name, ...(tests?.images ?? [])].filter(each => {
    const old = before.get(each)
    return old !== undefined && old.localTag !== after.get(each)?.localTag
  })
}

/** Whether patterns match what others may not: one was added, or one that takes away is gone. */
function isWider(before: readonly string[], after: readonly string[]): boolean {
  const adds = (pattern: string): boolean => !isNegated(pattern)
  return (
    hasMore(before.filter(adds), after.filter(adds)) ||
    hasMore(after.filter(isNegated), before.filter(isNegated))
  )
}

function isSameMap(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean {
  return one.size === other.size && [...one].every(([key, value]) => other.get(key) === value)
}

function isSameSet(one: readonly string[], other: readonly string[]): boolean {
  return !hasMore(one, other) && !hasMore(other, one)
}

function hasMore(before: readonly string[], after: readonly string[]): boolean {
  const known = new Set(before)
  return after.some(each => !known.has(each))
}
