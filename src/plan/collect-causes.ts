import { joinCauses, keepCauses, limitCauses, noCauses, type OwnCauses } from './evidence'
import { devParents, prodParents } from './graph'
import type { Image } from './image'
import { inheritCauses, type VariantCauses } from './inherit-causes'
import type { Question } from './question'
import { skips, type LabelVerdict } from './select-labels'

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

/** Whether a variant of an image has a cause. */
export function isAffected(affected: Affected, name: string): boolean {
  return isProdAffected(affected, name) || (affected.get(name)?.dev?.causes.length ?? 0) > 0
}

/** Rule 1: a variant with at least one cause is affected. */
export function collectCauses(question: Question): Affected {
  const own = new Map(
    question.configuration.images.map(image => [image.name, selectOwnCauses(question, image)])
  )
  const inherits = question.requested === undefined
  const ancestry = {
    ownCauses: (name: string) => own.get(name)?.prod ?? noCauses,
    parentsOf: (name: string) => prodParents(question.parents, name)
  }
  const affected = new Map<string, ImageCauses>()
  for (const [image, causes] of own) {
    const parents = inherits ? prodParents(question.parents, image) : []
    const prod = inheritCauses({ image, variant: 'prod', own: causes.prod, parents }, ancestry)
    if (causes.dev === undefined) affected.set(image, { prod })
    else {
      const devOf = inherits ? devParents(question.parents, image) : []
      const dev = inheritCauses(
        { image, variant: 'dev', own: causes.dev, parents: devOf },
        ancestry
      )
      affected.set(image, { prod, dev })
    }
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
