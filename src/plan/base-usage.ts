import type { Base } from '../images/base'

/** A base of a run: what it is now, who uses it, and whether it moved. */
export interface BaseUsage extends Pick<Base, 'reference'> {
  /** Of its index, or of its one manifest; missing: no registry told. */
  readonly digest?: string
  readonly state: BaseState
  /** In the order of the images; at least one. */
  readonly uses: readonly BaseUseOf[]
}

/**
 * - `same`: no published image is known to be built on another.
 * - `moved`: one is.
 * - `perhaps`: one is, or another base of it moved.
 * - `unknown`: no registry told what it is.
 */
export type BaseState = 'same' | 'moved' | 'perhaps' | 'unknown'

/** A place that names a base. */
export interface BaseUseOf extends Pick<Base, 'by' | 'at' | 'platforms'> {
  /** Those whose own builds take it by this place. */
  readonly images: readonly string[]
}
