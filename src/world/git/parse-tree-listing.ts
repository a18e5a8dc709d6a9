import { decodeNames, type RepositoryPath } from '../../paths/repository-path'
import type { TreeEntry } from '../../tree/tree'

/** A tracked path with what git keeps for it. */
export type ListedEntry = readonly [path: RepositoryPath, entry: TreeEntry]

/**
 * What `git ls-tree -r -z --full-tree` printed: `<mode> <type> <id>\t<path>\0` for each path.
 * Undefined where a record is anything else: then nothing of it is believed.
 */
export function parseTreeListing(bytes: Uint8Array): ListedEntry[] | undefined {
  const entries: ListedEntry[] = []
  for (const record of decodeNames(bytes)) {
    const tab = record.indexOf('\t')
    const idAt = record.lastIndexOf(' ', tab) + 1
    const idLength = tab - idAt
    if (record.charCodeAt(6) !== 32 || (idLength !== 40 && idLength !== 64)) return undefined
    if (tab + 1 === record.length) return undefined
    entries.push([record.slice(tab + 1), { mode: record.slice(0, 6), id: record.slice(idAt, tab) }])
  }
  return entries
}
