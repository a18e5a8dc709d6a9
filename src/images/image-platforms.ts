import { formatPlatform, parsePlatform } from '../dockerfile/names/platform'
import { Refusal } from '../dockerfile/refusal'
import type { RegistryImage } from '../ports/registry'

/** Containerd's normal form of a platform, by which two can be compared; undefined where it is none. */
export function normalizePlatform(text: string): string | undefined {
  try {
    return formatPlatform(parsePlatform(text))
  } catch (error) {
    if (error instanceof Refusal) return undefined
    throw error
  }
}

/**
 * The platforms that an image does not have. An index has to list each of them; one manifest serves
 * an image of at most one platform, whichever it is: of several it has none for certain.
 */
export function findMissingPlatforms(
  { parts }: RegistryImage,
  wanted: readonly string[]
): readonly string[] {
  if (parts === undefined) return wanted.length <= 1 ? [] : wanted
  const there = new Set(parts.map(({ platform }) => platform))
  return wanted.filter(platform => !there.has(normalizePlatform(platform) ?? platform))
}

/**
 * The manifests that a builder may take for a platform, of which it takes one: several where an
 * index lists a platform twice. None where the index has nothing for it. A platform that is not
 * listed is served by the next older variant (containerd, platformVector in platforms/compare.go).
 */
export function selectManifests(image: RegistryImage, wanted: string): readonly string[] {
  const { parts, digest } = image
  if (parts === undefined) return [digest]
  for (const platform of listServing(normalizePlatform(wanted) ?? wanted)) {
    const found = parts.filter(part => part.platform === platform)
    if (found.length > 0) return found.map(part => part.digest)
  }
  return []
}

/** The platforms that run on one, the best first. */
function listServing(platform: string): readonly string[] {
  const [os = '', architecture = '', variant = ''] = platform.split('/')
  const version = Number(variant.replace(/^v/, ''))
  switch (architecture) {
    case 'amd64':
      return [
        platform,
        ...countDown(version - 1, 2).map(number => `${os}/amd64/v${number}`),
        ...(variant === '' ? [] : [`${os}/amd64`]),
        `${os}/386`
      ]
    case 'arm':
      return [platform, ...countDown(version - 1, 5).map(number => `${os}/arm/v${number}`)]
    case 'arm64':
      return [
        platform,
        ...(variant === '' ? [] : [`${os}/arm64`]),
        ...countDown(8, 5).map(number => `${os}/arm/v${number}`)
      ]
    default:
      return [platform]
  }
}

function countDown(from: number, to: number): readonly number[] {
  return from >= to ? Array.from({ length: from - to + 1 }, (_, index) => from - index) : []
}
