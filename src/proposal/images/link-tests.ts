import { type DescribedBuild, formatPlace } from '../../descriptions/described-build'
import { isTest } from '../../descriptions/dockerfiles'
import { lastSegment, parentPath } from '../../paths/repository-path'
import type { ProposedImage } from '../proposal'
import type { LinkedImage } from './link-parents'

/** The images with those that their tests run against: what compose starts in front of a test. */
export function linkTests(images: readonly LinkedImage[]): readonly ProposedImage[] {
  return images.map(({ image, builds, devBuilds }) => {
    const tests = [...builds, ...devBuilds].filter(isTestService)
    const needed = tests.flatMap(test => findNeeded(test, images))
    const others = [...new Set(needed)].filter(name => name !== image.name)
    const [first] = tests
    if (first === undefined || others.length === 0) return image
    const because = `${formatPlace(first.at)} starts it after these`
    const loaded = images.filter(each => [image.name, ...others].includes(each.image.name))
    if (loaded.every(each => each.image.platforms.length <= 1)) {
      return { ...image, testedWith: { images: others, because } }
    }
    const note = `${because}: "tests: { images: [${others.join(', ')}] }" needs the input "split-platforms" where images have several platforms`
    return { ...image, notes: [...image.notes, note] }
  })
}

/** A service that its name, its target or its file says is a test. */
function isTestService({ origin, name = '', target, at }: DescribedBuild): boolean {
  return origin === 'compose' && [name, target, lastSegment(at.file)].some(isTest)
}

/** Files of one folder are merged. */
function findNeeded(
  { startsAfter = [], at }: DescribedBuild,
  images: readonly LinkedImage[]
): readonly string[] {
  const folder = parentPath(at.file)
  return startsAfter.flatMap(service => {
    const owner = images.find(({ builds, devBuilds }) =>
      [...builds, ...devBuilds].some(
        ({ origin, name, at: { file } }) =>
          origin === 'compose' && name === service && parentPath(file) === folder
      )
    )
    return owner === undefined ? [] : [owner.image.name]
  })
}
