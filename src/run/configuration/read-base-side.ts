import type { TreeFacts } from '../../checks/facts'
import type { Unreadable } from '../../diagnostics/unreadable'
import { listDifferences } from '../../inputs/questions/change-index'
import type { BaseRecipes } from '../../inputs/questions/compare-recipes'
import type { RepositoryPath } from '../../paths/repository-path'
import type { Bake } from '../../ports/docker/bake'
import type { Repository } from '../../ports/git/repository'
import type { Comparison } from '../../tree/comparison'
import type { Caller } from './judge-callers'
import { readBaseNames } from './read-base-names'
import { readBases } from './read-bases'
import type { ReadConfiguration } from './read-configuration'

/** The head whose base side is wanted, and who said where its configuration is. */
export interface BaseQuestion {
  readonly caller: Caller
  readonly repository: Repository | Unreadable
  readonly read: ReadConfiguration
  readonly bake: Bake
}

/** The tracked files that the base side is judged by. */
export function listJudged(
  { origin, describedBy }: ReadConfiguration,
  comparison: Comparison
): readonly RepositoryPath[] {
  const isJudged = origin.kind === 'file' && listDifferences(comparison).length > 0
  return isJudged ? [origin.path, ...describedBy.keys()] : []
}

/** The recipes and names on the base side of each difference, in its order. */
export async function readBaseSide(
  { valid, head, inputs }: TreeFacts,
  comparison: Comparison,
  { caller, repository, read, bake }: BaseQuestion
): Promise<readonly BaseRecipes[]> {
  const scope = { caller, repository, bake, head: head?.tree }
  const bases = await readBases(comparison, read, scope)
  const naming = { ...scope, images: valid.configuration.images, inputs }
  return readBaseNames(listDifferences(comparison), bases, naming)
}
