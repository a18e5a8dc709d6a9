import { type LabelVerdict, skips } from '../../event/select-labels'
import { listParentNames, orderByParents } from '../../images/graph'
import { type VariantName, variantNames } from '../../images/image'
import type { PlanQuestion } from '../question'
import { type Cause, isPassedOn } from './cause'
import { joinCauses, keepCauses, limitCauses, noCauses, type OwnCauses } from './evidence'
import { Ancestry, type VariantCauses } from './inherit-causes'

/**
 * The causes of each variant that an image has, prod first, by image name; every image of the
 * configuration is a key.
 */
export type Affected = ReadonlyMap<string, readonly VariantCauses[]>

/** The causes of the prod variant of an image. */
export function prodCauses(affected: Affected, name: string): readonly Cause[] {
  return affected.get(name)?.find(({ variant }) => variant === 'prod')?.causes ?? []
}

/** Whether the prod variant of an image has a cause. */
export function isProdAffected(affected: Affected, name: string): boolean {
  return prodCauses(affected, name).length > 0
}

/**
 * Whether an image's content may differ: the images built from it, or tested with it, are affected
 * then.
 */
export function isContentAffected(affected: Affected, name: string): boolean {
  return prodCauses(affected, name).some(({ own }) => isPassedOn(own.kind))
}

/** Whether a variant of an image has a cause. */
export function isAffected(affected: Affected, name: string): boolean {
  return affected.get(name)?.some(({ causes }) => causes.length > 0) ?? false
}

/** Rule 1: a variant with at least one cause is affected. */
export function collectCauses(question: PlanQuestion): Affected {
  const { configuration, parents, requested } = question
  const images = new Map(configuration.images.map(image => [image.name, image]))
  const order = orderByParents([...images.keys()], parents)
  const affected = new Map<string, readonly VariantCauses[]>()
  const ancestry = new Ancestry()
  // Parents are judged before their children, and every prod variant before any dev variant.
  for (const variant of variantNames) {
    for (const name of order) {
      if (variant !== 'prod' && images.get(name)?.[variant] === undefined) continue
      const own = selectOwnCauses(question, name, variant)
      const names = requested === undefined ? listParentNames(parents, name, variant) : []
      const from = names.filter(parent => isContentAffected(affected, parent))
      const causes = ancestry.inherit(name, variant, own, from)
      affected.set(name, [...(affected.get(name) ?? []), causes])
    }
  }
  return affected
}

/** A variant's own causes, after the request or the labels were applied. */
function selectOwnCauses(question: PlanQuestion, image: string, variant: VariantName): OwnCauses {
  const { labels, requested } = question
  if (requested !== undefined) {
    return requested.has(image) ? limitCauses([{ kind: 'requested' }]) : noCauses
  }
  const causes = selectEvidence(question, image, variant)
  const kept = skips(labels) ? keepCauses(causes, kind => kind === 'label') : causes
  return joinCauses([kept, labelCauses(labels, image)])
}

/** An event that looks at bases is no cause itself: what it finds is. */
function selectEvidence(
  { evidence, memory }: PlanQuestion,
  image: string,
  variant: VariantName
): OwnCauses {
  const causes = evidence.get(image)?.[variant] ?? noCauses
  const checked = memory?.bases?.checked
  if (checked === undefined) return causes
  const kept = keepCauses(causes, kind => kind !== 'event')
  const found = variant === 'prod' ? checked.get(image) : undefined
  return found?.kind === 'stale' ? joinCauses([kept, limitCauses(found.causes)]) : kept
}

function labelCauses(labels: LabelVerdict, image: string): OwnCauses {
  const acting = [labels.buildAll, labels.build.get(image)].filter(label => label !== undefined)
  return limitCauses(acting.map(label => ({ kind: 'label', label })))
}
