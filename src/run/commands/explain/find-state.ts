import { suggestFiles } from '../../../diagnostics/text/suggest'
import { isUnreadable } from '../../../diagnostics/unreadable'
import { listAncestors, type RepositoryPath } from '../../../paths/repository-path'
import type { Workplace } from '../../../ports/process/terminal'
import type { FileState } from '../../../report/explanation/file-state'
import type { IndexedTree } from '../../../tree/indexed-tree'

/** How git knows a file of the working tree. */
export async function findState(
  file: RepositoryPath,
  head: IndexedTree | undefined,
  place: Workplace
): Promise<FileState> {
  const committed = await readCommitted(place)
  if (head?.entry(file) !== undefined) {
    const isNew = committed !== undefined && committed.entry(file) === undefined
    return isNew ? { kind: 'new' } : { kind: 'tracked' }
  }
  const above = listAncestors(file)
  const submodule = above.find(folder => head?.submodules.includes(folder))
  if (submodule !== undefined) return { kind: 'in-submodule', submodule }
  const link = above.find(folder => head?.links.includes(folder))
  if (link !== undefined) return { kind: 'behind-link', link }
  if (committed?.entry(file) !== undefined) return { kind: 'deleted' }
  const ignored = await place.findIgnoring(file)
  if (ignored !== undefined) return { kind: 'ignored', by: ignored }
  return { kind: 'absent', meant: suggestFiles(file, head?.tree.paths ?? []) }
}

async function readCommitted({ repository }: Workplace) {
  const head = await repository.readCommit('HEAD')
  if (head === undefined || isUnreadable(head)) return undefined
  const tree = await repository.readTree(head.id)
  return isUnreadable(tree) ? undefined : tree
}
