import type { Image, Tests } from '../../images/image'
import { isNegated } from '../../patterns/globs/glob'

/** An image of a configuration as it is compared with the same one of another. */
export type ComparedImage = Omit<Image, 'name'>

/** The images of a configuration by name; what the base side is compared by. */
export type Recipes = ReadonlyMap<string, ComparedImage>

/**
 * The keys of an image beside its recipes by which a build may come out otherwise: what the
 * workflow reads in its entry, and what counts now and did not before, so that a change of it may
 * have been built by nobody.
 */
export function listChangedSettings(before: ComparedImage, after: ComparedImage): string[] {
  const { paths, filters } = after.triggers
  return [
    ...(isSameMap(before.matrix, after.matrix) ? [] : ['matrix']),
    ...(after.infer && !before.infer ? ['infer'] : []),
    ...(isWider(before.triggers.paths, paths) ? ['paths'] : []),
    ...(hasMore(before.triggers.filters, filters) ? ['filters'] : [])
  ]
}

/** Why the registry lacks an image that is built as before; undefined: it has it. */
export function explainPublishChange(
  before: ComparedImage,
  after: ComparedImage
): string | undefined {
  if (!after.publish) return undefined
  if (!before.publish) return '"publish: false" was taken away'
  // Without a name of its own the workflow names it, as ever.
  const isNamed = after.publishedName !== '' && after.publishedName !== before.publishedName
  return isNamed ? 'image-name changed' : undefined
}

/** The keys by which the tests of an image may come out otherwise. */
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

/** The images whose tags in the test job of an image are others than before. */
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
