import { isWorkflowFile } from '../../descriptions/workflows/read-workflows'
import type { WorkflowText } from '../../descriptions/workflows/workflow-text'
import type { RepositoryPath } from '../../paths/repository-path'
import type { Repository } from '../../ports/git/repository'
import type { IndexedTree } from '../../tree/indexed-tree'

/** The workflows and actions of a tree. */
export function readWorkflowTexts(
  head: IndexedTree,
  repository: Repository
): Promise<readonly WorkflowText[]> {
  return readTexts(head.tree.paths.filter(isWorkflowFile), head, repository)
}

/** The texts of files, those that can be read. */
async function readTexts(
  paths: readonly RepositoryPath[],
  head: IndexedTree,
  repository: Repository
): Promise<readonly WorkflowText[]> {
  const ids = paths.map(path => head.entry(path)?.id ?? '')
  const texts = await repository.readTexts(ids)
  return paths.flatMap((path, index) => {
    const text = texts.get(ids[index] ?? '')
    return text === undefined ? [] : [{ path, text }]
  })
}
