import { canonicalPlatform, selectServing } from './platforms'

/** An image as a registry has it. */
export interface StoredImage {
  readonly digest: string
  /** The manifests of an index, by canonical platform; missing where it is one manifest. */
  readonly parts?: readonly { readonly platform: string; readonly digest: string }[]
}

/**
 * The platforms that an image does not have. An index has to list each of them; one manifest serves
 * an image of at most one platform, whichever it is: of several it has none for certain.
 */
export function findMissingPlatforms(
  { parts }: StoredImage,
  wanted: readonly string[]
): readonly string[] {
  if (parts === undefined) return wanted.length <= 1 ? [] : wanted
  const there = new Set(parts.map(({ platform }) => platform))
  return wanted.filter(platform => !there.has(canonicalPlatform(platform)))
}

/**
 * The manifests that a builder may take for a platform, of which it takes one: several where an
 * index lists a platform twice. None where the index has nothing for it.
 */
export function selectManifests({ digest, parts }: StoredImage, wanted: string): readonly string[] {
  if (parts === undefined) return [digest]
  const platforms = parts.map(({ platform }) => platform)
  const serving = selectServing(canonicalPlatform(wanted), platforms)
  return parts.filter(({ platform }) => platform === serving).map(part => part.digest)
}
