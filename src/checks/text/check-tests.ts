import type { WrittenImage } from '../../configuration/definition/image-shape'
import { type Finding, quote } from '../../configuration/mistakes/finding'
import type { Named } from '../../configuration/shape/shape'
import type { Image } from '../../images/image'

/** Images whose dev variant nothing would ever build, since they have no tests. */
export function checkDevTests(
  written: ReadonlyMap<string, Named<WrittenImage>>,
  images: readonly Image[]
): Finding[] {
  return images.flatMap(({ name, dev, tests }): Finding[] => {
    const named = written.get(name)
    if (named === undefined || dev === undefined || tests !== undefined) return []
    const isOwn = named.value.tests === false
    return [
      {
        code: 'invalid-value',
        message: `image ${quote(name)} has "dev" and no tests: a dev variant is built for tests alone`,
        fix: isOwn
          ? 'take "dev" away, or "tests: false"'
          : 'take "dev" away, or write "tests: {}" for this image, which counts before "tests: false" of all',
        range: named.key
      }
    ]
  })
}
