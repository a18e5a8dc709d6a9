import type { VariantName } from '../../src/images/image'
import type { CauseKind } from '../../src/plan/causes/cause'
import type { PlanQuestion } from '../../src/plan/question'

/** The verdicts by name, and what made the prod variants affected. */
export interface RuledVerdicts {
  readonly build: ReadonlySet<string>
  readonly publish: ReadonlySet<string>
  readonly test: ReadonlySet<string>
  readonly dev: ReadonlySet<string>
  readonly prodKinds: ReadonlyMap<string, ReadonlySet<CauseKind>>
  readonly devKinds: ReadonlyMap<string, ReadonlySet<CauseKind>>
}

/** The five rules of the decision word for word: slow, without evidence, for small questions. */
export function applyFiveRules(question: PlanQuestion): RuledVerdicts {
  const { images, buildAll } = question.configuration
  const names = images.map(({ name }) => name)
  const isSkipping = isSkipped(question)
  const kinds = (variant: VariantName): Map<string, ReadonlySet<CauseKind>> =>
    new Map(names.map(name => [name, kindsOf(question, name, variant)]))
  const prodKinds = kinds('prod')
  const devKinds = kinds('dev')
  const isAffected = (name: string): boolean => (prodKinds.get(name)?.size ?? 0) > 0
  const isOther = (name: string): boolean =>
    [...(prodKinds.get(name) ?? [])].some(kind => kind !== 'publish-changed')

  const test = new Set<string>()
  for (const { name, tests, dev } of images) {
    if (tests === undefined) continue
    const isMatched = (question.evidence.get(name)?.testMatches.length ?? 0) > 0 && !isSkipping
    const isOwn = isAffected(name) || (dev !== undefined && (devKinds.get(name)?.size ?? 0) > 0)
    const isRequested = question.requested?.has(name)
    if (isRequested ?? (isOwn || isMatched || tests.images.some(isOther))) test.add(name)
  }
  const dev = new Set(images.filter(image => image.dev && test.has(image.name)).map(i => i.name))

  const build = new Set(names.filter(isAffected))
  for (const image of images) {
    if (!test.has(image.name)) continue
    for (const name of image.tests?.images ?? []) build.add(name)
    if (!image.dev) build.add(image.name)
  }
  for (const name of dev) for (const parent of parentNames(question, name, 'dev')) build.add(parent)
  // A set that grows while it is walked: parents of parents come too.
  for (const name of build) {
    for (const parent of parentNames(question, name, 'prod')) build.add(parent)
  }

  const publish = images.filter(image => {
    const found = [...(prodKinds.get(image.name) ?? [])]
    const isMeant = found.some(kind => kind !== 'build-all' || buildAll.publish)
    return isMeant && image.publish && question.publishing.kind === 'allowed'
  })
  return {
    build,
    publish: new Set(publish.map(({ name }) => name)),
    test,
    dev,
    prodKinds,
    devKinds
  }
}

/** The images that a variant is built from, each once. */
export function parentNames(question: PlanQuestion, name: string, variant: VariantName): string[] {
  return [...new Set(question.parents.get(name)?.[variant].map(({ image }) => image))]
}

/** Whether labels take away every other cause. */
export function isSkipped({ labels, requested }: PlanQuestion): boolean {
  return labels.skip !== undefined && labels.buildAll === undefined && requested === undefined
}

function kindsOf(question: PlanQuestion, name: string, variant: VariantName): Set<CauseKind> {
  const { evidence, labels, requested } = question
  if (requested) return new Set<CauseKind>(requested.has(name) ? ['requested'] : [])
  const own = isSkipped(question) ? [] : (evidence.get(name)?.[variant]?.list ?? [])
  const kinds = new Set(own.map(({ kind }) => kind))
  if (labels.buildAll !== undefined || labels.build.has(name)) kinds.add('label')
  for (const parent of parentNames(question, name, variant)) {
    for (const kind of kindsOf(question, parent, 'prod')) {
      // What is in the parent is as before.
      if (kind !== 'publish-changed') kinds.add(kind)
    }
  }
  return kinds
}
