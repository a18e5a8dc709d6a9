import { isUnreadable, type Unreadable } from '../../diagnostics/unreadable'
import {
  type ChangeIndex,
  indexChanges,
  listFormerTexts
} from '../../inputs/questions/change-index'
import type { Repository } from '../../ports/git/repository'
import type { Comparison } from '../../tree/comparison'

/** Indexes a comparison, with the texts that it asks for, as far as the clone has them. */
export async function indexComparison(
  comparison: Comparison,
  repository: Repository | Unreadable
): Promise<ChangeIndex> {
  const ids = listFormerTexts(comparison)
  if (ids.length === 0 || isUnreadable(repository)) return indexChanges(comparison)
  return indexChanges(comparison, await repository.readTexts(ids))
}
