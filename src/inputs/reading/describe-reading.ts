import type { Reading } from '../../dockerfile/reading'

/**
 * Everything that a build takes and names, as one text: equal texts of one Dockerfile mean equal
 * builds, whatever the values of the arguments.
 */
export function describeReading(reading: Reading | undefined): string {
  if (reading === undefined) return ''
  const { legs, images } = reading
  // Without more knowledge, these are all the images that may be named.
  const taken = legs.length > 0 ? legs : images
  // The order of platforms does not reach a build.
  return taken
    .map(each => JSON.stringify(each))
    .sort()
    .join('\n')
}
