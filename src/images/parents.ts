import type { Location } from '../diagnostics/location'
import { canonicalPlatform } from './platforms/platforms'

/** An image of this repository whose prod variant another variant is built from. */
export interface Parent {
  readonly image: string
  /** As the Dockerfile or the key in `build-contexts` spells it. */
  readonly spelling: string
  /** The place that names it: a line of a Dockerfile, or of the configuration. */
  readonly at?: Location
  /**
   * Missing: the configuration says that it is meant. `bare`: by the image's own name, which may
   * also be one of the public registry's; `other-tag`: by a tag that the configuration lacks.
   */
  readonly by?: 'bare' | 'other-tag'
  /** Missing: each platform that is built for takes the parent of the same platform. */
  readonly platforms?: readonly PlatformNeed[]
}

/** The platform of a parent that is taken for one of the platforms that are built for. */
export interface PlatformNeed {
  /** `''` if none is asked for: the builder's. */
  readonly for: string
  /** Missing: it is not taken for that one; `''` is the builder's. */
  readonly platform?: string
}

/**
 * The platform of a parent that is taken for a canonical one: the same one if nothing is known of
 * it; undefined: the parent is known not to be taken for it.
 */
export function selectParentPlatform(
  { platforms }: Pick<Parent, 'platforms'>,
  platform: string
): string | undefined {
  const need = platforms?.find(each => each.for === '' || canonicalPlatform(each.for) === platform)
  if (need === undefined || need.platform === '') return platform
  return need.platform === undefined ? undefined : canonicalPlatform(need.platform)
}

/** The parents whose spelling means no other image; a build can be given only one of the rest. */
export function selectCertain(parents: readonly Parent[]): readonly Parent[] {
  return parents.filter(({ image, spelling }) =>
    parents.every(other => other.spelling !== spelling || other.image === image)
  )
}

/** The parents of both variants of an image, in the order of their recipes. */
export interface ParentsOf {
  readonly prod: readonly Parent[]
  /** May name the image itself: a dev variant built from its own prod. */
  readonly dev: readonly Parent[]
}

/** By image name; every image of the configuration is a key. */
export type Parents = ReadonlyMap<string, ParentsOf>
