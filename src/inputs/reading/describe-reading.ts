import type { Reading } from '../../dockerfile/reading'

/**
 * All that a build takes and names, as one text: equal texts of one Dockerfile are builds of the
 * same, whatever the values of arguments that lead there.
 */
export function describeReading(reading: Reading | undefined): string {
  if (reading === undefined) return ''
  const { legs, images } = reading
  // Where nothing more is known, that is what may be named.
  const taken = legs.length > 0 ? legs : images
  // The order of platforms reaches no build.
  return taken
    .map(each => JSON.stringify(each))
    .sort()
    .join('\n')
}
