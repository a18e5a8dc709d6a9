import type { Survey } from '../facts/survey-images'

/**
 * The images whose archive another job loads, or that load one: such an archive is of one platform,
 * and so is what is built on it.
 */
export function listHandedOn({
  valid,
  parents
}: Pick<Survey, 'valid' | 'parents'>): ReadonlySet<string> {
  const tested = valid.configuration.images.flatMap(({ name, tests }) =>
    tests === undefined ? [] : [name, ...tests.images]
  )
  const built = [...parents].flatMap(([name, { prod, dev }]) => [
    ...(prod.length > 0 ? [name] : []),
    ...[...prod, ...dev].map(({ image }) => image)
  ])
  return new Set([...tested, ...built])
}
