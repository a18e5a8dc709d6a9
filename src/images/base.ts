import type { Location } from '../diagnostics/location'

/** What brings an image from outside into a build. */
export type BaseUse = 'FROM' | 'COPY --from' | 'RUN --mount' | 'build-contexts'

/** An image from outside that a variant is built from, by a name whose content may change. */
export interface Base {
  /** As the Dockerfile spells it after expansion, or a named context behind `docker-image://`. */
  readonly reference: string
  /**
   * The named context under which a build can be given one of its contents. Missing: a stage has
   * that name, and would be replaced.
   */
  readonly pinAs?: string
  readonly by: BaseUse
  /** The first place that names it: a line of a Dockerfile, or of the configuration. */
  readonly at: Location
  /** Canonical, those that are taken; `''`: nobody knows which, so each of them may be. */
  readonly platforms: readonly string[]
}
