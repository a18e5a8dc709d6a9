import type { PlanFacts } from '../../checks/facts'
import { collectEvidence } from '../../inputs/questions/collect-evidence'
import { hashImages, type ImageHashes } from '../../inputs/questions/hash-images'
import type { PlanQuestion } from '../../plan/question'

/** What the facts say of every image, before anything is decided. */
export interface WeighedFacts {
  readonly question: PlanQuestion
  /** By image name. */
  readonly hashes: ReadonlyMap<string, ImageHashes>
}

/** Collects the evidence and the hashes of all images. Pure. */
export function weighFacts(facts: PlanFacts): WeighedFacts {
  const { inputs, head, parents, commit, publishing, labels, changes, bases } = facts
  const { configuration } = facts.valid
  const { comparison } = facts.compared
  const givenFilters =
    facts.request.changes === undefined ? undefined : new Set(facts.request.changes)
  const requested = facts.deletion === undefined ? selectRequested(facts) : new Set<string>()
  const evidence = collectEvidence({
    ...{ configuration, inputs, head, comparison, changes, bases, givenFilters, labels, requested }
  })
  return {
    question: { configuration, publishing, parents, evidence, labels, requested },
    hashes: hashImages({ images: configuration.images, inputs, head, parents, commit })
  }
}

function selectRequested({ request, valid }: PlanFacts): ReadonlySet<string> | undefined {
  const { images } = request
  switch (images?.kind) {
    case undefined:
      return undefined
    case 'all':
      return new Set(valid.configuration.images.map(image => image.name))
    case 'named':
      return new Set(images.names)
  }
}
