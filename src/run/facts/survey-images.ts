import type { TreeFacts } from '../../checks/facts'
import { isUnreadable, type Unreadable } from '../../diagnostics/unreadable'
import { listParents } from '../../inputs/parents/list-parents'
import type { Repository } from '../../ports/repository'
import { IndexedTree } from '../../tree/indexed-tree'
import type { ReadConfiguration } from '../configuration/read-configuration'
import { readInputs, toInputQuestion } from './read-inputs'

/** A configuration, and what its images are built from in a tree. */
export type Survey = Pick<TreeFacts, 'valid' | 'head' | 'inputs' | 'parents'>

/** @param commit whose tree is looked at, or the id of a tree */
export async function surveyImages(
  read: Pick<ReadConfiguration, 'valid' | 'name'>,
  repository: Repository | Unreadable,
  commit: string | undefined
): Promise<Survey> {
  const head = await readHead(repository, commit)
  const inputs = await readInputs(toInputQuestion(read, head), repository)
  return { valid: read.valid, head, inputs, parents: listParents(inputs) }
}

async function readHead(
  repository: Repository | Unreadable,
  commit: string | undefined
): Promise<IndexedTree | undefined> {
  if (isUnreadable(repository) || commit === undefined) return undefined
  const tree = await repository.readTree(commit)
  return isUnreadable(tree) ? undefined : new IndexedTree(tree)
}
