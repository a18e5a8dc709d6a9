import { canonicalPlatform, selectServing } from './platforms'

/** An image as a registry has it. */
export interface StoredImage {
  readonly digest: string
  /** The manifests of an index, by canonical platform; missing if it is one manifest. */
  readonly parts?: readonly { readonly platform: string; readonly digest: string }[]
}

/**
 * The platforms that an image lacks. An index has to list each of them. One manifest serves an
 * image of at most one platform, whichever it is: if several are wanted, it surely has none.
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
 * The manifests of which a builder may take one for a platform: several if an index lists a
 * platform twice. None if the index has nothing for it.
 */
export function selectManifests({ digest, parts }: StoredImage, wanted: string): readonly string[] {
  if (parts === undefined) return [digest]
  const platforms = parts.map(({ platform }) => platform)
  const serving = selectServing(canonicalPlatform(wanted), platforms)
  return parts.filter(({ platform }) => platform === serving).map(part => part.digest)
}
