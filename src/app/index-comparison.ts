import { indexChanges, listIgnoreTexts, type ChangeIndex } from '../inputs/change-index'
import type { Comparison } from '../tree/comparison'
import { isUnreadable, type Unreadable } from '../tree/unreadable'
import type { Repository } from './world'

/** Indexes a comparison, with what `.gitignore` files said before, as far as the clone has it. */
export async function indexComparison(
  comparison: Comparison,
  repository: Repository | Unreadable
): Promise<ChangeIndex> {
  const ids = listIgnoreTexts(comparison)
  if (ids.length === 0 || isUnreadable(repository)) return indexChanges(comparison)
  return indexChanges(comparison, await repository.readTexts(ids))
}
