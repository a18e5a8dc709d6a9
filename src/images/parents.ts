import type { Location } from '../diagnostics/location'
import { canonicalPlatform } from './platforms'

/** An image of this repository whose prod variant another variant is built from. */
export interface Parent {
  readonly image: string
  /** As the Dockerfile or the key in `build-contexts` spells it. */
  readonly spelling: string
  /** Where it is named: a line of a Dockerfile, or of the configuration. */
  readonly at?: Location
  /**
   * Missing: the configuration says that it is meant. `bare`: by the image's own name, which could
   * be one of the public registry's as well; `other-tag`: by a tag that the configuration has not.
   */
  readonly by?: 'bare' | 'other-tag'
  /** Missing: it is taken for each platform that is built for, and of that one. */
  readonly platforms?: readonly PlatformNeed[]
}

/** Of which platform a parent is taken for one of those that are built for. */
export interface PlatformNeed {
  /** `''` where none is asked for: that of the builder. */
  readonly for: string
  /** Missing: it is not taken for that one; `''` is the builder's. */
  readonly platform?: string
}

/**
 * The platform of which a parent is taken for a canonical one: that one itself where nothing is
 * known of it; undefined: it is known not to be taken for that one.
 */
export function selectParentPlatform(
  { platforms }: Pick<Parent, 'platforms'>,
  platform: string
): string | undefined {
  const need = platforms?.find(each => each.for === '' || canonicalPlatform(each.for) === platform)
  if (need === undefined || need.platform === '') return platform
  return need.platform === undefined ? undefined : canonicalPlatform(need.platform)
}

/** Those whose spelling stands for no other image; of the rest a build can be given one alone. */
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
