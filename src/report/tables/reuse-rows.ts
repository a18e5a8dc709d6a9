import { toContentTag } from '../../images/content-key'
import { parseImageReference } from '../../images/image-reference'
import type { Cause } from '../../plan/causes/cause'
import type { Plan, PlannedImage } from '../../plan/plan'
import { orderByStage } from '../matrix/to-entries'
import { formatBuildTime } from '../phrases/age'
import { type Phrase, phrase, words } from '../phrases/phrase'

/** What a registry had to say of an image that the run needs. */
export interface ReuseRow {
  readonly image: string
  /** As `reused by ghcr.io/o/api:inputs-1a2b…, built on 28 Nov, two days old`. */
  readonly text: Phrase
  /** The lines of configuration that make it reusable, if any do. */
  readonly fix?: string
}

/** The needed images, by stage and then as in the configuration; none without the key `reuse`. */
export function listReuse(plan: Plan): ReuseRow[] {
  return orderByStage(plan.images).flatMap(planned => toReuseRow(planned) ?? [])
}

/** Undefined: the run does not need the image, or nothing is reused. */
export function toReuseRow(planned: PlannedImage): ReuseRow | undefined {
  const { memory, image } = planned
  const verdict = memory?.verdict
  switch (verdict?.kind) {
    case undefined:
      return undefined
    case 'reused': {
      const { built } = verdict.image
      const age = built === undefined ? ', of unknown age' : `, ${formatBuildTime(built)}`
      const text = [...words('reused by '), ...phrase`${toTagName(planned)}`, ...words(age)]
      return { image: image.name, text }
    }
    case 'built': {
      if (planned.causes.some(isOfBases)) return undefined
      const { because, fix } = verdict
      const text = words(`not reused: ${because}`)
      return { image: image.name, text, ...(fix === undefined ? {} : { fix }) }
    }
  }
}

/** It says by itself that the registry's image does not count. */
function isOfBases({ own }: Cause): boolean {
  return own.kind === 'base-changed' || own.kind === 'too-old'
}

/** The content tag with its repository. */
export function toTagName({ image, memory }: Pick<PlannedImage, 'image' | 'memory'>): string {
  const { name } = parseImageReference(image.publishedName)
  return memory?.key.kind === 'known' ? `${name}:${toContentTag(memory.key.key)}` : name
}
