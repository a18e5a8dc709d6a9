import type { PlanFacts } from '../../checks/facts'
import type { ImageInputs } from '../../inputs/inputs'
import { findChangedContext } from '../../inputs/questions/whole-contexts'
import { decide, type Verdict } from '../../plan/decide/decide'
import type { MemoryQuestion } from '../../plan/memory'
import type { ChangesReport, Plan, PlannedImage } from '../../plan/plan'
import type { Request } from '../../request/request'
import type { Compared } from '../../tree/compared'
import type { Comparison } from '../../tree/comparison'
import type { WeighedFacts } from './weigh-facts'

/**
 * The plan that follows from what is known. Pure.
 *
 * @param memory what registries have; missing: nothing is reused
 */
export function makePlan(facts: PlanFacts, weighed: WeighedFacts, memory?: MemoryQuestion): Plan {
  const { event, request, compared, publishing, deletion } = facts
  return {
    event,
    base: selectBase(compared.comparison),
    head: compared.head ?? null,
    changes:
      deletion === undefined
        ? lookAtBases(toChangesReport(compared, request), memory)
        : { kind: 'deletion', deletion },
    publishing,
    images: planImages(facts, weighed, memory),
    ...(memory?.bases === undefined ? {} : { bases: memory.bases.usages })
  }
}

/** An event that looks at bases is no cause by itself. */
function lookAtBases(report: ChangesReport, memory: MemoryQuestion | undefined): ChangesReport {
  const isLooking = report.kind === 'event' && memory?.bases?.checked !== undefined
  return isLooking ? { ...report, looksAt: 'bases' } : report
}

function planImages(
  facts: PlanFacts,
  { question, hashes }: WeighedFacts,
  memory: MemoryQuestion | undefined
): readonly PlannedImage[] {
  const { inputs, parents } = facts
  const findWhole = createContextFinder(facts)
  return decide({ ...question, memory }).map(verdict => ({
    ...verdict,
    ...findWhole(verdict),
    parents: parents.get(verdict.image.name) ?? { prod: [], dev: [] },
    inputsHash: hashes.get(verdict.image.name) ?? { prod: '' },
    quality: toQuality(inputs.get(verdict.image.name))
  }))
}

/** Only the first few: looking through the contexts of large repositories takes time. */
const contextsMeasured = 3

function createContextFinder({ inputs, head }: PlanFacts) {
  let left = contextsMeasured
  return ({ image, causes }: Verdict): Pick<PlannedImage, 'wholeContext'> => {
    const found = inputs.get(image.name)?.prod
    const own = causes.flatMap(({ via, own: each }) => (via.length === 0 ? [each] : []))
    if (head === undefined || found === undefined || left === 0) return {}
    const wholeContext = findChangedContext(found, own, head.index)
    if (wholeContext === undefined) return {}
    left -= 1
    return { wholeContext }
  }
}

function toQuality(inputs: ImageInputs | undefined): PlannedImage['quality'] {
  const prod = inputs?.prod.quality.kind ?? 'opaque'
  return inputs?.dev === undefined ? { prod } : { prod, dev: inputs.dev.quality.kind }
}

/** The commit compared with, if exactly one was. */
function selectBase(comparison: Comparison): string | null {
  if (comparison.kind !== 'trees' || comparison.differences.length > 1) return null
  return comparison.differences[0]?.base ?? null
}

/** What was compared, for people, with the filters that the caller gave by `changes`. */
function toChangesReport(
  { comparison, text, tried }: Compared,
  { changes: filters, images }: Pick<Request, 'changes' | 'images'>
): ChangesReport {
  const given = {
    ...(filters === undefined ? {} : { filters }),
    ...(tried.length === 0 ? {} : { tried })
  }
  switch (comparison.kind) {
    case 'trees':
    case 'overlay': {
      const { kind, source, differences } = comparison
      const paths = new Set(differences.flatMap(({ changes }) => changes.map(({ path }) => path)))
      return { ...given, kind, source, count: paths.size, text }
    }
    case 'event': {
      const kind = images === undefined ? 'event' : 'requested'
      return { ...given, kind, because: comparison.because }
    }
    case 'unknown':
      return { ...given, kind: comparison.kind, because: comparison.because }
  }
}
