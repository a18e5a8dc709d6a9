import type { PlanFacts } from '../../src/checks/facts'
import { suggestName } from '../../src/diagnostics/text/suggest'
import { noLabels } from '../../src/event/select-labels'
import { listAllVariants } from '../../src/inputs/list-variants'
import { indexChanges } from '../../src/inputs/questions/change-index'
import { collectEvidence } from '../../src/inputs/questions/collect-evidence'
import { selectPaths } from '../../src/inputs/sets/select-paths'
import { normalizePath, type RepositoryPath } from '../../src/paths/repository-path'
import type { Plan, PlannedImage } from '../../src/plan/plan'
import type { FileView } from '../../src/report/explanation/file-view'
import { isPlanned, listRows, type Row } from '../../src/report/tables/rows'
import { viewFile } from '../../src/run/commands/explain/view-file'
import { makePlan } from '../../src/run/plan/make-plan'
import type { Comparison } from '../../src/tree/comparison'
import { PathIndex } from '../../src/tree/path-index'
import { toOverlay } from '../../src/tree/to-overlay'
import type { Ground } from './study'

/** What a push to the default branch that changes one file would do. */
export interface Touched {
  readonly file: RepositoryPath
  readonly isThere: boolean
  /** A file of nearly that name, if it does not exist. */
  readonly meant: string | undefined
  readonly plan: Plan
  readonly rows: readonly Row[]
  /** The images that are left alone, each with how it sees the file. */
  readonly others: readonly Other[]
}

export interface Other {
  readonly planned: PlannedImage
  readonly views: readonly FileView[]
}

/** The plan of a change of this file alone; undefined: it is no path of a repository. */
export function touch(ground: Ground, written: string): Touched | undefined {
  const file = normalizePath(written.trim())
  if (file === undefined || file === '') return undefined
  const { head, inputs } = ground.survey
  const plan = planFor(ground, {
    kind: 'overlay',
    source: 'changed-files',
    differences: [toOverlay([file], head?.tree)]
  })
  const isThere = head?.entry(file) !== undefined
  return {
    ...{ file, isThere, plan },
    meant: isThere ? undefined : suggestName(file, head?.tree.paths ?? []),
    rows: listRows(plan),
    others: plan.images
      .filter(planned => !isPlanned(planned))
      .map(planned => ({ planned, views: viewFile(file, inputs.get(planned.image.name)) }))
  }
}

/** The plan of a push that builds everything: how the images hang together. */
export function planAll(ground: Ground): Plan {
  return planFor(ground, { kind: 'event', because: 'everything is looked at' })
}

/**
 * Content hashes are left out: only registries ask for them, and a large tree takes its time.
 */
function planFor({ survey }: Ground, comparison: Comparison): Plan {
  const { valid, head, inputs, parents } = survey
  const { configuration } = valid
  const changes = indexChanges(comparison)
  const facts: PlanFacts = {
    ...{ valid, head, inputs, parents, changes },
    event: 'push',
    request: {},
    publishing: { kind: 'allowed' },
    labels: noLabels,
    compared: { comparison, text: 'one file', tried: [] },
    bases: [{ kind: 'same' }],
    commit: 'unknown'
  }
  const evidence = collectEvidence({
    configuration,
    comparison,
    changes,
    inputs,
    bases: facts.bases
  })
  const { publishing, labels } = facts
  const question = { configuration, publishing, parents, evidence, labels }
  return makePlan(facts, { question, hashes: new Map() })
}

/** The number of images that read each of these files. @param files sorted, each once */
export function countReaders(
  { survey }: Ground,
  files: readonly RepositoryPath[]
): ReadonlyMap<RepositoryPath, number> {
  const index = new PathIndex(files)
  const readers = new Map<RepositoryPath, Set<string>>()
  const { images } = survey.valid.configuration
  for (const { image, inputs } of listAllVariants(images, survey.inputs)) {
    for (const source of inputs.sources) {
      for (const path of selectPaths(source, index)) {
        readers.set(path, (readers.get(path) ?? new Set()).add(image))
      }
    }
  }
  return new Map([...readers].map(([path, names]) => [path, names.size]))
}
