import { indexChanges, listChangedLinks, type ChangeIndex } from '../inputs/change-index'
import type { Comparison } from '../tree/comparison'
import { isUnreadable, type Unreadable } from '../tree/unreadable'
import type { Repository } from './world'

/** Indexes what changed; of links that are others than they were, with where they led. */
export async function indexComparison(
  comparison: Comparison,
  repository: Repository | Unreadable
): Promise<ChangeIndex> {
  const ids = listChangedLinks(comparison)
  if (ids.length === 0 || isUnreadable(repository)) return indexChanges(comparison)
  return indexChanges(comparison, await repository.readTexts(ids))
}
