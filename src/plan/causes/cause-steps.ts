import type { VariantName } from '../../images/image'
import type { Cause, CauseKind, OwnCause } from './cause'
import { causesShown, type OwnCauses } from './evidence'

/** A cause at an image: its own, or one step from the parent that it came from. */
export interface Step {
  /** The same object on every way that the cause goes. */
  readonly origin: { readonly cause: OwnCause }
  readonly image: string
  /** How many images it came through. */
  readonly distance: number
  /** The step at the parent; missing where the cause is the image's own. */
  readonly before?: Step
}

/** The causes that an image has itself. */
export function listOwnSteps(image: string, { list }: OwnCauses): Step[] {
  return list.map(cause => ({ origin: { cause }, image, distance: 0 }))
}

/**
 * An image's own causes, then those of its parents, nearest first; of those as near, in the order
 * of the parents. Each once, and at most {@link causesShown} of a kind: what is left out here is
 * left out by every child of the image, too, for these are nearer to it.
 */
export function selectNearest(
  own: readonly Step[],
  image: string,
  parents: readonly (readonly Step[])[]
): readonly Step[] {
  const origins = new Set<Step['origin']>()
  const shown = new Map<CauseKind, number>()
  const keeps = ({ origin }: Step): boolean => {
    const count = shown.get(origin.cause.kind) ?? 0
    if (count >= causesShown || origins.has(origin)) return false
    origins.add(origin)
    shown.set(origin.cause.kind, count + 1)
    return true
  }
  const inherited = parents.flat().sort((one, other) => one.distance - other.distance)
  return [
    ...own.filter(keeps),
    ...inherited
      .filter(keeps)
      .map(before => ({ origin: before.origin, image, distance: before.distance + 1, before }))
  ]
}

/** The cause as a variant shows it, with the images that it came through, nearest last. */
export function toCause({ origin, before }: Step, variant: VariantName): Cause {
  const via: string[] = []
  for (let step = before; step !== undefined; step = step.before) via.push(step.image)
  return { variant, own: origin.cause, via: via.reverse() }
}
