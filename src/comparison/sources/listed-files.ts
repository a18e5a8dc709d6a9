import { isUnreadable } from '../../diagnostics/unreadable'
import { toShortId } from '../../tree/compared'
import { toOverlay } from '../../tree/to-overlay'
import type { Tree } from '../../tree/tree'
import type { Source, SourceAccess } from './source'

/** The input `changed-files`, laid over the tree of the head, or over none without a checkout. */
export const listedFiles: Source = {
  name: 'changed-files',
  async answer(_question, access) {
    const { listed } = access
    if (listed === undefined) return { kind: 'not-asked' }
    const head = isUnreadable(access.head) ? 'the head' : toShortId(access.head.id)
    return {
      kind: 'answer',
      text: `the files of the input "changed-files", laid over ${head}`,
      comparison: {
        kind: 'overlay',
        source: 'changed-files',
        differences: [toOverlay(listed, await readHeadTree(access))]
      }
    }
  }
}

/** Undefined where no checkout can tell: both sides of a listed file are unknown then. */
export async function readHeadTree({
  repository,
  head
}: Pick<SourceAccess, 'repository' | 'head'>): Promise<Tree | undefined> {
  if (isUnreadable(repository) || isUnreadable(head)) return undefined
  const tree = await repository.readTree(head.id)
  return isUnreadable(tree) ? undefined : tree
}
