import { type LabelVerdict, skips } from '../../event/select-labels'
import { devParents, orderByParents, prodParents } from '../../images/graph'
import type { Image } from '../../images/image'
import type { Question } from '../question'
import { isPassedOn } from './cause'
import { joinCauses, keepCauses, limitCauses, noCauses, type OwnCauses } from './evidence'
import { Ancestry, type VariantCauses } from './inherit-causes'

/** The causes of both variants of an image. */
export interface ImageCauses {
  readonly prod: VariantCauses
  readonly dev?: VariantCauses
}

/** By image name; every image of the configuration is a key. */
export type Affected = ReadonlyMap<string, ImageCauses>

/** Whether the prod variant of an image has a cause. */
export function isProdAffected(affected: Affected, name: string): boolean {
  return (affected.get(name)?.prod.causes.length ?? 0) > 0
}

/** Whether what an image holds may differ: then what is built from it, or tested with it, does. */
export function isContentAffected(affected: Affected, name: string): boolean {
  return affected.get(name)?.prod.causes.some(({ own }) => isPassedOn(own.kind)) ?? false
}

/** Whether a variant of an image has a cause. */
export function isAffected(affected: Affected, name: string): boolean {
  return isProdAffected(affected, name) || (affected.get(name)?.dev?.causes.length ?? 0) > 0
}

/** Rule 1: a variant with at least one cause is affected. */
export function collectCauses(question: Question): Affected {
  const { images } = question.configuration
  const own = new Map(images.map(image => [image.name, selectOwnCauses(question, image)]))
  const affected = new Map<string, ImageCauses>()
  const ancestry = new Ancestry()
  const select = (parents: readonly string[]): readonly string[] =>
    question.requested === undefined
      ? parents.filter(name => isContentAffected(affected, name))
      : []
  // Parents are judged before their children, and every prod variant before any dev variant.
  for (const image of orderByParents([...own.keys()], question.parents)) {
    const parents = select(prodParents(question.parents, image))
    const causes = own.get(image)?.prod ?? noCauses
    affected.set(image, { prod: ancestry.add({ image, variant: 'prod', own: causes, parents }) })
  }
  for (const [image, { prod }] of affected) {
    const causes = own.get(image)?.dev
    if (causes === undefined) continue
    const parents = select(devParents(question.parents, image))
    const dev = ancestry.inherit({ image, variant: 'dev', own: causes, parents })
    affected.set(image, { prod, dev })
  }
  return affected
}

interface OwnCausesOfImage {
  readonly prod: OwnCauses
  readonly dev?: OwnCauses
}

/** The causes of an image itself, after the request or the labels had their say. */
function selectOwnCauses(question: Question, image: Image): OwnCausesOfImage {
  const evidence = question.evidence.get(image.name)
  const select = (causes: OwnCauses): OwnCauses => {
    if (question.requested !== undefined) {
      return question.requested.has(image.name) ? requested : noCauses
    }
    const kept = skips(question.labels) ? keepCauses(causes, kind => kind === 'label') : causes
    return joinCauses([kept, labelCauses(question.labels, image.name)])
  }
  const prod = select(evidence?.prod ?? noCauses)
  return image.dev === undefined ? { prod } : { prod, dev: select(evidence?.dev ?? noCauses) }
}

const requested: OwnCauses = { list: [{ kind: 'requested' }], more: new Map() }

function labelCauses(labels: LabelVerdict, image: string): OwnCauses {
  const acting = [labels.buildAll, labels.build.get(image)].filter(label => label !== undefined)
  return limitCauses(acting.map(label => ({ kind: 'label', label })))
}
