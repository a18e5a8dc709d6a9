import type { TreeFacts } from '../../checks/facts'
import { isUnreadable, type Unreadable } from '../../diagnostics/unreadable'
import { listDifferences } from '../../inputs/questions/change-index'
import type { BaseRecipes } from '../../inputs/questions/compare-recipes'
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

/**
 * Asks for the tracked texts that the base side is judged by, so that they come with what is read
 * meanwhile.
 *
 * @param commit the head
 */
export async function foreseeBaseSide(
  { origin, describedBy }: ReadConfiguration,
  comparison: Comparison,
  { repository, commit }: Pick<BaseQuestion, 'repository'> & { readonly commit: string | undefined }
): Promise<void> {
  if (origin.kind !== 'file' || listDifferences(comparison).length === 0) return
  if (isUnreadable(repository) || commit === undefined) return
  const tree = await repository.readTree(commit)
  if (isUnreadable(tree)) return
  const paths = [origin.path, ...describedBy.keys()]
  await repository.readTexts(paths.flatMap(path => tree.entry(path)?.id ?? []))
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
