import { formatPlace } from '../../descriptions/described-build'
import type { Remote } from '../../descriptions/workflows/workflow-text'
import type { Configuration } from '../../images/configuration'
import { normalizePath, type RepositoryPath } from '../../paths/repository-path'
import type { Repository } from '../../ports/git/repository'
import type { Origin } from '../../ports/process/terminal'
import { configurationPath, otherConfigurationPath, parseRequest } from '../../request/request'
import type { Change } from '../../tree/comparison'
import type { IndexedTree } from '../../tree/indexed-tree'
import { all, type ChangedFile, type Condition } from '../../triggers/condition'
import { type ImageTriggers, selectForMerge } from '../../triggers/judge-image'
import { pairImages } from '../../triggers/pair-triggers'
import { readTriggers } from '../../triggers/read-triggers'
import type { PlannedTrigger, Triggers } from '../../triggers/trigger'
import { parseRemote } from '../init/parse-remote'

/** What builds each image at a merge, by its name. */
export type ImagesTriggers = ReadonlyMap<string, ImageTriggers>

/** Where a repository comes from. */
export interface TriggerGround {
  readonly tree: IndexedTree
  readonly remote: Remote | undefined
  readonly branch: string | undefined
}

/** Where the workflows lie, and what the clone knows of where it came from. */
export function toTriggerGround(tree: IndexedTree, origin: Origin): TriggerGround {
  return { tree, remote: parseRemote(origin.url ?? ''), branch: origin.defaultBranch }
}

/** The triggers of a commit; the texts of each round are read in one batch. */
export async function readRepositoryTriggers(
  { tree, remote, branch }: TriggerGround,
  repository: Repository
): Promise<Triggers> {
  const texts = new Map<string, string>()
  for (;;) {
    const answer = readTriggers({ paths: tree.tree.paths, texts, remote, branch })
    if (answer.kind === 'triggers') return answer.triggers
    const ids = answer.paths.map(path => tree.entry(path)?.id ?? '')
    const found = await repository.readTexts(ids)
    answer.paths.forEach((path, index) => texts.set(path, found.get(ids[index] ?? '') ?? ''))
  }
}

/**
 * Pairs images with what builds them when a branch is merged.
 *
 * @param path where the configuration of the images lies
 */
export function pairForMerges(
  { images }: Configuration,
  triggers: Triggers,
  path: RepositoryPath
): ImagesTriggers {
  const built = images.map(({ name, prod }) => ({
    name,
    recipes: [{ file: prod.file, context: prod.contextPath, target: prod.target }],
    inputs: 'unknown' as const
  }))
  const planned = triggers.planned.map(each =>
    isOf(each, path) ? each : { ...each, when: all([each.when, doubtPlan(each)]) }
  )
  return new Map(
    pairImages(built, { ...triggers, planned }).map(paired => [
      paired.image.name,
      selectForMerge(paired)
    ])
  )
}

/** Whether the step plans with this configuration. */
function isOf({ configuration }: PlannedTrigger, path: RepositoryPath): boolean {
  if (configuration === undefined) return false
  const { config } = parseRequest(name => (name === 'config' ? configuration : '')).request
  if (config.kind !== 'file') return false
  const isUsual = config.path === configurationPath && path === otherConfigurationPath
  return isUsual || normalizePath(config.path) === normalizePath(path)
}

/** A plan of another configuration may hold the image, too. */
function doubtPlan({ at }: PlannedTrigger): Condition {
  const because = 'the plan of another configuration decides'
  return { kind: 'unknown', key: `${because} ${formatPlace(at)}`, doubt: { at, because } }
}

/** The files of a comparison, as triggers see them. */
export function toChangedFiles(changes: readonly Change[]): readonly ChangedFile[] {
  return changes.map(({ path, before, after }) => {
    if (before.kind === 'absent') return { path, status: 'added' }
    return { path, status: after.kind === 'absent' ? 'deleted' : 'modified' }
  })
}
